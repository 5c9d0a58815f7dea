import { randomUUID } from 'node:crypto'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../store/stores.ts'
import { type Browser, install, probeStudy, type TestInstallation } from './installation.ts'

const waves = [
  { id: 'T0', kind: 'before', opensOn: '2026-11-01', closesOn: '2026-11-30' },
  { id: 'T2', kind: 'after', opensOn: '2027-11-01', closesOn: '2027-11-30' },
]
const here = '/api/studies/probe/seedorf'
const ratings = `${here}/waves/T0/group-ratings`

/** Every number of a document in its order, words left out. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : []
}

describe.each(engines)('meetings on %s', (_engine, fresh) => {
  let installation: TestInstallation
  let ada: Browser
  let ben: Browser

  beforeEach(async () => {
    installation = await install(fresh)
    ada = await installation.staff('owner', null, null)
    const study = {
      ...probeStudy,
      waves,
    }
    await ada.send('POST', '/api/studies', study)
    ben = await installation.staff('coordinator', 'probe', 'seedorf')
  })
  afterEach(() => installation.remove())

  const send = async (code: string, answers: Record<string, unknown>) => {
    const { status } = await installation.browser().send('POST', `/api/forms/${code.replaceAll('-', '')}`, {
      answers,
      attributes: {},
      comments: {},
      code: null,
      submission: randomUUID(),
    })
    return status
  }

  /** D3-01 is mixed, D3-02 divided, D3-03 agreed; D3-04 has too few answers. */
  async function collected() {
    const { body } = await ben.send('POST', `${here}/waves/T0/codes`, { personal: {}, shared: true })
    for (let index = 0; index < 12; index += 1) {
      const few = index < 6 ? { 'D3-04': 3 } : {}
      const answers = { 'D3-01': 3 + (index % 3), 'D3-02': index % 2 === 0 ? 1 : 6, 'D3-03': 4 + (index % 2), ...few }
      expect(await send(body.shared.code, answers)).toBe(201)
    }
  }

  test('show nothing while the wave runs', async () => {
    await collected()
    expect(await ben.get(`${here}/talk`)).toMatchObject({ status: 409, body: { problem: 'waveStillOpen' } })
  })

  test('begin with the divided statement, then by how far opinions differ; withheld ones come last and empty', async () => {
    await collected()
    installation.setToday('2026-12-01')
    const { body } = await ben.get(`${here}/talk`)
    expect(body).toMatchObject({ wave: 'T0', earlierWave: null, agenda: [], ratings: [] })
    const items = body.points.map(({ item }: { item: string }) => item)
    expect(items.slice(0, 4)).toEqual(['D3-02', 'D3-01', 'D3-03', 'D3-04'])
    expect(body.points[0]).toMatchObject({
      questions: [{ de: 'Was sehen die einen, was die anderen nicht sehen?' }, {}],
      earlier: null,
      last: { shown: true, value: { n: 12, counts: [6, 0, 0, 0, 0, 6], polarised: true } },
    })
    expect(body.points[1].questions).toHaveLength(1)
    expect(body.points[3].last).toEqual({ shown: false, because: 'below 10' })
    expect(JSON.stringify(body.points.slice(3))).not.toContain('counts')
  })

  test('keep their points and questions', async () => {
    await collected()
    installation.setToday('2026-12-01')
    const points = [
      { item: 'D3-03', question: 'Worauf sind wir stolz?' },
      { item: 'D3-02', question: null },
    ]
    expect((await ben.send('PUT', `${here}/waves/T0/agenda`, { points })).status).toBe(200)
    expect((await ben.get(`${here}/talk`)).body.agenda).toEqual(points)
    const unknown = { points: [{ item: 'D7-01', question: null }] }
    expect((await ben.send('PUT', `${here}/waves/T0/agenda`, unknown)).body.problem).toBe('optionInvalid')
    const twice = { points: [points[0], points[0]] }
    expect((await ben.send('PUT', `${here}/waves/T0/agenda`, twice)).body.problem).toBe('requestInvalid')
  })

  test('agree on ratings that never touch an answer, a count or a mean', async () => {
    await collected()
    installation.setToday('2026-12-01')
    const report = await ben.get(`${here}/report?language=de`)
    const sent = await ben.send('PUT', ratings, { ratings: { 'D3-02': 2, 'D3-01': 'none', 'D3-03': 5 } })
    expect(sent.status).toBe(200)
    expect((await ben.send('PUT', ratings, { ratings: { 'D3-03': null } })).body).toEqual([
      { item: 'D3-01', rating: 'none', agreedOn: '2026-12-01' },
      { item: 'D3-02', rating: 2, agreedOn: '2026-12-01' },
    ])
    expect((await ben.get(`${here}/talk`)).body.ratings).toHaveLength(2)
    const after = await ben.get(`${here}/report?language=de`)
    expect(numbersIn(report.body).length).toBeGreaterThan(20)
    expect(numbersIn(after.body)).toEqual(numbersIn(report.body))
    expect(after.body.provenance.data).not.toBe(report.body.provenance.data)
    expect(await installation.context.store.responses('probe', 'seedorf')).toHaveLength(12)
    expect((await ben.get(`${here}/progress`)).body[0].total.submitted).toBe(12)
  })

  test('refuse ratings outside the scale, of statements not asked, before the wave, and of other people', async () => {
    await ben.send('POST', `${here}/waves/T0/codes`, { personal: {}, shared: true })
    for (const wrong of [{ 'D3-01': 7 }, { 'D3-01': 0 }, { 'D7-01': 3 }])
      expect((await ben.send('PUT', ratings, { ratings: wrong })).body.problem).toBe('optionInvalid')
    for (const wrong of [{ 'D3-01': 2.5 }, { 'D3-01': 'cj' }])
      expect((await ben.send('PUT', ratings, { ratings: wrong })).body.problem).toBe('requestInvalid')
    const later = await ben.send('PUT', `${here}/waves/T2/group-ratings`, { ratings: { 'D3-01': 3 } })
    expect(later.body.problem).toBe('waveNotOpen')
    const evaluator = await installation.staff('evaluator', 'probe', null)
    expect((await evaluator.send('PUT', ratings, { ratings: { 'D3-01': 3 } })).status).toBe(403)
    expect((await installation.browser().send('PUT', ratings, { ratings: {} })).status).toBe(401)
  })

  test('have the respondents’ form for the whole group: statements only, and a choice for no shared picture', async () => {
    await ben.send('POST', `${here}/waves/T0/codes`, { personal: {}, shared: true })
    const { body } = await ben.get(`${here}/waves/T0/group-form?language=de`)
    const questions = body.form.pages.flatMap(({ elements }: { elements: unknown[] }) => elements)
    expect(questions).toHaveLength(10)
    expect(new Set(questions.map(({ type }: { type: string }) => type))).toEqual(new Set(['radiogroup']))
    expect(questions[0].choices.map(({ value }: { value: unknown }) => value)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      'none',
      'open',
    ])
    expect(questions[0].choices.at(-2).text).toBe('kein gemeinsames Bild')
  })

  test('a room counts arrivals in steps of five, and its code is closed without the shared link', async () => {
    const { body: codes } = await ben.send('POST', `${here}/waves/T0/codes`, { personal: {}, shared: true })
    const { status, body: room } = await ben.send('POST', `${here}/waves/T0/room`)
    expect(status).toBe(201)
    const state = async () => (await ben.get(`${here}/waves/T0/room`)).body
    const told: number[] = []
    for (let index = 0; index < 11; index += 1) {
      expect(await send(room.code, { 'D3-01': 4 })).toBe(201)
      told.push((await state()).arrivedAtLeast)
    }
    expect(told).toEqual([0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10])

    expect((await ben.send('DELETE', `${here}/waves/T0/room`)).body).toEqual({ open: false, arrivedAtLeast: 10 })
    expect(await send(room.code, { 'D3-01': 4 })).toBe(410)
    expect(await send(codes.shared.code, { 'D3-01': 4 })).toBe(201)
    expect(await state()).toEqual({ open: false, arrivedAtLeast: 0 })
  })

  test('a room opened anew closes the one before, and none opens outside the wave or for the evaluation', async () => {
    const first = await ben.send('POST', `${here}/waves/T0/room`)
    const second = await ben.send('POST', `${here}/waves/T0/room`)
    expect(await send(first.body.code, { 'D3-01': 4 })).toBe(410)
    expect(await send(second.body.code, { 'D3-01': 4 })).toBe(201)
    expect((await ben.send('POST', `${here}/waves/T2/room`)).body.problem).toBe('waveNotOpen')
    installation.setToday('2026-12-01')
    expect((await ben.send('POST', `${here}/waves/T0/room`)).body.problem).toBe('waveClosed')
    const evaluator = await installation.staff('evaluator', 'probe', null)
    expect((await evaluator.get(`${here}/waves/T0/room`)).status).toBe(403)
  })

  test('forms on paper are printed for codes of this wave only', async () => {
    const { body } = await ben.send('POST', `${here}/waves/T0/codes`, { personal: { health: 2 }, shared: false })
    const codes = body.personal.map(({ code }: { code: string }) => code)
    const forms = (wave: string, list: readonly string[] | null) =>
      ben.send('POST', `${here}/waves/${wave}/paper.pdf`, { codes: list, register: 'de-simple', large: false })
    const printed = await forms('T0', codes)
    expect(printed.status).toBe(200)
    expect(printed.headers.get('Content-Type')).toBe('application/pdf')
    expect(printed.body.slice(0, 5)).toBe('%PDF-')
    expect((await forms('T0', null)).status).toBe(200)
    expect((await forms('T2', codes)).body.problem).toBe('codeUnknown')
    expect((await forms('T0', ['1234-5678-9'])).body.problem).toBe('codeMistyped')
    const evaluator = await installation.staff('evaluator', 'probe', null)
    const asked = { codes: null, register: 'de', large: false }
    expect((await evaluator.send('POST', `${here}/waves/T0/paper.pdf`, asked)).status).toBe(403)
  })
})
