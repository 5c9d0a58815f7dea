import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#core/statistics/catalogue.ts'

interface Case {
  readonly name: string
  readonly method: string
  readonly call: string
  readonly input: unknown
  readonly expected: unknown
  readonly tolerance: number
}

// Made by test/reference/statistics.R; each case names the R call behind its numbers.
const { cases } = JSON.parse(readFileSync('test/reference/statistics.json', 'utf8')) as { cases: readonly Case[] }

/** Every number of `expected` with its path, compared at |x − ref| ≤ tolerance · max(1, |ref|). */
function compare(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (typeof expected === 'number') {
    expect(actual, path).toBeTypeOf('number')
    expect(Math.abs((actual as number) - expected), path).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(expected)),
    )
    return
  }
  for (const [key, value] of Object.entries(expected as Record<string, unknown>)) {
    compare((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`)
  }
}

describe.each([...new Set(cases.map(({ method }) => method))])('%s agrees with R', (name) => {
  test.each(cases.filter(({ method }) => method === name).map((entry) => [entry.name, entry] as const))(
    '%s',
    (_, entry) => {
      const method = catalogue[entry.method]!
      compare(method.run(method.input.parse(entry.input)), entry.expected, entry.tolerance, `${name} ${entry.call}`)
    },
  )
})
