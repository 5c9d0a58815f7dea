import { expect, type Page, test } from '@playwright/test'
import { choiceWords } from '#words/choice.ts'
import { ownCodeWords } from '#words/own-code.ts'
import { respondWords } from '#words/respond.ts'
import { expectAccessible } from './accessible.ts'
import { freshCode } from './demonstration.ts'

const { de } = respondWords
const words = choiceWords.de

test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })

const next = (page: Page) => page.locator('.bar').getByRole('button').last()

async function goOn(page: Page): Promise<void> {
  const title = await page.title()
  await next(page).click()
  await expect(page).not.toHaveTitle(title)
}
async function goToCheck(page: Page): Promise<void> {
  while (!(await page.getByRole('heading', { level: 1, name: de.check.title }).isVisible())) await goOn(page)
}
async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: de.introduction.begin }).click()
  await page.getByRole('button', { name: ownCodeWords.de.without }).click()
  await page.getByRole('heading', { level: 3 }).first().waitFor()
}
const answer = (page: Page, step: number) =>
  page
    .locator('.survey [role="radiogroup"]')
    .first()
    .getByRole('radio')
    .nth(step - 1)
    .check({ force: true })

async function introduction(page: Page, code: string): Promise<void> {
  await page.goto(`/r/${code}`)
  await page.getByRole('button', { name: de.introduction.begin }).waitFor()
}

test('the short way: one dimension, then another one without redoing, then all of it arrives', async ({
  page,
  request,
}) => {
  const sent: string[] = []
  page.on(
    'request',
    (each) => each.method() === 'POST' && each.url().includes('/api/forms/') && sent.push(each.postData() ?? ''),
  )
  await introduction(page, await freshCode(request))
  const boxes = page.getByRole('checkbox')
  const offered = await boxes.count()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(offered)
  await page.getByRole('button', { name: /^Eine Dimension/ }).click()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await boxes.first().check()
  for (let index = 1; index < offered; index += 1) await boxes.nth(index).uncheck()
  await expect(page.getByRole('status').filter({ hasText: '10 Aussagen, etwa 5 Minuten' })).toBeVisible()
  await expect(page.getByText(de.record.noAnswers(10))).toBeVisible()
  await expectAccessible(page, 'one dimension chosen')

  await begin(page)
  await goOn(page)
  await expect(page.getByText('Aussagen 1 bis 4 von 10')).toBeVisible()
  await answer(page, 5)
  await goToCheck(page)
  await expect(page.getByText(de.record.someAnswers(1, 10)).first()).toBeVisible()
  await expectAccessible(page, 'check after one dimension')

  await page.getByRole('button', { name: /^Planung/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planung')
  await expect(page.getByText('Aussagen 11 bis 14 von 19')).toBeVisible()
  await answer(page, 2)
  await goToCheck(page)
  await expect(page.getByRole('button', { name: /^Planung/ })).toBeHidden()
  await page.getByRole('button', { name: de.check.send }).click()
  await expect(page.getByRole('heading', { name: de.receipt.title })).toBeVisible()
  expect(JSON.parse(sent[0]!)).toMatchObject({ answers: { 'D3-01': 5, 'D4-01': 2 } })
  expect(Object.keys(JSON.parse(sent[0]!)).sort()).toEqual(['answers', 'attributes', 'code', 'comments', 'submission'])
})

test('nothing chosen: the page says so at the boxes and takes the focus there', async ({ page, request }) => {
  await introduction(page, await freshCode(request))
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
  await page.getByRole('button', { name: de.introduction.begin }).click()
  await expect(page.getByRole('alert')).toHaveText(words.none)
  await expect(page.getByRole('checkbox').first()).toBeFocused()
  await expect(page.getByRole('checkbox').first()).toHaveAccessibleDescription(words.none)
})

test('after any dimension one can stop and send; what is left is offered, and a reload keeps the choice', async ({
  page,
  request,
}) => {
  await introduction(page, await freshCode(request))
  await begin(page)
  await goOn(page)
  await answer(page, 4)
  const enough = page.getByRole('button', { name: words.enough })
  while (!(await enough.isVisible())) await goOn(page)
  await enough.click()
  await expect(page.getByText(de.record.someAnswers(1, 10)).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: words.more })).toBeVisible()
  await expect(page.getByText(de.check.open(9))).toBeVisible()
  await page.reload()
  await expect(page.getByText(de.check.open(9))).toBeVisible()
})
