import { expect, type Page, test } from '@playwright/test'
import { door } from './demonstration.ts'
import { inEveryLook } from './looks.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function signIn(page: Page, municipality: string) {
  await page.goto((await door('coordinator', municipality)).path)
  await page.waitForURL(/\/studies/)
}

test('of two who change the same goal the second one sees both versions, and nothing is lost', async ({
  page,
  browser,
}) => {
  await signIn(page, 'Bergkamen')
  await page.goto('/studies/demo/bergkamen/agree')
  await page.getByLabel(/^Eigenes Ziel/).fill('Alle Hebammen kennen das Netzwerk')
  await page.getByRole('button', { name: 'Ziel aufnehmen' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Alle Hebammen kennen das Netzwerk' })).toBeVisible()
  const elsewhere = await browser.newPage()
  await signIn(elsewhere, 'Bergkamen')
  await elsewhere.goto(page.url())
  for (const editor of [page, elsewhere]) await editor.getByRole('button', { name: 'Ziel bearbeiten' }).click()

  await elsewhere.getByLabel('Ziel in einem Satz').fill('Alle Hebammen arbeiten im Netzwerk mit')
  await elsewhere.getByRole('button', { name: 'Ziel speichern' }).click()
  await expect(elsewhere.getByRole('heading', { level: 2, name: /arbeiten im Netzwerk mit$/ })).toBeVisible()
  await elsewhere.close()

  await page.getByLabel('Ziel in einem Satz').fill('Jede Hebamme kennt das Netzwerk')
  await page.getByRole('button', { name: 'Ziel speichern' }).click()
  await expect(page.getByText('Inzwischen hat jemand dieses Ziel geändert.')).toBeVisible()
  const versions = page.getByRole('row', { name: /^Ziel in einem Satz/ })
  await expect(versions).toContainText('Alle Hebammen arbeiten im Netzwerk mit')
  await expect(versions).toContainText('Jede Hebamme kennt das Netzwerk')
  await expect(page.getByLabel('Ziel in einem Satz')).toHaveValue('Jede Hebamme kennt das Netzwerk')
  await inEveryLook(page, 'two versions')

  await page.getByRole('button', { name: 'Ziel speichern' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Jede Hebamme kennt das Netzwerk' })).toBeVisible()
  await page.locator('summary', { hasText: 'Verlauf' }).click()
  await expect(page.locator('.goal-history')).toContainText('Alle Hebammen arbeiten im Netzwerk mit')
})

test('what was agreed on and is due stands on the overview, one button away', async ({ page }) => {
  await signIn(page, 'Wetteraukreis')
  const tasks = page.getByRole('region', { name: 'Als Nächstes' }).getByRole('listitem')
  const overdue = tasks.filter({ hasText: 'Maßnahme überfällig' })
  await expect(overdue).toContainText('„Aushang in geburtshilflichen Praxen“ (Gesundheitsamt)')
  await expect(overdue).toContainText('etwa 5 Minuten')
  await expect(overdue.getByRole('link')).toHaveCount(1)
  const goals = page.getByRole('region', { name: 'Ziele' })
  await expect(goals.getByRole('img', { name: 'von Stufe −1 auf Stufe 0; erwartet war 0' })).toHaveCount(2)
  await expect(goals).toContainText('noch nicht messbar')
  await inEveryLook(page, 'overview with goals')
  await overdue.getByRole('link', { name: 'Stand nachtragen' }).press('Enter')
  await expect(page.getByRole('row', { name: /^Aushang in geburtshilflichen Praxen/ })).toContainText('überfällig')
  await page.goto('/studies/demo/wetteraukreis/agree')
  await expect(heading(page)).toHaveText('2 von 4 Zielen wie erwartet oder besser')
  await inEveryLook(page, 'all goals')
})
