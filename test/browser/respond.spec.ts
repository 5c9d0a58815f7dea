import { expect, type Page, test } from '@playwright/test'
import { generateCode } from '#core/collect/code.ts'
import type { Introduction } from '#core/model/views.ts'
import { giveBackWords } from '#words/give-back.ts'
import { ownCodeWords } from '#words/own-code.ts'
import { respondWords } from '#words/respond.ts'
import { safetyWords } from '#words/safety.ts'
import { doors, freshCode } from './demonstration.ts'

const phone = { width: 360, height: 740 }
/** A theme a page: the way to the end is a third as long. */
const wide = { width: 1280, height: 900 }
const { de } = respondWords

test.use({ viewport: phone, reducedMotion: 'reduce' })

async function typeCode(page: Page, code: string): Promise<void> {
  await page.goto('/')
  await page.getByLabel(de.entry.code).pressSequentially(code)
  await page.getByRole('button', { name: de.entry.next }).click()
}

async function begin(page: Page, code: string): Promise<void> {
  await page.goto(`/r/${code}`)
  await page.getByRole('button', { name: de.introduction.begin }).click()
  await goOnWithoutOwnCode(page)
}

async function goOnWithoutOwnCode(page: Page, register: keyof typeof ownCodeWords = 'de'): Promise<void> {
  await page.getByRole('button', { name: ownCodeWords[register].without }).click()
  await statement(page).first().waitFor()
}

/** On a wide screen: one statement answered, then straight to the check. */
async function beginAndAnswerOne(page: Page, code: string): Promise<void> {
  await begin(page, code)
  await next(page).click()
  await page.locator('.survey .step').first().click()
  await goToCheck(page, 'de', () => null)
}

const next = (page: Page) => page.locator('.bar').getByRole('button').last()
const statement = (page: Page) => page.getByRole('heading', { level: 3 })

/** Goes on to the check, answering by `choose` where the page holds a statement. */
async function goToCheck(
  page: Page,
  locale: keyof typeof respondWords,
  choose: (statement: number) => string | null,
): Promise<void> {
  const check = page.getByRole('heading', { level: 1, name: respondWords[locale].check.title })
  for (let statements = 0; !(await check.isVisible()); ) {
    const steps = page.locator('.survey .step')
    if ((await steps.count()) > 0) {
      const key = choose(statements)
      if (key) {
        await expect(statement(page)).toBeFocused()
        await page.keyboard.press(key)
      }
      statements += 1
    }
    const title = await page.title()
    await next(page).click()
    await expect(page).not.toHaveTitle(title)
  }
}

async function send(page: Page, locale: keyof typeof respondWords = 'de'): Promise<void> {
  await page.getByRole('button', { name: respondWords[locale].check.send }).click()
  await expect(page.getByRole('heading', { level: 1, name: respondWords[locale].receipt.title })).toBeVisible()
}

test('a code typed on a phone leads through all statements to the receipt', async ({ page, request }) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  const code = await freshCode(request)

  await typeCode(page, ` ${code.toLowerCase().replaceAll('-', ' ')} `)
  await expect(page.getByText(de.record.exactly)).toBeVisible()
  await page.getByRole('button', { name: de.introduction.begin }).click()
  await goOnWithoutOwnCode(page)
  await goToCheck(page, 'de', () => '4')

  await expect(page.getByText(de.record.exactly)).toBeVisible()
  await send(page)
  await expect(page.getByRole('status').first()).toContainText('angekommen')
  await expect(page.getByRole('img', { name: /Mittelwerte/ })).toBeVisible()
  await page.getByRole('button', { name: de.receipt.finish }).click()
  await expect(page.getByRole('heading', { name: de.receipt.finished.title })).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  expect(complaints).toEqual([])
})

test('the code handed out with the demonstration opens its form', async ({ page }) => {
  const respondent = (await doors()).find(({ role }) => role === 'respondent')
  await typeCode(page, respondent?.code ?? '')
  await expect(page.getByRole('button', { name: de.introduction.begin })).toBeVisible()
})

test('the first page and the introduction do not wait for the form library', async ({ page, request }) => {
  const loaded: string[] = []
  page.on('response', async (response) => {
    const text = /\.js$/.test(response.url()) ? await response.text().catch(() => '') : ''
    if (text.includes('SurveyModel') || text.length > 1_000_000) loaded.push(response.url())
  })
  await page.goto('/')
  await expect(page.getByLabel(de.entry.code)).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(loaded).toEqual([])
  await page.goto(`/r/${await freshCode(request)}`)
  await expect(page.getByRole('button', { name: de.introduction.begin })).toBeVisible()
  await expect.poll(() => loaded.length, { message: 'fetched while the introduction is read' }).toBeGreaterThan(0)
})

test('a mistyped code is explained without asking the server', async ({ page, request }) => {
  const code = await freshCode(request)
  const asked: string[] = []
  page.on('request', (sent) => sent.url().includes('/api/entry') && asked.push(sent.url()))
  await typeCode(page, code.slice(0, -1) + (code.endsWith('3') ? '4' : '3'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diesen Code kennen wir nicht.')
  const field = page.getByLabel(de.entry.code)
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(/Prüfzeichen passt nicht/)
  expect(asked).toEqual([])
})

test('a link nobody knows is asked for once, for wrong ones are counted', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (sent) => sent.url().includes('/api/forms/') && asked.push(sent.url()))
  await page.goto(`/r/${generateCode(crypto.getRandomValues(new Uint8Array(16)))}`, { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1, name: de.link.title })).toBeVisible()
  expect(asked).toHaveLength(1)
})

test('a code that was used is refused with the reason, and with the day from which on it shows the network', async ({
  page,
  request,
}) => {
  const code = await freshCode(request)
  await page.setViewportSize(wide)
  await beginAndAnswerOne(page, code)
  await send(page)
  await typeCode(page, code)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dieser Code wurde schon verwendet.')
  const { givesBackFrom, closesOn } = (await (
    await request.get(`/api/forms/${await freshCode(request)}`)
  ).json()) as Introduction
  expect(givesBackFrom! > closesOn).toBe(true)
  await expect(page.getByText(giveBackWords.de.networkFrom(givesBackFrom!))).toBeVisible()
})

test('after a reload and after coming back later the answers are still there', async ({ page, request }) => {
  const code = await freshCode(request)
  await begin(page, code)
  await page.getByText('Gesundheit').click()
  await next(page).click()
  await expect(page.getByText(de.form.saved).first()).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: de.form.back }).click()
  await expect(page.getByRole('radio', { name: 'Gesundheit' })).toBeChecked()

  await page.goto('/')
  await typeCode(page, code)
  await page.getByRole('button', { name: de.introduction.resume }).click()
  await expect(page.getByRole('radio', { name: 'Gesundheit' })).toBeChecked()
})

test('pressing send twice, and sending again after a lost answer, stores one response', async ({ page, request }) => {
  const code = await freshCode(request)
  const sent: string[] = []
  page.on('request', (each) => {
    if (each.method() === 'POST' && each.url().includes('/api/forms/')) sent.push(each.postData() ?? '')
  })
  await page.setViewportSize(wide)
  await beginAndAnswerOne(page, code)
  await page.getByRole('button', { name: de.check.send }).dblclick()
  await expect(page.getByRole('heading', { name: de.receipt.title })).toBeVisible()
  expect(sent).toHaveLength(1)
  const again = await request.post(`/api/forms/${code}`, { data: JSON.parse(sent[0]!) })
  expect(again.status()).toBe(200)
})

test('nothing answered, nothing sent: the button says what is missing', async ({ page, request }) => {
  await page.setViewportSize(wide)
  await begin(page, await freshCode(request))
  await goToCheck(page, 'de', () => null)
  await page.getByRole('button', { name: de.check.send }).click()
  await expect(page.getByRole('alert')).toContainText(de.check.nothing.title)
})

test('without network answering goes on, and sending happens by itself when it is back', async ({
  page,
  context,
  request,
}) => {
  await page.setViewportSize(wide)
  await begin(page, await freshCode(request))
  await context.setOffline(true)
  await expect(page.getByText(de.form.offline.title)).toBeVisible()
  await next(page).click()
  await page.locator('.survey .step').first().click()
  await goToCheck(page, 'de', () => null)
  await page.getByRole('button', { name: de.check.send }).click()
  await expect(page.getByText(safetyWords.de.notSent.offline.title)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('heading', { name: de.receipt.title })).toBeVisible()
})

test('a second window makes the first one wait, and the first can take over again', async ({
  page,
  context,
  request,
}) => {
  const code = await freshCode(request)
  await begin(page, code)
  const second = await context.newPage()
  await begin(second, code)
  await expect(page.getByRole('heading', { name: de.form.twoTabs.title })).toBeVisible()
  await page.getByRole('button', { name: de.form.twoTabs.here }).click()
  await expect(statement(page)).toBeVisible()
  await expect(second.getByRole('heading', { name: de.form.twoTabs.title })).toBeVisible()
})

test('a device used by others keeps nothing and empties itself', async ({ page, request }) => {
  await page.setViewportSize(wide)
  await page.goto('/')
  await page.getByLabel(de.entry.shared).check()
  await page.getByLabel(de.entry.code).fill(await freshCode(request))
  await page.getByRole('button', { name: de.entry.next }).click()
  await expect(page.getByText(de.introduction.shared)).toBeVisible()
  await page.getByRole('button', { name: de.introduction.begin }).click()
  await goOnWithoutOwnCode(page)
  await next(page).click()
  await page.locator('.survey .step').first().click()
  await goToCheck(page, 'de', () => null)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await send(page)
  await expect(page.getByRole('button', { name: de.receipt.keep })).toBeHidden()
  await expect(page.getByLabel(de.entry.code)).toBeVisible({ timeout: 30_000 })
})
