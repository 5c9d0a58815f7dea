import { expect, test } from 'vitest'
import { linkWaves, withoutDoubleSubmissions } from '#core/evaluate/link.ts'
import { isOneSlipApart, linkTolerantly, normaliseCode } from '#core/evaluate/link-tolerantly.ts'

const submission = (id: string, code: string | null, answer: number, sector = 'health') =>
  Object.freeze({ id, code, attributes: { sector }, answers: { 'D1-01': answer } })
const coded = (...codes: (string | null)[]) => Object.freeze(codes.map((code) => ({ code })))

test('a double submission is counted once, the one with the first id', () => {
  const responses = Object.freeze([submission('b', 'x', 4), submission('a', 'x', 4), submission('c', 'y', 4)])
  expect(withoutDoubleSubmissions(responses).map(({ id }) => id)).toEqual(['a', 'c'])
})

test('the same code with different answers or another area is two persons', () => {
  const responses = [submission('a', 'x', 4), submission('b', 'x', 5), submission('c', 'x', 4, 'other')]
  expect(withoutDoubleSubmissions(responses)).toHaveLength(3)
})

test('identical answers without a code are all kept', () => {
  expect(withoutDoubleSubmissions([submission('a', null, 4), submission('b', null, 4)])).toHaveLength(2)
})

test('equal codes link, a code used twice in one wave does not', () => {
  expect(linkWaves(coded('p', 'q', 'q', null), coded('q', 'p', null))).toEqual([[0, 1]])
})

test('case, blanks and hyphens do not matter in a code', () => {
  expect(normaliseCode(' ba-1r 7t')).toBe('BA1R7T')
  expect(normaliseCode('--')).toBe('')
})

test.each([
  ['AB12', 'AB13', true],
  ['AB12', 'AB1', true],
  ['AB12', 'AB212', true],
  ['AB12', 'BA12', true],
  ['AB12', 'AB21', true],
  ['AB12', 'BA13', false],
  ['AB12', 'A1', false],
  ['AB12', 'B21A', false],
])('%s and %s are one slip apart: %s', (first, second, apart) => {
  expect(isOneSlipApart(first, second)).toBe(apart)
  expect(isOneSlipApart(second, first)).toBe(apart)
})

test('tolerant linking needs the same group and one candidate on either side', () => {
  const first = [
    { code: 'AB12', group: 'x' },
    { code: 'CD34', group: 'x' },
    { code: 'EF56', group: 'x' },
  ]
  const second = [
    { code: 'AB13', group: 'x' },
    { code: 'CD35', group: 'y' },
    { code: 'EF57', group: 'x' },
    { code: 'EF58', group: 'x' },
  ]
  expect(linkTolerantly(first, second, [], isOneSlipApart)).toEqual([[0, 0]])
})
