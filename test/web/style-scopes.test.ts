import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/web/style/', import.meta.url)

/** Classes that a file styles without naming a place: `.coverage {`, but not `.report .coverage {`. */
function unscoped(file: string): readonly string[] {
  const text = readFileSync(new URL(file, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  return [...text.matchAll(/^\s*\.([a-z][\w-]*) \{/gm)].map(([, name]) => name!)
}

test('no class of the report is also a class of the pages it stands in', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.css'))
  const report = new Set(files.filter((file) => file.startsWith('report-')).flatMap(unscoped))
  const pages = new Set(files.filter((file) => !file.startsWith('report')).flatMap(unscoped))
  expect(report.size).toBeGreaterThan(30)
  expect([...report].filter((name) => pages.has(name))).toEqual([])
})
