import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../store/stores.ts'
import { type Browser, install, probeStudy, type TestInstallation } from './installation.ts'

const waves = [
  { id: 'T0', kind: 'before', opensOn: '2026-11-01', closesOn: '2026-11-30' },
  { id: 'T2', kind: 'after', opensOn: '2027-11-01', closesOn: '2027-11-30' },
]
const here = '/api/studies/probe/seedorf'
const report = `${here}/report?language=de`

describe.each(engines)('on %s', (_engine, fresh) => {
  let installation: TestInstallation
  let ada: Browser
  let ben: Browser

  beforeEach(async () => {
    installation = await install(fresh)
    ada = await installation.staff('owner', null, null)
    const study = {
      ...probeStudy,
      waves,
      linkage: 'self-generated code',
      givesBack: true,
    }
    await ada.send('POST', '/api/studies', study)
    ben = await installation.staff('coordinator', 'probe', 'seedorf')
  })
  afterEach(() => installation.remove())

  const put = (list: unknown) => ada.send('PUT', '/api/studies/probe/waves', { waves: list })

  const answer = (count: number) => ({
    answers: { 'D3-01': 1 + (count % 6), 'D3-02': 1 + ((count * 5) % 6) },
    attributes: { sector: 'health' },
    comments: {},
    code: null,
    submission: randomUUID(),
  })

  async function answersBy(count: number) {
    const { body } = await ben.send('POST', `${here}/waves/T0/codes`, { personal: {}, shared: true })
    for (let index = 0; index < count; index += 1)
      expect((await installation.browser().send('POST', `/api/forms/${body.shared.code}`, answer(index))).status).toBe(
        201,
      )
  }

  async function ownItem(text: string) {
    const item = { id: 'own-goal-1', kind: 'goal', text, source: null, dimensions: [], confirmed: true }
    return ben.send('PUT', `${here}/own-items`, { items: [item] })
  }

  test('a wave that was reported stays closed, and the same report can be made again and again', async () => {
    await answersBy(12)
    installation.setToday('2026-12-01')
    const first = await ben.get(report)
    expect(first.status).toBe(200)
    expect((await ben.get(report)).body).toEqual(first.body)
    expect(await installation.context.store.releases('probe', 'seedorf')).toEqual([
      expect.objectContaining({ wave: 'T0', responses: 12, createdOn: '2026-12-01' }),
    ])
    const refused = await put([{ ...waves[0], closesOn: '2026-12-15' }, waves[1]])
    expect(refused).toMatchObject({ body: { problem: 'datesInvalid' } })
    expect(refused.body.text).toContain('schon berichtet')
  })

  test('the ledger holds no answer', async () => {
    await answersBy(12)
    installation.setToday('2026-12-01')
    await ben.get(report)
    const [release] = await installation.context.store.releases('probe', null)
    expect(Object.keys(release!).sort()).toEqual(
      ['createdOn', 'figures', 'municipality', 'partition', 'responses', 'study', 'version', 'wave'].sort(),
    )
    expect(JSON.stringify(release)).not.toMatch(/D3-0|\d\.\d{3}/)
  })

  test('a closed wave nobody has reported can be prolonged', async () => {
    await answersBy(12)
    installation.setToday('2026-12-01')
    expect((await put([{ ...waves[0], closesOn: '2026-12-15' }, waves[1]])).status).toBe(200)
    await answersBy(1)
    installation.setToday('2026-12-16')
    expect((await ben.get(report)).status).toBe(200)
  })

  test('answers that came in by another way after a report are never subtracted from it', async () => {
    await answersBy(12)
    installation.setToday('2026-12-01')
    expect((await ben.get(report)).status).toBe(200)
    const room = { study: 'probe', wave: 'T0', municipality: 'seedorf' }
    const late = { ...room, id: randomUUID(), attributes: {}, code: null, answers: { 'D3-01': 2 } }
    await installation.context.store.transact((writer) => writer.addResponses(room, [late]))
    for (const path of [report, `${here}/report.json`]) {
      expect(await ben.get(path)).toMatchObject({ status: 409, body: { problem: 'releaseTooClose' } })
    }
    expect((await ben.get(report)).body.title).toContain('T0')
  })

  test('a wave that has begun keeps its first day, its kind and its place', async () => {
    const [T0, T2] = waves as [(typeof waves)[0], (typeof waves)[0]]
    const changes = [
      [{ ...T0, opensOn: '2027-01-01', closesOn: '2027-01-31' }, T2],
      [{ ...T0, opensOn: '2026-10-01' }, T2],
      [{ ...T0, kind: 'interim' }, T2],
      [{ id: 'T1', kind: 'before', opensOn: '2026-09-01', closesOn: '2026-09-30' }, T0, T2],
      [T2],
    ]
    for (const change of changes) expect((await put(change)).body.problem).toBe('datesInvalid')
    const later = { id: 'T1', kind: 'interim', opensOn: '2027-03-01', closesOn: '2027-03-31' }
    expect((await put([T0, later, { ...T2, opensOn: '2027-10-01' }])).status).toBe(200)
  })

  test('own items changed on the first day or later, with codes out, are asked in the next wave', async () => {
    installation.setToday('2026-10-31')
    await ownItem('Ein Ziel.')
    await answersBy(0)
    installation.setToday('2026-11-01')
    expect((await ownItem('Ein anderes Ziel.')).body.problem).toBe('ownItemFrozen')
    const [form] = await installation.context.store.waveForms('probe', 'seedorf')
    expect(form).toMatchObject({ wave: 'T0', first: true, ownItems: [{ text: 'Ein Ziel.' }] })
  })

  test('a submission to a wave that is over is checked by the form of that wave, before and after others are asked', async () => {
    const sent = { ...answer(1), answers: { 'D3-01': 4, 'own-goal-1': 3 } }
    await answersBy(0)
    installation.setToday('2026-12-02')
    await ownItem('Ein neues Ziel.')
    await put([{ ...waves[0], closesOn: '2026-12-15' }, waves[1]])
    const { body } = await ben.send('POST', `${here}/waves/T0/codes`, { personal: {}, shared: true })
    const path = `/api/forms/${body.shared.code}`
    expect((await installation.browser().send('POST', path, sent)).body.problem).toBe('answersInvalid')
    installation.setToday('2027-11-01')
    const next = await ben.send('POST', `${here}/waves/T2/codes`, { personal: {}, shared: true })
    const later = `/api/forms/${next.body.shared.code}`
    expect((await installation.browser().send('POST', later, sent)).status).toBe(201)
  })

  test('codes handed out on the first day fix the form', async () => {
    await answersBy(0)
    const forms = await installation.context.store.waveForms('probe', 'seedorf')
    expect(forms.map(({ wave, first }) => ({ wave, first }))).toEqual([{ wave: 'T0', first: true }])
  })

  test('codes of an area are taken back unless used, and a shared link with what came in by it kept', async () => {
    const codes = `${here}/waves/T0/codes`
    const { body } = await ben.send('POST', codes, { personal: { health: 3, other: 1 }, shared: true })
    const [used, unused] = body.personal as { code: string }[]
    await installation.browser().send('POST', `/api/forms/${used!.code}`, answer(1))
    await installation.browser().send('POST', `/api/forms/${body.shared.code}`, answer(2))

    expect((await ben.send('DELETE', `${codes}?of=health`)).body).toEqual({ revoked: 2 })
    expect((await installation.browser().get(`/api/forms/${unused!.code}`)).body.problem).toBe('codeRevoked')
    expect((await installation.browser().get(`/api/forms/${used!.code}`)).body.problem).toBe('codeUsed')
    expect((await installation.browser().get(`/api/forms/${body.personal[3].code}`)).status).toBe(200)
    expect((await ben.send('DELETE', `${codes}?of=shared`)).body).toEqual({ revoked: 1 })
    expect((await installation.browser().get(`/api/forms/${body.shared.code}`)).body.problem).toBe('codeRevoked')
    const [progress] = (await ben.get(`${here}/progress`)).body
    expect(progress).toMatchObject({ total: { submitted: 2 }, viaSharedLink: 1 })

    expect((await ben.send('DELETE', `${codes}?of=nobody`)).body.problem).toBe('optionInvalid')
    const elif = await installation.staff('evaluator', 'probe', null)
    expect((await elif.send('DELETE', `${codes}?of=shared`)).status).toBe(403)
  })

  test('who may not do something learns that before anything about the body', async () => {
    const elif = await installation.staff('evaluator', 'probe', null)
    const requests = [
      ['POST', '/api/studies'],
      ['POST', '/api/studies/probe/municipalities'],
      ['PUT', '/api/studies/probe/waves'],
      ['POST', '/api/studies/probe/access'],
      ['PUT', `${here}/profile`],
      ['PUT', `${here}/own-items`],
      ['PUT', `${here}/waves/T0/roster`],
      ['POST', `${here}/waves/T0/codes`],
    ] as const
    for (const [method, path] of requests) expect((await elif.send(method, path, { wrong: true })).status).toBe(403)
  })

  test('the evaluation reads totals, and no area as long as one of them is small', async () => {
    const { body } = await ben.send('POST', `${here}/waves/T0/codes`, {
      personal: { health: 6, 'youth-welfare': 20, other: 9, volunteers: 7 },
      shared: true,
    })
    const use = async (sector: string, count: number) => {
      const codes = body.personal.filter((one: { sector: string }) => one.sector === sector)
      for (const { code } of codes.slice(0, count))
        await installation.browser().send('POST', `/api/forms/${code}`, answer(count))
    }
    await use('health', 5)
    await use('youth-welfare', 8)
    await use('other', 3)
    await installation.browser().send('POST', `/api/forms/${body.shared.code}`, answer(1))
    const elif = await installation.staff('evaluator', 'probe', null)
    const [seen] = (await elif.get(`${here}/progress`)).body
    expect(seen).toMatchObject({ total: { submitted: 17 }, viaSharedLink: null })
    expect(seen.sectors.length).toBeGreaterThan(3)
    expect(seen.sectors.filter(({ count }: { count: unknown }) => count !== null)).toEqual([])
    expect((await elif.get('/api/studies/probe')).body.progress[0]).toEqual(seen)
    expect((await ben.get(`${here}/progress`)).body[0]).toMatchObject({ viaSharedLink: 1 })
  })
})
