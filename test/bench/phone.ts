import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { type Browser, chromium, type Page } from '@playwright/test'
import { Hono } from 'hono'
import { build } from 'vite'
import type { SurveyJson } from '#core/instrument/form.ts'
import { libraryJson } from '#core/instrument/library-json.ts'
import type { Door } from '#core/model/views.ts'
import { pageRoutes } from '#server/pages.ts'
import { ownCodeWords } from '#words/own-code.ts'
import { respondWords } from '#words/respond.ts'
import { oneQuestionAPage, outlineOf } from '../../src/web/respond/outline.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { asSlowPhone } from '../browser/slow-phone.ts'
import { startServer } from '../server-process.ts'

const rounds = 3
const taps = 8
const barePort = 4492

/** All in milliseconds: since the address was opened, and since each tap until the next screen was painted. */
interface Visit {
  readonly firstWords: number
  readonly firstStatement: number
  readonly nextScreens: readonly number[]
}

/** Ours and the same form as the library shows it by itself, in turn, on a slow phone: loading and going on. */
export async function benchPhone(print: (line: string) => void): Promise<void> {
  const found = findBrowser()
  if ('problem' in found) return print(`phone: ${found.problem}`)
  const folder = mkdtempSync(join(tmpdir(), 'peilung-phone-'))
  const server = await startServer(join(folder, 'data'), 4493)
  const { code, form } = await demonstrationForm(server.address)
  const [first] = outlineOf(form).statements
  await buildBarePage(form, join(folder, 'bare'))
  // answered quietly: nothing here asks for a favicon but the browser
  const bareApp = new Hono()
    .get('/favicon.ico', (request) => request.body(null, 204))
    .route('/', pageRoutes(join(folder, 'bare')))
  const bare = serve({ fetch: bareApp.fetch, port: barePort, hostname: '127.0.0.1' })
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  })
  const ourVisit = () => visit(browser, `${server.address}/r/${code}`, first!.title, throughOurs)
  const bareVisit = () =>
    visit(browser, `http://127.0.0.1:${barePort}/bare-page.html`, first!.title, goOn('.sd-navigation__next-btn'))
  try {
    const ours: Visit[] = []
    const theirs: Visit[] = []
    await ourVisit() // the first visit makes the server compress its files
    await bareVisit()
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await ourVisit())
      theirs.push(await bareVisit())
    }
    report(ours, theirs, print)
  } finally {
    await browser.close()
    bare.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function report(ours: readonly Visit[], bare: readonly Visit[], print: (line: string) => void): void {
  const both = (what: string, of: (visit: Visit) => readonly number[]) => {
    const [own, other] = [ours, bare].map((visits) => median(visits.flatMap(of))) as [number, number]
    print(
      `slow phone, ${what}: ${(own / other).toFixed(2)} × the bare form library (${own.toFixed(0)} ms, ${other.toFixed(0)} ms)`,
    )
    return own
  }
  both('load until first words', ({ firstWords }) => [firstWords])
  both('load until first statement', ({ firstStatement }) => [firstStatement])
  const next = both('next screen after the tap', ({ nextScreens }) => nextScreens)
  const all = ours.flatMap(({ nextScreens }) => nextScreens)
  const [fastest, slowest] = [Math.min(...all), Math.max(...all)]
  print(
    `slow phone, next screen under 100 ms: ${next < 100 ? 'yes' : 'no'} (${fastest.toFixed(0)} to ${slowest.toFixed(0)} ms in ${all.length} taps)`,
  )
}

async function demonstrationForm(address: string): Promise<{ code: string; form: SurveyJson }> {
  const loaded = await fetch(`${address}/api/demonstration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  const { doors } = (await loaded.json()) as { doors: Door[] }
  const code = doors.find(({ code: own }) => own !== null)!.code!
  const form = await fetch(`${address}/api/forms/${code}/form?language=de`)
  return { code, form: (await form.json()) as SurveyJson }
}

/** One question a page as ours on a phone, so that a next screen is the same screen; everything else is the library's. */
async function buildBarePage(form: SurveyJson, outDir: string): Promise<void> {
  const FORM = JSON.stringify({ ...libraryJson(oneQuestionAPage(form, '')), locale: 'de' })
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    define: { FORM, 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      target: 'es2022',
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: 'test/bench/bare-page.html' },
    },
  })
}

/** @param through taps from the page's beginning to the first statement, and gives the way to go on from there */
async function visit(
  browser: Browser,
  address: string,
  statement: string,
  through: (page: Page) => Promise<() => Promise<void>>,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: 'de-DE',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await asSlowPhone(page)
  await page.addInitScript(notePaints, statement)
  await page.goto(address, { waitUntil: 'commit' })
  const goOn = await through(page)
  while (!(await noted(page)).firstStatement) await goOn()
  const before = (await noted(page)).nextScreens.length
  for (let tap = 0; tap < taps; tap += 1) {
    const { length } = (await noted(page)).nextScreens
    const answer = page.locator('.sd-item').nth(tap % 6)
    if ((await page.locator('.sd-item').count()) > 0) await answer.tap()
    await goOn()
    await page.waitForFunction((had) => window.noted.nextScreens.length > had, length)
  }
  const { firstWords, firstStatement, nextScreens } = await noted(page)
  await context.close()
  return { firstWords: firstWords!, firstStatement: firstStatement!, nextScreens: nextScreens.slice(before) }
}

const goOn = (selector: string) => async (page: Page) => {
  const button = page.locator(selector).last()
  await button.waitFor({ timeout: 120_000 })
  return async () => {
    const heading = await page.locator('.sd-question__title').first().textContent()
    await button.tap()
    await page.waitForFunction(
      (former) => document.querySelector('.sd-question__title')?.textContent !== former,
      heading,
    )
  }
}

async function throughOurs(page: Page): Promise<() => Promise<void>> {
  await page.getByRole('button', { name: respondWords.de.introduction.begin }).tap({ timeout: 120_000 })
  await page.getByRole('button', { name: ownCodeWords.de.without, exact: true }).tap({ timeout: 120_000 })
  await page.locator('.sd-question__title').waitFor({ timeout: 120_000 })
  return goOn('.bar button')(page)
}

interface Noted {
  firstWords: number | null
  firstStatement: number | null
  readonly nextScreens: number[]
}
declare global {
  interface Window {
    noted: Noted
  }
}

const noted = (page: Page): Promise<Noted> => page.evaluate(() => window.noted)

/** Runs in the page. A screen counts once it is painted; a tap from the moment the browser noticed it. */
function notePaints(statement: string): void {
  const notes: Noted = { firstWords: null, firstStatement: null, nextScreens: [] }
  window.noted = notes
  let tapped: number | null = null
  let former = ''
  const painted = (then: (at: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => then(performance.now())
      port2.postMessage(null)
    })
  addEventListener(
    'click',
    (event) => {
      if ((event.target as Element).closest('button, input[type="button"]')) tapped = event.timeStamp
    },
    true,
  )
  new MutationObserver(() => {
    if (notes.firstWords === null && (document.getElementById('root')?.textContent?.trim().length ?? 0) > 40) {
      notes.firstWords = 0
      painted((at) => {
        notes.firstWords = at
      })
    }
    const title = document.querySelector('.sd-question__title')?.textContent ?? ''
    if (title === former || title === '') return
    former = title
    const since = tapped
    tapped = null
    painted((at) => {
      if (title.includes(statement)) notes.firstStatement ??= at
      if (since !== null) notes.nextScreens.push(at - since)
    })
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
