/**
 * Everything that tests, in one run: builds the page, finds or fetches a browser, runs the unit, store and
 * rendering tests (they start their own PostgreSQL) and the journeys in the browser. Ends with one line,
 * "N passed, N failed"; a part that ran no test counts as a failure.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser/find-browser.ts'

interface Counts {
  passed: number
  failed: number
}

const results = mkdtempSync(join(tmpdir(), 'peilung-test-'))

function run(command: string, args: readonly string[], environment: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, [join('node_modules', command), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  return status === 0
}

function vitest(): Counts {
  const file = join(results, 'vitest.json')
  const succeeded = run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const { numPassedTests, numFailedTests } = readJson(file, { numPassedTests: 0, numFailedTests: 0 })
  return atLeastOneFailure(succeeded, { passed: numPassedTests, failed: numFailedTests })
}

function journeys(browser: string): Counts {
  const file = join(results, 'playwright.json')
  const succeeded = run('@playwright/test/cli.js', ['test', '--config', 'test/browser/playwright.config.ts'], {
    PEILUNG_TEST_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  })
  const { stats } = readJson(file, { stats: { expected: 0, unexpected: 0, flaky: 0 } })
  return atLeastOneFailure(succeeded, { passed: stats.expected, failed: stats.unexpected + stats.flaky })
}

function atLeastOneFailure(succeeded: boolean, counts: Counts): Counts {
  const ran = counts.passed + counts.failed > 0
  return succeeded && ran ? counts : { ...counts, failed: Math.max(1, counts.failed) }
}

function readJson<T>(file: string, otherwise: T): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    return otherwise
  }
}

if (!run('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) {
  console.log('The page could not be built; the browser tests cannot run.\n\n0 passed, 1 failed')
  process.exit(1)
}
const browser = findBrowser()
const parts = [vitest()]
if ('path' in browser) parts.push(journeys(browser.path))
else {
  console.log(browser.problem)
  parts.push({ passed: 0, failed: 1 })
}
rmSync(results, { recursive: true, force: true })

const passed = parts.reduce((sum, part) => sum + part.passed, 0)
const failed = parts.reduce((sum, part) => sum + part.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
