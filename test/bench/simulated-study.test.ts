import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { jsonLine, simulateStudy } from './simulated-study.ts'

test('the simulated study is the published one, byte by byte', () => {
  const hash = createHash('sha256')
  const options = { seed: '20240501', scenario: 'default', municipalities: 23, doubles: 0.004 } as const
  for (const { responses } of simulateStudy(options)) {
    for (const response of responses) hash.update(`${jsonLine(response)}\n`)
  }
  expect(hash.digest('hex')).toBe('0ee5e3864ca1a4293b9d54c3bc6eaf527f5bd265614530c306c73e3da3d6fc11')
})
