import { describe, expect, test } from 'vitest'
import { checkStayers } from '#core/statistics/decomposition.ts'
import { verdict } from '#core/statistics/verdict.ts'

const rise = Object.freeze({
  n1: 24,
  n2: 21,
  n12: 11,
  difference: 12,
  interval: { lower: 6, upper: 18 },
  interval90: { lower: 7, upper: 17 },
  adjustedP: 0.01,
  stayersCheck: 'ok' as const,
})

describe('the first matching line decides', () => {
  test.each([
    ['all four conditions of "clear" hold', {}, 'clear_up'],
    [
      'a fall',
      { difference: -12, interval: { lower: -18, upper: -6 }, interval90: { lower: -17, upper: -7 } },
      'clear_down',
    ],
    ['fewer than five in one wave', { n2: 4 }, 'suppressed'],
    ['fewer than eight in one wave', { n1: 7 }, 'too_few'],
    ['eight are enough for a statement', { n1: 8 }, 'clear_up'],
    ['exactly half a step, ten linked', { difference: 10, n12: 10 }, 'clear_up'],
    [
      'an upper limit of exactly zero does not exclude zero',
      { difference: -12, interval: { lower: -24, upper: 0 }, interval90: { lower: -22, upper: -2 } },
      'unclear',
    ],
    ['half a step but for rounding', { difference: 9.999999999999993 }, 'clear_up'],
    ['no interval', { interval: null, interval90: null, adjustedP: null }, 'not_computable'],
    ['zero inside, wide', { interval: { lower: -1, upper: 25 } }, 'unclear'],
    ['a limit of exactly zero does not exclude zero', { interval: { lower: 0, upper: 24 } }, 'unclear'],
    [
      'zero inside, 90 % inside the margin',
      { difference: 1, interval: { lower: -3, upper: 5 }, interval90: { lower: -2.4, upper: 4.4 } },
      'equivalent',
    ],
    [
      'zero outside, 90 % inside the margin',
      { difference: 2.5, interval: { lower: 0.2, upper: 4.8 }, interval90: { lower: 0.6, upper: 4.4 } },
      'small_up',
    ],
    [
      'the margin itself is outside',
      { difference: 2.5, interval: { lower: 0.2, upper: 5.5 }, interval90: { lower: 0.6, upper: 5 } },
      'up',
    ],
    ['stayers do not show it', { stayersCheck: 'conflict' as const }, 'mixed_composition'],
    ['it does not survive Holm', { adjustedP: 0.05 }, 'hint_up'],
    ['less than half a step', { difference: 9.9 }, 'up'],
    ['stayers cannot be checked', { stayersCheck: 'unknown' as const }, 'up'],
    ['fewer than ten linked', { n12: 9 }, 'up'],
  ])('%s', (_, change, expected) => {
    expect(verdict({ ...rise, ...change })).toBe(expected)
  })
})

test('stayers show the change from half of it on, in the same direction, with at least five of them', () => {
  expect(checkStayers(5, 6, 12)).toBe('ok')
  expect(checkStayers(5, 5.9, 12)).toBe('conflict')
  expect(checkStayers(5, 0.3 - 0.2, 0.2)).toBe('ok')
  expect(checkStayers(5, -12, 12)).toBe('conflict')
  expect(checkStayers(4, 12, 12)).toBe('unknown')
})
