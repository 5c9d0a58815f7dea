import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import { assertSamePopulations, releasedPartition, releasesOf } from '#core/disclose/release.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import type { DisclosedEvaluation, GroupBlock } from '#core/model/evaluation.ts'
import type { Release } from '#core/model/release.ts'
import { dimensionIds, instrument, responsesOf, studyInput } from '../evaluate/small-study.ts'
import { scoredPersons } from './attack.ts'

/** A report after every wave, each knowing what was released before it. */
function reportsAfterEachWave(responses: readonly SurveyResponse[]): DisclosedEvaluation[] {
  const waves = [...new Set(responses.map(({ wave }) => wave))]
  const earlier: Release[] = []
  return waves.map((_, index) => {
    const closed = responses.filter(({ wave }) => waves.slice(0, index + 1).includes(wave))
    const published = disclose(evaluate({ ...studyInput(closed), earlier }))
    earlier.push(...releasesOf(published, instrument))
    return published
  })
}

/** The given persons of one wave in each group published of an attribute. */
function populations(
  published: DisclosedEvaluation,
  attribute: GroupBlock<'raw'>['attribute'],
  wave: string,
  persons: readonly SurveyResponse[],
) {
  const ofWave = persons.filter((person) => person.wave === wave)
  const blocks = published.groups.filter((group) => group.attribute === attribute)
  return blocks.map(({ members, includesUnstated }) => {
    const isInside = (stated: string | undefined) => (stated ? members.includes(stated) : includesUnstated)
    return new Set(ofWave.filter(({ attributes }) => isInside(attributes[attribute])).map(({ id }) => id))
  })
}

test('no difference of two blocks in any reports of the same wave holds one to four persons', () => {
  const sizes = fc.record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    T0: fc.integer({ min: 5, max: 60 }),
    T1: fc.integer({ min: 3, max: 60 }),
    T2: fc.integer({ min: 5, max: 60 }),
    linked: fc.integer({ min: 0, max: 5 }),
    unstated: fc.integer({ min: 2, max: 30 }),
  })
  fc.assert(
    fc.property(sizes, ({ seed, linked, unstated, ...counts }) => {
      const all = responsesOf(seed, counts, Math.min(linked, counts.T1))
      const responses = all.map((one, index) =>
        index % unstated === 0 ? { ...one, attributes: { level: one.attributes.level! } } : one,
      )
      const reports = reportsAfterEachWave(responses)
      for (const variable of [null, ...dimensionIds]) {
        const persons = scoredPersons(instrument, variable, responses)
        for (const [wave, attribute] of [
          ['T0', 'sector'],
          ['T0', 'level'],
          ['T1', 'sector'],
          ['T1', 'level'],
        ] as const) {
          // Fewer than five scores are no figure at all.
          if (persons.filter((person) => person.wave === wave).length < 5) continue
          const blocks = reports
            .filter(({ waves }) => waves.includes(wave))
            .flatMap((one) => populations(one, attribute, wave, persons))
          for (const larger of blocks) {
            for (const smaller of blocks.filter((block) => [...block].every((id) => larger.has(id)))) {
              const size = larger.size - smaller.size
              expect(size === 0 || size >= 5).toBe(true)
            }
          }
        }
      }
    }),
    { numRuns: 150, seed: 11 },
  )
}, 300_000)

/** So many persons of each sector in one wave, all of one level. */
function wave(id: string, counts: Readonly<Record<string, number>>): SurveyResponse[] {
  const sectors = Object.entries(counts).flatMap(([sector, count]) => Array<string>(count).fill(sector))
  return responsesOf(5, { [id]: sectors.length }, 0).map((response, index) => ({
    ...response,
    attributes: { sector: sectors[index]!, level: 'operative' },
  }))
}

test('a sector that was merged with another stays with it when it has grown', () => {
  const T0 = wave('T0', { 'youth-welfare': 9, other: 8, health: 3, 'pregnancy-counselling': 6 })
  const T2 = wave('T2', { 'youth-welfare': 3, other: 8, health: 9, 'pregnancy-counselling': 9 })
  const sectorsOf = ({ groups }: DisclosedEvaluation) =>
    groups.filter(({ attribute }) => attribute === 'sector').map(({ members }) => members)
  const alone = disclose(evaluate(studyInput([...T0, ...T2])))
  const [first, second] = reportsAfterEachWave([...T0, ...T2]).map(sectorsOf)
  expect(first).toEqual([
    ['youth-welfare'],
    ['other'],
    ['health', 'pregnancy-counselling', 'early-intervention', 'volunteers'],
  ])
  expect(second!.flat().sort()).toEqual(first!.flat().sort())
  for (const block of first!) expect(second!.some((now) => block.every((member) => now.includes(member)))).toBe(true)
  expect(sectorsOf(alone)).not.toEqual(second)
})

test('the same report made again is the same', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const input = studyInput(responsesOf(seed, { T0: 10 + seed, T2: 50 - seed }, 5))
    const once = disclose(evaluate(input))
    expect(disclose(evaluate({ ...input, earlier: releasesOf(once, instrument) }))).toEqual(once)
  }
})

test('earlier partitions that cross each other are joined', () => {
  const release = (sector: string[][]): Release => ({
    wave: 'T0',
    responses: 20,
    partition: { sector, level: [] },
    figures: null,
  })
  const joined = releasedPartition([release([['a', 'b'], ['c']]), release([['b', 'd'], ['c']])])
  expect(joined).toEqual({ sector: [['a', 'b', 'd'], ['c']], level: [] })
})

test('a wave released with other persons is refused by name, whether some came or went', () => {
  const earlier: Release[] = [{ wave: 'T0', responses: 12, partition: { sector: [], level: [] }, figures: null }]
  const check = (responses: number) => () => assertSamePopulations([{ wave: 'T0', responses }], earlier)
  expect(check(12)).not.toThrow()
  for (const now of [11, 13, 17]) {
    expect(check(now)).toThrow(expect.objectContaining({ details: { wave: 'T0', before: 12, now } }))
  }
  expect(() => assertSamePopulations([{ wave: 'T2', responses: 3 }], earlier)).not.toThrow()
})
