import type { Axis, Range } from '#core/model/report.ts'
import { line, type Role, type Shape } from './drawing.ts'
import type { Measures } from './measures.ts'
import { type Scale, visibleRange } from './scale.ts'

/** Line with an end tick at each limit that lies on the axis. */
export function interval(
  range: NonNullable<Range>,
  y: number,
  stroke: Role,
  width: number,
  plot: { readonly axis: Axis; readonly scale: Scale; readonly measures: Measures },
): readonly Shape[] {
  const { lower, upper, cutLower, cutUpper } = visibleRange(range, plot.axis)
  const from = plot.scale.x(lower)
  const to = plot.scale.x(upper)
  const half = plot.measures.endTick / 2
  const tick = (x: number) => line([x, y - half], [x, y + half], stroke, Math.min(width, plot.measures.changeInterval))
  return [line([from, y], [to, y], stroke, width), ...(cutLower ? [] : [tick(from)]), ...(cutUpper ? [] : [tick(to)])]
}
