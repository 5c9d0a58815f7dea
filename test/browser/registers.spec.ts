import { expect, type Page, test } from '@playwright/test'
import { ownCodeWords } from '#words/own-code.ts'
import { publicWords } from '#words/public.ts'
import { respondWords } from '#words/respond.ts'
import { expectAccessible } from './accessible.ts'
import { freshCode } from './demonstration.ts'

const { de } = respondWords
type Spoken = keyof typeof respondWords

test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })

const next = (page: Page) => page.locator('.bar').getByRole('button').last()

async function begin(page: Page, code: string, spoken: Spoken = 'de'): Promise<void> {
  await page.goto(`/r/${code}`)
  await page.getByRole('button', { name: respondWords[spoken].introduction.begin }).click()
  await page.getByRole('button', { name: ownCodeWords[spoken].without }).click()
  await page.getByRole('heading', { level: 3 }).first().waitFor()
  const title = await page.title()
  await next(page).click()
  await expect(page).not.toHaveTitle(title)
}

test('the register can be changed among the statements: answers and place stay', async ({ page, request }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await begin(page, await freshCode(request))
  while (!(await page.title()).includes('Aussage 2 von')) await next(page).click()
  const statement = page.getByRole('heading', { level: 3 })
  await expect(statement).toHaveText('Die Mitarbeit im Netzwerk lohnt sich für unsere Einrichtung.')
  await page.keyboard.press('5')
  await page.getByRole('combobox', { name: publicWords.de.language }).selectOption('de-simple')
  await expect(statement).toHaveText('Es lohnt sich für unsere Einrichtung, im Netzwerk mitzuarbeiten.')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-simple')
  await expect(page.getByRole('radio', { name: '5 stimmt' })).toBeChecked()
  await page.getByRole('combobox', { name: publicWords['de-simple'].language }).selectOption('en')
  await expect(page.getByRole('radio', { name: '5 agree' })).toBeChecked()
  await expect(page).toHaveTitle(/Statement 2 of/)
})

test('what a municipality wrote itself is marked as German in every other register', async ({ page, request }) => {
  await page.addInitScript(() => localStorage.setItem('peilung.locale', 'en'))
  await page.goto(`/r/${await freshCode(request)}`)
  await page.getByRole('button', { name: respondWords.en.introduction.begin }).waitFor()
  for (const box of await page.getByRole('checkbox').all()) if (await box.isChecked()) await box.uncheck()
  await page.getByRole('checkbox').last().check()
  await page.getByRole('button', { name: respondWords.en.introduction.begin }).click()
  await page.getByRole('button', { name: ownCodeWords.en.without }).click()
  await page.getByRole('heading', { level: 3 }).first().waitFor()
  await next(page).click()
  const marked = page.getByRole('heading', { level: 3 }).locator('[lang="de"]')
  await expect(marked.first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('We have')
})

test('digit keys can be turned off', async ({ page, request }) => {
  await begin(page, await freshCode(request))
  await page.getByRole('button', { name: de.form.keysOff }).click()
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('4')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.getByRole('button', { name: de.form.keysOn }).click()
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('4')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
})

test('where fingers point, keys neither work nor are spoken of', async ({ browser, request }) => {
  const phone = await browser.newContext({ baseURL: test.info().project.use.baseURL!, hasTouch: true, isMobile: true })
  const page = await phone.newPage()
  await begin(page, await freshCode(request))
  await expect(page.getByText(de.form.keys)).toBeHidden()
  await expect(page.getByRole('button', { name: de.form.keysOff })).toBeHidden()
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('4')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
  await phone.close()
})

test('what the hint at the keys says is so: Tab leads to an answer, a digit chooses, Enter goes on', async ({
  page,
  request,
}) => {
  await begin(page, await freshCode(request))
  await expect(page.getByText(de.form.keys)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^3 /)
  const title = await page.title()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveTitle(title)
})

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

test('light or dark can be set whatever the device says, and stays so over a reload; paper is light', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const menu = page.getByRole('combobox', { name: publicWords.de.appearance })
  const light = await ground(page)
  await menu.selectOption('dark')
  await expect.poll(() => ground(page)).not.toBe(light)
  const dark = await ground(page)
  await expectAccessible(page, 'dark by choice')
  await page.reload()
  await menu.waitFor()
  expect(await ground(page)).toBe(dark)
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  expect(await ground(page)).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark', media: 'screen' })
  await menu.selectOption('light')
  await expect.poll(() => ground(page)).toBe(light)
})
