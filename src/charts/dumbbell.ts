import type { Axis, Mark, WavePosition } from '#core/model/report.ts'
import { type Drawing, disc, line, type Point, type Role, type Rule, ring, type Shape } from './drawing.ts'
import { hatchedBand } from './hatch.ts'
import { interval } from './interval.ts'
import type { Measures } from './measures.ts'
import { type Scale, scale } from './scale.ts'

/** A line of a row on which one value lies: a wave, or a group by its place. */
export type Lane = WavePosition | 1 | 2 | 3
const order: readonly Lane[] = ['first', 'middle', 'last', 1, 2, 3]

/** Lanes that occur in any row: each is the same in every row, the earlier wave above the later. */
export function lanes(rows: readonly { readonly marks: readonly Mark[] }[]): readonly Lane[] {
  return order.filter((lane) => rows.some(({ marks }) => marks.some((mark) => laneOf(mark) === lane)))
}

export function laneOf(mark: Mark): Lane | null {
  if (mark.kind === 'band') return null
  return mark.kind === 'group' ? mark.place : mark.wave
}

/**
 * Values of one row, each with its interval: ring = first wave, ring with dot = middle, disc = last; groups of one wave
 * have filled signs. Two waves are joined; three are not, because a line through waves would suggest a course.
 */
export function dumbbell(
  marks: readonly Mark[],
  rowLanes: readonly Lane[],
  axis: Axis,
  width: number,
  measures: Measures,
): Drawing {
  const height = rowLanes.length > 2 ? measures.tallRow : measures.row
  const plot = { axis, scale: scale(axis, width, measures), measures }
  const y = (mark: Mark) => laneY(rowLanes.indexOf(laneOf(mark)!), rowLanes.length, height, measures)

  const values = marks.filter((mark) => mark.kind === 'value' || mark.kind === 'group')
  const centres = values.map((mark): Point => [plot.scale.x(mark.value), y(mark)])
  const [earlier, later] = centres
  const areJoined = rowLanes.length === 2 && values.every(({ kind }) => kind === 'value')

  const shapes = [
    ...marks.flatMap((mark) => {
      if (mark.kind === 'band') return bandOfOthers(mark, plot.scale, height, measures)
      return mark.kind === 'protected' ? protectedLane(y(mark), plot.scale, measures) : []
    }),
    ...(areJoined && earlier && later ? [line(earlier, later, 'join', measures.join)] : []),
    ...values.flatMap((mark, index) => {
      const [x, y] = centres[index]!
      const reach = mark.kind === 'value' && mark.wave !== 'last' ? measures.ringRadius : measures.discRadius
      const isLater = mark.kind === 'group' || mark.wave === 'last'
      const weight = isLater ? measures.laterInterval : measures.earlierInterval
      return mark.range ? interval(mark.range, { x, y, reach }, role(laneOf(mark)!), weight, plot) : []
    }),
    ...values.flatMap((mark, index) => sign(laneOf(mark)!, centres[index]!, measures)),
  ]
  return { width, height, rules: gridRules(axis, plot.scale, measures), shapes }
}

/** The sign of a wave or group in plots, heads and legends: ring, ring with dot, disc; disc, square, triangle. */
export function sign(lane: Lane, centre: Point, measures: Measures): readonly Shape[] {
  const { ringRadius, ringStroke, discRadius, discRim } = measures
  switch (lane) {
    case 'first':
      return [ring(centre, ringRadius, 'before', ringStroke)]
    case 'middle':
      return [ring(centre, ringRadius, 'interim', ringStroke), disc(centre, ringRadius / 2.6, 'interim')]
    case 'last':
    case 1:
      return [disc(centre, discRadius + discRim, 'page'), disc(centre, discRadius, 'after')]
    case 2:
      return rimmed(discRadius * 0.88, discRim, (half) => corners(centre, half))
    case 3:
      return rimmed(discRadius * 1.15, discRim, (half) => triangle(centre, half))
  }
}

function rimmed(half: number, rim: number, points: (half: number) => readonly Point[]): readonly Shape[] {
  return [
    { kind: 'polygon', points: points(half + rim * 1.5), fill: 'page' },
    { kind: 'polygon', points: points(half), fill: 'after' },
  ]
}

function corners([x, y]: Point, half: number): readonly Point[] {
  return [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ]
}

function triangle([x, y]: Point, half: number): readonly Point[] {
  return [
    [x, y - half],
    [x + half, y + half * 0.8],
    [x - half, y + half * 0.8],
  ]
}

/** Grey ground between two edges; the own value is drawn over it. */
function bandOfOthers(
  { lower, upper }: Extract<Mark, { kind: 'band' }>,
  { x }: Scale,
  height: number,
  { bandHeight, grid }: Measures,
): readonly Shape[] {
  const [top, tall] = [height / 2 - bandHeight, bandHeight * 2]
  const edge = (at: number) => line([x(at), top], [x(at), top + tall], 'zero', grid * 2)
  const ground: Shape = {
    kind: 'rect',
    at: [x(lower), top],
    size: [x(upper) - x(lower), tall],
    fill: 'grid',
    stroke: null,
    width: 0,
  }
  return [ground, edge(lower), edge(upper)]
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

function role(lane: Lane): Role {
  return lane === 'first' ? 'before' : lane === 'middle' ? 'interim' : 'after'
}

function laneY(index: number, count: number, height: number, { lane }: Measures): number {
  const distance = count > 2 ? lane * 2 : lane
  return height / 2 + (count === 1 ? 0 : count === 2 ? (index * 2 - 1) * distance : (index - 1) * distance)
}
