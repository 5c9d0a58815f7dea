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
  await expect(heading(page)).toHaveText('2 von 4 Zielen wie erwartet oder besser, 2 noch in der Frist')
  await inEveryLook(page, 'all goals')
})

test('two forms of one page do not stand in each other’s way, and an unsaved one is not left silently', async ({
  page,
}) => {
  await page.goto((await door('coordinator', 'Bergkamen')).path)
  await page.waitForURL(/\/studies/)
  await page.goto('/studies/demo/bergkamen/agree')
  await page
    .getByRole('button', { name: 'Ziel hinzufügen' })
    .or(page.getByLabel(/^Eigenes Ziel/))
    .first()
    .click()
  await page.getByLabel(/^Eigenes Ziel/).fill('Die Klinik ist im Netzwerk vertreten')
  const asked = page.getByRole('dialog', { name: 'Ihre Änderung ist noch nicht gespeichert.' })
  await page.getByRole('link', { name: 'Berichte' }).first().click()
  await expect(asked).toBeVisible()
  await page.getByRole('button', { name: 'Hier bleiben' }).click()
  await page.getByRole('button', { name: 'Ziel aufnehmen' }).click()
  await expect(page.getByRole('heading', { name: 'Die Klinik ist im Netzwerk vertreten' })).toBeVisible()
  await expect(asked).toBeHidden()
  await page.getByRole('button', { name: 'Maßnahme hinzufügen' }).click()
  await page.getByLabel('Was wird getan?').fill('Runde mit der Klinik einladen')
  await page.getByLabel('Wer?').fill('Ceylan Beispiel')
  await page.getByLabel('Bis', { exact: true }).fill('2099-01-01')

  // The goal is saved from another form while this one is open.
  await page.getByRole('button', { name: 'Ziel bearbeiten' }).click()
  await page.getByRole('group', { name: 'Dimensionen' }).getByRole('checkbox').last().click()
  await page.getByRole('button', { name: 'Ziel speichern' }).click()
  await expect(page.getByRole('button', { name: 'Ziel bearbeiten' })).toBeVisible()

  await page.getByRole('link', { name: 'Berichte' }).first().click()
  await expect(asked).toBeVisible()
  await page.getByRole('button', { name: 'Hier bleiben' }).click()

  await page.getByRole('button', { name: 'Maßnahme speichern' }).click()
  // a question beside the button, no mistake of the form
  await expect(page.getByRole('status').filter({ hasText: 'Ist „Ceylan Beispiel“ eine Person?' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('button', { name: 'Maßnahme speichern' }).click()
  await expect(page.getByRole('rowheader', { name: 'Runde mit der Klinik einladen' })).toBeVisible()
  await expect(page.getByText('Inzwischen hat jemand dieses Ziel geändert.')).toHaveCount(0)
})
