import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
const english = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** What differs from run to run. */
const varying: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\d+\\.\\s(${months})(\\s\\d{4})?`, 'g'), '‹date›'],
  [new RegExp(`\\d+\\s(${english})(\\s\\d{4})?`, 'g'), '‹date›'],
  [new RegExp(`((${months})(\\s\\d{4})?/)?(${months})\\s\\d{4}`, 'g'), '‹month›'],
  [/\b(Mon|Diens|Donners|Frei|Sams|Sonn)tag\b|\bMittwoch\b/g, '‹weekday›'],
  [/\b20\d\d\b/g, '‹year›'],
  [/\b[0-9A-Z]{4,6}(-[0-9A-Z]{1,6}){2,}\b/g, '‹code›'],
  [/\/r\/[0-9A-Z]{9}\b/g, '/r/‹code›'],
  [/\b\d+ (Sekunden|seconds)\b/g, '‹n› $1'],
  [/\b_r_[0-9a-z]+_(?=-)/g, '‹id›'],
]

/** "20.12.2026", "20.12."; in English "3.0." is a mean at the end of a sentence. */
const germanDate = [/\b\d{1,2}\.\d{1,2}\.(\d{4}\b|(?!\d))/g, '‹date›'] as const

/** The page as assistive technology gets it, with what varies replaced by its kind. */
async function treeOf(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot()
  const english = (await page.locator('html').getAttribute('lang')) === 'en'
  const patterns = english ? varying : [...varying, germanDate]
  return `${patterns.reduce((text, [pattern, kind]) => text.replaceAll(pattern, kind), tree)}\n`
}

/**
 * The whole tree, word for word, as it lies in `trees`. After a change: run with --update-snapshots, and read the
 * difference as somebody would who hears it.
 */
export async function expectTree(page: Page, name: string): Promise<void> {
  const file = join(import.meta.dirname, 'trees', `${name}.yml`)
  if (['all', 'changed'].includes(test.info().config.updateSnapshots)) {
    await page.waitForLoadState('networkidle')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await treeOf(page))
    return
  }
  const stored = readFileSync(file, 'utf8')
  // polled: what a page says politely arrives a moment after what it shows
  await expect.soft.poll(() => treeOf(page), { message: name, timeout: 5000 }).toBe(stored)
}
