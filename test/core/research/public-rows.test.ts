import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import { publicRows } from '#core/research/public-rows.ts'
import type { ResearchRow, ResearchVariable } from '#core/research/variables.ts'
import { scoredPersons } from '../disclose/attack.ts'
import { dimensionIds, instrument, responsesOf, studyInput } from '../evaluate/small-study.ts'

const plain = {
  label: { de: 'a', en: 'a' },
  kind: 'number',
  values: [],
  hasMissing: true,
  dimension: null,
  reversed: false,
  scale: null,
  versions: [],
} as const
const variables: readonly ResearchVariable[] = [
  { ...plain, name: 'sector', item: null, attribute: 'sector' },
  { ...plain, name: 'level', item: null, attribute: 'level' },
  { ...plain, name: 'D3_01', item: 'D3-01', attribute: null },
]
const rules = { minimumDistribution: 10 }
const nobody: ReadonlySet<string> = new Set()

const row = fc.record({
  id: fc.uuid(),
  municipality: fc.constantFrom('M1', 'M2', 'M3'),
  wave: fc.constantFrom('T0', 'T2'),
  person: fc.integer({ min: 1, max: 9 }),
  double: fc.constant(0),
  sector: fc.constantFrom(1, 2, 90),
  level: fc.constantFrom(1, 2),
  D3_01: fc.constantFrom(1, 6, -8, -9),
})

function count(rows: readonly ResearchRow[], keyOf: (row: ResearchRow) => string): number[] {
  const counts = new Map<string, number>()
  for (const each of rows) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1)
  return [...counts.values()]
}

describe('rows for everybody', () => {
  it('never tell apart fewer persons than the rules allow', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 120 }), (rows) => {
        const open = publicRows(rows, variables, rules, nobody)
        for (const size of count(open, ({ municipality, wave }) => `${municipality}|${wave}`))
          expect(size).toBeGreaterThanOrEqual(10)
        const named = open.filter(({ sector }) => sector !== -6)
        for (const size of count(named, (each) => `${each.municipality}|${each.wave}|${each.sector}|${each.level}`))
          expect(size).toBeGreaterThanOrEqual(10)
        const answered = open.filter(({ D3_01 }) => (D3_01 as number) > 0)
        for (const size of count(answered, ({ municipality, wave }) => `${municipality}|${wave}`))
          expect(size).toBeGreaterThanOrEqual(10)
        for (const size of count(
          open,
          (each) => `${each.municipality}|${each.wave}|${Math.min(0, each.D3_01 as number)}`,
        ))
          expect(size).toBeGreaterThanOrEqual(10)
        expect(open.every((each) => !('person' in each) && !('double' in each))).toBe(true)
      }),
    )
  })

  it('withhold the dimension of a statement that one person left out, and go where no statement is left', () => {
    const make = (index: number) => ({
      id: `${index}`,
      municipality: 'M1',
      wave: 'T0',
      sector: 1,
      level: 1,
      D3_01: index === 0 ? -8 : 3,
      D3_02: 4,
      D4_01: 5,
    })
    const all = Array.from({ length: 20 }, (_, index) => make(index))
    const statement = (name: string, dimension: string) => ({ ...plain, name, item: name, attribute: null, dimension })
    const three = [
      ...variables.filter(({ item }) => item === null),
      ...[statement('D3_01', 'a'), statement('D3_02', 'a'), statement('D4_01', 'b')],
    ]
    expect(publicRows(all, three, rules, nobody)).toEqual(all.map((row) => ({ ...row, D3_01: -6, D3_02: -6 })))
    expect(publicRows(all, variables, rules, nobody)).toEqual([])
  })

  it('are there only with every group the report tells of, and not where more is told than rows may name', () => {
    const make = (sector: number, level: number) => ({
      id: 'x',
      municipality: 'M1',
      wave: 'T0',
      sector,
      level,
      D3_01: 3,
    })
    const all = Array.from({ length: 40 }, (_, index) => make(1 + (index % 2), 1 + (index < 20 ? 0 : 1)))
    expect(publicRows(all, variables, rules, nobody)).toEqual(all)
    expect(publicRows(all, variables, rules, new Set(['M1']))).toEqual([])
    const one = Array.from({ length: 40 }, (_, index) => make(1 + (index % 2), index === 0 ? 2 : 1))
    expect(publicRows(one, variables, rules, nobody)).toEqual([])
    const untold = one.map((row) => ({ ...row, level: -6 }))
    expect(publicRows(untold, variables, rules, nobody)).toEqual(untold)
  })
})

/** Mean answer of each person on a dimension, as points; null without a score. */
function scoresOf(dimension: string, responses: ReturnType<typeof responsesOf>): (number | null)[] {
  const scored = new Set(scoredPersons(instrument, dimension, responses))
  const items = instrument.dimensions.find(({ id }) => id === dimension)!.themes.flatMap((theme) => theme.items)
  return responses.map((person) => {
    const steps = items.flatMap((id) => {
      const answer = person.answers[id]
      const { reversed } = instrument.items.find((item) => item.id === id)!
      return typeof answer === 'number' ? [reversed ? 7 - answer : answer] : []
    })
    return scored.has(person) ? 20 * (steps.reduce((sum, step) => sum + step, 0) / steps.length - 1) : null
  })
}

it('single questionnaires beside the means of groups would tell who belongs to which group', () => {
  const responses = responsesOf(4, { T0: 16 }, 0)
  const { groups } = disclose(evaluate(studyInput(responses)))
  const scores = dimensionIds.map((dimension) => scoresOf(dimension, responses))
  const subsetsWithMeansOf = (group: (typeof groups)[number]) => {
    const { count } = group.respondents[0]!
    const fitting: number[] = []
    for (let subset = 0; count.shown && subset < 2 ** responses.length; subset++) {
      const members = responses.flatMap((_, index) => ((subset >> index) & 1 ? [index] : []))
      const fits = group.estimates.every(({ estimate }, dimension) => {
        const values = members.flatMap((member) => scores[dimension]![member] ?? [])
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length
        return estimate.shown && values.length === estimate.value.n && Math.abs(mean - estimate.value.mean!) < 1e-9
      })
      if (members.length === count.value && fits) fitting.push(subset)
    }
    return fitting
  }
  expect(groups.length).toBeGreaterThan(1)
  for (const group of groups) expect(subsetsWithMeansOf(group)).toHaveLength(1)
})
