import { expect, type Page, test } from '@playwright/test'
import type { OpenedRoom } from '#core/model/views.ts'
import { answeredHereWords } from '#words/answered-here.ts'
import { ownCodeWords } from '#words/own-code.ts'
import { respondWords } from '#words/respond.ts'
import { safetyWords } from '#words/safety.ts'
import { type FaultyInstallation, faultyInstallation } from './faulty-installation.ts'
import { Keys } from './keys.ts'

const { de } = respondWords
const own = ownCodeWords.de
const safe = safetyWords.de

test.use({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })

let peilung: FaultyInstallation
test.beforeAll(async () => {
  peilung = await faultyInstallation(4494)
  await peilung.draftsAt('server')
})
test.afterAll(() => peilung.remove())

const heading = (page: Page, level: number, name?: string) =>
  page.getByRole('heading', { level, ...(name !== undefined && { name }) })
/** Of a page of the form. */
const question = (page: Page) => page.locator('.survey h3')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const next = (page: Page) => page.locator('.bar').getByRole('button').last()

/** Types the code and chooses the first dimension alone. */
async function begin(page: Page, code: string): Promise<Keys> {
  const keys = new Keys(page)
  await page.goto(peilung.address)
  await keys.fill(page.getByLabel(de.entry.code), code)
  await page.keyboard.press('Enter')
  await expect(heading(page, 1, de.introduction.title)).toBeFocused()
  await chooseOne(page, keys)
  return keys
}

async function chooseOne(page: Page, keys: Keys): Promise<void> {
  const boxes = page.getByRole('checkbox')
  for (let index = 1; index < (await boxes.count()); index += 1) await keys.press(boxes.nth(index), 'Space')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await keys.press(button(page, de.introduction.begin))
  await expect(heading(page, 1, own.title)).toBeFocused()
}

/** From a page of statements to the check: the first by arrows, the others by digits. */
async function answerAll(page: Page, keys: Keys): Promise<void> {
  const check = heading(page, 1, de.check.title)
  for (let pages = 0; pages < 40 && !(await check.isVisible()); pages += 1) {
    await expect(question(page)).toBeFocused()
    const title = await page.title()
    if ((await page.locator('.survey .step').count()) > 0) {
      await page.keyboard.press('5')
      await expect(page.getByRole('radio', { name: /^5 / })).toBeFocused()
      await page.keyboard.press('Enter')
    } else if ((await page.locator('.survey textarea').count()) > 0) {
      await keys.fill(page.locator('.survey textarea'), 'Ziffern 1 und 5 sind hier Text')
      await keys.press(next(page))
    } else await keys.press(next(page))
    await expect(page).not.toHaveTitle(title)
  }
  await expect(check).toBeFocused()
}

test('the whole way by keys: code, choice, own code, statements, remark, check, receipt, picture, deleted', async ({
  page,
}) => {
  const keys = await begin(page, await peilung.code())
  await keys.press(button(page, own.with))
  await expect(page.getByRole('alert')).toBeFocused()
  await keys.press(page.getByRole('alert').getByRole('link').nth(2))
  const facts = page.locator('.own-code-input')
  await expect(facts.nth(2)).toBeFocused()
  await page.keyboard.type('Jürgen')
  await keys.press(page.getByRole('checkbox').nth(3), 'Space')
  await keys.fill(facts.nth(4), '1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2)
  await keys.press(page.getByRole('alert').getByRole('link').first())
  await page.keyboard.type('Renate')
  await keys.fill(facts.nth(1), '9')
  await page.keyboard.press('Enter')

  await expect(question(page)).toBeFocused()
  await keys.to(page.getByRole('radio').first())
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.keyboard.press('Enter')
  await answerAll(page, keys)

  await keys.press(page.locator('.dimension-answers summary'))
  await keys.press(page.locator('.dimension-answers .answer').first())
  await expect(question(page)).toBeFocused()
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await answerAll(page, keys)
  await keys.press(button(page, de.check.send))
  await expect(heading(page, 1, de.receipt.title)).toBeFocused()
  await keys.press(page.getByText(de.receipt.showTable))
  await expect(page.getByRole('table')).toBeVisible()
  await keys.press(button(page, de.receipt.keep))
  await expect(page.getByText(de.receipt.kept)).toBeFocused()
  await keys.press(button(page, de.receipt.finish))
  await expect(heading(page, 1, de.receipt.finished.title)).toBeFocused()
})

test('no page of the way holds the focus', async ({ page }) => {
  const keys = await begin(page, await peilung.code())
  await keys.expectWayOut()
  await keys.press(button(page, own.without))
  await expect(question(page)).toBeFocused()
  await keys.expectWayOut()
  while ((await page.locator('.survey textarea').count()) === 0) {
    const title = await page.title()
    await keys.press(next(page))
    await expect(page).not.toHaveTitle(title)
  }
  await keys.expectWayOut()
  await keys.press(next(page))
  await expect(heading(page, 1, de.check.title)).toBeFocused()
  await keys.expectWayOut()
})

test('answers begun elsewhere are fetched by keys, and a mistyped resume code brings the focus back to it', async ({
  page,
  browser,
}) => {
  test.slow()
  const code = await peilung.code()
  const keys = await begin(page, code)
  await keys.press(button(page, own.without))
  await expect(question(page)).toBeFocused()
  await keys.press(page.locator('.panel summary'))
  await expect(page.getByText(safe.whereabouts.both)).toBeVisible({ timeout: 30_000 })
  const resumeCode = (await page.locator('.resume-code').textContent())!

  const elsewhere = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  const other = new Keys(elsewhere)
  await elsewhere.goto(`${peilung.address}/r/${code}`)
  await heading(elsewhere, 1).waitFor()
  await other.press(elsewhere.locator('.panel summary').last())
  const field = elsewhere.getByLabel(safe.resumeHere.field)
  await other.fill(field, '1234')
  await other.press(button(elsewhere, safe.resumeHere.fetch))
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(/Hier stehen 4 Zeichen, es müssen 18 sein/)
  await elsewhere.keyboard.press('ControlOrMeta+A')
  await elsewhere.keyboard.type(resumeCode)
  await elsewhere.keyboard.press('Enter')
  await expect(question(elsewhere)).toBeFocused()
  await elsewhere.context().close()
})

test('a phone in a room: one answer, and by keys to the next person, who stops the countdown', async ({ page }) => {
  const room = '/wetteraukreis/waves/T3/room'
  const { path } = (await peilung.staff('POST', room)) as OpenedRoom
  const code = path.split('/').at(-1)!
  const keys = await begin(page, code)
  await keys.press(button(page, own.without))
  await keys.press(next(page))
  await answerAll(page, keys)
  await keys.press(button(page, de.check.send))
  await keys.press(button(page, de.receipt.finish))
  await expect(heading(page, 1, answeredHereWords.de.finished.title)).toBeFocused()

  // scanned once more
  const again = await page.context().newPage()
  await again.goto(`${peilung.address}/r/${code}`)
  await anotherPerson(again, code)
})

async function anotherPerson(page: Page, code: string): Promise<void> {
  const keys = new Keys(page)
  await expect(heading(page, 1, answeredHereWords.de.title)).toBeVisible()
  await keys.press(button(page, answeredHereWords.de.other))
  await expect(heading(page, 1, de.introduction.title)).toBeFocused()
  expect(page.url()).not.toContain(code)
  await chooseOne(page, keys)
  await keys.press(button(page, own.without))
  await keys.press(next(page))
  await answerAll(page, keys)
  await keys.press(button(page, de.check.send))
  await keys.press(button(page, de.receipt.stop))
  await expect(page.getByText(de.receipt.stopped)).toBeFocused()
  await keys.press(button(page, de.receipt.finish))
  await expect(heading(page, 1, de.entry.title)).toBeFocused()
}

test('a goal by keys: taken up, described in steps, rated, and a measure added', async ({ page }) => {
  const keys = new Keys(page)
  const owner = peilung.doors.find(({ role }) => role === 'owner')!
  await page.goto(`${peilung.address}${owner.path}`)
  await page.waitForURL(/\/studies/)
  await page.goto(`${peilung.address}/studies/demo/chemnitz/agree`)
  await heading(page, 1).waitFor()
  const field = page.getByLabel(/^Eigenes Ziel/)
  if (!(await field.isVisible())) await keys.press(button(page, 'Ziel hinzufügen'))
  await keys.fill(field, 'Familien finden ohne Umwege Hilfe')
  await page.keyboard.press('Enter')
  await expect(heading(page, 1)).toBeFocused()

  await keys.press(button(page, 'Stufen beschreiben'))
  // what is expected comes first
  await expect(page.getByLabel('0 wie erwartet', { exact: true })).toBeFocused()
  await page.keyboard.type('Die Hälfte findet Hilfe')
  for (const step of ['Wenige finden Hilfe', 'Kaum jemand findet Hilfe']) {
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type(step)
  }
  for (const level of ['+1 mehr', '+2 viel mehr']) await keys.fill(page.getByLabel(level, { exact: true }), 'Noch mehr')
  await keys.to(page.getByLabel('Wo stehen Sie zu Beginn?'))
  await page.keyboard.press('ArrowDown')
  await keys.to(page.getByLabel('Erwartet bis'))
  // the same in whichever order the browser asks for day and month
  await page.keyboard.type('10102027')
  await keys.press(button(page, 'Ziel speichern'))
  const rate = button(page, 'Stand einschätzen')
  await expect(button(page, 'Ziel bearbeiten')).toBeFocused()
  await expect(rate).toBeVisible()

  await page.keyboard.press('Shift+Tab')
  await expect(rate).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await keys.fill(page.getByLabel('Eingeschätzt von'), 'Steuerungsgruppe')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Ziel bearbeiten')).toBeFocused()
  await expect(page.getByText('Zuletzt eingeschätzt: Steuerungsgruppe.')).toBeVisible()

  await keys.press(button(page, 'Maßnahme hinzufügen'))
  await expect(page.getByLabel('Was wird getan?')).toBeFocused()
  await page.keyboard.type('Lotsin in jeder Praxis')
  await keys.fill(page.getByLabel('Wer?'), 'Gesundheitsamt')
  await keys.to(page.getByLabel('Bis', { exact: true }))
  await page.keyboard.type('09092027')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Maßnahme hinzufügen')).toBeFocused()
  await expect(page.getByRole('row', { name: /^Lotsin in jeder Praxis/ })).toBeVisible()
})
