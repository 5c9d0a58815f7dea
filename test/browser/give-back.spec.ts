import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import type { Door, IssuedCodes } from '#core/model/views.ts'
import { germanDay } from '#service/context.ts'
import { giveBackWords } from '#words/give-back.ts'
import { ownCodeWords } from '#words/own-code.ts'
import { respondWords } from '#words/respond.ts'
import { type ServerProcess, startServer } from '../server-process.ts'
import { expectReadableInAll } from './read.ts'
import { endPast } from './second-connection.ts'

const { de } = respondWords
const code = ownCodeWords.de
const back = giveBackWords.de
const phone = { width: 360, height: 740 }
const wide = { width: 1280, height: 900 }

test.use({ viewport: phone, reducedMotion: 'reduce' })
test.describe.configure({ mode: 'serial' })

/** A server of its own: here the survey is closed under way. */
let server: ServerProcess
let folder: string
let owner: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peilung-give-back-'))
  server = await startServer(folder, 4491)
  const headers = { 'content-type': 'application/json' }
  const loaded = await fetch(`${server.address}/api/demonstration`, { method: 'POST', headers, body: '{}' })
  const { doors } = (await loaded.json()) as { doors: readonly Door[] }
  owner = doors
    .find(({ role }) => role === 'owner')!
    .path.split('/')
    .at(-1)!
})
test.afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function asOwner(request: APIRequestContext) {
  const headers = { origin: server.address }
  await request.post(`${server.address}/api/session`, { data: { link: owner }, headers })
  return headers
}

async function codes(request: APIRequestContext, municipality: string): Promise<IssuedCodes> {
  const headers = await asOwner(request)
  const path = `${server.address}/api/studies/demo/${municipality}/waves/T3/codes`
  const issued = await request.post(path, { data: { personal: { 'youth-welfare': 1 }, shared: true }, headers })
  return (await issued.json()) as IssuedCodes
}

async function startCode(page: Page, token: string): Promise<void> {
  await page.goto(`${server.address}/r/${token}`)
  await page.getByRole('button', { name: de.introduction.begin }).click()
  await expect(page.getByRole('heading', { level: 1, name: code.title })).toBeFocused()
}

const field = (page: Page, number: number) => page.locator('.own-code-input').nth(number)
const notKnown = (page: Page, number: number) => page.locator('.own-code-element [type="checkbox"]').nth(number)
const next = (page: Page) => page.locator('.bar').getByRole('button').last()

/** Answers the first group of every page with the same step. */
async function goToCheck(page: Page): Promise<void> {
  const check = page.getByRole('heading', { level: 1, name: de.check.title })
  while (!(await check.isVisible())) {
    const step = page.locator('.survey .step')
    if ((await step.count()) > 0) await step.nth(2).click()
    const title = await page.title()
    await next(page).click()
    await expect(page).not.toHaveTitle(title)
  }
}

test('an own code is made from facts, previewed, kept over a reload and sent as check values only', async ({
  page,
  request,
}) => {
  const sent: string[] = []
  page.on('request', (each) => each.method() === 'POST' && sent.push(each.postData() ?? ''))
  await startCode(page, (await codes(request, 'wetteraukreis')).personal[0]!.code)
  await page.getByRole('button', { name: code.with }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveCount(5)
  await summary.getByRole('link').first().click()
  await expect(field(page, 0)).toBeFocused()

  await field(page, 0).fill('Renate')
  await field(page, 1).fill('9.')
  await field(page, 2).fill('jürgen')
  await notKnown(page, 3).check()
  await expect(page.locator('.own-code-text')).toHaveText('RE-09-JU-??-·')
  // what was reported stays where it is until the next press, so that no field moves; what was mended is no longer marked
  await expect(summary.getByRole('link')).toHaveCount(5)
  await expect(page.locator('.own-code-input[aria-invalid]')).toHaveCount(1)
  await page.getByRole('button', { name: code.with }).click()
  await expect(summary.getByRole('link')).toHaveCount(1)
  await page.reload()
  await expect(field(page, 2)).toHaveValue('jürgen')
  await field(page, 4).fill('0')
  await expect(page.locator('[role="status"]')).toHaveText(code.complete('RE-09-JU-??-0'))
  await field(page, 4).press('Enter')

  await page.setViewportSize(wide)
  await goToCheck(page)
  await expect(page.getByRole('definition').filter({ hasText: 'RE-09-JU-??-0' })).toHaveText(
    de.record.ownCode.given('RE-09-JU-??-0', 2),
  )
  await page.getByRole('button', { name: /RE-09-JU/ }).click()
  await expect(field(page, 1)).toHaveValue('09')
  await page.getByRole('button', { name: code.with }).click()
  await page.getByRole('button', { name: de.check.send }).click()
  await expect(page.getByRole('heading', { name: de.receipt.title })).toBeVisible()
  expect(JSON.parse(sent.at(-1)!).code).toEqual({
    'mother-name': 'RE',
    'mother-day': '09',
    'father-name': 'JU',
    'first-street': null,
    'older-siblings': '0',
  })
})

test('a code of which too little is known is not taken, and going on without sends none', async ({ page, request }) => {
  const sent: string[] = []
  page.on('request', (each) => each.method() === 'POST' && sent.push(each.postData() ?? ''))
  await startCode(page, (await codes(request, 'wetteraukreis')).personal[0]!.code)
  for (const number of [0, 1]) await notKnown(page, number).check()
  await field(page, 2).fill('Jürgen')
  await field(page, 3).fill('Am Bach')
  await field(page, 4).fill('2')
  await page.getByRole('button', { name: code.with }).click()
  await expect(page.getByRole('alert')).toContainText(code.problems.tooFew(4))
  const [without, withCode] = [code.without, code.with].map((name) => page.getByRole('button', { name }))
  await expect(withCode!).toHaveClass(/button-primary/)
  await expect(without!).toHaveClass(/button-secondary/)
  await without!.click()
  await page.setViewportSize(wide)
  await goToCheck(page)
  await page.getByRole('button', { name: de.check.send }).click()
  await expect(page.getByRole('heading', { name: de.receipt.title })).toBeVisible()
  expect(JSON.parse(sent.at(-1)!).code).toBeNull()
})

test('what is mended does not move the fields below, and the first line of a long summary is in sight', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await startCode(page, (await codes(request, 'wetteraukreis')).personal[0]!.code)
  await page.getByRole('button', { name: code.with }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect.poll(() => summary.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0)
  await field(page, 0).focus()
  const place = () => field(page, 1).evaluate((element) => element.getBoundingClientRect().top)
  const before = await place()
  await field(page, 0).pressSequentially('Re')
  await expect(field(page, 0)).not.toHaveAttribute('aria-invalid')
  expect(await place()).toBe(before)
})

test('fields filled at once by a helper of the browser are all kept', async ({ page, request }) => {
  await startCode(page, (await codes(request, 'wetteraukreis')).personal[0]!.code)
  await page.locator('.own-code-input').evaluateAll((inputs) => {
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!
    for (const [index, input] of inputs.slice(0, 3).entries()) {
      value.set!.call(input, ['Renate', '9', 'Jürgen'][index])
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  await expect(page.locator('.own-code-text')).toHaveText('RE-09-JU-··-·')
  await page.reload()
  await expect(page.locator('.own-code-text')).toHaveText('RE-09-JU-··-·')
})

test('in a small network the page warns before anything is typed, and going on without is the filled button', async ({
  page,
  request,
}) => {
  const headers = await asOwner(request)
  const path = `${server.address}/api/studies/demo/bergkamen/waves/T3/roster`
  const roster = {
    health: 4,
    'youth-welfare': 6,
    'pregnancy-counselling': 1,
    'early-intervention': 1,
    other: 2,
    volunteers: 2,
  }
  expect((await request.put(path, { data: { roster }, headers })).status()).toBe(200)
  await startCode(page, (await codes(request, 'bergkamen')).personal[0]!.code)
  await expect(page.getByText(code.small.title)).toBeVisible()
  await expect(page.getByRole('button', { name: code.without })).toHaveClass(/button-primary/)
  await expect(page.getByRole('button', { name: code.with })).toHaveClass(/button-secondary/)
  await expectReadableInAll(page, 'own code in a small network')
})

test('after the end the network stands beside the picture that was kept, and alone for others with a code', async ({
  page,
  browser,
  request,
}) => {
  const { personal, shared } = await codes(request, 'chemnitz')
  await page.setViewportSize(wide)
  await startCode(page, personal[0]!.code)
  await page.getByRole('button', { name: code.without }).click()
  await page.getByRole('heading', { level: 3 }).first().waitFor()
  await goToCheck(page)
  await page.getByRole('button', { name: de.check.send }).click()
  await expect(page.getByText(/steht ab .* das Netzwerk daneben/)).toBeVisible()
  await expectOnePage(page)
  await page.getByRole('button', { name: de.receipt.keep }).click()
  await expect(page.getByText(/^Ab .* steht hier das Netzwerk daneben/)).toBeVisible()
  await expect(page.locator('.network-mark')).toHaveCount(0)

  for (let person = 0; person < 7; person += 1) {
    const answers = Object.fromEntries(
      Array.from({ length: 10 }, (_, item) => [`D3-${String(item + 1).padStart(2, '0')}`, 2 + (person % 4)]),
    )
    const body = { answers, attributes: {}, comments: {}, code: null, submission: crypto.randomUUID() }
    const answered = await request.post(`${server.address}/api/forms/${shared!.code}`, { data: body })
    expect(answered.status()).toBe(201)
  }
  await closeFiveDaysAgo()

  await page.reload()
  await expect(page.locator('.picture-legend')).toContainText(back.network)
  await expect(page.getByText(/n = 8/)).toBeVisible()
  // the own one among the eight: (3 · 10 + 2 + 3 + 4 + 5 + 2 + 3 + 4) / 8
  await page.getByText(de.receipt.showTable).click()
  await expect(page.getByRole('row', { name: /^Netzwerk, insgesamt/ })).toContainText(/3,\d\s\(8\)/)
  await expect(page.getByRole('row', { name: /^Planung, insgesamt/ })).toContainText(back.protected)
  await expect(page.locator('.lollipops .network-mark')).toHaveCount(1)
  await expectReadableInAll(page, 'own and network')

  await expectOnePage(page)

  const other = await (await browser.newContext({ viewport: phone })).newPage()
  await other.goto(server.address)
  await other.getByLabel(de.entry.code).fill(shared!.code)
  await other.getByRole('button', { name: de.entry.next }).click()
  await expect(other.getByRole('heading', { level: 2, name: back.networkTitle })).toBeVisible()
  await expect(other.getByRole('img', { name: /Netzwerk: 3,\d/ })).toBeVisible()
  await expect(other.getByText(de.form.closed.still)).toBeHidden()
  await expectReadableInAll(other, 'closed and the network')
})

/** Printed in Chromium: one page, the values as numbers, nothing to press. */
async function expectOnePage(page: Page): Promise<void> {
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.lollipop-value', { hasText: /\d/ }).first()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.emulateMedia({ media: null })
}

const closeFiveDaysAgo = () =>
  endPast(join(folder, 'peilung.sqlite'), 'demo', 'T3', germanDay(new Date(Date.now() - 5 * 86_400_000)))
