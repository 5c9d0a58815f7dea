import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicRows } from '#core/research/public-rows.ts'
import type { ResearchRow, ResearchVariable } from '#core/research/variables.ts'

const plain = {
  label: { de: 'a', en: 'a' },
  kind: 'number',
  values: [],
  hasMissing: true,
  dimension: null,
  reversed: false,
  scale: null,
  needed: null,
} as const
const variables: readonly ResearchVariable[] = [
  { ...plain, name: 'sector', item: null, attribute: 'sector' },
  { ...plain, name: 'level', item: null, attribute: 'level' },
  { ...plain, name: 'D3_01', item: 'D3-01', attribute: null },
]
const rules = { minimumDistribution: 10 }

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
        const open = publicRows(rows, variables, rules)
        for (const size of count(open, ({ municipality, wave }) => `${municipality}|${wave}`))
          expect(size).toBeGreaterThanOrEqual(10)
        const named = open.filter(({ sector }) => sector !== -6)
        for (const size of count(named, (each) => `${each.municipality}|${each.wave}|${each.sector}|${each.level}`))
          expect(size).toBeGreaterThanOrEqual(10)
        const answered = open.filter(({ D3_01 }) => (D3_01 as number) > 0)
        for (const size of count(answered, ({ municipality, wave }) => `${municipality}|${wave}`))
          expect(size).toBeGreaterThanOrEqual(10)
        expect(open.every((each) => !('person' in each) && !('double' in each))).toBe(true)
      }),
    )
  })

  it('keep sector where it is safe, level only where both together are', () => {
    const make = (sector: number, level: number) => ({
      id: 'x',
      municipality: 'M1',
      wave: 'T0',
      sector,
      level,
      D3_01: 3,
    })
    const both = Array.from({ length: 40 }, (_, index) => make(1 + (index % 2), 1 + (index < 20 ? 0 : 1)))
    expect(publicRows(both, variables, rules)).toEqual(both)
    const one = Array.from({ length: 40 }, (_, index) => make(1 + (index % 2), index === 0 ? 2 : 1))
    expect(publicRows(one, variables, rules)).toEqual(one.map((each) => ({ ...each, level: -6 })))
  })
})
