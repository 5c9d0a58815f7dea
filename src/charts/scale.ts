import type { Axis, Range } from '#core/model/report.ts'
import type { Measures } from './measures.ts'

/** Where values of an axis lie on a plot of this width. A mark at either end keeps its whole outline inside. */
export interface Scale {
  readonly x: (value: number) => number
  readonly start: number
  readonly end: number
}

export function scale(axis: Axis, width: number, measures: Measures): Scale {
  const start = measures.discRadius + measures.discRim
  const end = width - start
  const x = (value: number) => start + ((value - axis.min) / (axis.max - axis.min)) * (end - start)
  return { x, start, end }
}

/** The part of an interval that lies on the axis; an end at or beyond the axis is cut and gets no tick. */
export function visibleRange(
  range: NonNullable<Range>,
  axis: Axis,
): { lower: number; upper: number; cutLower: boolean; cutUpper: boolean } {
  const within = (value: number) => Math.min(Math.max(value, axis.min), axis.max)
  return {
    lower: within(range.lower),
    upper: within(range.upper),
    cutLower: range.lower <= axis.min,
    cutUpper: range.upper >= axis.max,
  }
}
