import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { germanDay } from '#service/context.ts'
import { type ServerProcess, startServer } from '../server-process.ts'
import { expectAccessible, expectNoSidewaysScrolling } from './accessible.ts'
import { door } from './demonstration.ts'

const steckbrief = [
  'Musterkreis, Hessen',
  '',
  'KOMMUNALSTRUKTUR',
  '',
  'Bevölkerungszahl insgesamt <small>Stand 31.12.2025</small>\t120.000',
  'Anteil der 0-3 Jährigen in Familien in Armutslagen in der Kommune\t1.124',
  'Alleinerziehenden-Quote mit Kind U3\tKeine Angabe',
  '',
  'WIR ÜBER UNS',
  '',
  'Ansprechperson\tErika Mustermann',
  'Netzwerk-Name(n)\tNetzwerk Frühe Hilfen Musterkreis',
  'Anzahl Kooperationen\tGesundheit: 10, Kinder- und Jugend: 20, Schwangerschaftsberatung: 6, Frühförderung: 5, Sonstige: 8, Freiwilligenarbeit: 7',
  '',
  'Unsere Projektziele',
  '',
  '- Verbindliche Zusammenarbeit im Netzwerk',
  '- Ziel 2: Eltern finden in jeder Gemeinde eine Anlaufstelle',
  '',
  'Erwartungen an die Projektteilnahme',
  '',
  '- Begleitung bei der Weiterentwicklung',
].join('\n')

async function signIn(page: Page, role: 'owner' | 'coordinator' | 'evaluator', municipality: string | null = null) {
  await page.goto((await door(role, municipality)).path)
  await page.waitForURL(/\/studies/)
}

/** A calendar day so many days from now. */
function dayFromNow(days: number): string {
  return germanDay(new Date(Date.now() + days * 86_400_000))
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a coordinator sees what is the case, who answered, and the door that stays closed', async ({ page }) => {
  await signIn(page, 'coordinator', 'Wetteraukreis')
  await expect(page).toHaveURL(/\/studies\/demo\/wetteraukreis$/)
  await expect(heading(page)).toContainText(/Erhebung .*läuft noch/)
  await expect(page.getByText('Simulierte Daten')).toBeVisible()

  await page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name: 'Erheben' }).click()
  await expect(heading(page)).toHaveText('Wer hat geantwortet, und wer fehlt?')
  await expect(page.getByText(/^Ergebnisse sind bis .* geschlossen,/)).toBeVisible()

  await page.getByRole('navigation', { name: 'Erhebung wählen' }).getByRole('link', { name: 'Vorher' }).click()
  await expect(heading(page)).toHaveText('Wer hat geantwortet?')
  await expect(page.getByRole('row', { name: /^Netzwerk \d+ von 84/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Gesundheit \d+ von 14/ })).toBeVisible()
})

test('a coordinator cannot open another municipality, nor the programme', async ({ page }) => {
  await signIn(page, 'coordinator', 'Wetteraukreis')
  for (const path of ['/studies/demo/chemnitz', '/studies/demo/chemnitz/reports']) {
    await page.goto(path)
    await expect(heading(page)).toHaveText(/nicht vorgesehen|gibt es hier nicht/)
    await expect(page.getByRole('table')).toHaveCount(0)
  }
  for (const path of ['/studies', '/studies/demo', '/studies/demo/access']) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/studies\/demo\/wetteraukreis$/)
  }
})

test('a new sign-in link stands in sight under its form, and the focus goes to it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await signIn(page, 'owner')
  await page.goto('/studies/demo/access')
  await page.getByLabel('Rolle').selectOption({ label: 'Evaluation' })
  await page.getByLabel('Wer ihn bekommt').fill('Institut')
  await page.getByRole('button', { name: 'Link anlegen' }).click()
  const title = page.getByRole('heading', { name: 'Der Link ist angelegt: Institut' })
  await expect(title).toBeFocused()
  await expect(title).toBeInViewport()
  await expect(page.getByRole('textbox', { name: 'Anmeldelink' })).toBeInViewport()
  await expect(page.getByRole('textbox', { name: 'Anmeldelink' })).toHaveValue(/\/sign-in\/\S{20,}$/)
  await expect(page.getByRole('status').filter({ hasText: 'Institut' })).toHaveCount(0)
})

test('a goal being typed is not lost by closing its form, and the plan prints under its own heading', async ({
  page,
}) => {
  await signIn(page, 'coordinator', 'Wetteraukreis')
  await page.goto('/studies/demo/wetteraukreis/agree')
  await page.getByRole('button', { name: 'Ziel hinzufügen' }).click()
  await page.getByLabel('Eigenes Ziel').fill('Ein Ziel')
  await page.getByRole('button', { name: 'Formular schließen' }).click()
  await page.getByRole('button', { name: 'Hier bleiben' }).click()
  await expect(page.getByLabel('Eigenes Ziel')).toHaveValue('Ein Ziel')
  await page.getByRole('button', { name: 'Formular schließen' }).click()
  await page.getByRole('button', { name: 'Trotzdem verlassen' }).click()
  await expect(page.getByLabel('Eigenes Ziel')).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Maßnahmenplan' })).toBeVisible()
  await expect(page.getByText(/^Wetteraukreis, Stand \d+\.\s\S+ \d{4}$/)).toBeVisible()
  await expect(heading(page)).toBeHidden()
})

test('somebody signed out finds the way back in', async ({ page }) => {
  await page.goto('/studies/demo/wetteraukreis')
  await expect(heading(page)).toHaveText('Bitte melden Sie sich an.')
  await page.getByRole('link', { name: 'Anmelden', exact: true }).click()
  await page.getByLabel('Anmeldelink').fill('verschrieben')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByRole('alert')).toContainText('Dieser Anmeldelink gilt nicht')
  await page.getByLabel('Anmeldelink').fill((await door('coordinator', 'Bergkamen')).path)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page).toHaveURL(/\/studies\/demo\/bergkamen$/)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await page.getByText('Koordination', { exact: true }).click()
  await page.getByRole('button', { name: 'Abmelden' }).click()
  await expect(page).toHaveURL(/\/sign-in$/)
  await page.goto('/studies/demo/bergkamen')
  await expect(heading(page)).toHaveText('Bitte melden Sie sich an.')
})

test.describe('with an installation of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-empty-'))
  let installation: ServerProcess
  test.beforeAll(async () => {
    installation = await startServer(folder, 4478)
  })
  test.afterAll(async () => {
    await installation.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('whoever runs Peilung sets up a study, from an empty installation to codes', async ({ page }) => {
    test.slow()
    await page.goto(installation.address)
    await expect(heading(page)).toHaveText('Peilung läuft. Womit möchten Sie beginnen?')
    await expect(page.getByText('Nichts wird nach außen gesendet.')).toBeVisible()
    await expectAccessible(page, 'first run')
    await page.getByRole('button', { name: 'Einrichten' }).click()
    await expect(page.getByText('Zum Einrichten öffnen Sie bitte den Anmeldelink')).toBeVisible()
    await page.goto(`${installation.address}${/\/sign-in\/\S+/.exec(installation.output())?.[0]}`)
    await expect(heading(page)).toHaveText('Noch keine Studie.')
    await page.getByRole('link', { name: 'Studie anlegen' }).click()

    await page.getByRole('button', { name: 'Studie anlegen' }).click()
    await expect(page.getByRole('alert')).toContainText('Bitte geben Sie der Studie einen Titel.')

    await page.getByLabel('Titel der Studie').fill('Qualität im Musterkreis')
    await page.getByLabel('Kommune 1', { exact: true }).fill('Musterkreis')
    await page.getByLabel('Bundesland der Kommune 1').selectOption('Hessen')
    await page.getByLabel(/^Netzwerk/).check()
    await page.getByLabel(/^Planung/).check()
    await expect(page.getByText('19 Aussagen, etwa 10 Minuten je Person')).toBeVisible()
    const [first, second] = [
      page.getByRole('group', { name: 'Erhebung 1' }),
      page.getByRole('group', { name: 'Erhebung 2' }),
    ]
    await first.getByLabel('Erster Tag').fill(dayFromNow(-1))
    await first.getByLabel('Letzter Tag').fill(dayFromNow(-3))
    await second.getByLabel('Erster Tag').fill(dayFromNow(300))
    await second.getByLabel('Letzter Tag').fill(dayFromNow(330))
    await page.getByLabel(/^Über ein eigenes Kürzel/).check()
    await page.getByRole('button', { name: 'Studie anlegen' }).click()
    await expect(page.getByRole('alert')).toContainText('Erhebung 1: Der letzte Tag liegt vor dem ersten.')
    await first.getByLabel('Letzter Tag').fill(dayFromNow(28))
    await page.getByRole('button', { name: 'Studie anlegen' }).click()
    await expect(heading(page)).toHaveText('1 Kommune, 2 Erhebungen, noch kein Bericht möglich')

    await page.getByRole('link', { name: 'Musterkreis', exact: true }).click()
    await expect(heading(page)).toHaveText('Die Vorher-Erhebung läuft noch 28 Tage.')
    await page.getByRole('link', { name: 'Steckbrief einlesen' }).click()
    await page.getByRole('button', { name: 'Einlesen' }).click()
    await expect(page.getByRole('alert')).toContainText('Der Text ist leer.')
    await page.getByLabel('Text des Steckbriefs').fill(steckbrief)
    await page.getByRole('button', { name: 'Einlesen' }).click()
    await expect(heading(page)).toHaveText(/^1 von \d+ Zeilen braucht Ihre Entscheidung$/)
    await expect(page.getByText('Mustermann')).toHaveCount(0)
    await expect(page.getByRole('radio', { name: /1\.124 Kinder/ })).toBeChecked()
    await page.getByRole('button', { name: /^Bestätigen/ }).click()
    await expect(heading(page)).toHaveText(/^Alle \d+ Zeilen sind verstanden/)
    const goal = page.getByRole('row', { name: /Verbindliche Zusammenarbeit im Netzwerk/ })
    await goal.getByRole('button', { name: /^Zeile \d+: Ändern$/ }).click()
    const place = goal.getByRole('combobox', { name: /^Zeile \d+: gehört zu$/ })
    await expect(place).toBeFocused()
    await place.selectOption('Erwartungen')
    await expect(goal).toContainText('entschieden')
    await goal.getByRole('button', { name: /^Zeile \d+: Zurücknehmen$/ }).click()
    await expect(goal).toContainText('Projektziele')
    await page.getByRole('link', { name: 'Erheben' }).first().click()
    await expect(page.getByRole('dialog', { name: 'Ihre Entscheidungen sind noch nicht übernommen.' })).toBeVisible()
    await page.getByRole('button', { name: 'Hier bleiben' }).click()
    await page.getByRole('button', { name: 'Profil übernehmen' }).click()

    await expect(heading(page)).toHaveText('0 von 3 eigenen Aussagen bestätigt')
    const reads = (text: string) =>
      page.getByText(`So lesen es die Befragten: Dieses Ziel haben wir heute schon erreicht: „${text}“`)
    await expect(reads('Eltern finden in jeder Gemeinde eine Anlaufstelle')).toBeVisible()
    const wording = page.getByLabel('Wortlaut der Aussage').first()
    await wording.fill('Ziel 1: Wir möchten uns vernetzen')
    await page.getByRole('button', { name: '„Ziel 1:“ weglassen' }).click()
    await expect(reads('Wir möchten uns vernetzen')).toBeVisible()
    await expect(wording).toHaveAccessibleDescription(/„Wir möchten“ sagt, was sein soll\./)
    await wording.fill('Verbindliche Zusammenarbeit im Netzwerk')
    await expect(page.getByText('sagt, was sein soll')).toHaveCount(0)
    await page.getByRole('button', { name: 'Alle bestätigen' }).click()
    await page.getByRole('button', { name: 'Aussagen speichern' }).click()
    await expect(page.getByText('Gespeichert. 3 Aussagen werden gefragt.')).toBeVisible()
    await page.reload()
    await expect(heading(page)).toHaveText('3 von 3 eigenen Aussagen bestätigt')

    await page.getByRole('link', { name: 'Rahmen' }).first().click()
    await expect(heading(page)).toHaveText('3 von 4 Teilen des Rahmens stehen.')
    await page.getByRole('link', { name: 'Eingeladene eintragen' }).click()
    await page.getByRole('button', { name: 'Zahlen aus dem Steckbrief eintragen' }).click()
    await page.getByLabel('Eingeladen: Gesundheit').fill('viele')
    await page.getByRole('button', { name: 'Zahlen speichern' }).click()
    await expect(page.getByRole('alert')).toContainText('Gesundheit: Bitte eine ganze Zahl')
    await page.getByLabel('Eingeladen: Gesundheit').fill('12')
    await page.getByRole('button', { name: 'Zahlen speichern' }).click()
    await page.getByRole('link', { name: 'Weiter zu den Codes' }).click()

    await page.getByRole('button', { name: '58 Codes ausgeben' }).click()
    await expect(heading(page)).toHaveText('58 Codes sind da')
    // Shown only now: leaving without having kept them is asked about.
    await page.getByRole('link', { name: 'Übersicht' }).first().click()
    await expect(page.getByRole('dialog', { name: 'Diese Codes sind noch nicht gesichert.' })).toBeVisible()
    await page.getByRole('button', { name: 'Hier bleiben' }).click()
    await expect(heading(page)).toHaveText('58 Codes sind da')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Liste als CSV' }).click()
    const list = readFileSync(await (await downloading).path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(list).toHaveLength(1 + 58 + 1)
    expect(list[1]).toMatch(/^"Gesundheit";"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]";"http.*\/r\/[0-9A-Z]{9}"$/)

    // Everybody invited has a code: one click more would hand out as many again.
    await page.getByRole('button', { name: 'Weitere Codes ausgeben' }).click()
    await expect(page.getByText('58 persönliche Codes sind schon ausgegeben und gelten weiter.')).toBeVisible()
    await expect(page.getByLabel('Codes: Gesundheit')).toHaveValue('0')
    await expect(page.getByRole('button', { name: 'Codes ausgeben', exact: true })).toBeVisible()

    // A code from the list opens the form of the new study, with the municipality's own statements in it.
    const code = list[1]?.split('";"')[1] ?? ''
    const introduction = await page.request.get(`${installation.address}/api/forms/${code.replaceAll('-', '')}`)
    expect(await introduction.json()).toMatchObject({ municipality: 'Musterkreis', ownItems: 3, simulated: false })
  })
})

test('slips are printed eight to a sheet of A4', async ({ page }) => {
  // The print view stays, as if the dialogue were still open.
  await page.addInitScript('window.print = () => {}')
  await signIn(page, 'owner')
  await page.goto('/studies/demo/bergkamen/collect/T3/codes')
  await expect(page.getByLabel('Codes: Gesundheit')).toBeVisible()
  for (const field of await page.getByRole('textbox').all()) await field.fill('')
  await page.getByLabel('Codes: Gesundheit').fill('9')
  await page.getByLabel('Ein gemeinsamer Link für das Plakat').uncheck()
  await page.getByRole('button', { name: '9 Codes ausgeben', exact: true }).click()
  await expect(heading(page)).toHaveText('9 Codes sind da')
  await page.getByRole('button', { name: 'Zettel drucken' }).click()
  await expect(page.locator('.print-slips > .slips .slip-page')).toHaveCount(2)
  await page.emulateMedia({ media: 'print' })
  const slips = page.locator('.print-slips > .slips .slip')
  await expect(slips.locator('.slip-code').first()).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/)
  const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  expect(sheet).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
})

test('an evaluator reads the report on screen and takes it along as PDF', async ({ page }) => {
  await signIn(page, 'evaluator')
  await expect(heading(page)).toHaveText('5 Kommunen, 3 Erhebungen, 5 Berichte möglich')
  await page
    .getByRole('row', { name: /^Wetteraukreis/ })
    .getByRole('link', { name: 'möglich' })
    .click()
  await expect(heading(page)).toHaveText('4 Berichte liegen bereit')
  await page.getByRole('button', { name: 'Auf dem Bildschirm öffnen' }).click()
  await expect(
    page.getByRole('region', { name: 'Bericht auf dem Bildschirm' }).getByRole('table').first(),
  ).toBeVisible()
  await expect(heading(page)).toHaveCount(1)

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'PDF, barrierefrei' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('printed from the browser, the report for the council is one sheet of A4, the feedback two', async ({ page }) => {
  await signIn(page, 'evaluator')
  const printed = await page.context().newPage()
  for (const municipality of ['bergkamen', 'bremerhaven', 'chemnitz', 'hamburg-harburg', 'wetteraukreis']) {
    for (const [template, sheets] of Object.entries({ council: 1, municipality: 2 })) {
      const file = `/api/studies/demo/${municipality}/report.html?template=${template}&language=de`
      await printed.setContent(await (await page.request.get(file)).text())
      await expect(printed.getByRole('table').first()).toBeVisible()
      const sheet = (await printed.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
      expect(sheet.match(/\/Type\s*\/Page\b/g), `${municipality}, ${template}`).toHaveLength(sheets)
    }
  }
})

test('an evaluator takes the research data along, for the evaluation and for everybody', async ({ page }) => {
  await signIn(page, 'evaluator')
  const panel = page.getByRole('region', { name: 'Forschungsdaten' })
  for (const name of ['Daten für die Evaluation herunterladen', 'Öffentliche Daten herunterladen']) {
    const downloading = page.waitForEvent('download')
    await panel.getByRole('button', { name }).click()
    const files = unzipSync(readFileSync(await (await downloading).path()))
    expect(Object.keys(files)).toContain('datapackage.json')
    expect(Object.keys(files)).not.toContain('comments.csv')
    await expect(panel.getByRole('status')).toHaveText('Die Datei ist heruntergeladen.')
  }
})

test('a window notices that somebody else has signed in within the same browser', async ({ page, context }) => {
  await signIn(page, 'coordinator', 'Bergkamen')
  await page.goto('/studies/demo/bergkamen/frame/goals')
  await expect(heading(page)).toContainText('eigenen Aussagen')
  const other = await context.newPage()
  await signIn(other, 'evaluator')
  await page.bringToFront()
  await page.evaluate('dispatchEvent(new Event("focus"))')
  await expect(page.getByText(/^In diesem Browser ist inzwischen jemand anderes angemeldet/)).toBeVisible()
  await page.getByRole('link', { name: /^Weiter als/ }).click()
  await expect(heading(page)).toContainText('5 Kommunen')
  await page.goto('/studies/demo/bergkamen/frame')
  await expect(page.getByRole('link', { name: 'Eingeladene ansehen' })).toBeVisible()
})

test('an evaluator reads and changes nothing', async ({ page }) => {
  await signIn(page, 'evaluator')
  for (const path of ['frame/goals', 'frame/roster', 'frame/waves', 'collect/T3/codes']) {
    await page.goto(`/studies/demo/chemnitz/${path}`)
    await expect(heading(page)).toBeVisible()
    await expect(page.getByRole('button', { name: /speichern|ausgeben|bestätigen|ändern/ })).toHaveCount(0)
  }
})

const pages = [
  '/studies/demo',
  '/studies/demo/access',
  '/studies/demo/wetteraukreis',
  '/studies/demo/wetteraukreis/frame',
  '/studies/demo/wetteraukreis/frame/import',
  '/studies/demo/wetteraukreis/frame/profile',
  '/studies/demo/wetteraukreis/frame/goals',
  '/studies/demo/wetteraukreis/frame/roster',
  '/studies/demo/wetteraukreis/frame/waves',
  '/studies/demo/wetteraukreis/collect/T2',
  '/studies/demo/wetteraukreis/collect/T3/codes',
  '/studies/demo/wetteraukreis/collect/T3/reminder',
  '/studies/demo/wetteraukreis/reports',
]
for (const [locale, colorScheme] of [
  ['de', 'light'],
  ['en', 'dark'],
] as const) {
  test(`staff pages have no barriers a machine can find and fit 320 px (${locale}, ${colorScheme})`, async ({
    page,
  }) => {
    test.slow()
    await page.addInitScript((language) => localStorage.setItem('peilung.locale', language), locale)
    await page.emulateMedia({ colorScheme })
    await signIn(page, 'owner')
    for (const path of pages) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(path)
      await expect(heading(page)).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page, path)
      await page.setViewportSize({ width: 320, height: 780 })
      await expectNoSidewaysScrolling(page, path)
    }
  })
}
