import { describe, expect, test } from 'vitest'
import { changePlot } from '#charts/change.ts'
import type { Drawing, Shape } from '#charts/drawing.ts'
import { dumbbell, lanes } from '#charts/dumbbell.ts'
import { paper, screen } from '#charts/measures.ts'
import type { Axis, Mark, WavePosition } from '#core/model/report.ts'

const points: Axis = Object.freeze({ min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100], title: 'Punkte' })
const change: Axis = Object.freeze({ min: -20, max: 30, ticks: [-20, -10, 0, 10, 20, 30], title: 'Veränderung' })
const two = ['first', 'last'] as const

function mark(wave: WavePosition, value: number, lower = value - 5, upper = value + 5): Mark {
  return { kind: 'value', wave, value, range: { lower, upper } }
}
function circles(drawing: Drawing, role: string) {
  return drawing.shapes.filter((shape) => shape.kind === 'circle' && (shape.fill === role || shape.stroke === role))
}
function only<T>(list: readonly T[]): T {
  expect(list).toHaveLength(1)
  return list[0]!
}
function centre(shape: Shape) {
  if (shape.kind !== 'circle') throw new Error(shape.kind)
  return { x: shape.centre[0], y: shape.centre[1] }
}
/** Vertical strokes: the end ticks of intervals. */
function ticks(drawing: Drawing, role: string) {
  return drawing.shapes.filter(
    (shape) => shape.kind === 'line' && shape.stroke === role && shape.from[0] === shape.to[0],
  )
}

function top(shape: Shape): number {
  if (shape.kind !== 'line') throw new Error(shape.kind)
  return Math.min(shape.from[1], shape.to[1])
}
function bottom(shape: Shape): number {
  if (shape.kind !== 'line') throw new Error(shape.kind)
  return Math.max(shape.from[1], shape.to[1])
}
function lengthOf(shape: Shape): number {
  return bottom(shape) - top(shape)
}

describe('values of a row', () => {
  test('the earlier wave lies above the later one', () => {
    const drawing = dumbbell([mark('first', 60), mark('last', 60)], two, points, 130, paper)
    const before = centre(only(circles(drawing, 'before')))
    const after = centre(only(circles(drawing, 'after')))
    expect(before.y).toBeLessThan(drawing.height / 2)
    expect(after.y).toBeGreaterThan(drawing.height / 2)
    expect(before.x).toBeCloseTo(after.x)
  })

  test('before is an outline, after is filled, in both media', () => {
    for (const measures of [paper, screen]) {
      const drawing = dumbbell([mark('first', 40), mark('last', 60)], two, points, 240, measures)
      expect(only(circles(drawing, 'before'))).toMatchObject({ fill: 'page', stroke: 'before' })
      expect(only(circles(drawing, 'after'))).toMatchObject({ fill: 'after', stroke: null })
    }
  })

  test('a higher value lies farther to the right, and 100 keeps its whole disc inside the plot', () => {
    const low = dumbbell([mark('last', 20)], two, points, 130, paper)
    const high = dumbbell([mark('last', 100)], two, points, 130, paper)
    expect(centre(only(circles(low, 'after'))).x).toBeLessThan(centre(only(circles(high, 'after'))).x)
    expect(centre(only(circles(high, 'after'))).x + paper.discRadius).toBeLessThanOrEqual(130)
  })

  test('an interval its sign would cover stands out above and below it, for waves and changes alike', () => {
    for (const measures of [paper, screen]) {
      const narrow = dumbbell([mark('first', 50, 49, 51), mark('last', 50, 49, 51)], two, points, 130, measures)
      const wide = dumbbell([mark('first', 50, 30, 70), mark('last', 50, 30, 70)], two, points, 130, measures)
      const moved = changePlot({ value: 5, range: { lower: 4, upper: 6 } }, change, 68, measures)
      const signs = [
        { all: ticks(narrow, 'before'), reach: measures.ringRadius },
        { all: ticks(narrow, 'after'), reach: measures.discRadius },
        { all: ticks(moved, 'change'), reach: measures.diamond },
      ]
      for (const { all, reach } of signs) {
        expect(all).toHaveLength(2)
        for (const tick of all) expect(lengthOf(tick)).toBeGreaterThan(2 * reach + 1)
      }
      for (const tick of ticks(wide, 'after')) expect(lengthOf(tick)).toBeCloseTo(measures.endTick)
    }
    const sameValue = dumbbell([mark('first', 50, 49, 51), mark('last', 50, 49, 51)], two, points, 130, paper)
    const upperEnds = ticks(sameValue, 'before').map(bottom)
    expect(Math.max(...upperEnds)).toBeLessThan(Math.min(...ticks(sameValue, 'after').map(top)))
  })

  test('an interval has an end tick on both sides, an end cut at 0 or 100 has none', () => {
    const inside = dumbbell([mark('last', 50, 40, 60)], two, points, 130, paper)
    const cutAtTop = dumbbell([mark('last', 95, 88, 104)], two, points, 130, paper)
    const cutAtBottom = dumbbell([mark('first', 3, -2, 9)], two, points, 130, paper)
    expect(ticks(inside, 'after')).toHaveLength(2)
    expect(ticks(cutAtTop, 'after')).toHaveLength(1)
    expect(ticks(cutAtBottom, 'before')).toHaveLength(1)
  })

  test('a value without interval is a mark without a line', () => {
    const drawing = dumbbell([{ kind: 'value', wave: 'last', value: 50, range: null }], two, points, 130, paper)
    expect(drawing.shapes.every((shape) => shape.kind === 'circle')).toBe(true)
  })

  test('a protected wave is a hatched band in its lane, inside the plot, and shows no value', () => {
    const drawing = dumbbell([mark('first', 58), { kind: 'protected', wave: 'last' }], two, points, 130, paper)
    const hatch = drawing.shapes.flatMap((shape) =>
      shape.kind === 'line' && shape.stroke === 'protected' ? [shape.from, shape.to] : [],
    )
    expect(hatch.length).toBeGreaterThan(20)
    for (const [x, y] of hatch) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(130)
      expect(y).toBeGreaterThan(drawing.height / 2)
      expect(y).toBeLessThan(drawing.height)
    }
    expect(circles(drawing, 'after')).toHaveLength(0)
    expect(drawing.shapes.some((shape) => shape.kind === 'line' && shape.stroke === 'join')).toBe(false)
  })

  test('two waves are joined by a line, three are not', () => {
    const joined = dumbbell([mark('first', 40), mark('last', 60)], two, points, 130, paper)
    const all = [mark('first', 40), mark('middle', 50), mark('last', 60)]
    const three = dumbbell(all, lanes([{ marks: all }]), points, 130, paper)
    const isJoin = (shape: Shape) => shape.kind === 'line' && shape.stroke === 'join'
    expect(joined.shapes.filter(isJoin)).toHaveLength(1)
    expect(three.shapes.filter(isJoin)).toHaveLength(0)
    expect(three.height).toBeGreaterThan(joined.height)
  })

  test('with one wave in all rows the disc lies in the middle', () => {
    const marks = [mark('last', 63)]
    const drawing = dumbbell(marks, lanes([{ marks }]), points, 130, paper)
    expect(centre(only(circles(drawing, 'after'))).y).toBeCloseTo(drawing.height / 2)
  })

  test('a row without its earlier wave keeps the later one in its lane', () => {
    const waves = lanes([{ marks: [mark('first', 40), mark('last', 60)] }, { marks: [mark('last', 60)] }])
    const drawing = dumbbell([mark('last', 60)], waves, points, 130, paper)
    expect(centre(only(circles(drawing, 'after'))).y).toBeGreaterThan(drawing.height / 2)
  })

  test('the rules of the grid have the same x in every row', () => {
    const rows = [[mark('first', 10)], [mark('last', 90)], []].map((marks) => dumbbell(marks, two, points, 130, paper))
    expect(new Set(rows.map(({ rules }) => JSON.stringify(rules))).size).toBe(1)
  })
})

describe('change of a row', () => {
  const plot = (value: number | null, lower: number, upper: number) =>
    changePlot({ value, range: { lower, upper } }, change, 70, paper)

  test('the zero line is stronger than the grid and has the same x in every row', () => {
    const rows = [plot(12, 6, 18), plot(-3, -13, 7), changePlot(null, change, 70, paper)]
    const zero = rows.map(({ rules }) => only(rules.filter(({ stroke }) => stroke === 'zero')))
    expect(new Set(zero.map(({ x }) => x)).size).toBe(1)
    expect(zero[0]!.width).toBeGreaterThan(paper.grid)
  })

  test('a rise lies right of zero, a fall left of it, both drawn alike', () => {
    const rise = plot(10, 5, 15)
    const fall = plot(-10, -15, -5)
    const zero = only(rise.rules.filter(({ stroke }) => stroke === 'zero')).x
    const middle = (drawing: Drawing) => {
      const diamond = drawing.shapes.findLast((shape) => shape.kind === 'polygon')
      return diamond?.kind === 'polygon' ? diamond.points[0]![0] : Number.NaN
    }
    expect(middle(rise) - zero).toBeCloseTo(zero - middle(fall))
    expect(rise.shapes.map(({ kind }) => kind)).toEqual(fall.shapes.map(({ kind }) => kind))
  })

  test('a change that may not be stated draws nothing but the grid', () => {
    expect(plot(null, 0, 0).shapes).toEqual([])
  })
})
