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

// Made by the R scripts of the same names; each case names the R call behind its numbers.
const cases = ['statistics', 'definitions'].flatMap(
  (name) => (JSON.parse(readFileSync(`test/reference/${name}.json`, 'utf8')) as { cases: readonly Case[] }).cases,
)

/** Every number of `expected` with its path, compared at |x − ref| ≤ tolerance · max(1, |ref|); all else is the same. */
function compare(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (typeof expected === 'number') {
    expect(actual, path).toBeTypeOf('number')
    expect(Math.abs((actual as number) - expected), path).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(expected)),
    )
    return
  }
  if (typeof expected !== 'object' || expected === null) {
    expect(actual, path).toBe(expected)
    return
  }
  if (Array.isArray(expected)) expect(actual, path).toHaveLength(expected.length)
  for (const [key, value] of Object.entries(expected)) {
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
