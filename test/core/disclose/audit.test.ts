import { expect, test } from 'vitest'
import { audit } from '#core/disclose/audit.ts'
import { withholdComplements } from '#core/disclose/complement.ts'
import { suppress } from '#core/disclose/suppress.ts'

const cells = (sizes: Readonly<Record<string, number>>) => Object.entries(sizes).map(([id, size]) => ({ id, size }))
const sum = (...ids: string[]) => new Map(ids.map((id) => [id, 1]))

test('a total and all groups but one give away the small one', () => {
  const sizes = cells({ a: 14, b: 6, c: 4 })
  expect(audit(sizes, [sum('a', 'b', 'c'), sum('a'), sum('b')], 5)).toEqual([['c']])
  expect(audit(sizes, [sum('a', 'b', 'c'), sum('a'), sum('b', 'c')], 5)).toEqual([])
})

test('all respondents and stayers only give away the leavers', () => {
  const sizes = cells({ stayers: 20, leavers: 3 })
  expect(audit(sizes, [sum('stayers', 'leavers'), sum('stayers')], 5)).toEqual([['leavers']])
})

test('two partitions of the same people can be solved for a cell in which they cross', () => {
  // Everybody strategic is in a; without them a is two persons.
  const sizes = cells({ 'a operative': 2, 'a strategic': 6, 'b operative': 9 })
  const all = sum('a operative', 'a strategic', 'b operative')
  const a = sum('a operative', 'a strategic')
  expect(audit(sizes, [all, a, sum('a strategic')], 5)).toEqual([['a operative']])
  expect(audit(sizes, [all, a], 5)).toEqual([])
})

test('a weighted second mean solves two hidden groups', () => {
  const sizes = cells({ a: 10, b: 4, c: 3 })
  const equalGroups = new Map([
    ['a', 2],
    ['b', 5],
    ['c', 7],
  ])
  expect(audit(sizes, [sum('a', 'b', 'c'), sum('a')], 5)).toEqual([])
  expect(audit(sizes, [sum('a', 'b', 'c'), sum('a'), equalGroups], 5)).toEqual([['b'], ['c']])
})

test('small cells that can only be found together count together', () => {
  const sizes = cells({ a: 10, b: 2, c: 2 })
  expect(audit(sizes, [sum('a', 'b', 'c'), sum('a')], 5)).toEqual([['b', 'c']])
  expect(audit(sizes, [sum('a', 'b', 'c'), sum('a')], 4)).toEqual([])
})

test('an empty cell is no result', () => {
  expect(audit(cells({ a: 10, b: 0 }), [sum('a', 'b'), sum('a')], 5)).toEqual([])
})

test('a group protected for another reason is found if it can be computed', () => {
  const sizes = cells({ a: 10, b: 6, c: 7 })
  expect(audit(sizes, [sum('a', 'b', 'c'), sum('a'), sum('c')], 5, [['b']])).toEqual([['b']])
  expect(audit(sizes, [sum('a', 'b', 'c'), sum('a')], 5, [['b']])).toEqual([])
})

test('one withheld block takes the smallest other one with it', () => {
  const block = (size: number, because: 'unanimous' | null = null) => ({ size, because })
  expect(withholdComplements([block(14), block(6, 'unanimous'), block(7)], 5)).toEqual([
    null,
    'unanimous',
    'complementary',
  ])
  expect(withholdComplements([block(7), block(6, 'unanimous'), block(7)], 5)).toEqual([
    null,
    'unanimous',
    'complementary',
  ])
  expect(withholdComplements([block(14), block(6)], 5)).toEqual([null, null])
})

test('suppression takes groups until the withheld ones hide each other in every wave', () => {
  const groups = (first: number[], second: number[]) =>
    first.map((size, i) => ({ id: 'abcd'[i]!, sizes: [size, second[i]!] }))
  expect(suppress(groups([14, 6, 4, 9], [13, 7, 6, 8]), 5)).toEqual({ suppressed: ['b', 'c'], totalOnly: false })
  expect(suppress(groups([14, 6, 9], [13, 7, 8]), 5)).toEqual({ suppressed: [], totalOnly: false })
  expect(suppress(groups([6, 4], [7, 6]), 5)).toEqual({ suppressed: ['a', 'b'], totalOnly: true })
})
