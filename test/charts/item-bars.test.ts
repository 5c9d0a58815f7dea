import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Drawing, Shape } from '#charts/drawing.ts'
import { centreX, itemBars, stepKey } from '#charts/item-bars.ts'
import { paper, screen } from '#charts/measures.ts'

const extent = Object.freeze({ left: 16, right: 21 })
const width = 176
const row = (first: readonly number[] | null, last: readonly number[] | null) =>
  itemBars(
    [
      { wave: 'first', counts: first },
      { wave: 'last', counts: last },
    ],
    extent,
    width,
    paper,
  )
type Rect = Extract<Shape, { kind: 'rect' }>
const rects = (drawing: Drawing) => drawing.shapes.filter((shape): shape is Rect => shape.kind === 'rect')
const labels = (drawing: Drawing) => drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
const centreLine = (drawing: Drawing) =>
  drawing.shapes.flatMap((s) => (s.kind === 'line' && s.stroke === 'ink' ? [s] : []))

describe('answers to a statement', () => {
  test('the centre line has the same x in every row and in the key above them', () => {
    const rows = [row([1, 0, 9, 3, 6, 3], [0, 0, 0, 2, 10, 8]), row([0, 8, 2, 3, 1, 1], null)]
    const key = stepKey({ low: 'gar nicht', high: 'sehr' }, extent, width, paper)
    const xs = [...rows, key].map((drawing) => centreLine(drawing)[0]!.from[0])
    expect(new Set(xs)).toEqual(new Set([centreX(extent, width)]))
  })

  test('steps 1 to 3 lie left of the centre line, 4 to 6 right of it, in the order of the scale', () => {
    const drawing = row([], [2, 3, 4, 5, 6, 7])
    const centre = centreX(extent, width)
    const bars = rects(drawing)
    expect(bars.map(({ fill }) => fill)).toEqual(['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6'])
    expect(bars.slice(0, 3).every(({ at, size }) => at[0] + size[0] < centre)).toBe(true)
    expect(bars.slice(3).every(({ at }) => at[0] > centre)).toBe(true)
    expect(bars.map(({ at }) => at[0])).toEqual(bars.map(({ at }) => at[0]).toSorted((a, b) => a - b))
  })

  test('the first wave is the thin bar above, the last the thick one below, alone with its counts', () => {
    const drawing = row([0, 0, 0, 0, 5, 0], [0, 0, 0, 0, 9, 0])
    const [first, last] = rects(drawing)
    expect(first!.at[1] + first!.size[1]).toBeLessThan(last!.at[1])
    expect(first!.size[1]).toBeLessThan(last!.size[1])
    expect(labels(drawing).map(({ text }) => text)).toEqual(['9'])
  })

  test('a single wave is drawn as the thick bar with counts', () => {
    const drawing = itemBars([{ wave: 'first', counts: [0, 0, 4, 4, 4, 4] }], extent, width, paper)
    expect(rects(drawing)[0]!.size[1]).toBeGreaterThan(paper.bar.thin)
    expect(labels(drawing)).toHaveLength(4)
  })

  test('a protected wave is a hatched band and shows no step', () => {
    const drawing = row(null, [0, 0, 5, 5, 5, 0])
    const hatch = drawing.shapes.filter((shape) => shape.kind === 'line' && shape.stroke === 'protected')
    expect(hatch.length).toBeGreaterThan(20)
    expect(rects(drawing)).toHaveLength(3)
  })

  test('steps nobody chose are left out', () => {
    expect(rects(row([], [0, 0, 0, 0, 0, 0]))).toEqual([])
  })

  test('segments stay inside the column, do not overlap, and every count fits into its own', () => {
    const counts = fc.array(fc.nat(30), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(counts, fc.constantFrom(paper, screen), (last, measures) => {
        const left = last[0]! + last[1]! + last[2]!
        const right = last[3]! + last[4]! + last[5]!
        const drawing = itemBars([{ wave: 'last', counts: last }], { left, right }, 300, measures)
        const bars = rects(drawing)
        const inside = bars.every(({ at, size }) => at[0] >= 0 && at[0] + size[0] <= 300 + 1e-6)
        const apart = bars.every(({ at, size }, index) => {
          const next = bars[index + 1]
          return next === undefined || at[0] + size[0] <= next.at[0] + measures.bar.edge
        })
        const fits = labels(drawing).every(({ at, text, fontSize }) => {
          const half = (text.length * fontSize * 0.56) / 2
          return bars.some((bar) => bar.at[0] <= at[0] - half && at[0] + half <= bar.at[0] + bar.size[0])
        })
        return inside && apart && fits
      }),
    )
  })

  test('with no answers anywhere in the report the centre line stands in the middle', () => {
    expect(centreX({ left: 0, right: 0 }, 100)).toBe(50)
  })
})
