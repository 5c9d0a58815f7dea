import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publishedProgress } from '#core/collect/published-progress.ts'
import { audit } from '#core/disclose/audit.ts'
import type { Progress } from '#core/model/collection.ts'

function published(sectors: readonly (number | null)[], viaSharedLink: number) {
  const total = sectors.reduce<number>((sum, count) => sum + (count ?? 0), viaSharedLink)
  const progress: Progress = {
    municipality: 'seedorf',
    wave: 'T0',
    state: 'open',
    total: { submitted: total, expected: 60 },
    sectors: sectors.map((count, index) => ({
      sector: `area-${index}`,
      count: count === null ? null : { submitted: count, expected: 20 },
    })),
    viaSharedLink,
  }
  const shown = publishedProgress(progress, 5)
  expect(shown.total).toEqual(progress.total)
  return [...shown.sectors.map(({ count }) => count?.submitted ?? null), shown.viaSharedLink]
}

test('counts of five and more are shown when nothing is hidden behind them', () => {
  expect(published([5, 12, 9], 6)).toEqual([5, 12, 9, 6])
})

test('one to four of an area hide all areas, and of the shared link that too', () => {
  expect(published([8, 12, 3], 9)).toEqual([null, null, null, 9])
  expect(published([8, 12, 0], 9)).toEqual([null, null, null, 9])
  expect(published([8, 12, 9], 2)).toEqual([null, null, null, null])
  expect(published([2, 1, 0], 9)).toEqual([null, null, null, null])
})

test('an area that is protected already hides the others', () => {
  expect(published([null, 12, 9], 7)).toEqual([null, null, null, 7])
})

test('nobody by the shared link is told as nobody', () => {
  expect(published([2, 1, 12], 0)).toEqual([null, null, null, 0])
})

test('whoever holds the counts and a report in which areas are put together computes no small area', () => {
  const area = fc.record({ persons: fc.integer({ min: 0, max: 12 }), block: fc.integer({ min: 0, max: 2 }) })
  fc.assert(
    fc.property(fc.array(area, { minLength: 2, maxLength: 6 }), (areas) => {
      const cells = areas.map(({ persons }, index) => ({ id: `area-${index}`, size: persons }))
      const sumOf = (indices: readonly number[]) => new Map(indices.map((index) => [`area-${index}`, 1]))
      const all = [...areas.keys()]
      const blocks = [0, 1, 2].map((block) => all.filter((index) => areas[index]!.block === block))
      const told = blocks.filter((block) => block.reduce((sum, index) => sum + areas[index]!.persons, 0) >= 5)
      // A report only makes blocks of five persons and more.
      fc.pre(told.length === blocks.filter(({ length }) => length > 0).length)
      const counts = published(
        areas.map(({ persons }) => persons),
        0,
      )
      const shown = all.filter((index) => counts[index] !== null)
      const sums = [sumOf(all), ...told.map(sumOf), ...shown.map((index) => sumOf([index]))]
      expect(audit(cells, sums, 5)).toEqual([])
    }),
    { numRuns: 2000, seed: 5 },
  )
})
