import { expect, test } from '@playwright/test'
import { respondWords } from '#words/respond.ts'
import { safetyWords } from '#words/safety.ts'
import { type FaultyInstallation, faultyInstallation } from './faulty-installation.ts'
import { expectReadableInAll } from './read.ts'
import { Respondent } from './respondent.ts'
import { traces } from './traces.ts'

const { de } = respondWords
const safe = safetyWords.de
const remark = 'Niemand sonst schreibt genau diesen Satz'

test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })

let peilung: FaultyInstallation
test.beforeAll(async () => {
  peilung = await faultyInstallation(4484)
  await peilung.draftsAt('server')
})
test.afterAll(() => peilung.remove())

async function whereabouts(person: Respondent): Promise<string> {
  const panel = person.page.locator('details', { hasText: safe.whereabouts.title })
  if (!(await panel.evaluate((element: HTMLDetailsElement) => element.open))) await panel.locator('summary').click()
  await expect(panel.getByText(safe.whereabouts.both)).toBeVisible({ timeout: 30_000 })
  return (await panel.locator('.resume-code').textContent())!
}

/** The code with another last character than its own. */
const mistyped = (code: string): string => code.slice(0, -1) + (code.endsWith('7') ? '8' : '7')

test('a draft begun on one device goes on on another, and both send one response', async ({ page, browser }) => {
  const first = new Respondent(page, peilung.address, await peilung.code())
  await first.begin()
  await first.answer(4)
  const resumeCode = await whereabouts(first)
  expect(new Set(await peilung.drafts())).toEqual(new Set([Math.ceil((4096 + 12 + 16) / 3) * 4]))

  const other = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const second = new Respondent(await other.newPage(), peilung.address, first.code)
  await second.open()
  await second.page.getByText(safe.resumeHere.title).click()
  await second.page.getByLabel(safe.resumeHere.field).fill(mistyped(resumeCode))
  await second.page.getByRole('button', { name: safe.resumeHere.fetch }).click()
  await expect(second.page.getByText(/Prüfzeichen passt nicht/)).toBeVisible()
  await second.page.getByLabel(safe.resumeHere.field).fill(resumeCode.toLowerCase())
  await second.page.getByRole('button', { name: safe.resumeHere.fetch }).click()
  await second.comment(remark)
  await whereabouts(second)

  // the first device notices that the other one went on, and takes over what it has
  await first.page.reload()
  await first.answer(4)
  await first.page.locator('.survey .step').last().click()
  await expect(first.heading(1, safe.otherDevice.title)).toBeVisible({ timeout: 30_000 })
  await expectReadableInAll(first.page, 'other device')
  await first.page.getByRole('button', { name: safe.otherDevice.there }).click()
  await first.send()
  await first.told('arrived')
  await expect.poll(() => peilung.drafts()).toEqual([])
  expect(await peilung.comments()).toContain(remark)

  const before = (await peilung.responses()).length
  await second.answer(1)
  await second.send()
  await second.told('another version')
  await expectReadableInAll(second.page, 'arrived earlier')
  expect(await peilung.responses()).toHaveLength(before)
  await other.close()
})

test('after "everything deleted" no storage of the browser holds code, answers or remarks', async ({ page }) => {
  const person = new Respondent(page, peilung.address, await peilung.code())
  await person.begin()
  await person.answer(4)
  await person.comment(remark)
  await person.saved()
  const during = await traces(page)
  expect(during).toContain(remark)
  expect(during).toContain('/assets/')
  expect(during).not.toContain('/api/')
  await person.send()
  await person.told('arrived')
  await page.getByRole('button', { name: de.receipt.finish }).click()
  await expect(person.heading(1, de.receipt.finished.title)).toBeVisible()
  await expect.poll(async () => (await traces(page)).includes('/assets/')).toBe(false)
  const after = (await traces(page)).replace(page.url(), '')
  for (const trace of [person.code, remark, 'D3-0', 'submission']) expect(after).not.toContain(trace)
  // the browser takes the database away in its own time
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
})

test('a link opened on a device used by others leaves its code neither in the address nor behind "back"', async ({
  page,
}) => {
  const code = await peilung.code()
  const person = new Respondent(page, peilung.address, code)
  await page.goto(peilung.address)
  await person.open()
  await page.getByRole('button', { name: safe.sharedHere }).click()
  await expect(page.getByText(de.introduction.shared)).toBeVisible()
  await expect(person.heading(1)).toBeFocused()
  expect(page.url()).not.toContain(code)
  await page.getByRole('button', { name: de.introduction.begin }).click()
  await person.pastOwnCode()
  await person.answer(4)
  await person.comment(remark)
  await expect.poll(() => traces(page)).not.toContain(code)
  for (const trace of [remark, 'D3-0']) expect(await traces(page)).not.toContain(trace)
  await person.send()
  await person.told('arrived')
  await page.getByRole('button', { name: de.receipt.finish }).click()
  await expect(page.getByLabel(de.entry.code)).toBeVisible()
  for (let steps = 0; steps < 4; steps += 1) {
    await page.goBack().catch(() => null)
    for (const trace of [code, remark]) expect(page.url() + (await page.content())).not.toContain(trace)
  }
})

test('a device used by others never holds the code, and "back" shows nobody’s answers', async ({ page }) => {
  const code = await peilung.code()
  const person = new Respondent(page, peilung.address, code)
  await page.goto(peilung.address)
  await page.getByLabel(de.entry.shared).check()
  await page.getByLabel(de.entry.code).fill(code)
  await page.getByRole('button', { name: de.entry.next }).click()
  await page.getByRole('button', { name: de.introduction.begin }).click()
  await person.pastOwnCode()
  await person.answer(4)
  await person.comment(remark)
  const during = await traces(page)
  for (const trace of [code, remark, 'D3-0']) expect(during).not.toContain(trace)
  // nothing lies anywhere else: the browser asks before it is gone
  const asked = page.waitForEvent('dialog')
  void page.evaluate(() => setTimeout(() => location.reload(), 50))
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await person.send()
  await person.told('arrived')
  await page.getByRole('button', { name: de.receipt.finish }).click()
  await expect(page.getByLabel(de.entry.code)).toBeVisible()
  for (let steps = 0; steps < 6; steps += 1) {
    await page.goBack().catch(() => null)
    for (const trace of [code, remark]) expect(page.url() + (await page.content())).not.toContain(trace)
    await expect(page.locator('.survey')).toHaveCount(0)
  }
})
