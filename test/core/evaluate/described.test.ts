import { describe, expect, test } from 'vitest'
import { evaluate, prepareWaves } from '#core/evaluate/evaluate.ts'
import type { Answer, SurveyResponse } from '#core/model/collection.ts'
import type { Sensitivity } from '#core/model/evaluation.ts'
import { present } from '#core/score/score.ts'
import { catalogue } from '#core/statistics/catalogue.ts'
import { instrument, responsesOf, sectors, studyInput } from './small-study.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)
const roster = Object.fromEntries(sectors.map((sector, index) => [sector, 6 + 5 * index]))

/** The dimension `network` of one person, in the direction it is scored. */
function rating(position: number, steps: readonly (number | null)[]): SurveyResponse {
  const [model] = responsesOf(1, { T0: 1 }, 0)
  const items = instrument.items.slice(0, steps.length)
  const answers = items.flatMap(({ id, reversed }, index): [string, Answer][] => {
    const step = steps[index] ?? null
    return step === null ? [] : [[id, reversed ? 7 - step : step]]
  })
  return { ...model!, id: `T0-${String(position).padStart(4, '0')}`, answers: Object.fromEntries(answers) }
}

test('a mean deviation of exactly 0.8 is largely agreed, of exactly 1 mostly', () => {
  const wordOf = (answers: readonly number[]) =>
    evaluate(studyInput(answers.map((step, position) => rating(position, [step, step, step, step])))).dimensions[0]!
      .waves[0]!.agreement
  expect(wordOf([1, 1, 3, 3, 3, 3, 3, 3, 5, 5])).toMatchObject({ adMean: expect.closeTo(0.8, 12), word: 'largely' })
  expect(wordOf([1, 1, 2, 3, 3, 3, 3, 4, 5, 5])).toMatchObject({ adMean: expect.closeTo(1, 12), word: 'mostly' })
  expect(wordOf([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])).toMatchObject({ adMean: expect.closeTo(1.2, 12), word: 'mixed' })
})

test('r_wg(J) is that of the catalogue for the complete answers', () => {
  const responses = responsesOf(4, { T0: 30 }, 0)
  const rows = responses.map(({ answers }) =>
    instrument.items.slice(0, 4).map(({ id, reversed }) => {
      const answer = answers[id]
      return typeof answer !== 'number' ? null : reversed ? 7 - answer : answer
    }),
  )
  const expected = catalogue.agreement!.run({ options: 6, responses: rows })
  const { agreement } = evaluate(studyInput(responses)).dimensions[0]!.waves[0]!
  expect(agreement.rwgJn).toBe(expected.n)
  expect(agreement.rwgJ).toBeCloseTo(expected.rwgj as number, 12)
})

test('the area named as most missing lacks most of its share', () => {
  let named = 0
  for (const seed of seeds) {
    const { participation } = evaluate(studyInput(responsesOf(seed, { T0: 40 }, 0), roster))
    const { mostMissing, responses, invited } = participation[0]!
    if (!mostMissing) continue
    named += 1
    const { groups } = evaluate(studyInput(responsesOf(seed, { T0: 40 }, 0), roster))
    const lacking = groups
      .filter(({ attribute }) => attribute === 'sector')
      .map(({ respondents }) => respondents[0]!.invited! / invited! - respondents[0]!.count / responses)
    expect(mostMissing.invited! / invited! - mostMissing.count / responses).toBeCloseTo(Math.max(...lacking), 12)
  }
  expect(named).toBeGreaterThan(5)
})

describe('another way of computing', () => {
  test('gives the same picture inside the interval and in the same direction', () => {
    const met = new Set<string>()
    for (const seed of [...seeds, ...seeds.map((other) => other + 100)]) {
      const { dimensions } = evaluate(studyInput(responsesOf(seed, { T0: 40, T2: 40 }, 10, 0.3), roster))
      for (const { comparison } of dimensions) {
        if (!comparison?.equalGroups || !comparison.interval) continue
        const [main, other] = [comparison.difference!, comparison.equalGroups.difference]
        const isInside = other >= comparison.interval.lower && other <= comparison.interval.upper
        const expected: Sensitivity =
          main * other > 0 && isInside
            ? 'same'
            : main * other > 0 && Math.abs(other) > Math.abs(main)
              ? 'stronger'
              : 'weaker'
        expect(comparison.sensitivity.equalGroups).toBe(expected)
        met.add(`${expected} ${other > main ? 'above' : 'below'}`)
      }
    }
    expect([...met]).toEqual(expect.arrayContaining(['same above', 'same below']))
  })

  test('has the strict rule from five persons on', () => {
    // Four items: two are enough for a score, three under the strict rule.
    const wave = (id: string, strict: number) =>
      Array.from({ length: 12 }, (_, position) => ({
        ...rating(position, position < strict ? [2, 3, 4, 1 + (position % 6)] : [3, 1 + (position % 5), null, null]),
        id: `${id}-${position}`,
        wave: id,
      }))
    const wordFor = (strict: number) =>
      evaluate(studyInput([...wave('T0', strict), ...wave('T2', 8)])).dimensions[0]!.comparison!.sensitivity
        .strictMissingRule
    expect(wordFor(4)).toBe('not possible')
    expect(wordFor(5)).not.toBe('not possible')
  })
})

test('with pairs, g and its limits are the change and its limits in pooled standard deviations', () => {
  const input = studyInput(responsesOf(3, { T0: 24, T2: 21 }, 11, 0.7))
  const [first, second] = prepareWaves(input).map(({ scores }) => present(scores.get('network')!))
  const { d, J } = catalogue['hedges-g']!.run({ first, second }) as { d: number; J: number }
  const { difference, interval, hedgesG, method } = evaluate(input).dimensions[0]!.comparison!
  const deviation = difference! / d
  expect(method).toBe('partially_overlapping')
  expect(hedgesG?.value).toBeCloseTo((J * difference!) / deviation, 10)
  expect(hedgesG?.interval?.lower).toBeCloseTo((J * interval!.lower) / deviation, 10)
  expect(hedgesG?.interval?.upper).toBeCloseTo((J * interval!.upper) / deviation, 10)
})

describe('the annex', () => {
  const annexOf = (counts: readonly [number, number], shared: number, seed: number) =>
    evaluate({ ...studyInput(responsesOf(seed, { T0: counts[0], T2: counts[1] }, shared)), annexReplicates: 2000 })

  test('has a bootstrap interval from fifteen scores on', () => {
    const sizes = new Set<number>()
    for (const size of [14, 15, 16]) {
      for (const { annex, waves } of annexOf([size, size], 6, size).dimensions) {
        for (const [index, interval] of annex!.bootstrap.entries()) {
          const { n } = waves[index]!.estimate
          expect(interval !== null, `n = ${n}`).toBe(n >= 15)
          sizes.add(n)
        }
      }
    }
    expect([...sizes]).toEqual(expect.arrayContaining([14, 15]))
  })

  test('combines pairs and others from five of each on', () => {
    const least = new Set<number>()
    for (const others of [4, 5, 6]) {
      for (const { annex, comparison } of annexOf([9 + others, 20], 9, others).dimensions) {
        const { n1, n2, n12 } = comparison!
        const smallest = Math.min(n12!, n1 - n12!, n2 - n12!)
        expect(annex!.linkedChange!.combination !== null, `${smallest}`).toBe(smallest >= 5)
        least.add(smallest)
      }
    }
    expect([...least]).toEqual(expect.arrayContaining([4, 5]))
  })
})
