import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type ServerProcess, startServer } from '../server-process.ts'
import { expectAccessible } from './accessible.ts'
import { door } from './demonstration.ts'
import { inEnglish, inEveryLook } from './looks.ts'

const origin = 'http://127.0.0.1:4477'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function signIn(page: Page, role: 'coordinator', municipality: string | null = null) {
  await page.goto((await door(role, municipality)).path)
  await page.waitForURL(/\/studies/)
}

test('a meeting is prepared and led: points, projector by keyboard alone, ratings that outlive the connection', async ({
  page,
  context,
}) => {
  await signIn(page, 'coordinator', 'Wetteraukreis')
  await page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name: 'Besprechen' }).click()
  await expect(heading(page)).toHaveText('Worüber möchten Sie reden?')
  const statements = page.locator('.point-list h3')
  const [first, second] = [await statements.nth(0).innerText(), await statements.nth(1).innerText()]
  await page.getByRole('button', { name: `Vormerken: ${first}` }).press('Enter')
  await page.getByRole('button', { name: `Vormerken: ${second}` }).press('Enter')
  await expect(heading(page)).toHaveText('2 Punkte für das Treffen')
  await page.getByRole('button', { name: `Nach oben: ${second}` }).press('Enter')
  await expect(page.locator('.agenda h3').first()).toHaveText(second)
  await inEveryLook(page, 'points of a meeting')

  await page.getByRole('link', { name: 'Auf den Projektor' }).press('Enter')
  await expect(heading(page)).toHaveText(second)
  await expect(heading(page)).toBeFocused()
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size)
    const [height, smallest] = await page.evaluate(() => [
      document.documentElement.scrollHeight - innerHeight,
      Math.min(
        ...[...document.querySelectorAll('.projector *')]
          .filter((each) => each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3))
          .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
      ),
    ])
    expect(height, 'nothing to scroll').toBeLessThanOrEqual(0)
    expect(smallest, 'smallest text').toBeGreaterThanOrEqual(20)
  }
  const bottom = await page.locator('.agreed-ends').evaluate((each) => each.getBoundingClientRect().bottom)
  const foot = await page.locator('.projector-foot').evaluate((each) => each.getBoundingClientRect())
  expect(bottom).toBeLessThanOrEqual(foot.top)
  expect(foot.bottom).toBeLessThanOrEqual(1080)
  await inEveryLook(page, 'projector')

  await page.keyboard.press('4')
  await expect(page.getByRole('button', { name: '4, stimme eher zu' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(heading(page)).toHaveText(first)
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: /^Bild zurückholen/ })).toBeVisible()
  await page.keyboard.press('b')

  await context.setOffline(true)
  await page.keyboard.press('2')
  await expect(page.getByText('Keine Verbindung. Die Einschätzungen bleiben hier')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(heading(page)).toHaveText(second)
  await page.keyboard.press('0')
  await expect(page.getByText('noch offen')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('Keine Verbindung.')).toHaveCount(0, { timeout: 20_000 })
  await page.keyboard.press('Escape')
  await expect(heading(page)).toHaveText('2 Punkte für das Treffen')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(page.getByLabel(`Gemeinsame Einschätzung: ${first}`)).toHaveValue('2')
  await expect(page.getByLabel(`Gemeinsame Einschätzung: ${second}`)).toHaveValue('')

  await page.getByRole('link', { name: second }).click()
  await page.getByLabel('Tasten').press('Space')
  await heading(page).click()
  await page.keyboard.press('5')
  await expect(page.getByText('noch offen')).toBeVisible()
  await page.getByLabel('Tasten').press('Space')
})

test('the same form serves the whole group, and its ratings stand on the page for talking', async ({ page }) => {
  await signIn(page, 'coordinator', 'Chemnitz')
  await page.goto('/studies/demo/chemnitz/talk/form')
  await expect(heading(page)).toHaveText('Was sagt die Gruppe?')
  await page.getByRole('radio', { name: 'kein gemeinsames Bild' }).first().check()
  await expect(
    page.getByText(/^1 von \d+ Aussagen gemeinsam eingeschätzt, 1 davon ohne gemeinsames Bild/),
  ).toContainText('Gespeichert.')
  await inEveryLook(page, 'form of a group')
  await page.reload()
  await expect(page.getByRole('radio', { name: 'kein gemeinsames Bild' }).first()).toBeChecked()
  await page.getByRole('radio', { name: 'noch offen' }).first().check()
  await expect(page.getByText(/^0 von \d+ Aussagen/)).toBeVisible()
  await inEnglish(page)
  await expect(heading(page)).toHaveText('What does the group say?')
})

test('a room answers by one code, arrivals come in fives, and closing asks once more', async ({ page, request }) => {
  await signIn(page, 'coordinator', 'Bergkamen')
  await page.goto('/studies/demo/bergkamen/collect/T3/room')
  await expect(heading(page)).toHaveText('Gemeinsam im Raum antworten')
  await inEveryLook(page, 'before the room')
  await page.getByLabel('Zeit, die der Projektor zeigt').selectOption('15')
  await page.getByRole('button', { name: 'Raum öffnen' }).click()
  await expect(page.getByRole('img', { name: 'QR-Code zur Erhebung' })).toBeVisible()
  await expect(page.getByText('noch 15 Minuten')).toBeVisible()
  const code = (await page.locator('.room-code').innerText()).replaceAll(/[^0-9A-Z]/g, '')
  const send = () =>
    request.post(`/api/forms/${code}`, {
      data: { answers: { 'D3-01': 4 }, attributes: {}, comments: {}, code: null, submission: randomUUID() },
      headers: { origin },
    })
  for (let index = 0; index < 4; index += 1) expect((await send()).status()).toBe(201)
  await page.reload()
  await expect(page.getByText('Die Zahl der Antworten steht hier ab 5.')).toBeVisible()
  expect((await send()).status()).toBe(201)
  await expect(page.getByText('Mindestens 5 Antworten sind da.')).toBeVisible({ timeout: 20_000 })
  await inEveryLook(page, 'room')
  await inEnglish(page)
  await expect(page.getByText('At least 5 answers are in.')).toBeVisible()
  await expectAccessible(page, 'room in English')

  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Leave it open' }).click()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Yes, close' }).click()
  await expect(page.getByText('At least 5 answers are in.')).toBeVisible()
  expect((await send()).status()).toBe(410)
})

test('the form is printed for the pen, and a returned one is entered without a trace on the device', async ({
  page,
}) => {
  await signIn(page, 'coordinator', 'Bergkamen')
  await page.goto('/studies/demo/bergkamen/collect/T3/paper')
  await expect(heading(page)).toHaveText('Auf Papier antworten')
  await inEveryLook(page, 'paper')
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByLabel('Sprache', { exact: true }).last().selectOption('de-simple')
  await page.getByLabel('Große Schrift (18 Punkt)').check()
  const downloaded = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bogen ohne Code als PDF' }).click()
  expect((await downloaded).suggestedFilename()).toBe('bogen-bergkamen-T3-de-simple-gross.pdf')

  await page.getByLabel('Code des Bogens').fill('1234-5678-9')
  await page.getByRole('button', { name: 'Bogen öffnen' }).click()
  await expect(page.getByText('Das Prüfzeichen passt nicht.')).toBeVisible()
  await page.getByRole('button', { name: 'Bogen ohne Code eingeben' }).click()
  await page.waitForURL(/\/r\//)
  await expect(page.getByText('Auf diesem Gerät bleibt nichts zurück.')).toBeVisible()
})

test.describe('with an installation of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-operator-'))
  let installation: ServerProcess
  test.beforeAll(async () => {
    installation = await startServer(folder, 4479)
  })
  test.afterAll(async () => {
    await installation.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('whoever runs the installation is named where people look for help with barriers', async ({ page }) => {
    const { address } = installation
    await page.goto(`${address}/barrierefreiheit`)
    await expect(heading(page)).toHaveText('Erklärung zur Barrierefreiheit')
    await expect(page.getByText('hat die Stelle, die Peilung hier betreibt, noch nicht angegeben')).toBeVisible()

    await page.goto(`${address}${/\/sign-in\/\S+/.exec(installation.output())?.[0]}`)
    await page.waitForURL(/\/studies/)
    await page.locator('summary').filter({ hasText: 'Betrieb' }).click()
    await page.getByRole('link', { name: 'Angaben zum Betrieb' }).click()
    await expect(heading(page)).toHaveText('Wer betreibt diese Installation?')
    await inEveryLook(page, 'who runs this')
    await page.getByLabel('Name der Stelle').fill('Stadt Musterhausen')
    await page.getByLabel('Kontakt zur Barrierefreiheit').fill('barrierefrei@musterhausen.example')
    await page.getByLabel('Durchsetzungs- oder Schlichtungsstelle').fill('Musterstelle\nhttps://musterstelle.example')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(page.getByText('Gespeichert.')).toBeVisible()

    await page.goto(`${address}/barrierefreiheit`)
    await expect(page.getByRole('link', { name: 'barrierefrei@musterhausen.example' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'https://musterstelle.example' })).toBeVisible()
    await expect(page.getByText('betrieben von: Stadt Musterhausen')).toBeVisible()
    await inEveryLook(page, 'accessibility statement')
    for (const register of ['de-simple', 'en']) {
      await page.evaluate((chosen) => localStorage.setItem('peilung.locale', chosen), register)
      await page.reload()
      await expect(page.locator('html')).toHaveAttribute('lang', register)
      await expect(heading(page)).toBeVisible()
      await expectAccessible(page, `accessibility statement, ${register}`)
    }
    await page.goto(`${address}/impressum`)
    await expect(page.getByText('Stadt Musterhausen')).toBeVisible()
  })
})
