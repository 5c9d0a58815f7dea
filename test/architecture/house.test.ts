import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string; dev?: boolean; optional?: boolean }>
}
const installed = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/'))

describe('the core is pure', () => {
  const files = sources('src/core')

  test('there is a core to look at', () => {
    expect(files.length).toBeGreaterThan(50)
  })

  test('nothing in it throws dice', () => {
    expect(files.filter((file) => readFileSync(file, 'utf8').includes('Math.random'))).toEqual([])
  })

  test('every statistic cites its source', () => {
    const uncited = sources('src/core/statistics').filter((file) => !/@see|Source:/.test(readFileSync(file, 'utf8')))
    expect(uncited).toEqual([])
  })
})

describe('what is installed', () => {
  test('no commercial part of the form library is among the packages', () => {
    expect(installed.map(([path]) => path).filter((path) => /survey-(creator|analytics|pdf)/.test(path))).toEqual([])
  })

  test('the form library and its renderer have the same version', () => {
    expect(lock.packages['node_modules/survey-react-ui']?.version).toBe(
      lock.packages['node_modules/survey-core']?.version,
    )
  })

  test('every package that runs in production has a permissive licence', () => {
    const permissive =
      /^\(?(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|EUPL-1\.2|OFL-1\.1|Unlicense|CC0-1\.0|Python-2\.0)/
    const production = installed.filter(([, entry]) => !entry.dev && !entry.optional)
    expect(production.length).toBeGreaterThan(15)
    const others = production.flatMap(([path]) => {
      const { name, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
        name: string
        license?: string
      }
      return permissive.test(license ?? '') ? [] : [`${name}: ${license ?? 'no licence named'}`]
    })
    expect(others).toEqual([])
  })
})

describe('what the page loads', () => {
  test('no style sheet or script of ours names another host', () => {
    const foreign = readdirSync('src/web', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => /(?:src|href|url)\s*[=(]\s*["']?https?:/.test(readFileSync(file, 'utf8')))
    expect(foreign).toEqual([])
  })
})
