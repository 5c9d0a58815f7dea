import { expect, test } from 'vitest'
import { benchmark } from '#core/statistics/benchmark.ts'
import { bcaInterval } from '#core/statistics/bootstrap.ts'
import { tippingPoint } from '#core/statistics/bounds.ts'
import { goalAttainment } from '#core/statistics/goal-attainment.ts'
import { describeItem } from '#core/statistics/item-distribution.ts'
import { mannWhitney } from '#core/statistics/mann-whitney.ts'
import { reliableChange } from '#core/statistics/reliable-change.ts'
import { signedRank } from '#core/statistics/signed-rank.ts'

const upTo = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index)

test('others are compared with from four municipalities on, and have a band from eight', () => {
  const against = (others: number) => benchmark([50, 60, 70], upTo(others, 50))
  expect(against(3)).toMatchObject({ benchmark: null, reason: 'too_few_municipalities' })
  expect(against(4)).toMatchObject({ benchmark: 51.5, band: null })
  expect(against(7).band).toBeNull()
  // quantile(50:57, c(.25, .75)): 51.75 55.25 (R 4.2.2)
  expect(against(8).band).toEqual({ lower: 51.75, upper: 55.25 })
})

test('an item is polarised from ten answers on, with a quarter at either end', () => {
  const scale = { min: 1, max: 6, topBox: [5, 6], bottomBox: [1, 2] }
  const isPolarised = (...counts: readonly number[]) => describeItem(counts, 0, 0, scale).polarised
  expect(isPolarised(3, 0, 4, 0, 0, 3)).toBe(true)
  expect(isPolarised(3, 0, 3, 0, 0, 3)).toBe(false)
  expect(isPolarised(1, 2, 3, 3, 2, 1)).toBe(true)
  expect(isPolarised(1, 1, 3, 4, 2, 1)).toBe(false)
  expect(isPolarised(2, 1, 3, 4, 1, 1)).toBe(false)
})

test('a rank sum is exact up to a hundred persons, a signed rank up to fifty pairs that differ', () => {
  const rankSum = (n: number) => mannWhitney(upTo(50), upTo(n - 50, 20))
  expect(rankSum(100)).toMatchObject({ exactP: expect.any(Number) })
  expect(rankSum(101)).toMatchObject({ exactP: null })
  const pairs = (n: number) => signedRank([...upTo(n), 7], [...upTo(n).map((value) => 1.5 * value - 9.3), 7])
  expect(pairs(50)).toMatchObject({ zeros: 1, exactP: expect.any(Number) })
  expect(pairs(51)).toMatchObject({ zeros: 1, exactP: null })
})

test('the smallest change of a person beyond error is 1.96 standard errors of a difference', () => {
  // sd * sqrt(1 - alpha) = 15 * sqrt(.2); 1.96 * sqrt(2) * 6.708204 = 18.594193
  const found = reliableChange(15, 0.8, [50], [68.594193])!
  expect(found.standardErrorOfMeasurement).toBeCloseTo(6.708204, 6)
  expect(found.smallestDetectableChange).toBeCloseTo(18.594193, 5)
  expect(found.indices[0]).toBeCloseTo(1.96, 5)
})

test('means that tie with the estimate count half, so that a symmetric sample has a symmetric interval', () => {
  const { lower, upper } = bcaInterval([[...upTo(8).map(() => 0), ...upTo(8).map(() => 1)]], 20_000)!
  expect(lower + upper).toBeCloseTo(1, 1)
  expect(lower).toBeCloseTo(0.25, 1)
})

test('the others would have to change the other way for the difference to vanish', () => {
  expect(tippingPoint(4, 0.6)).toBeCloseTo(-6, 12)
  expect(tippingPoint(4, 1)).toBeNull()
})

test('goals of one network go together: their correlation is that of the sum', () => {
  // 50 + 10 * (2 - 1) / sqrt(.7 * 6 + .3 * 16)
  const goals = [1, 0, -1].map((step, index) => ({ step, weight: index === 0 ? 2 : 1 }))
  expect(goalAttainment(goals)).toBeCloseTo(53.33333333, 8)
})
