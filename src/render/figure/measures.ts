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

type ChartTable = Extract<Block, { kind: 'chartTable' }>

/** Width of the plot of a chart-table: the more room, the less stands beside it. */
export function plotWidth({ changeAxis, rows }: ChartTable): number {
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

/** Shares of the columns behind the plot of a plot-table, by their widest text within limits; together 1. */
export function sharesBehindPlot({ columns, rows }: Extract<Block, { kind: 'plotTable' }>): readonly number[] {
  const widest = columns.slice(1).map(({ title }, index) => {
    const texts = rows.map(({ cells }) => (cells[index + 1] ? cellText(cells[index + 1]!) : ''))
    // Longer ones break at their blanks; beside each stands the margin of its cell.
    return Math.min(112, Math.max(38, ...[title, ...texts].map((text) => textWidth(text, 8.8, 400)))) + 12
  })
  const total = widest.reduce((sum, width) => sum + width, 0)
  return widest.map((width) => width / total)
}
