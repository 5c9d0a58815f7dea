import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import type { Register } from '#core/model/register.ts'
import { ownCodeWords } from '#words/own-code.ts'
import { publicWords } from '#words/public.ts'
import { respondWords } from '#words/respond.ts'
import { safetyWords } from '#words/safety.ts'
import { door, freshCode } from './demonstration.ts'

test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })

const menu = (page: Page) => page.locator('select[aria-label]').filter({ has: page.locator('option[value="en"]') })
const begin = (page: Page, register: Register) =>
  page.getByRole('button', { name: respondWords[register].introduction.begin })
const kept = (page: Page) => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])

async function expectLanguage(page: Page, register: Register): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', register)
  await expect(menu(page)).toHaveAccessibleName(publicWords[register].language)
  await expect(menu(page)).toHaveValue(register)
}

async function choose(page: Page, register: Register): Promise<void> {
  await menu(page).selectOption(register)
  await expectLanguage(page, register)
}

/** A browser set to these languages, most wanted first, that nobody has used before. */
async function firstVisit(browser: Browser, languages: string): Promise<Page> {
  const context = await browser.newContext({
    locale: languages.split(',')[0]!,
    baseURL: test.info().project.use.baseURL!,
  })
  const page = await context.newPage()
  await page.addInitScript(
    (tags) => Object.defineProperty(navigator, 'languages', { value: tags }),
    languages.split(','),
  )
  return page
}

for (const { languages, register } of [
  { languages: 'en-GB,de', register: 'en' },
  { languages: 'de-AT,en', register: 'de' },
  { languages: 'tr-TR,en-US,de', register: 'en' },
  { languages: 'uk-UA', register: 'de' },
] as const) {
  test(`a first visit with a browser set to ${languages} is read in ${register}, and nothing is stored`, async ({
    browser,
    request,
  }) => {
    const page = await firstVisit(browser, languages)
    await page.goto(`/r/${await freshCode(request)}`)
    await begin(page, register).waitFor()
    await expectLanguage(page, register)
    await page.goto('/datenschutz')
    await expectLanguage(page, register)
    expect(await kept(page)).toEqual([])
    await page.context().close()
  })
}

test('what somebody chose on the own device is there again after the browser was closed', async ({
  browser,
  request,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'peilung-language-'))
  const { launchOptions, baseURL } = test.info().project.use
  const open = (): Promise<BrowserContext> =>
    browser.browserType().launchPersistentContext(profile, { ...launchOptions, baseURL: baseURL!, locale: 'en-GB' })
  const code = await freshCode(request)
  const first = await open()
  const page = await first.newPage()
  await page.goto(`/r/${code}`)
  await begin(page, 'en').waitFor()
  await choose(page, 'de-simple')
  await page.getByRole('combobox', { name: publicWords['de-simple'].appearance }).selectOption('dark')
  await first.close()

  const second = await open()
  const again = await second.newPage()
  const asked = again.waitForRequest(/\/api\/forms\//)
  await again.goto(`/r/${code}`)
  expect((await asked).headers()['accept-language']).toBe('de-simple')
  await begin(again, 'de-simple').waitFor()
  await expectLanguage(again, 'de-simple')
  await expect(again.getByRole('combobox', { name: publicWords['de-simple'].appearance })).toHaveValue('dark')
  await second.close()
  rmSync(profile, { recursive: true, force: true })
})

/** From the introduction to the receipt, on a wide screen. */
async function answerOne(page: Page, register: Register): Promise<void> {
  const words = respondWords[register]
  const next = page.locator('.bar').getByRole('button').last()
  await begin(page, register).click()
  await page.getByRole('button', { name: ownCodeWords[register].without, exact: true }).click()
  const step = page.locator('.survey .step').first()
  const send = page.getByRole('button', { name: words.check.send })
  for (let answered = false; !(await send.isVisible()); ) {
    const title = await page.title()
    if (!answered && (await step.isVisible())) {
      await step.click()
      answered = true
    }
    await next.click()
    await expect(page).not.toHaveTitle(title)
  }
  await send.click()
  await page.getByRole('heading', { level: 1, name: words.receipt.title }).waitFor()
}

test('"delete everything here" takes the choice off the device too, and the page goes on in it', async ({
  page,
  request,
}) => {
  await page.goto(`/r/${await freshCode(request)}`)
  await choose(page, 'en')
  expect(await kept(page)).toEqual(['peilung.locale'])
  await answerOne(page, 'en')
  await page.getByRole('button', { name: respondWords.en.receipt.finish }).click()
  await expect(page.getByRole('heading', { name: respondWords.en.receipt.finished.title })).toBeVisible()
  await choose(page, 'de-simple')
  expect(await kept(page)).toEqual([])
})

test('a device others use keeps no choice: not one of before, nor of the session, nor for the next person', async ({
  page,
  request,
}) => {
  await page.goto('/')
  await choose(page, 'en')
  await page.getByRole('combobox', { name: publicWords.en.appearance }).selectOption('dark')
  await page.getByLabel(respondWords.en.entry.shared).check()
  await page.getByLabel(respondWords.en.entry.code).fill(await freshCode(request))
  await page.getByRole('button', { name: respondWords.en.entry.next }).click()
  await page.getByText(respondWords.en.introduction.shared).waitFor()
  expect(await kept(page)).toEqual([])
  await expect(page.getByRole('combobox', { name: publicWords.en.appearance })).toHaveValue('dark')
  await choose(page, 'de-simple')
  await answerOne(page, 'de-simple')
  expect(await kept(page)).toEqual([])
  await page.getByRole('button', { name: respondWords['de-simple'].receipt.finish }).click()
  await page.getByRole('heading', { level: 1, name: respondWords.de.entry.title }).waitFor()
  await expectLanguage(page, 'de')
  await expect(page.getByRole('combobox', { name: publicWords.de.appearance })).toHaveValue('system')
  await choose(page, 'en')
  expect(await kept(page)).toEqual([])
})

test('saying on the introduction that others use the device takes the choice off it', async ({ page, request }) => {
  await page.goto(`/r/${await freshCode(request)}`)
  await choose(page, 'en')
  await page.getByRole('button', { name: safetyWords.en.sharedHere }).click()
  await page.getByText(respondWords.en.introduction.shared).waitFor()
  expect(await kept(page)).toEqual([])
  await page.reload()
  await page.getByRole('heading', { level: 1, name: respondWords.de.entry.title }).waitFor()
})

test('staff read German until they choose, however the browser is set, and are read aloud in what they chose', async ({
  browser,
}) => {
  const page = await firstVisit(browser, 'en-GB,en')
  await page.goto('/')
  await expectLanguage(page, 'en')
  await page.getByRole('link', { name: publicWords.en.staffLink }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expectLanguage(page, 'de')
  await choose(page, 'en')
  await choose(page, 'de')
  await page.getByRole('link', { name: publicWords.de.product }).click()
  await expect(page.getByLabel(respondWords.de.entry.code)).toBeVisible()
  await expectLanguage(page, 'de')
  await page.context().close()
})

/** Down to the last language of the menu and up again, a key at a time: each one applies at once, and the menu keeps the focus. */
async function throughAllByKeys(page: Page, state: string): Promise<void> {
  await menu(page).focus()
  const values = await menu(page).evaluate((select) =>
    [...(select as HTMLSelectElement).options].map(({ value }) => value),
  )
  const [first, ...others] = values as Register[]
  for (const [key, register] of [
    ...others.map((each) => ['ArrowDown', each] as const),
    ...[first!, ...others]
      .slice(0, -1)
      .reverse()
      .map((each) => ['ArrowUp', each] as const),
  ]) {
    await page.keyboard.press(key)
    await expectLanguage(page, register)
    await page.waitForLoadState('networkidle')
    await expect(menu(page), `${state}, ${key} to ${register}`).toBeFocused()
  }
}

test('arrow keys in the language menu: it keeps the focus on every page of the way, and nothing typed or chosen is lost', async ({
  page,
  request,
}) => {
  const words = respondWords.de
  const next = page.locator('.bar').getByRole('button').last()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await page.getByLabel(words.entry.code).fill('0000-0000-1')
  await throughAllByKeys(page, 'code')
  await expect(page.getByLabel(words.entry.code)).toHaveValue('0000-0000-1')
  await page.goto(`/r/${await freshCode(request)}`)
  await begin(page, 'de').waitFor()
  for (const box of (await page.getByRole('checkbox').all()).slice(1)) await box.uncheck()
  await throughAllByKeys(page, 'introduction')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await begin(page, 'de').click()
  await page.locator('.own-code-input').first().fill('Re')
  await throughAllByKeys(page, 'own code')
  await expect(page.locator('.own-code-input').first()).toHaveValue('Re')
  await page.getByRole('button', { name: ownCodeWords.de.without, exact: true }).click()
  while ((await page.locator('.survey .step').count()) === 0) {
    const title = await page.title()
    await next.click()
    await expect(page).not.toHaveTitle(title)
  }
  await page.keyboard.press('4')
  const title = await page.title()
  await throughAllByKeys(page, 'statement')
  await expect(page).toHaveTitle(title)
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^4 /)
  while ((await page.locator('.survey textarea').count()) === 0) await next.click()
  await page.locator('.survey textarea').fill('Mehr Zeit')
  await throughAllByKeys(page, 'remark')
  await expect(page.locator('.survey textarea')).toHaveValue('Mehr Zeit')
  await page.locator('.survey textarea').press('End')
  await page.keyboard.type(' für Gespräche')
  await next.click()
  await page.locator('.dimension-answers summary').click()
  await throughAllByKeys(page, 'check')
  await expect(page.getByText('Mehr Zeit für Gespräche', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: words.check.send }).click()
  await page.getByRole('heading', { level: 1, name: words.receipt.title }).waitFor()
  await throughAllByKeys(page, 'receipt')
})

test('arrow keys in the language menu of staff: it keeps the focus on every page', async ({ page }) => {
  await page.goto((await door('owner')).path)
  await page.waitForURL(/\/studies/)
  const municipality = '/studies/demo/wetteraukreis'
  for (const path of [
    '/studies',
    '/studies/demo',
    '/studies/demo/access',
    ...['', '/frame', '/frame/goals', '/collect', '/talk', '/talk/form', '/agree', '/reports'].map(
      (each) => municipality + each,
    ),
  ]) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await throughAllByKeys(page, path)
  }
})
