import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../store/stores.ts'
import { type Browser, install, probeStudy, type TestInstallation } from './installation.ts'

const waves = [
  { id: 'T0', kind: 'before', opensOn: '2026-11-01', closesOn: '2026-11-30' },
  { id: 'T2', kind: 'after', opensOn: '2027-11-01', closesOn: '2027-11-30' },
]
const here = '/api/studies/probe/seedorf'

describe.each(engines)('on %s', (_engine, fresh) => {
  let installation: TestInstallation
  /** operates, coordinates, evaluates */
  let ada: Browser
  let ben: Browser
  let elif: Browser

  beforeEach(async () => {
    installation = await install(fresh)
    ada = await installation.staff('owner', null, null)
    const study = {
      ...probeStudy,
      dimensions: ['family', 'network'],
      waves,
      linkage: 'self-generated code',
      givesBack: true,
    }
    expect((await ada.send('POST', '/api/studies', study)).status).toBe(201)
    ben = await installation.staff('coordinator', 'probe', 'seedorf')
    elif = await installation.staff('evaluator', 'probe', null)
  })
  afterEach(() => installation.remove())

  async function codes(personal: Record<string, number>, shared = false) {
    const { body } = await ben.send('POST', `${here}/waves/T0/codes`, { personal, shared })
    return body as { personal: { code: string; path: string; sector: string }[]; shared: { code: string } | null }
  }

  function answers(value: number | 'cj' = 4) {
    return {
      answers: { 'D3-01': value, 'D7-01': value },
      attributes: { sector: 'health' },
      comments: { network: 'Mehr Zeit für Treffen.' },
      code: null as Record<string, string | null> | null,
      submission: randomUUID(),
    }
  }

  test('a network actor enters a code in any spelling, reads what is stored, fills the form and cannot do it twice', async () => {
    const { personal } = await codes({ health: 1 })
    const actor = installation.browser()
    const entered = await actor.send('POST', '/api/entry', { code: ` ${personal[0]!.code.toLowerCase()} ` })
    expect(entered.status).toBe(200)
    const form = `/api/forms/${entered.body.token}`

    const { body: introduction } = await actor.get(form)
    expect(introduction).toMatchObject({ studyTitle: 'Probe', municipality: 'Seedorf', wave: 'before', ownItems: 0 })
    expect(introduction.dimensions.map(({ id }: { id: string }) => id)).toEqual(['network', 'family'])
    const german = await actor.get(`${form}/form?language=de`)
    const english = await actor.get(`${form}/form?language=en`)
    expect(german.body.locale).toBe('de')
    expect(english.body.pages[0].title).not.toBe(german.body.pages[0].title)
    const plain = await actor.get(`${form}/form?language=de-simple`)
    expect(plain.body).toMatchObject({ locale: 'de', register: 'de-simple' })
    expect((await actor.get('/api/forms/unknown?language=de-simple')).body.text).toContain(
      'Bitte vergleichen Sie jedes',
    )

    const sent = answers()
    expect(await actor.send('POST', form, sent)).toMatchObject({ status: 201, body: { arrived: 'stored' } })
    expect(await actor.send('POST', form, sent)).toMatchObject({ status: 200, body: { arrived: 'already stored' } })
    const changed = { ...sent, answers: { ...sent.answers, 'D3-01': 1 } }
    expect(await actor.send('POST', form, changed)).toMatchObject({
      status: 200,
      body: { arrived: 'another version stored' },
    })
    expect(await actor.send('POST', form, answers())).toMatchObject({ status: 409, body: { problem: 'codeUsed' } })
    expect(await actor.get(form)).toMatchObject({ status: 409, body: { problem: 'codeUsed' } })
    expect(await installation.context.store.responses('probe', 'seedorf')).toEqual([
      {
        id: sent.submission,
        study: 'probe',
        wave: 'T0',
        municipality: 'seedorf',
        attributes: { sector: 'health' },
        code: null,
        answers: sent.answers,
      },
    ])
  })

  test('the same submission sent ten times at once is stored once, and all ten learn that it arrived', async () => {
    const { personal } = await codes({ health: 1 })
    const sent = answers()
    const path = `/api/forms/${personal[0]!.code}`
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => installation.browser().send('POST', path, sent)),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201])
    expect(await installation.context.store.responses('probe', 'seedorf')).toHaveLength(1)
  })

  test('an acknowledgement lost on the last day is repeated the day after, but nothing else comes in', async () => {
    const { shared } = await codes({}, true)
    const path = `/api/forms/${shared!.code}`
    const sent = answers()
    installation.setToday('2026-11-30')
    expect((await installation.browser().send('POST', path, sent)).status).toBe(201)
    installation.setToday('2026-12-01')
    expect((await installation.browser().send('POST', path, sent)).status).toBe(200)
    const late = await installation.browser().send('POST', path, answers())
    expect(late).toMatchObject({ status: 410, body: { problem: 'waveClosed' } })
  })

  test('answers that do not fit are refused by name and nothing is stored', async () => {
    const { personal } = await codes({ health: 1 })
    const path = `/api/forms/${personal[0]!.code}`
    const wrong = { ...answers(), answers: { 'D3-01': 9, 'D9-01': 2 } }
    const refused = await installation.browser().send('POST', path, wrong)
    expect(refused).toMatchObject({ status: 422, body: { problem: 'answersInvalid' } })
    expect(refused.body.text).toContain('D3-01')
    expect(refused.body.text).toContain('D9-01')
    const empty = await installation.browser().send('POST', path, { ...answers(), answers: {} })
    expect(empty.body.problem).toBe('nothingAnswered')
    expect(await installation.context.store.responses('probe', 'seedorf')).toEqual([])
    expect((await installation.browser().send('POST', path, answers())).status).toBe(201)
  })

  test('of own codes only keyed hashes are stored: equal for equal codes, one in common where one element differs', async () => {
    const { shared } = await codes({}, true)
    const path = `/api/forms/${shared!.code}`
    const given = {
      'mother-name': 'RE',
      'mother-day': '09',
      'father-name': 'JU',
      'first-street': 'AM',
      'older-siblings': '0',
    }
    const send = async (code: Record<string, string | null>) => {
      const sent = { ...answers(), code }
      expect((await installation.browser().send('POST', path, sent)).status).toBe(201)
      const stored = await installation.context.store.responses('probe', 'seedorf')
      return stored.find(({ id }) => id === sent.submission)!.code!
    }
    const [one, same, near] = [await send(given), await send(given), await send({ ...given, 'mother-day': null })]
    for (const hash of [one.whole, ...one.withoutOne, near.whole, ...near.withoutOne]) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
    }
    expect(same).toEqual(one)
    expect(one.withoutOne).toHaveLength(5)
    expect(near.whole).not.toBe(one.whole)
    expect(near.withoutOne.filter((hash) => one.withoutOne.includes(hash))).toHaveLength(1)
  })

  test('the coordinator imports a profile, and a confirmed statement is asked and then stays as it was', async () => {
    installation.setToday('2026-10-31')
    const profile = installation.context.content.demonstration.chemnitz!
    const read = await ben.send('POST', '/api/profiles', { text: profile })
    expect(read.body.name).toBe('Chemnitz')
    const { body: frame } = await ben.send('PUT', `${here}/profile`, { text: profile, decisions: {} })
    expect(frame.ownItems.length).toBeGreaterThan(0)
    expect(frame.ownItems.every(({ confirmed }: { confirmed: boolean }) => !confirmed)).toBe(true)
    const items = frame.ownItems.map((item: object) => ({ ...item, confirmed: true }))
    expect((await ben.send('PUT', `${here}/own-items`, { items })).status).toBe(200)

    const unnamed = items.map((item: object, index: number) =>
      index === 0 ? { ...item, text: 'Stelle von [Name] sichern' } : item,
    )
    const nameless = await ben.send('PUT', `${here}/own-items`, { items: unnamed })
    expect(nameless).toMatchObject({ status: 422, body: { problem: 'requestInvalid' } })
    expect(nameless.body.text).toContain('Stelle von [Name] sichern')

    installation.setToday('2026-11-22')
    const { shared } = await codes({}, true)
    const { body: introduction } = await installation.browser().get(`/api/forms/${shared!.code}`)
    expect(introduction.ownItems).toBe(items.length)

    const reworded = items.map((item: object, index: number) => (index === 0 ? { ...item, text: 'Anders.' } : item))
    const refused = await ben.send('PUT', `${here}/own-items`, { items: reworded })
    expect(refused).toMatchObject({ status: 409, body: { problem: 'ownItemFrozen' } })
    const left = items.map((item: object, index: number) => (index === 0 ? { ...item, confirmed: false } : item))
    expect((await ben.send('PUT', `${here}/own-items`, { items: left })).status).toBe(200)
    expect((await installation.browser().get(`/api/forms/${shared!.code}`)).body.ownItems).toBe(items.length)
  })

  test('the coordinator sees how many answered in each area, and small areas stay protected', async () => {
    const roster = {
      health: 6,
      'youth-welfare': 20,
      'pregnancy-counselling': 2,
      'early-intervention': 5,
      other: 0,
      volunteers: 7,
    }
    expect((await ben.send('PUT', `${here}/waves/T0/roster`, { roster })).body.rosters.T0).toEqual(roster)
    const { personal, shared } = await codes({ health: 6, volunteers: 7 }, true)
    const used = [...personal.filter(({ sector }) => sector === 'volunteers').slice(0, 3), shared!]
    for (const { code } of used) await installation.browser().send('POST', `/api/forms/${code}`, answers())
    const { body } = await ben.get(`${here}/progress`)
    expect(body[0]).toMatchObject({
      wave: 'T0',
      state: 'open',
      total: { submitted: 4, expected: 40 },
      viaSharedLink: 1,
    })
    expect(body[0].sectors.map(({ count }: { count: unknown }) => count)).toEqual([
      // Only health and volunteers were given codes: told, either would show that the others have none.
      null,
      { submitted: 0, expected: 20 },
      null,
      null,
      { submitted: 0, expected: 0 },
      null,
    ])
    expect(body[1].state).toBe('planned')
  })

  test('results stay closed for everybody until the wave is over and enough have answered', async () => {
    const report = `${here}/report?language=de`
    expect((await elif.get(report)).body.problem).toBe('waveStillOpen')
    const { shared } = await codes({}, true)
    for (let count = 0; count < 4; count += 1)
      await installation.browser().send('POST', `/api/forms/${shared!.code}`, answers(3))
    installation.setToday('2026-12-01')
    expect((await elif.get(report)).body.problem).toBe('tooFewForReport')
    expect((await elif.get('/api/studies/probe')).body.reportable).toEqual([])
    installation.setToday('2026-11-30')
    await installation.browser().send('POST', `/api/forms/${shared!.code}`, answers(5))
    installation.setToday('2026-12-01')
    expect((await elif.get('/api/studies/probe')).body.reportable).toEqual(['seedorf'])
    const shown = await elif.get(report)
    expect(shown.status).toBe(200)
    expect(shown.body.blocks.length).toBeGreaterThan(3)
    expect(JSON.stringify(shown.body)).not.toContain('Mehr Zeit für Treffen')
    const file = await elif.get(`${here}/report.json?language=de`)
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment; filename="peilung-seedorf-[\d-]+\.json"$/)
    expect(file.body.title).toBe(shown.body.title)
  })

  test('waves can be prolonged, but not overlap nor vanish once they are in use', async () => {
    await codes({ health: 1 })
    const put = (list: unknown) => ada.send('PUT', '/api/studies/probe/waves', { waves: list })
    expect((await put([{ ...waves[0], closesOn: '2026-12-15' }, waves[1]])).body.waves[0].closesOn).toBe('2026-12-15')
    expect((await put([{ ...waves[0], closesOn: '2027-12-15' }, waves[1]])).body.problem).toBe('datesInvalid')
    expect((await put([waves[1]])).body.problem).toBe('datesInvalid')
    expect((await put([{ ...waves[0], opensOn: '2026-02-30' }])).body.problem).toBe('requestInvalid')
  })

  test('a running wave can end early, with today at the earliest', async () => {
    const put = (closesOn: string) =>
      ada.send('PUT', '/api/studies/probe/waves', { waves: [{ ...waves[0], closesOn }, waves[1]] })
    installation.setToday('2026-11-20')
    expect((await put('2026-11-19')).body).toMatchObject({
      problem: 'datesInvalid',
      text: expect.stringContaining('frühestens mit dem heutigen Tag'),
    })
    expect((await put('2026-11-20')).body.waves[0].closesOn).toBe('2026-11-20')
  })

  test('a second municipality comes later and has its own frame', async () => {
    const added = await ada.send('POST', '/api/studies/probe/municipalities', { name: 'Groß Ölsen', land: 'Hessen' })
    expect(added.body.municipalities.map(({ id }: { id: string }) => id)).toEqual(['seedorf', 'gross-oelsen'])
    expect(
      (await ada.send('POST', '/api/studies/probe/municipalities', { name: 'SEEDORF', land: null })).body.problem,
    ).toBe('alreadyExists')
    expect((await elif.get('/api/studies/probe/gross-oelsen/frame')).body.municipality.land).toBe('Hessen')
    const nowhere = { name: 'Anderswo', land: 'Atlantis' }
    expect((await ada.send('POST', '/api/studies/probe/municipalities', nowhere)).body.problem).toBe('requestInvalid')
  })
})
