import type { Axis, Range } from '#core/model/report.ts'
import { line, type Role, type Shape } from './drawing.ts'
import type { Measures } from './measures.ts'
import { type Scale, visibleRange } from './scale.ts'

/** By how much the ticks of an interval that its sign covers stand out of the sign, in widths of their stroke. */
const standOut = 1.6

/**
 * Line with an end tick at each limit that lies on the axis. Where the sign on it would hide both, the ticks
 * stand out above and below the sign: a certain value must not look like one without interval.
 *
 * @param sign where the sign of the value lies and how far it reaches from there
 */
export function interval(
  range: NonNullable<Range>,
  sign: { readonly x: number; readonly y: number; readonly reach: number },
  stroke: Role,
  width: number,
  plot: { readonly axis: Axis; readonly scale: Scale; readonly measures: Measures },
): readonly Shape[] {
  const { y } = sign
  const { lower, upper, cutLower, cutUpper } = visibleRange(range, plot.axis)
  const from = plot.scale.x(lower)
  const to = plot.scale.x(upper)
  const tickWidth = Math.min(width, plot.measures.changeInterval)
  const tick = (x: number) => {
    const isHidden = Math.abs(x - sign.x) < sign.reach + tickWidth
    const half = isHidden ? sign.reach + standOut * tickWidth : plot.measures.endTick / 2
    return line([x, y - half], [x, y + half], stroke, tickWidth)
  }
  return [line([from, y], [to, y], stroke, width), ...(cutLower ? [] : [tick(from)]), ...(cutUpper ? [] : [tick(to)])]
}
