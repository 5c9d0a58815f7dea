import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeTexts } from '#core/instrument/own-code.ts'
import { instrumentReference } from '#core/instrument/reference.ts'
import { simulateResponses } from '#core/instrument/simulate.ts'
import type { WaveForm } from '#core/model/collection.ts'
import type { Instrument, Item } from '#core/model/instrument.ts'
import type { Block, Report } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'
import { engines } from '../store/stores.ts'
import { type Browser, install, probeStudy, shipped, type TestInstallation } from './installation.ts'

const dimensions = ['network', 'planning', 'political-anchoring', 'family']
const waves = [
  { id: 'T0', kind: 'before', opensOn: '2026-11-01', closesOn: '2026-11-30' },
  { id: 'T2', kind: 'after', opensOn: '2027-11-01', closesOn: '2027-11-30' },
]
const here = '/api/studies/probe/seedorf'
const earlier: Instrument = { ...shipped.instruments[0]!, version: '1.0.0' }
const later = secondVersion(earlier)
const stricter: Instrument = { ...earlier, version: '0.9.0', minimumAnswered: { numerator: 2, denominator: 3 } }

/** One statement reworded (planning), one turned into another question (network), one left out (political anchoring). */
function secondVersion(first: Instrument): Instrument {
  const change = (id: string, words: (item: Item) => Item['text']) => (item: Item) =>
    item.id === id ? { ...item, text: words(item) } : item
  return {
    ...first,
    version: '1.1.0',
    items: first.items
      .map(change('D4-03', ({ text }) => ({ ...text, de: text.de.replace('regelmäßig', 'monatlich') })))
      .map(change('D3-01', () => ({ de: 'Es gibt Kaffee.', en: 'There is coffee.' })))
      .filter(({ id }) => id !== 'D5-09'),
    dimensions: first.dimensions.map((dimension) => ({
      ...dimension,
      themes: dimension.themes.map((theme) => ({ ...theme, items: theme.items.filter((id) => id !== 'D5-09') })),
    })),
  }
}

describe.each(engines)('a study whose statements change between two waves, on %s', (_engine, fresh) => {
  let installation: TestInstallation
  let ada: Browser
  beforeEach(async () => {
    installation = await install(fresh, { ...shipped, instruments: [earlier, later, stricter] })
    ada = await installation.staff('owner', null, null)
    const study = {
      ...probeStudy,
      dimensions,
      waves,
      linkage: 'self-generated code',
      givesBack: true,
    }
    expect((await ada.send('POST', '/api/studies', study)).status).toBe(201)
    await moveTo('1.0.0')
  })
  afterEach(() => installation.remove())

  const moveTo = (version: string) => ada.send('PUT', '/api/studies/probe/instrument', { version })
  test('never scores what was shown by another rule: once a wave has begun, such a version is not offered', async () => {
    const { status, body } = await moveTo('0.9.0')
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Möglich: 1.0.0 und 1.1.0.')
    const offered = (await ada.get('/api/studies/probe/instrument')).body.versions
    expect(offered.map(({ version }: { version: string }) => version)).toEqual(['1.0.0', '1.1.0'])
  })

  const issue = async (wave: string) =>
    (await ada.send('POST', `${here}/waves/${wave}/codes`, { personal: {}, shared: true })).body.shared.code as string
  const asked = async (code: string) =>
    JSON.stringify((await installation.browser().get(`/api/forms/${code}/form?language=de`)).body)

  async function answer(wave: 'T0' | 'T2', instrument: Instrument) {
    const forms: WaveForm[] = ['T0', 'T2'].map((id) => ({
      study: 'probe',
      wave: id,
      municipality: 'seedorf',
      dimensions,
      ownItems: [],
    }))
    const simulated = simulateResponses({
      instrument,
      forms,
      roster: { health: 20, 'youth-welfare': 20 },
      responseRates: { T0: 1, T2: 1 },
      turnover: 0,
      linkage: 'self-generated code',
      levels: Object.fromEntries(dimensions.map((id) => [id, 50])),
      changes: { planning: 20 },
      seed: 'versions',
    })
    const place = { study: 'probe', municipality: 'seedorf', wave }
    const responses = simulated
      .filter((one) => one.wave === wave)
      .map(({ response }, index) => ({
        ...response,
        ...place,
        id: `${wave}-${index}`,
        code: response.code && codeTexts(instrument.ownCode, response.code),
      }))
    await installation.context.store.transact((writer) => writer.addResponses(place, responses))
  }

  async function report(): Promise<Report> {
    const answered = await ada.get(`${here}/report?language=de`)
    expect(answered.status, JSON.stringify(answered.body)).toBe(200)
    return answered.body
  }

  async function twoWaves(): Promise<Report> {
    const first = await issue('T0')
    expect(await asked(first)).toContain('In unserem Netzwerk sind alle wichtigen Berufsgruppen vertreten.')
    await answer('T0', earlier)
    expect((await moveTo('1.1.0')).status).toBe(200)
    expect(await asked(first)).toContain('In unserem Netzwerk sind alle wichtigen Berufsgruppen vertreten.')
    installation.setToday('2027-11-05')
    const second = await asked(await issue('T2'))
    expect(second).toContain('Es gibt Kaffee.')
    expect(second).not.toContain('D5-09')
    await answer('T2', later)
    installation.setToday('2027-12-01')
    return report()
  }

  const blocksOf = (found: Report) => flatten(found.blocks)
  const chart = (found: Report) =>
    blocksOf(found).find((block) => block.kind === 'chartTable') as Extract<Block, { kind: 'chartTable' }>

  test('keeps what a wave has asked, and asks the new version from the next wave on', async () => {
    await twoWaves()
    const forms = await installation.context.store.waveForms('probe', 'seedorf')
    expect(forms.map(({ wave, instrument }) => [wave, instrument])).toEqual([
      ['T0', instrumentReference(earlier)],
      ['T2', instrumentReference(later)],
    ])
  })

  test('states no change where other statements were asked, and says which and why', async () => {
    const found = await twoWaves()
    const rows = chart(found).rows.map(({ label, values, change, verdictWord }) => ({
      label,
      values: values.map(({ kind }) => kind),
      change: change?.text,
      verdictWord,
    }))
    const bar = { kind: 'text', text: '–' }
    const both = ['number', 'number']
    expect(rows[0]).toEqual({ label: 'Netzwerk', values: both, change: bar, verdictWord: 'nicht vergleichbar' })
    expect(rows[2]).toMatchObject({ values: both, change: bar, verdictWord: 'nicht vergleichbar' })
    expect(rows[1]).toMatchObject({ values: both, change: { kind: 'number' } })
    expect(chart(found).notes).toEqual(
      expect.arrayContaining([
        '„Netzwerk“: Aussagen wurden geändert; vorher und nachher sind hier nicht vergleichbar.',
        'Bei „Planung“ wurden einige Aussagen umformuliert; die Veränderung ist mit Vorsicht zu lesen.',
      ]),
    )
    const table = blocksOf(found).find((block) => block.kind === 'table' && block.id === 'table-versions-T0')
    const cells = (table as Extract<Block, { kind: 'table' }>).rows.map((row) =>
      row.cells.map((cell) => ('text' in cell ? cell.text : cell.kind)),
    )
    expect(cells).toEqual([
      ['D3-01: Es gibt Kaffee.', 'nicht vergleichbar', 'Verneinung, Menge oder viele andere Wörter'],
      [expect.stringContaining('D4-03: '), 'mit Vorsicht vergleichbar', 'einzelne andere Wörter'],
      [expect.stringContaining('D5-09: '), 'nicht vergleichbar', 'nicht mehr gefragt'],
    ])
    expect(found.provenance.instrument).toContain('1.0.0')
    expect(found.provenance.instrument).toContain('1.1.0')
  })

  test('tests only dimensions that can be compared, and shows no answers under words nobody read', async () => {
    const found = await twoWaves()
    const test = blocksOf(found).find((block) => block.kind === 'table' && block.id === 'annex-test')
    const numbers = (test as Extract<Block, { kind: 'table' }>).rows.map(
      ({ cells }) => cells.filter(({ kind }) => kind === 'number').length,
    )
    expect(numbers[0]).toBe(0)
    expect(numbers[1]).toBeGreaterThan(5)
    expect(numbers[2]).toBe(0)
    const items = blocksOf(found).find((block) => block.kind === 'itemTable' && block.id === 'items-network')
    const [coffee, other] = (items as Extract<Block, { kind: 'itemTable' }>).rows
    expect(coffee).toMatchObject({ detail: 'geändert, vorher war es eine andere Aussage' })
    expect(coffee!.agreement.map(({ kind }) => kind)).toEqual(['not asked', 'number'])
    expect(other!.agreement.map(({ kind }) => kind)).toEqual(['number', 'number'])
  })

  test('is offered the versions there are, and refuses one that does not exist', async () => {
    const { body } = await ada.get('/api/studies/probe/instrument')
    expect(body.current).toBe('1.0.0')
    expect(
      body.versions.map(({ version, notComparable }: Record<string, unknown>) => [version, notComparable]),
    ).toEqual([
      ['1.0.0', 0],
      ['1.1.0', 2],
    ])
    expect(await moveTo('2.0.0')).toMatchObject({ status: 400, body: { problem: 'optionInvalid' } })
  })

  test('reads no report where the version a wave asked is gone from the folder', async () => {
    await twoWaves()
    Object.assign(installation.context, { content: { ...shipped, instruments: [later] } })
    const answered = await ada.get(`${here}/report?language=de`)
    expect(answered.body).toMatchObject({ problem: 'instrumentMissing' })
    expect(answered.body.text).toContain('surveys/quality-framework-1.0.0.json')
  })
})
