import { expect, test } from 'vitest'
import { publishedProgress } from '#core/collect/published-progress.ts'
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

test('one to four are never shown, and not what they could be computed from', () => {
  expect(published([8, 12, 3], 9)).toEqual([null, 12, null, 9])
  expect(published([8, 12, 9], 2)).toEqual([null, 12, 9, null])
  expect(published([4, 4, 12], 9)).toEqual([null, null, 12, 9])
  expect(published([2, 2, 12], 9)).toEqual([null, null, 12, null])
})

test('what is protected already counts as nobody', () => {
  expect(published([null, 12, 9], 7)).toEqual([null, 12, 9, null])
})

test('nobody by the shared link is told as nobody', () => {
  expect(published([2, 1, 12], 0)).toEqual([null, null, null, 0])
})
