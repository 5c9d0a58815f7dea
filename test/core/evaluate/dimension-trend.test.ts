import { expect, test } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import { responsesOf, studyInput } from './small-study.ts'

const three = responsesOf(5, { T0: 24, T1: 20, T2: 22 }, 10, 0.6)

test('three waves have a slope per year and a step from each wave to the next', () => {
  const { trend, waves } = evaluate(studyInput(three)).dimensions[0]!
  const means = waves.map(({ estimate }) => estimate.mean!)
  expect(trend?.steps.map(({ from, to }) => [from, to])).toEqual([
    ['T0', 'T1'],
    ['T1', 'T2'],
  ])
  expect(trend?.steps[0]?.difference).toBeCloseTo(means[1]! - means[0]!, 9)
  // Least squares by hand over 0, 181 and 365 days: 2025-01-01, 2025-07-01, 2026-01-01.
  const times = [0, 181, 365].map((days) => days / 365.25)
  const centre = (times[0]! + times[1]! + times[2]!) / 3
  const spread = times.reduce((sum, time) => sum + (time - centre) ** 2, 0)
  const slope = times.reduce((sum, time, wave) => sum + ((time - centre) / spread) * means[wave]!, 0)
  expect(trend?.perYear).toBeCloseTo(slope, 9)
  expect(trend?.df).toBe(Math.min(...waves.map(({ estimate }) => estimate.n)) - 1)
})

test('two waves have none', () => {
  expect(evaluate(studyInput(responsesOf(5, { T0: 24, T2: 22 }, 10))).dimensions[0]?.trend).toBeNull()
})

test('a slope is withheld with any of its waves', () => {
  const published = disclose(evaluate(studyInput(responsesOf(5, { T0: 24, T1: 3, T2: 22 }, 2))))
  expect(published.dimensions[0]?.trend).toEqual({ shown: false, because: 'small cell' })
  expect(disclose(evaluate(studyInput(three))).dimensions[0]?.trend).toMatchObject({ shown: true })
})
