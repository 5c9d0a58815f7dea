import { expect, test } from 'vitest'
import { codeNetwork, fewestInvited } from '#core/collect/code-network.ts'

test('a network is small below four times the minimum cell, and unknown where one area is', () => {
  expect(fewestInvited(5)).toBe(20)
  expect(codeNetwork({ health: 12, other: 7 }, 5)).toBe('small')
  expect(codeNetwork({ health: 12, other: 8 }, 5)).toBe('large enough')
  expect(codeNetwork({ health: 12, other: 8 }, 6)).toBe('small')
  expect(codeNetwork({ health: 40, other: null }, 5)).toBe('unknown')
  expect(codeNetwork({}, 5)).toBe('unknown')
  expect(codeNetwork(null, 5)).toBe('unknown')
})
