import { describe, expect, test } from 'vitest'
import { hatchedSteps } from '#charts/hatched-steps.ts'
import { itemBars } from '#charts/item-bars.ts'
import { paper } from '#charts/measures.ts'

const drawing = itemBars([{ wave: 'last', counts: [4, 4, 4, 4, 4, 4] }], { left: 12, right: 12 }, 300, paper)
const hatched = hatchedSteps(drawing, paper)
const linesOf = (step: number) =>
  hatched.shapes.filter((shape) => shape.kind === 'line' && shape.stroke === `step-${step}-edge`)

describe('bars for black and white', () => {
  test('steps of disagreement are lines on clear ground, the denser the more somebody disagrees', () => {
    expect(linesOf(1).length).toBeGreaterThan(linesOf(2).length)
    expect(linesOf(2).length).toBeGreaterThan(linesOf(3).length)
    expect(linesOf(3).length).toBeGreaterThan(3)
    const filled = hatched.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape.fill] : []))
    expect(filled).not.toContain('step-1')
    expect(filled).toEqual(expect.arrayContaining(['page', 'step-4', 'step-5', 'step-6']))
  })

  test('no line leaves its bar, so that neighbours stay apart', () => {
    const bars = drawing.shapes.flatMap((shape) => (shape.kind === 'rect' && shape.fill === 'step-1' ? [shape] : []))
    const [{ at, size }] = bars as [(typeof bars)[0]]
    for (const shape of linesOf(1)) {
      if (shape.kind !== 'line') throw new Error(shape.kind)
      for (const [x] of [shape.from, shape.to]) {
        expect(x).toBeGreaterThanOrEqual(at[0] - 0.01)
        expect(x).toBeLessThanOrEqual(at[0] + size[0] + 0.01)
      }
    }
  })

  test('every number keeps its place and stands behind nothing but its own clear ground', () => {
    const numbers = (shapes: typeof drawing.shapes) => shapes.filter(({ kind }) => kind === 'text')
    expect(numbers(hatched.shapes)).toEqual(numbers(drawing.shapes))
    for (const [index, shape] of hatched.shapes.entries()) {
      if (shape.kind === 'text' && /on-step-[123]/.test(shape.fill))
        expect(hatched.shapes[index - 1]).toMatchObject({ kind: 'rect', fill: 'page' })
    }
  })
})
