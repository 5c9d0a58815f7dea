import { describe, expect, test } from 'vitest'
import { readAnswers } from '#core/score/answers.ts'
import { minimumAnswered, scorePersons, strictRule } from '#core/score/score.ts'
import { agreement } from '#core/statistics/agreement.ts'
import { cliffsDelta } from '#core/statistics/cliffs-delta.ts'
import { decompose } from '#core/statistics/decomposition.ts'
import { estimateMean, quantile } from '#core/statistics/describe.ts'
import { minimalDetectableEffect } from '#core/statistics/detectability.ts'
import { hedgesG } from '#core/statistics/hedges-g.ts'
import { mergeSmallGroups } from '#core/statistics/merge-small-groups.ts'
import { holm } from '#core/statistics/multiplicity.ts'
import { pairedT } from '#core/statistics/paired-t.ts'
import { partiallyOverlappingT } from '#core/statistics/partially-overlapping-t.ts'
import { proportion, proportionDifference } from '#core/statistics/proportion.ts'
import { cronbachAlpha } from '#core/statistics/reliability.ts'
import { dissimilarity, rIndicator } from '#core/statistics/response.ts'
import { welch } from '#core/statistics/welch.ts'

// All numbers were computed with R 4.2.2; they are printed with ten significant digits.
const six = Object.freeze([40, 55, 60, 65, 72.5, 80])
const before = Object.freeze([50, 60, 55, 70, 65])
const after = Object.freeze([62.5, 75, 80, 70, 90, 58])
const paired1 = Object.freeze([50, 60, 55, 70, 65, 45])
const paired2 = Object.freeze([62.5, 58, 70, 75, 80, 50])

const close = (actual: number | null | undefined, expected: number, digits = 7) =>
  expect(actual).toBeCloseTo(expected, digits)

describe('the worked examples', () => {
  test('1: a person with three of five items answered is scored under the half rule and not under two thirds', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, min: 1, max: 6, reversed: id === 'b' }))
    const matrix = readAnswers([{ a: 4, b: 2, c: 'cj', d: 6 }], items)
    const columns = [0, 1, 2, 3, 4]
    expect(scorePersons(matrix, columns, { numerator: 1, denominator: 2 })[0]).toBe(80)
    expect(scorePersons(matrix, columns, strictRule)[0]).toBeNaN()
    expect(columns.map((index) => minimumAnswered(index + 1, { numerator: 1, denominator: 2 }))).toEqual([
      1, 1, 2, 2, 3,
    ])
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((k) => minimumAnswered(k, strictRule))).toEqual([1, 2, 2, 3, 4, 4, 5, 6, 6])
  })

  test('2: quartiles are of type 7', () => {
    const sorted = [2, 3, 3, 4, 4, 5, 5, 6]
    expect([0.25, 0.5, 0.75].map((p) => quantile(sorted, p))).toEqual([3, 4, 5])
  })

  test('3: Wilson and Newcombe', () => {
    close(proportion(3, 10).interval?.lower, 0.1077912674, 10)
    close(proportion(3, 10).interval?.upper, 0.6032218525, 10)
    expect(proportion(0, 10).interval?.lower).toBe(0)
    close(proportion(0, 10).interval?.upper, 0.2775327999, 10)
    const change = proportionDifference(proportion(3, 10), proportion(8, 12))
    close(change?.difference, 0.3666666667, 10)
    close(change?.interval.lower, -0.04338711125, 10)
    close(change?.interval.upper, 0.6406236101, 10)
  })

  test('4: mean with t interval', () => {
    const estimate = estimateMean(six)
    close(estimate.mean, 62.08333333)
    close(estimate.sd, 14.00148802)
    close(estimate.standardError, 5.716083547)
    close(estimate.interval?.lower, 47.3896728, 6)
    close(estimate.interval?.upper, 76.77699387, 6)
  })

  test('5: alpha with Feldt interval, agreement', () => {
    const rows = [
      [3, 4, 2],
      [4, 4, 5],
      [5, 6, 5],
      [2, 2, 3],
      [6, 5, 6],
      [4, 3, 4],
    ]
    const alpha = cronbachAlpha(rows)
    if ('reason' in alpha) throw new Error(alpha.reason)
    close(alpha.alpha, 0.8980477223, 9)
    close(alpha.interval.lower, 0.5681214178, 9)
    close(alpha.interval.upper, 0.9845973862, 9)
    const agreed = agreement(rows, 6)
    close(agreed?.rwgJ, 0.5568862275, 9)
    close(agreed?.adMean, 1.055555556, 9)
    close(agreed?.adMedian, 1.055555556, 9)
  })

  test('7: Welch, Hedges g and Cliff delta', () => {
    const test = welch(before, after)
    close(test.difference, 12.58333333)
    close(test.standardError, 5.944768942)
    close(test.t, 2.116706882)
    close(test.df, 8.70956261)
    close(test.p, 0.0643855605, 9)
    close(test.interval?.lower, -0.9333394519)
    close(test.interval?.upper, 26.10000612)
    const effect = hedgesG(before, after)
    if ('reason' in effect) throw new Error(effect.reason)
    close(effect.d, 1.2344195, 6)
    close(effect.correction, 0.91387489)
    close(effect.g, 1.128105, 6)
    close(effect.interval.lower, -0.09699, 5)
    close(effect.interval.upper, 2.30299, 5)
    const delta = cliffsDelta(before, after)
    close(delta?.delta, 0.6333333333, 9)
    close(delta?.interval?.lower, -0.08657318559, 9)
    close(delta?.interval?.upper, 0.9187135556, 9)
  })

  test('8: complete separation has an inner limit that a small sample earns', () => {
    const delta = cliffsDelta([1, 2, 2, 3], [4, 5, 5, 6, 6, 4])
    expect(delta?.delta).toBe(1)
    close(delta?.interval?.lower, 0.02021832709, 9)
    expect(delta?.interval?.upper).toBe(1)
  })

  test('10: paired t', () => {
    const test = pairedT(paired1, paired2)
    close(test.difference, 8.416666667)
    close(test.t, 3.005899131)
    expect(test.df).toBe(5)
    close(test.p, 0.02989599715, 9)
    close(test.interval?.lower, 1.218910019)
    close(test.interval?.upper, 15.61442331)
  })

  test('11: partially overlapping t and its decomposition', () => {
    const waves = { paired1, paired2, unpaired1: [48, 52.5, 70], unpaired2: [66, 80, 75, 61] }
    const test = partiallyOverlappingT(waves)
    close(test.difference, 10.47222222)
    close(test.standardError, 3.145663134)
    close(test.r, 0.7911094988)
    close(test.df, 9.403652225)
    close(test.t, 3.329098437)
    close(test.p, 0.00829454752, 9)
    close(test.interval?.lower, 3.402528835)
    close(test.interval?.upper, 17.54191561)
    const parts = decompose(waves)
    close(parts?.stayers, 8.416666667)
    close(parts?.joiners, 1.833333333)
    close(parts?.leavers, 0.2222222222)
  })

  test('12: Holm leaves null null', () => {
    const adjusted = holm([0.01, 0.04, 0.03, null, 0.005])
    const expected = [0.03, 0.06, 0.06, null, 0.02]
    for (const [index, value] of expected.entries()) {
      if (value === null) expect(adjusted[index]).toBeNull()
      else close(adjusted[index], value, 12)
    }
  })

  test('13: minimal detectable effect', () => close(minimalDetectableEffect(4, 20), 11.78371155))

  test('15: dissimilarity and R-indicator', () => {
    const groups = [
      { respondents: 6, invited: 10 },
      { respondents: 9, invited: 12 },
      { respondents: 2, invited: 8 },
    ]
    close(dissimilarity(groups), 0.1490196078, 9)
    close(rIndicator(groups), 0.5903463756, 9)
  })

  test('17: small groups are merged until the block is large enough', () => {
    const group = (id: string, size: number) => ({ id, sizes: [size], mayStandAlone: true })
    const four = mergeSmallGroups([group('a', 14), group('b', 6), group('c', 4), group('d', 2)], 5)
    expect(four).toEqual({ published: ['a', 'b'], merged: ['c', 'd'], totalOnly: false })
    const three = mergeSmallGroups([group('a', 14), group('b', 6), group('c', 4)], 5)
    expect(three).toEqual({ published: ['a'], merged: ['b', 'c'], totalOnly: false })
  })
})
