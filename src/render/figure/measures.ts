import { type Measures, paper } from '#charts/measures.ts'
import type { Block, Report } from '#core/model/report.ts'
import { cellText } from '../cell-text.ts'
import { textWidth } from '../font/fira-sans.ts'

const millimetre = 72 / 25.4

/** Widths in points, as in the PDF. Without a change column the plot takes its room. */
export const widths = {
  plot: 43 * millimetre,
  /** Beside findings, and alone. */
  briefPlot: 70 * millimetre,
  widePlot: 84 * millimetre,
  change: 24 * millimetre,
  bars: 62 * millimetre,
  /** In a row of a plot-table. */
  rowPlot: 42 * millimetre,
  /** The text on A4. */
  page: 170 * millimetre,
}

/** Signs of so many waves, in order. */
export function waveSigns(count: number): readonly ('before' | 'interim' | 'after')[] {
  if (count === 1) return ['after']
  return count === 2 ? ['before', 'after'] : ['before', 'interim', 'after']
}

/** Left and right of a text in its cell, together. */
const cellMargins = 12

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

/** Width of the plot of a chart-table: the more room, the less stands beside it. */
export function plotWidth({ changeAxis, rows }: Of<'chartTable'>): number {
  if (changeAxis) return widths.plot
  return rows.some(({ verdictWord }) => verdictWord !== '') ? widths.briefPlot : widths.widePlot
}

/** Lower rows for reports that must fit on one sheet: 8.5 mm, so that nine dimensions leave room for the rest. */
const flatPaper: Measures = { ...paper, row: 24.1, tallRow: 30, lane: 5.2 }

/** Slides are wide and low. */
const slidePaper: Measures = { ...flatPaper, distribution: { height: 25, width: 82 } }

/** Short reports have two charts on a page. */
const leafletPaper: Measures = { ...paper, row: 29 }

export function measuresOf({ layout }: Pick<Report, 'layout'>): Measures {
  if (layout === 'leaflet') return leafletPaper
  if (layout === 'slides') return slidePaper
  return layout === 'page' ? flatPaper : paper
}

/** Shares of the columns behind the plot of a plot-table, together 1. @see sharesOf */
export function sharesBehindPlot({ columns, rows }: Of<'plotTable'>, room: number): readonly number[] {
  const behind = rows.map(({ cells }) => ({ cells: cells.slice(1) }))
  return sharesOf({ columns: columns.slice(1), rows: behind }, room, { least: 50, most: 124 })
}

/**
 * Shares of the columns of a table, together 1: by their widest text within limits, and while others can give way none
 * narrower than its longest word or number.
 *
 * @param room what they have together, in points of paper's type (8.8 pt)
 * @param wishes limits of what a column asks for by its texts, in points
 */
export function sharesOf(
  { columns, rows }: Pick<Of<'table'>, 'columns' | 'rows'>,
  room: number,
  { least, most }: { readonly least: number; readonly most: number },
): readonly number[] {
  const needs = columns.map(({ align, title }, index) => {
    const texts = rows.flatMap(({ cells }) => (cells[index] ? [cellText(cells[index])] : []))
    const words = [...title.split(/\s/), ...texts.flatMap((text) => (align === 'end' ? text : text.split(/\s/)))]
    const needed = widest(words)
    return { needed, wished: Math.max(needed, Math.min(most, Math.max(least, widest(texts)))) }
  })
  const needed = sum(needs.map((column) => column.needed))
  const wished = sum(needs.map((column) => column.wished))
  const given = wished > needed ? Math.min(1, Math.max(0, (room - needed) / (wished - needed))) : 1
  const widths = needs.map((column) => column.needed + given * (column.wished - column.needed))
  return widths.map((width) => width / sum(widths))
}

const widest = (texts: readonly string[]) =>
  Math.max(0, ...texts.map((text) => textWidth(text, 8.8, 600))) + cellMargins
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)
