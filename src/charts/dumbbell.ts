import type { Axis, Mark } from '#core/model/report.ts'
import { type Drawing, disc, line, type Point, type Role, type Rule, ring, type Shape } from './drawing.ts'
import { hatchedBand } from './hatch.ts'
import { interval } from './interval.ts'
import type { Measures } from './measures.ts'
import { type Scale, scale } from './scale.ts'

type Wave = Mark['wave']
const order: readonly Wave[] = ['first', 'middle', 'last']

/** Waves that occur in any row: each gets the same lane in every row, the earlier above the later. */
export function lanes(rows: readonly { readonly marks: readonly Mark[] }[]): readonly Wave[] {
  return order.filter((wave) => rows.some((row) => row.marks.some((mark) => mark.wave === wave)))
}

/**
 * Values of one row: ring = first wave, ring with dot = middle, disc = last, each with its interval.
 * Two waves are joined; three are not, because a line through waves would suggest a course.
 */
export function dumbbell(
  marks: readonly Mark[],
  waves: readonly Wave[],
  axis: Axis,
  width: number,
  measures: Measures,
): Drawing {
  const height = waves.length > 2 ? measures.tallRow : measures.row
  const plot = { axis, scale: scale(axis, width, measures), measures }
  const laneOf = (wave: Wave) => laneY(waves.indexOf(wave), waves.length, height, measures)

  const values = marks.filter((mark) => mark.kind === 'value')
  const bands = marks.filter((mark) => mark.kind === 'protected')
  const centres = values.map((mark): Point => [plot.scale.x(mark.value), laneOf(mark.wave)])
  const [earlier, later] = centres

  const shapes = [
    ...bands.flatMap((mark) => protectedLane(laneOf(mark.wave), plot.scale, measures)),
    ...(waves.length === 2 && earlier && later ? [line(earlier, later, 'join', measures.join)] : []),
    ...values.flatMap((mark) => {
      const stroke = role(mark.wave)
      const weight = mark.wave === 'last' ? measures.laterInterval : measures.earlierInterval
      return mark.range ? interval(mark.range, laneOf(mark.wave), stroke, weight, plot) : []
    }),
    ...values.flatMap((mark, index) => sign(mark.wave, centres[index]!, measures)),
  ]
  return { width, height, rules: gridRules(axis, plot.scale, measures), shapes }
}

/** Ring, ring with dot, disc: the sign of a wave in plots, heads and legends. */
export function sign(wave: Wave, centre: Point, measures: Measures): readonly Shape[] {
  const { ringRadius, ringStroke, discRadius, discRim } = measures
  if (wave === 'last') return [disc(centre, discRadius + discRim, 'page'), disc(centre, discRadius, 'after')]
  if (wave === 'first') return [ring(centre, ringRadius, 'before', ringStroke)]
  return [ring(centre, ringRadius, 'interim', ringStroke), disc(centre, ringRadius / 2.6, 'interim')]
}

export function gridRules(axis: Axis, { x }: Scale, measures: Measures): readonly Rule[] {
  return axis.ticks.map((tick) => ({
    x: x(tick),
    stroke: tick === axis.min || tick === axis.max ? 'frame' : 'grid',
    width: measures.grid,
  }))
}

function protectedLane(y: number, { start, end }: Scale, measures: Measures): readonly Shape[] {
  const height = measures.bandHeight
  return hatchedBand({ x: start, y: y - height / 2, width: end - start, height }, measures)
}

function role(wave: Wave): Role {
  return wave === 'first' ? 'before' : wave === 'middle' ? 'interim' : 'after'
}

function laneY(index: number, count: number, height: number, { lane }: Measures): number {
  const distance = count > 2 ? lane * 2 : lane
  return height / 2 + (count === 1 ? 0 : count === 2 ? (index * 2 - 1) * distance : (index - 1) * distance)
}
