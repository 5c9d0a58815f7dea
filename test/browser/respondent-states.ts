import { expect, type Page } from '@playwright/test'
import { generateCode } from '#core/collect/code.ts'
import type { Register } from '#core/model/register.ts'
import type { OpenedRoom } from '#core/model/views.ts'
import { answeredHereWords } from '#words/answered-here.ts'
import { choiceWords } from '#words/choice.ts'
import { ownCodeWords } from '#words/own-code.ts'
import { respondWords } from '#words/respond.ts'
import { safetyWords } from '#words/safety.ts'
import type { FaultyInstallation } from './faulty-installation.ts'

/** Called in each state of the respondents' pages, with its name. */
export type Visit = (state: string, page: Page) => Promise<void>

interface Walk {
  readonly page: Page
  readonly peilung: FaultyInstallation
  readonly register: Register
  readonly visit: Visit
}

const level = (page: Page, level: number, name?: string) =>
  page.getByRole('heading', { level, ...(name !== undefined && { name }) })
const next = (page: Page) => page.locator('.bar').getByRole('button').last()
/** As a finger does it: where it points, digits choose nothing. */
const step = (page: Page, value: number) => page.locator('.survey .step').nth(value - 1)
const unknownCode = () => generateCode(crypto.getRandomValues(new Uint8Array(16)))

async function goOn(page: Page): Promise<void> {
  const title = await page.title()
  await next(page).click()
  await expect(page).not.toHaveTitle(title)
}
async function goOnUntil(page: Page, there: string): Promise<void> {
  while ((await page.locator(there).count()) === 0) await goOn(page)
}

/** From the introduction to the first statement, and its answer. */
async function answerFirst(page: Page, register: Register): Promise<void> {
  await page.getByRole('button', { name: respondWords[register].introduction.begin }).click()
  await page.getByRole('button', { name: ownCodeWords[register].without, exact: true }).click()
  await expect(level(page, 3)).toBeFocused()
  await goOnUntil(page, '.survey .step')
  await step(page, 3).click()
  await expect(page.locator('.saved')).toContainText(respondWords[register].form.saved)
}

async function send(page: Page, register: Register): Promise<void> {
  const { check, receipt } = respondWords[register]
  while (!(await level(page, 1, check.title).isVisible())) await goOn(page)
  await page.getByRole('button', { name: check.send }).click()
  await expect(level(page, 1, receipt.title)).toBeVisible()
}

/** The page of the code in all it may say, and the pages around it. */
export async function walkEntry({ page, peilung, register, visit }: Walk): Promise<void> {
  const words = respondWords[register].entry
  const field = page.getByLabel(words.code)
  const type = async (code: string) => {
    await field.fill(code)
    await page.locator('.entry').getByRole('button').click()
  }
  await page.goto(peilung.address)
  await field.waitFor()
  await visit('code', page)
  await type('')
  await visit('code missing', page)
  await type('1234')
  await visit('code too short', page)
  await type('0000-0000-1')
  await visit('code mistyped', page)
  const code = await peilung.code()
  await peilung.spend(code)
  await type(code)
  await page.getByText(/demselben Code|denselben Code|same code/).waitFor()
  await visit('code used', page)
  await page.goto(peilung.address)
  await field.waitFor()
  peilung.network.set('gone')
  await type(await peilung.code())
  await expect(level(page, 1, words.offline.title)).toBeVisible()
  await visit('code without network', page)
  peilung.network.set('through')
  const links = { 'link unknown': unknownCode(), 'link mistyped': '0000-0000-1', 'link cut short': '0000-00' }
  for (const address of ['datenschutz', 'barrierefreiheit', 'impressum', 'gibt-es-nicht']) {
    await page.goto(`${peilung.address}/${address}`)
    await level(page, 1).waitFor()
    await visit(address, page)
  }
  for (const [state, link] of Object.entries(links)) {
    await page.goto(`${peilung.address}/r/${link}`)
    await level(page, 1, respondWords[register].link.title).waitFor()
    await visit(state, page)
  }
}

/** From the introduction to the receipt, with the detours somebody on a phone may take. */
export async function walkAnswering({ page, peilung, register, visit }: Walk): Promise<void> {
  const words = respondWords[register]
  const own = ownCodeWords[register]
  const safe = safetyWords[register]
  const begin = page.getByRole('button', { name: words.introduction.begin })
  const without = page.getByRole('button', { name: own.without, exact: true })
  const code = await peilung.code()
  await page.goto(`${peilung.address}/r/${code}`)
  await begin.waitFor()
  await visit('introduction', page)
  await page.locator('.panel', { hasText: safe.resumeHere.title }).locator('summary').click()
  await page.getByLabel(safe.resumeHere.field).fill('1234')
  await page.getByRole('button', { name: safe.resumeHere.fetch }).click()
  await visit('introduction resume code mistyped', page)
  const boxes = await page.getByRole('checkbox').all()
  for (const box of boxes) await box.uncheck()
  await begin.click()
  await expect(page.getByRole('alert')).toHaveText(choiceWords[register].none)
  await visit('introduction nothing chosen', page)
  await boxes[0]!.check()
  await begin.click()

  await level(page, 1, own.title).waitFor()
  await page.getByText(own.safe.title).click()
  await visit('own code', page)
  await page.getByRole('button', { name: own.with, exact: true }).click()
  await visit('own code missing', page)
  await without.click()
  await expect(level(page, 3)).toBeFocused()
  await visit('about you', page)
  await goOnUntil(page, '.survey .step')
  await expect(level(page, 3)).toBeFocused()
  await visit('statement', page)
  await step(page, 3).click()
  await page.locator('.panel', { hasText: safe.whereabouts.title }).locator('summary').click()
  await expect(page.getByText(safe.whereabouts.both)).toBeVisible({ timeout: 30_000 })
  await visit('statement answered', page)
  peilung.network.set('gone')
  await page.context().setOffline(true)
  await expect(page.getByText(words.form.offline.title)).toBeVisible()
  await visit('statement without network', page)
  peilung.network.set('through')
  await page.context().setOffline(false)
  await goOnUntil(page, '.survey textarea')
  await page.locator('.survey textarea').fill('Mehr Zeit für Gespräche')
  // first it is on the device alone, then at the server too
  await expect(page.getByText(safe.whereabouts.both)).toBeVisible({ timeout: 30_000 })
  await visit('comment', page)

  const second = await page.context().newPage()
  await second.goto(`${peilung.address}/r/${code}`)
  const resume = second.getByRole('button', { name: words.introduction.resume })
  await resume.waitFor()
  await visit('introduction begun', second)
  await resume.click()
  await expect(level(page, 1, words.form.twoTabs.title)).toBeVisible()
  await visit('other window', page)
  await second.close()
  await page.getByRole('button', { name: words.form.twoTabs.here }).click()

  const check = level(page, 1, words.check.title)
  while (!(await check.isVisible())) await goOn(page)
  await page.locator('.dimension-answers summary').first().click()
  await visit('check', page)
  peilung.network.set('no way back')
  await page.getByRole('button', { name: words.check.send }).click()
  await expect(page.getByText(safe.notSent.unclear.title)).toBeVisible()
  await visit('check unclear', page)
  peilung.network.set('through')
  await expect(level(page, 1, words.receipt.title)).toBeVisible({ timeout: 45_000 })
  await page.getByText(words.receipt.showTable).click()
  await visit('receipt', page)
  await page.getByRole('button', { name: words.receipt.keep }).click()
  await visit('receipt kept', page)
  await page.reload()
  await page.getByRole('button', { name: words.receipt.finish }).click()
  await expect(level(page, 1, words.receipt.finished.title)).toBeVisible()
  await visit('finished', page)
}

/** A device others use too: nothing answered, then sent, then emptied. */
export async function walkShared({ page, peilung, register, visit }: Walk): Promise<void> {
  const words = respondWords[register]
  await page.goto(peilung.address)
  await page.getByLabel(words.entry.shared).check()
  await page.getByLabel(words.entry.code).fill(await peilung.code())
  await page.getByRole('button', { name: words.entry.next }).click()
  await page.getByText(words.introduction.shared).waitFor()
  await visit('introduction shared', page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('button', { name: words.introduction.begin }).click()
  await page.getByRole('button', { name: ownCodeWords[register].without, exact: true }).click()
  await level(page, 3).first().waitFor()
  await goOnUntil(page, '.survey .step')
  await visit('theme', page)
  const check = level(page, 1, words.check.title)
  while (!(await check.isVisible())) await goOn(page)
  await page.getByRole('button', { name: words.check.send }).click()
  await page.getByRole('alert').waitFor()
  await visit('check nothing answered', page)
  await page.locator('.dimension-answers summary').first().click()
  await page.locator('.dimension-answers .answer').first().click()
  await page.locator('.survey .step').first().click()
  while (!(await check.isVisible())) await goOn(page)
  peilung.network.set('gone')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: words.check.send }).click()
  await expect(page.getByText(safetyWords[register].notSent.offline.title)).toBeVisible()
  await visit('check not sent', page)
  peilung.network.set('through')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: words.receipt.stop }).click()
  await visit('receipt shared', page)
}

/** Codes that open nothing yet, or nothing any more; what was begun or sent with them; a code too often mistaken. */
export async function walkUsed({ page, peilung, register, visit }: Walk): Promise<void> {
  const words = respondWords[register]
  const safe = safetyWords[register]
  const open = async (code: string) => {
    await page.goto(`${peilung.address}/r/${code}`)
    await level(page, 1).waitFor()
  }
  await open(await peilung.plannedCode())
  await visit('not open yet', page)
  await open(await peilung.revokedCode())
  await visit('code revoked', page)

  const [begun, untouched] = [await peilung.code(), await peilung.code()]
  await open(begun)
  await answerFirst(page, register)
  await peilung.endWave(-1)
  await page.reload()
  await page.getByRole('button', { name: safe.begun.delete }).waitFor()
  await visit('closed while answering', page)
  await page.getByRole('button', { name: safe.begun.delete }).click()
  await expect(page.getByText(safe.begun.deleted)).toBeVisible()
  await visit('closed and deleted', page)
  await open(untouched)
  await visit('closed', page)
  await peilung.endWave(28)
  await open(untouched)
  await answerFirst(page, register)
  await send(page, register)
  // as long as the device still deletes what was sent, a reload shows the receipt once more
  await expect(async () => {
    await page.reload()
    await expect(level(page, 1, safe.sent.title)).toBeVisible({ timeout: 3000 })
  }).toPass()
  await visit('sent', page)

  const here = answeredHereWords[register]
  const { path } = (await peilung.staff('POST', '/wetteraukreis/waves/T3/room')) as OpenedRoom
  await page.goto(`${peilung.address}${path}`)
  await answerFirst(page, register)
  await send(page, register)
  await page.getByRole('button', { name: words.receipt.finish }).click()
  await expect(level(page, 1, here.finished.title)).toBeVisible()
  await visit('room finished', page)
  await page.goto(`${peilung.address}${path}`)
  await expect(level(page, 1, here.title)).toBeVisible()
  await visit('room answered', page)

  for (let tries = 0; tries < 5; tries += 1) await fetch(`${peilung.address}/api/forms/${unknownCode()}`)
  await page.goto(peilung.address)
  await page.getByLabel(words.entry.code).fill(unknownCode())
  await page.getByRole('button', { name: words.entry.next }).click()
  await expect(level(page, 1, words.entry.title)).toBeHidden()
  await visit('too many attempts', page)
}
