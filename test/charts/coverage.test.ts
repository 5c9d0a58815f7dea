import { describe, expect, test } from 'vitest'
import { answerScale, axisTicks } from '#charts/axis.ts'
import { coverage } from '#charts/coverage.ts'
import { paper, screen } from '#charts/measures.ts'
import { protractor } from '#charts/protractor.ts'

describe('who answered', () => {
  test('there is one square per invited person, filled for those who answered', () => {
    const { shapes } = coverage({ count: 11, invited: 16 }, 'before', 31, paper)
    expect(shapes).toHaveLength(16)
    expect(shapes.filter((shape) => shape.kind === 'rect' && shape.fill === 'before')).toHaveLength(11)
  })

  test('sixteen squares make a line', () => {
    const one = coverage({ count: 3, invited: 16 }, 'after', 31, paper)
    const two = coverage({ count: 3, invited: 17 }, 'after', 31, paper)
    expect(two.height).toBeGreaterThan(one.height)
    expect(two.width).toBe(one.width)
  })

  test('more answers than invited persons are all shown', () => {
    const { shapes } = coverage({ count: 9, invited: 6 }, 'after', 9, paper)
    expect(shapes.filter((shape) => shape.kind === 'rect' && shape.fill === 'after')).toHaveLength(9)
  })

  test('large groups become a bar, all on one scale', () => {
    const { shapes, width } = coverage({ count: 60, invited: 120 }, 'after', 120, paper)
    expect(shapes).toHaveLength(2)
    expect(shapes[0]).toMatchObject({ fill: 'page' })
    expect(shapes[1]).toMatchObject({ fill: 'after' })
    const smaller = coverage({ count: 30, invited: 60 }, 'after', 120, paper).shapes[0]
    expect(smaller?.kind === 'rect' && smaller.size[0]).toBeLessThan(width * 0.51)
  })

  test('a protected count is a hatched band, an unknown roster draws nothing', () => {
    expect(
      coverage({ count: null, invited: 4 }, 'after', 31, paper).shapes.every(
        (shape) => shape.kind === 'line' && shape.stroke === 'protected',
      ),
    ).toBe(true)
    expect(coverage({ count: 7, invited: null }, 'after', 31, paper).shapes).toEqual([])
  })
})

describe('axes', () => {
  const change = { min: -40, max: 40, ticks: [-40, -30, -20, -10, 0, 10, 20, 30, 40], title: '' }
  const texts = (drawing: ReturnType<typeof axisTicks>) =>
    drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

  test('a change axis writes signs, a true minus and no sign for 0', () => {
    expect(texts(axisTicks({ ...change, min: -10, max: 10, ticks: [-10, 0, 10] }, 70, paper, true))).toEqual([
      '\u221210',
      '0',
      '+10',
    ])
  })

  test('ticks that stand too close lose their number, never 0', () => {
    for (const measures of [paper, screen]) {
      const labels = texts(axisTicks(change, 75, measures, true))
      expect(labels).toContain('0')
      expect(labels.length).toBeLessThan(change.ticks.length)
    }
  })

  test('one step of the answer scale is 20 points', () => {
    const points = { min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100], title: '' }
    const steps = answerScale(points, { low: 'gar nicht', high: 'sehr' }, 130, paper).shapes.slice(0, 6)
    const ticks = axisTicks(points, 130, paper, false).shapes
    const x = (shape: (typeof steps)[number]) => (shape.kind === 'text' ? shape.at[0] : Number.NaN)
    expect(steps.map(x)).toEqual(ticks.map(x))
  })
})

test('the picture of the cover stays inside its frame', () => {
  const { width, height, shapes } = protractor(260, 57)
  const points = shapes.flatMap((shape) => (shape.kind === 'polyline' ? shape.points : []))
  expect(points.length).toBeGreaterThan(100)
  for (const [x, y] of points) {
    expect(x).toBeGreaterThanOrEqual(-0.001)
    expect(x).toBeLessThanOrEqual(width + 0.001)
    expect(y).toBeGreaterThanOrEqual(-0.001)
    expect(y).toBeLessThanOrEqual(height + 0.001)
  }
})
