import { describe, expect, test } from 'vitest'
import { seededRandom } from '#core/statistics/seeded-random.ts'

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('seeded chance', () => {
  test('repeats itself for the same seed', () => {
    const draw = () => draws(20, seededRandom('demo').uniform)
    expect(draw()).toEqual(draw())
    expect(draw()).not.toEqual(draws(20, seededRandom('demO').uniform))
  })

  // Reference: xoshiro128starstar.c (Blackman & Vigna) and splitmix32, compiled and seeded with the same hash.
  test('gives the numbers of the reference implementation', () => {
    expect(draws(5, seededRandom('peilung').uniform)).toEqual([
      0.28559394145850092, 0.73896169022191316, 0.86247282463591546, 0.55465267261024565, 0.96918234194163233,
    ])
  })

  test('is uniform between 0 and 1, both excluded', () => {
    const values = draws(20_000, seededRandom('uniform').uniform)
    expect(values.every((value) => value > 0 && value < 1)).toBe(true)
    expect(mean(values)).toBeCloseTo(0.5, 1)
  })

  test('draws whole numbers below the count, each about equally often', () => {
    const values = draws(12_000, () => seededInteger(6))
    const counts = [0, 1, 2, 3, 4, 5].map((value) => values.filter((each) => each === value).length)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12_000)
    expect(Math.min(...counts)).toBeGreaterThan(1800)
  })

  test('draws normal numbers with mean 0 and standard deviation 1, exponential ones with mean 1', () => {
    const normal = draws(20_000, seededRandom('normal').normal)
    expect(Math.abs(mean(normal))).toBeLessThan(0.03)
    expect(Math.abs(mean(normal.map((value) => value ** 2)) - 1)).toBeLessThan(0.05)
    expect(Math.abs(mean(draws(20_000, seededRandom('exponential').exponential)) - 1)).toBeLessThan(0.03)
  })
})

const integers = seededRandom('integer')
const seededInteger = (count: number) => integers.integer(count)
