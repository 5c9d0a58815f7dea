import { describe, expect, test } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import { dice } from '../../evaluate/small-study.ts'
import { responses as linkedPersons } from '../linked-persons.ts'
import { findAcross, findAll } from './find-across.ts'
import { type GeneratedStudy, generateStudy, instrument, study } from './generated-study.ts'
import { learn } from './learn.ts'
import { numberReader } from './numbers.ts'
import { type Disclosure, disclosedNumbers, disclosedReleases, reportNumbers } from './published.ts'
import { withAllStatements, withoutRule } from './weakened.ts'

const minimum = study.minimumCell

function attack(generated: GeneratedStudy, seed: number, rule?: Disclosure) {
  return findAll(learn(generated.responses, disclosedNumbers(generated, rule), seed), minimum)
}

const seeds = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index)

test('whoever holds everything disclosed in all releases, at full precision, computes no small group', () => {
  const finds = seeds(120).flatMap((seed) => attack(generateStudy(seed), seed).map((find) => ({ seed, ...find })))
  expect(finds).toEqual([])
}, 600_000)

test('whoever holds every printed report of all releases computes no small group', () => {
  const finds = seeds(6, 501).flatMap((seed) => {
    const generated = generateStudy(seed)
    const learned = learn(generated.responses, reportNumbers(generated), seed)
    expect(learned.sums.size).toBeGreaterThan(0)
    return findAll(learned, minimum).map((find) => ({ seed, ...find }))
  })
  expect(finds).toEqual([])
}, 600_000)

test('what linked persons and those not linked contribute is among the numbers attacked', () => {
  const depending = seeds(12).flatMap((seed) => {
    const generated = generateStudy(seed)
    return disclosedReleases(generated).flatMap(({ dimensions }) =>
      dimensions.flatMap(({ comparison }) => (comparison?.shown && comparison.value.stayers.parts ? [seed] : [])),
    )
  })
  expect(depending.length).toBeGreaterThan(0)
  const generated = generateStudy(depending[0]!)
  const paths = Object.values(disclosedNumbers(generated)(generated.responses)).flatMap(
    (document) => numberReader(document).paths,
  )
  for (const name of ['difference', 'parts|joiners', 'parts|leavers', 'parts|linked', 'parts|unlinked'])
    expect(paths.some((path) => path.includes(`|stayers|${name}`))).toBe(true)
})

describe('the attack finds something as soon as a rule is missing:', () => {
  test.each(['small cell', 'complementary', 'unanimous'] as const)(
    '%s',
    (because) => {
      const rule = withoutRule(because)
      expect(seeds(30).some((seed) => attack(generateStudy(seed), seed, rule).length > 0)).toBe(true)
    },
    300_000,
  )

  test('every statement may stand beside the mean of its dimension', () => {
    // twelve answered both statements, the thirteenth one: twice the mean less both sums is that answer
    const everybody = wave('T0', { health: { persons: 13 } })
    const responses = everybody.map((person, index) => {
      const { [instrument.items[0]!.id]: left, ...others } = person.answers
      return index === 0 ? { ...person, answers: others } : person
    })
    const generated: GeneratedStudy = { responses, releases: [['T0']], rosters: [null] }
    expect(attack(generated, 1)).toEqual([])
    const learned = learn(responses, disclosedNumbers(generated, withAllStatements), 1)
    expect(findAcross(learned, minimum)).toMatchObject([{ variable: 'network', persons: ['T0-health-0'] }])
    const [shown] = disclosedReleases(generated)
    const statements = shown!.dimensions.map(({ items }) => items.map(({ waves }) => waves[0]!.shown))
    expect(statements).toEqual([
      [true, false],
      [true, true],
    ])
  })

  test('what was shown before', () => {
    const forgetful = { ...merging(), forgets: 'figures' } as const
    expect(attack(forgetful, 1)).not.toEqual([])
    expect(attack(merging(), 1)).toEqual([])
  })

  test('the partition released before', () => {
    const generated = splitting()
    expect(attack({ ...generated, forgets: 'everything' }, 1)).not.toEqual([])
    expect(attack(generated, 1)).toEqual([])
  })
})

describe('figures of linked persons', () => {
  const isShown = (seed: number, figure: 'linkedRanks' | 'linkedChange') =>
    disclosedReleases(generateStudy(seed)).some(({ dimensions }) =>
      dimensions.some(({ annex }) => annex?.[figure]?.shown === true),
    )

  test('are among the numbers attacked', () => {
    expect(seeds(60).some((seed) => isShown(seed, 'linkedRanks'))).toBe(true)
    expect(seeds(60).some((seed) => isShown(seed, 'linkedChange'))).toBe(true)
  })

  test('would give away those not linked, if they were shown whoever is left over', () => {
    const careless: Disclosure = (raw) => {
      const careful = disclose(raw)
      const dimensions = careful.dimensions.map((dimension, index) => {
        const linkedChange = raw.dimensions[index]!.annex?.linkedChange
        return dimension.annex && linkedChange
          ? { ...dimension, annex: { ...dimension.annex, linkedChange: { shown: true as const, value: linkedChange } } }
          : dimension
      })
      return { ...careful, dimensions }
    }
    // four persons answer in the first survey only: the means of all, less the change of the ten linked, are theirs
    const generated = { responses: linkedPersons([1, 2, 3, 4], []), releases: [['T0', 'T2']], rosters: [null] }
    expect(attack(generated, 1)).toEqual([])
    const [find] = attack(generated, 1, careless)
    expect(find?.wave).toContain('T0')
    expect(find?.persons).toHaveLength(4)
  }, 300_000)
})

type Groups = Readonly<Record<string, { readonly persons: number; readonly strategic?: number; readonly agree?: true }>>

function wave(id: string, groups: Groups): SurveyResponse[] {
  const random = dice(3)
  return Object.entries(groups).flatMap(([sector, { persons, strategic = 0, agree }]) =>
    Array.from({ length: persons }, (_, index) => ({
      id: `${id}-${sector}-${index}`,
      study: study.id,
      wave: id,
      municipality: 'musterstadt',
      code: null,
      attributes: { sector, level: index < strategic ? 'strategic' : 'operative' },
      answers: Object.fromEntries(
        instrument.items.map((item) => [item.id, agree ? 4 - Number(item.reversed) : 1 + Math.floor(6 * random())]),
      ),
    })),
  )
}

/** A report after each of two waves. */
const twoReports = (responses: readonly SurveyResponse[]): GeneratedStudy => ({
  responses,
  releases: [['T0'], ['T0', 'T2']],
  rosters: [null, null],
})

/** The five from health agree: withheld after T0. In T2 they are merged with "other", whose mean was shown alone. */
const merging = () =>
  twoReports([
    ...wave('T0', { health: { persons: 5, agree: true }, 'youth-welfare': { persons: 7 }, other: { persons: 8 } }),
    ...wave('T2', { health: { persons: 3 }, 'youth-welfare': { persons: 9 }, other: { persons: 4 } }),
  ])

/** Early intervention is merged with "other" after T0; after T2 both would be large enough, but with volunteers. */
const splitting = () =>
  twoReports([
    ...wave('T0', { health: { persons: 9 }, 'early-intervention': { persons: 3 }, other: { persons: 6 } }),
    ...wave('T2', { health: { persons: 4 }, 'early-intervention': { persons: 9 }, other: { persons: 9 } }),
  ])

test('a group withheld in an earlier report is not the difference of a merged one', () => {
  const [first, second] = disclosedReleases(merging())
  const inT0 = (release: typeof first) =>
    release!.groups
      .filter(({ attribute }) => attribute === 'sector')
      .map(({ estimates }) => estimates.find((one) => one.wave === 'T0')!.estimate.shown)
  expect(inT0(first)).toEqual([false, false, true])
  expect(inT0(second)).toEqual([false, false])
})

test('levels withheld because of a sector stay so when the sector is merged', () => {
  const responses = [
    ...wave('T0', { health: { persons: 8, strategic: 6 }, 'youth-welfare': { persons: 9 }, other: { persons: 8 } }),
    ...wave('T2', { health: { persons: 3 }, 'youth-welfare': { persons: 9, strategic: 6 }, other: { persons: 9 } }),
  ]
  expect(attack(twoReports(responses), 1)).toEqual([])
  expect(attack({ ...twoReports(responses), forgets: 'figures' }, 1)).not.toEqual([])
})
