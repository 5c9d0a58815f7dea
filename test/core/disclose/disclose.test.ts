import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import type { Disclosed } from '#core/model/evaluation.ts'
import { dimensionIds, instrument, responsesOf, studyInput } from '../evaluate/small-study.ts'
import { findsSmallGroup, knowledge, scoredPersons } from './attack.ts'

const disclosed = (responses: readonly SurveyResponse[]) => disclose(evaluate(studyInput(responses)))

describe('primary rules', () => {
  test('a wave with fewer than five responses shows its response count and nothing else', () => {
    const { dimensions, groups, participation } = disclosed(responsesOf(4, { T0: 30, T2: 4 }, 3))
    expect(participation[1]).toMatchObject({ shown: true, value: { responses: 4 } })
    for (const { waves, comparison, items } of dimensions) {
      expect(waves[0]?.shown).toBe(true)
      expect(waves[1]).toEqual({ shown: false, because: 'small cell' })
      expect(comparison).toEqual({ shown: false, because: 'small cell' })
      for (const item of items) expect(item.waves[1]).toMatchObject({ shown: false })
    }
    for (const group of groups) expect(group.respondents[1]?.count).toEqual({ shown: false, because: 'small cell' })
  })

  test('from five to nine responses there are means and no distributions', () => {
    const { dimensions, withheld } = disclosed(responsesOf(4, { T0: 8, T2: 8 }, 8))
    const [network] = dimensions
    expect(network?.waves[0]?.shown).toBe(true)
    for (const item of network!.items) {
      for (const wave of item.waves) expect(wave).toMatchObject({ shown: false })
    }
    expect(withheld).toBeGreaterThan(0)
    const wave = network!.waves[0] as Extract<Disclosed<{ atMaximum: number | null }>, { shown: true }>
    expect(wave.value.atMaximum).toBeNull()
  })

  test('fewer than ten who all agree are not shown', () => {
    const same = responsesOf(4, { T0: 8 }, 0).map((response) => ({
      ...response,
      answers: Object.fromEntries(Object.keys(response.answers).map((id) => [id, id.endsWith('-02') ? 2 : 5])),
    }))
    expect(disclosed(same).dimensions[0]?.waves[0]).toEqual({ shown: false, because: 'unanimous' })
  })

  test('what is missing inside a shown cell is counted too', () => {
    const { dimensions, withheld, linkage } = disclosed(responsesOf(4, { T0: 30, T2: 30 }, 3))
    const trimmed = dimensions.flatMap(({ waves }) =>
      waves.filter((wave) => wave.shown && wave.value.agreement.rwgJn === null),
    )
    const items = dimensions.flatMap((dimension) => dimension.items.flatMap(({ waves }) => waves))
    const statements = items.filter((item) => item?.shown === false)
    const kinds = (linkage?.waves ?? []).flatMap(({ wave: _, doubleSubmissions: __, ...counts }) =>
      Object.values(counts),
    )
    const hidden = kinds.filter((count) => !count.shown && count.because === 'small cell').length
    expect(hidden).toBeGreaterThan(0)
    // the number of linked persons itself, in the linkage of both waves, and in each dimension
    expect(withheld).toBeGreaterThanOrEqual(1 + hidden + dimensions.length + trimmed.length + statements.length)
  })

  test('one to four linked persons are not counted out', () => {
    const { linked, dimensions } = disclosed(responsesOf(4, { T0: 30, T2: 30 }, 3))
    expect(linked).toEqual({ shown: false, because: 'small cell' })
    for (const { comparison } of dimensions) {
      expect(comparison).toMatchObject({
        shown: true,
        value: { n12: null, pairs: null, stayers: { difference: null } },
      })
    }
  })

  test('a dimension that was not asked is not withheld', () => {
    const input = studyInput(responsesOf(3, { T0: 24, T2: 21 }, 11))
    const forms = [{ ...input.forms[0]!, dimensions: ['network'] }, input.forms[1]!]
    const planning = disclose(evaluate({ ...input, forms })).dimensions.find(
      ({ dimension }) => dimension === 'planning',
    )
    expect(planning?.waves[0]).toMatchObject({ shown: true, value: { estimate: { reason: 'not_applicable' } } })
  })
})

test('nothing of the raw stage is left in what is disclosed', () => {
  const result = disclosed(responsesOf(3, { T0: 24, T2: 21 }, 11))
  expect(result).not.toHaveProperty('cells')
})

test('who stated no sector is never the difference between the total and the blocks', () => {
  const responses = responsesOf(3, { T0: 24, T2: 21 }, 11).map((response, index) =>
    index % 12 === 0 ? { ...response, attributes: { level: response.attributes.level! } } : response,
  )
  const { groups } = disclosed(responses)
  const sectors = groups.filter(({ attribute }) => attribute === 'sector')
  expect(sectors.length).toBeGreaterThan(0)
  expect(sectors.find(({ group }) => group === 'other')?.includesUnstated).toBe(true)
  const counts = sectors.map(({ respondents }) => respondents[0]!.count)
  expect(counts.reduce((sum, count) => sum + (count.shown ? count.value : Number.NaN), 0)).toBe(24)
})

/** Six of the eight from health are strategic, and nobody else is: health without them is two persons. */
function withStrategicHealth(): SurveyResponse[] {
  return responsesOf(5, { T0: 24 }, 0).map((response, index) => ({
    ...response,
    attributes: { sector: index < 8 ? 'health' : 'youth-welfare', level: index < 6 ? 'strategic' : 'operative' },
  }))
}

test('levels are withheld where a level and a sector differ by a few persons', () => {
  const { groups, withheld } = disclosed(withStrategicHealth())
  for (const block of groups) {
    const isLevel = block.attribute === 'level'
    expect(block.respondents[0]?.count.shown).toBe(!isLevel)
    for (const { estimate } of block.estimates) expect(estimate.shown).toBe(!isLevel)
  }
  expect(withheld).toBeGreaterThanOrEqual(8)
})

test('the attack works: with the levels it finds the two', () => {
  const persons = scoredPersons(instrument, 'network', withStrategicHealth())
  const rows = knowledge(disclosed(withStrategicHealth()), 'network', persons)
  expect(findsSmallGroup(rows, persons)).toBe(false)
  const strategic = persons.map(({ attributes }) => Number(attributes.level === 'strategic'))
  expect(findsSmallGroup([...rows, strategic], persons)).toBe(true)
})

test('no group of fewer than five can be computed from everything published', () => {
  const sizes = fc.record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    first: fc.integer({ min: 5, max: 40 }),
    middle: fc.oneof(fc.constant(0), fc.integer({ min: 3, max: 30 })),
    last: fc.integer({ min: 5, max: 40 }),
    linked: fc.integer({ min: 0, max: 40 }),
  })
  fc.assert(
    fc.property(sizes, ({ seed, first, middle, last, linked }) => {
      const counts = middle === 0 ? { T0: first, T2: last } : { T0: first, T1: middle, T2: last }
      const responses = responsesOf(seed, counts, Math.min(linked, ...Object.values(counts)))
      const published = disclosed(responses)
      for (const variable of [null, ...dimensionIds]) {
        const persons = scoredPersons(instrument, variable, responses)
        expect(findsSmallGroup(knowledge(published, variable, persons), persons)).toBe(false)
      }
    }),
    { numRuns: 250, seed: 7 },
  )
}, 900_000)

test('every number of persons that is shown is 0 or at least five', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const { dimensions, groups, linked } = disclosed(
      responsesOf(seed, { T0: 6 + (seed % 30), T2: 5 + (seed % 25) }, seed % 12),
    )
    const isSafe = (n: number | null) => n === null || n === 0 || n >= 5
    if (linked?.shown) expect(isSafe(linked.value)).toBe(true)
    for (const { comparison, waves } of dimensions) {
      if (comparison?.shown) expect(isSafe(comparison.value.n12)).toBe(true)
      for (const wave of waves) if (wave.shown) expect(isSafe(wave.value.estimate.n)).toBe(true)
    }
    for (const { respondents, estimates } of groups) {
      for (const { count } of respondents) if (count.shown) expect(isSafe(count.value)).toBe(true)
      for (const { estimate } of estimates) if (estimate.shown) expect(isSafe(estimate.value.n)).toBe(true)
    }
  }
})
