import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CodeCount, progress } from '#core/collect/progress.ts'

const wave = { id: 'T0', kind: 'before', opensOn: '2026-11-01', closesOn: '2026-11-30' } as const
const sectors = ['health', 'youth-welfare', 'other', 'volunteers']

function personal(sector: string, issued: number, submitted: number): CodeCount {
  return { kind: 'personal', sector, issued, submitted }
}

function of(roster: Record<string, number | null> | null, codes: readonly CodeCount[], submissions = 0) {
  const input = { municipality: 'seedorf', wave, sectors, roster, codes, submissions, today: '2026-11-22' }
  return progress(Object.freeze(input))
}

test('areas of five and more show who answered of how many', () => {
  const roster = { health: 8, 'youth-welfare': 20, other: 5, volunteers: 6 }
  const codes = [
    personal('health', 8, 3),
    personal('youth-welfare', 20, 11),
    { kind: 'shared', sector: null, issued: 1, submitted: 2 } as const,
  ]
  expect(of(roster, codes, 16)).toEqual({
    municipality: 'seedorf',
    wave: 'T0',
    state: 'open',
    total: { submitted: 16, expected: 39 },
    sectors: [
      { sector: 'health', count: { submitted: 3, expected: 8 } },
      { sector: 'youth-welfare', count: { submitted: 11, expected: 20 } },
      { sector: 'other', count: { submitted: 0, expected: 5 } },
      { sector: 'volunteers', count: { submitted: 0, expected: 6 } },
    ],
    viaSharedLink: 2,
  })
})

test('an area with four invited is protected, and the next smallest with it', () => {
  const roster = { health: 8, 'youth-welfare': 20, other: 4, volunteers: 6 }
  const shown = of(roster, []).sectors.filter(({ count }) => count !== null)
  expect(shown.map(({ sector }) => sector)).toEqual(['health', 'youth-welfare'])
})

test('an area with nobody invited is told and protects nobody', () => {
  const roster = { health: 8, 'youth-welfare': 20, other: 4, volunteers: 0 }
  expect(of(roster, []).sectors.map(({ count }) => count?.expected ?? null)).toEqual([null, 20, null, 0])
})

test('whatever the network, areas that are not told stand for two areas and five persons at least, or for all', () => {
  const rosters = fc.tuple(...sectors.map(() => fc.nat(12)))
  fc.assert(
    fc.property(rosters, (sizes) => {
      const roster = Object.fromEntries(sectors.map((sector, index) => [sector, sizes[index]!]))
      const result = of(roster, [])
      const hidden = result.sectors.filter(({ count }) => count === null).map(({ sector }) => roster[sector]!)
      const told = result.sectors.filter(({ count }) => count !== null).map(({ sector }) => roster[sector]!)
      expect(told.filter((size) => size > 0 && size < 5)).toEqual([])
      const persons = hidden.reduce((a, b) => a + b, 0)
      const isSafe = hidden.length === 0 || (hidden.length >= 2 && persons >= 5)
      expect(isSafe || told.every((size) => size === 0)).toBe(true)
    }),
  )
})

test('one answer, from a large area: all areas are protected, or the small ones would be known to have none', () => {
  const roster = { health: 8, 'youth-welfare': 3, other: 0, volunteers: 4 }
  const codes = [personal('health', 8, 1), personal('youth-welfare', 3, 0), personal('volunteers', 4, 0)]
  const told = of(roster, codes, 1).sectors.filter(({ count }) => count !== null)
  expect(told.map(({ sector }) => sector)).toEqual(['other'])
})

test('protected areas that have all answered are not told by the others either, also beside a shared link', () => {
  const codes = [
    personal('health', 8, 1),
    personal('youth-welfare', 3, 3),
    personal('volunteers', 4, 4),
    { kind: 'shared', sector: null, issued: 1, submitted: 5 } as const,
  ]
  expect(of(null, codes, 13).sectors.flatMap(({ count }) => count ?? [])).toEqual([{ submitted: 0, expected: null }])
})

/** Every way in which as many as these persons may have answered. */
function allAnswers(issued: readonly number[]): number[][] {
  return issued.reduce<number[][]>(
    (ways, places) => ways.flatMap((way) => Array.from({ length: places + 1 }, (_, used) => [...way, used])),
    [[]],
  )
}

test('no protected area can be worked out from what is shown, even by somebody who knows the rule', () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(4), fc.nat(6), fc.nat(6))
  fc.assert(
    fc.property(sizes, fc.nat(3), (issued, viaLink) => {
      const ways = allAnswers(issued).map((used) => {
        const codes = sectors.map((sector, index) => personal(sector, issued[index]!, used[index]!))
        const shared = { kind: 'shared', sector: null, issued: 1, submitted: viaLink } as const
        const total = used.reduce((a, b) => a + b, 0)
        const result = of(null, [...codes, shared], total + viaLink)
        return { used, total, result, shown: JSON.stringify(result) }
      })
      const places = issued.reduce((a, b) => a + b, 0)
      const areas = issued.filter((size) => size > 0).length
      for (const alike of Map.groupBy(ways, ({ shown }) => shown).values()) {
        const [{ total, result }] = alike as [(typeof ways)[number]]
        // One area, nobody or everybody: that is what the total itself says.
        if (areas < 2 || total === 0 || total === places) continue
        for (const [index, { count }] of result.sectors.entries()) {
          if (count === null) expect(new Set(alike.map(({ used }) => used[index])).size).toBeGreaterThan(1)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('without a roster there is no expected number, and areas count by the codes issued', () => {
  const result = of(null, [personal('health', 9, 2), personal('other', 7, 1)], 3)
  expect(result.total).toEqual({ submitted: 3, expected: null })
  expect(result.sectors[0]).toEqual({ sector: 'health', count: { submitted: 2, expected: null } })
})

test('one unknown area makes the total unknown', () => {
  expect(of({ health: 8, 'youth-welfare': 20, other: null, volunteers: 6 }, []).total.expected).toBeNull()
})
