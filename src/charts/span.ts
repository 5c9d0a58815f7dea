import type { Plot } from '#core/model/report.ts'
import { attainmentLine } from './attainment.ts'
import { type Drawing, line, type Point, type Shape } from './drawing.ts'
import type { Measures } from './measures.ts'

/** The plot of one row of a plot-table. */
export function plotOfRow(plot: Plot, width: number, measures: Measures): Drawing {
  return plot.kind === 'attainment' ? attainmentLine(plot, width, measures) : span(plot, width, measures)
}

/**
 * A time from one day to another on the axis all rows share, waves as faint bands behind: solid = done, solid with a
 * pointed end = running, dashed outline = open, dashed line = dropped, a full band = a wave.
 */
function span(
  { from, to, style, bands }: Extract<Plot, { kind: 'span' }>,
  width: number,
  { bandHeight, grid, zero }: Measures,
): Drawing {
  const height = bandHeight * 2.6
  const middle = height / 2
  const half = bandHeight / 2
  const x = (share: number) => share * width
  const [left, right] = [x(from), Math.max(x(to), x(from) + bandHeight)]
  const box = (x0: number, x1: number, top: number, bottom: number, fill: 'after' | 'grid' | 'before'): Shape => ({
    kind: 'rect',
    at: [x0, top],
    size: [x1 - x0, bottom - top],
    fill,
    stroke: null,
    width: 0,
  })
  const dashes = (points: readonly Point[]) =>
    points.slice(1).map((point, index): Shape => ({ ...dashed(points[index]!, point, zero) }))
  const corners: readonly Point[] = [
    [left, middle - half],
    [right, middle - half],
    [right, middle + half],
    [left, middle + half],
    [left, middle - half],
  ]
  const marks: Readonly<Record<typeof style, readonly Shape[]>> = {
    wave: [box(left, right, middle - half, middle + half, 'before')],
    done: [box(left, right, middle - half, middle + half, 'after')],
    running: [
      {
        kind: 'polygon',
        points: [
          [left, middle - half],
          [Math.max(left, right - bandHeight), middle - half],
          [right, middle],
          [Math.max(left, right - bandHeight), middle + half],
          [left, middle + half],
        ],
        fill: 'after',
      },
    ],
    open: dashes(corners),
    dropped: dashes([
      [left, middle],
      [right, middle],
    ]),
  }
  return {
    width,
    height,
    rules: [],
    shapes: [
      ...bands.map((band) => box(x(band.from), Math.max(x(band.to), x(band.from) + 2), 0, height, 'grid')),
      line([0, height], [width, height], 'grid', grid),
      ...marks[style],
    ],
  }
}

function dashed(from: Point, to: Point, width: number): Shape {
  return { kind: 'line', from, to, stroke: 'after', width, dashed: true }
}
