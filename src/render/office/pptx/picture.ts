import { axisTicks } from '#charts/axis.ts'
import { changePlot } from '#charts/change.ts'
import { coverage } from '#charts/coverage.ts'
import type { Drawing, Shape } from '#charts/drawing.ts'
import { dumbbell, lanes } from '#charts/dumbbell.ts'
import { itemPlot, itemPlotHead } from '#charts/item-plot.ts'
import { type Measures, paper } from '#charts/measures.ts'
import { move } from '#charts/move.ts'
import { plotOfRow } from '#charts/span.ts'
import type { Axis, Block } from '#core/model/report.ts'
import { rules } from '../../figure/layout.ts'
import { waveSigns } from '../../figure/measures.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

/** A mark on a slide is this much larger than on paper. */
export const enlarged = 1.6

/** Heights of the rows of a table on a slide, in points. */
export interface Rows {
  /** Where the table begins. */
  readonly top: number
  readonly head: number
  readonly each: number
  readonly count: number
}

/** Room left and right of the plots for the words and numbers above their ends. */
export const overhang = 44

/**
 * The plots of all rows below each other, to lie exactly on the empty column of the table; the picture reaches beyond
 * the column by the overhang.
 */
export function columnPicture(
  block: Of<'chartTable' | 'itemTable' | 'coverage' | 'plotTable'>,
  width: number,
  rows: Rows,
): Drawing {
  const each = rows.each / enlarged
  const inner = width / enlarged
  return stacked(plotsOf(block, inner, { ...paper, row: Math.min(paper.row, each), tallRow: each }, each), inner, rows)
}

/** The same for the changes of a chart-table, on one axis of their own. */
export function changePicture({ rows: shown }: Of<'chartTable'>, axis: Axis, width: number, rows: Rows): Drawing {
  const measures = { ...paper, row: Math.min(paper.row, rows.each / enlarged) }
  const inner = width / enlarged
  const plots = shown.map(({ change }) => changePlot(change, axis, inner, measures))
  return stacked({ top: axisTicks(axis, inner, measures, true), plots }, inner, rows)
}

interface Plots {
  /** What stands above all plots, in the head of the table. */
  readonly top: Drawing | null
  readonly plots: readonly Drawing[]
}

function stacked({ plots, top }: Plots, inner: number, rows: Rows): Drawing {
  const [head, each] = [rows.head / enlarged, rows.each / enlarged]
  const shapes = plots.slice(0, rows.count).flatMap((plot, index): readonly Shape[] => {
    const y = head + index * each
    return [...move(rules(plot, 0, each), 0, y), ...move(plot.shapes, 0, y + (each - plot.height) / 2)]
  })
  const headShapes = top ? move(top.shapes, 0, head - top.height - 2) : []
  const side = overhang / enlarged
  return {
    width: inner + 2 * side,
    height: head + rows.count * each,
    rules: [],
    shapes: move([...headShapes, ...shapes], side, 0),
  }
}

function plotsOf(
  block: Of<'chartTable' | 'itemTable' | 'coverage' | 'plotTable'>,
  width: number,
  measures: Measures,
  rowHeight: number,
): Plots {
  switch (block.kind) {
    case 'chartTable': {
      const waves = lanes(block.rows)
      // Three lanes lie twice as far apart.
      const close = { ...measures, lane: Math.min(measures.lane, rowHeight * (waves.length > 2 ? 0.13 : 0.18)) }
      return {
        top: axisTicks(block.axis, width, measures, false),
        plots: block.rows.map((row) => dumbbell(row.marks, waves, block.axis, width, close)),
      }
    }
    case 'itemTable': {
      const close = { ...measures, distribution: { height: Math.min(rowHeight - 3, 38), width } }
      return {
        top: itemPlotHead(block, width, close),
        plots: block.rows.map(({ distributions }) => itemPlot(distributions, block, width, close)),
      }
    }
    case 'plotTable':
      return { top: null, plots: block.rows.map(({ plot }) => plotOfRow(plot, width, measures)) }
    case 'coverage': {
      const groups = block.rows.flatMap(({ waves }) => waves)
      const most = Math.max(...groups.map(({ count, invited }) => invited ?? count ?? 0))
      const signs = waveSigns(block.waveTitles.length)
      const perLine = Math.floor(width / (paper.square.side + paper.square.gap))
      const wide = { ...measures, square: { ...measures.square, perLine } }
      if (isStrip(block)) {
        return { top: null, plots: block.rows.map(({ waves }) => squaresOf(waves, signs, most, width, rowHeight)) }
      }
      return { top: null, plots: block.rows.map(({ waves }) => stackWaves(waves, signs, most, wide)) }
    }
  }
}

/** The waves of one group, the earlier above the later. */
function stackWaves(
  waves: Of<'coverage'>['rows'][number]['waves'],
  signs: ReturnType<typeof waveSigns>,
  most: number,
  measures: Measures,
): Drawing {
  // Bars for everybody, because rows of squares would not fit a row of the slide: of ten times as many persons the
  // drawing makes bars of the same proportions.
  const times = (count: number | null) => (count === null ? null : count * 10)
  const pictures = waves.map(({ count, invited }, index) =>
    coverage(
      { count: times(count), invited: times(invited) },
      signs[index] ?? 'after',
      Math.max(most * 10, 65),
      measures,
    ),
  )
  const shapes = pictures.flatMap((picture, index) => move(picture.shapes, 0, index * 10))
  return { width: pictures[0]?.width ?? 0, height: pictures.length * 10 - 3, rules: [], shapes }
}

/** One row that has the slide to itself shows every questionnaire, as the report does. */
export function isStrip({ rows }: Of<'coverage'>): boolean {
  return (
    rows.length === 1 &&
    rows.every(({ waves }) => waves.every(({ count, invited }) => count !== null && invited !== null))
  )
}

/** One square a person, the waves below each other, as large as the row allows. */
function squaresOf(
  waves: Of<'coverage'>['rows'][number]['waves'],
  signs: ReturnType<typeof waveSigns>,
  most: number,
  width: number,
  rowHeight: number,
): Drawing {
  const between = 10
  const height = (rowHeight - 20 - between * (waves.length - 1)) / waves.length
  const pitches = [18, 16, 14, 12, 11, 10, 9, 8, 7, 6, 5, 4]
  const fits = (pitch: number) => Math.floor(width / pitch) * Math.floor(height / pitch) >= most
  const pitch = pitches.find(fits) ?? 3
  const square = {
    side: pitch * 0.8,
    gap: pitch * 0.2,
    stroke: paper.square.stroke,
    perLine: Math.floor(width / pitch),
  }
  const pictures = waves.map((wave, index) => coverage(wave, signs[index] ?? 'after', 1, { ...paper, square }))
  const shapes = pictures.flatMap((picture, index) => {
    const above = pictures.slice(0, index).reduce((sum, one) => sum + one.height + between, 0)
    return move(picture.shapes, 0, above)
  })
  const total = pictures.reduce((sum, one) => sum + one.height, between * (pictures.length - 1))
  return { width, height: total, rules: [], shapes }
}
