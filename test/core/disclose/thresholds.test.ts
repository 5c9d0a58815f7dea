import { expect, test } from 'vitest'
import { withholdComplements } from '#core/disclose/complement.ts'
import { discloseReliability, withholdOverMunicipalities } from '#core/disclose/over-municipalities.ts'
import { withholdDistribution, withholdEstimate } from '#core/disclose/primary.ts'
import { suppress } from '#core/disclose/suppress.ts'
import { describeItem } from '#core/statistics/item-distribution.ts'
import { mergeSmallGroups } from '#core/statistics/merge-small-groups.ts'
import { defaultRules } from '#core/statistics/verdict.ts'

test('two withheld groups with exactly the minimum of persons together need no third', () => {
  const block = (size: number) => ({ size, because: size < 5 ? ('small cell' as const) : null })
  expect(withholdComplements([2, 3, 9].map(block), 5)).toEqual(['small cell', 'small cell', null])
  expect(withholdComplements([2, 2, 9].map(block), 5)).toEqual(['small cell', 'small cell', 'complementary'])
  // Of equally small ones the later goes.
  expect(withholdComplements([7, 2, 7, 9].map(block), 5)).toEqual([null, 'small cell', 'complementary', null])
})

test('a group of exactly the minimum keeps its label', () => {
  const group = (id: string, ...sizes: readonly number[]) => ({ id, sizes })
  expect(suppress([group('a', 5), group('b', 9)], 5)).toEqual({ suppressed: [], totalOnly: false })
  expect(suppress([group('a', 1), group('b', 4), group('c', 9)], 5).suppressed).toEqual(['a', 'b'])
  expect(suppress([group('a', 1), group('b', 3), group('c', 9), group('d', 9)], 5).suppressed).toEqual(['a', 'b', 'd'])
})

test('one municipality speaks for all above three fifths of the answers', () => {
  expect(withholdOverMunicipalities([60, 20, 10, 10])).toBeNull()
  expect(withholdOverMunicipalities([61, 19, 10, 10])).toBe('dominated')
  expect(withholdOverMunicipalities([60, 20, 20])).toBe('tooFew')
})

test('an alpha is shown from thirty answers on', () => {
  const shown = (n: number) => {
    const alpha = { value: 0.8, interval: { lower: 0.7, upper: 0.9 }, n, omega: 0.81 }
    return discloseReliability([{ dimension: 'network', wave: 'T0', sizes: [20, 20, 20, 20], alpha }])[0]!.alpha
  }
  expect(shown(29)).toBe('withheld')
  expect(shown(30)).toMatchObject({ n: 30, omega: 0.81 })
})

test('a unanimous mean and a distribution are shown from ten answers on', () => {
  const unanimous = (n: number) =>
    withholdEstimate({ n, mean: 60, sd: 0, standardError: 0, interval: null, reason: 'no_variance' }, defaultRules)
  expect([4, 9, 10].map(unanimous)).toEqual(['small cell', 'unanimous', null])
  const scale = { min: 1, max: 6, topBox: [5, 6], bottomBox: [1, 2] }
  const distribution = (n: number) =>
    withholdDistribution({ wave: 'T0', ...describeItem([0, 0, n, 0, 0, 0], 0, 0, scale) }, defaultRules)
  expect([4, 9, 10].map(distribution)).toEqual(['small cell', 'below 10', null])
})

test('of equally small groups the later joins the others', () => {
  const groups = ['a', 'b', 'c'].map((id, index) => ({ id, sizes: [[6, 6, 4][index]!], mayStandAlone: true }))
  expect(mergeSmallGroups(groups, 5)).toEqual({ published: ['a'], merged: ['b', 'c'], totalOnly: false })
})
