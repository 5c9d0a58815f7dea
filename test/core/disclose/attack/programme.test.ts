import { describe, expect, test } from 'vitest'
import type { SurveyResponse } from '#core/model/collection.ts'
import { researchRows } from '#core/research/rows.ts'
import { dice, hashed } from '../../evaluate/small-study.ts'
import { attackProgramme } from './attack-programme.ts'
import { type GeneratedProgramme, generateProgramme } from './generated-programme.ts'
import { instrument, study } from './generated-study.ts'
import { type OpenRows, publicPackage } from './public-package.ts'
import { withoutRule } from './weakened.ts'

const attack = (programme: GeneratedProgramme, ...more: [rules?: Parameters<typeof attackProgramme>[2]]) =>
  attackProgramme(programme, 1, ...more).finds

test('whoever holds all reports, the one over all, every band and the public package learns of no small group', () => {
  const { learned, finds } = attackProgramme(generateProgramme(7, 9), 7)
  expect(finds).toEqual([])
  for (const part of ['|band|', 'programme|', ' package|rows|', ' package|counts|', '|stayers|', '|groups|', '|items|'])
    expect(
      learned.moved.some(({ number }) => number.includes(part)),
      part,
    ).toBe(true)
}, 600_000)

interface Group {
  readonly sector: string
  readonly persons: number
  readonly codes?: number
  /** How many of them leave the second dimension out. */
  readonly skipping?: number
  /** How many of them leave the last statement out. */
  readonly omitting?: number
}

/** One wave of one municipality; codes are those of the same group in another wave. */
function wave(municipality: string, id: string, groups: readonly Group[]): SurveyResponse[] {
  const random = dice([...`${municipality} ${id}`].reduce((sum, letter) => 31 * sum + letter.charCodeAt(0), 0) % 1e6)
  const skipped = new Set(instrument.dimensions[1]!.themes.flatMap(({ items }) => items))
  return groups.flatMap(({ sector, persons, codes = 0, skipping = 0, omitting = 0 }) =>
    Array.from({ length: persons }, (_, index) => ({
      id: `${municipality}-${id}-${sector}-${index}`,
      study: study.id,
      wave: id,
      municipality,
      code: index < codes ? hashed(`${sector}-${index}`) : null,
      attributes: { sector, level: 'operative' },
      answers: Object.fromEntries(
        instrument.items
          .filter((item) => index >= skipping || !skipped.has(item.id))
          .filter((item) => index >= omitting || item !== instrument.items.at(-1))
          .map((item) => [item.id, 1 + Math.floor(6 * random())]),
      ),
    })),
  )
}

/** One municipality, published after each wave. */
const growing = (before: readonly Group[], after: readonly Group[]): GeneratedProgramme => [
  {
    responses: [...wave('town', 'T0', before), ...wave('town', 'T2', after)],
    releases: [['T0'], ['T0', 'T2']],
    rosters: [null, null],
  },
]

/** The package with other questionnaires in it. */
const packageWith = (rowsOf: OpenRows) => ({
  package: (...[places, waves]: Parameters<typeof publicPackage>) => publicPackage(places, waves, rowsOf),
})

describe('the attack finds something as soon as', () => {
  test('the report over all counts a municipality in whose own report is withheld', () => {
    const few = generateProgramme(1, 4).map((generated, place) => {
      const after = generated.responses.filter(({ wave }) => wave === 'T2')
      const kept = place === 0 ? after.slice(0, 4) : after
      const responses = [...generated.responses.filter(({ wave }) => wave === 'T0'), ...kept]
      return { ...generated, releases: [['T0', 'T2']], responses }
    })
    expect(attack(few)).toEqual([])
    expect(attack(few, { toAll: withoutRule('small cell') })).not.toEqual([])
  }, 600_000)

  test('a band knows such a municipality', () => {
    const groups = (persons: number): Group[] => [{ sector: 'health', persons }]
    const programme = Array.from({ length: 9 }, (_, place) => ({
      responses: wave(`town-${place}`, 'T0', groups(place === 0 ? 4 : 6)),
      releases: [['T0']],
      rosters: [null],
    }))
    expect(attack(programme)).toEqual([])
    expect(attack(programme, { toBands: withoutRule('small cell') })).not.toEqual([])
  }, 600_000)

  test('frequencies count a wave too small for them', () => {
    const programme = growing([{ sector: 'health', persons: 12 }], [{ sector: 'health', persons: 4 }])
    expect(attack(programme)).toEqual([])
    expect(attack(programme, { toCounts: withoutRule('small cell') })).not.toEqual([])
  }, 600_000)

  test('questionnaires show who left something out', () => {
    const groups: Group[] = [{ sector: 'health', persons: 14, skipping: 2 }]
    const showsGaps: OpenRows = (input, variables) =>
      researchRows({ ...input, rules: { minimumDistribution: 1 } }, variables)
    expect(attack(growing(groups, groups))).toEqual([])
    expect(attack(growing(groups, groups), packageWith(showsGaps))).not.toEqual([])
  }, 600_000)

  test('questionnaires keep a statement beside another one of its dimension that somebody left out', () => {
    const groups: Group[] = [{ sector: 'health', persons: 16, omitting: 1 }]
    const keepsOthers: OpenRows = (input, variables) =>
      researchRows(
        input,
        variables.map((variable) => ({ ...variable, dimension: variable.name })),
      )
    expect(attack(growing(groups, groups))).toEqual([])
    expect(attack(growing(groups, groups), packageWith(keepsOthers))).not.toEqual([])
  }, 600_000)

  test('questionnaires are public of persons whom a code links later', () => {
    const groups: Group[] = [{ sector: 'health', persons: 18, codes: 12 }]
    const programme = growing(groups, groups)
    const forgetsCodes: OpenRows = (input, variables) => {
      const sources = input.sources.map((source) => ({
        ...source,
        responses: source.responses.map((response) => ({ ...response, code: null })),
      }))
      return researchRows({ ...input, sources }, variables)
    }
    expect(attack(programme)).toEqual([])
    expect(attack(programme, packageWith(forgetsCodes))).not.toEqual([])
  }, 600_000)

  test('questionnaires are public of groups that an earlier report told apart', () => {
    // six from health had a mean of their own after the first wave; since the second they count with all the others
    const programme = growing(
      [
        { sector: 'health', persons: 6 },
        { sector: 'youth-welfare', persons: 8 },
      ],
      [
        { sector: 'health', persons: 3 },
        { sector: 'youth-welfare', persons: 9 },
      ],
    )
    const forgetsReports: OpenRows = (input, variables) =>
      researchRows({ ...input, sources: input.sources.map((source) => ({ ...source, earlier: [] })) }, variables)
    expect(attack(programme)).toEqual([])
    expect(attack(programme, packageWith(forgetsReports))).not.toEqual([])
  }, 600_000)
})
