import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../store/stores.ts'
import { install, probeStudy, type TestInstallation } from './installation.ts'

const here = '/api/studies/probe/seedorf'
const waves = [
  { id: 'T0', kind: 'before', opensOn: '2026-11-01', closesOn: '2026-11-27' },
  { id: 'T2', kind: 'after', opensOn: '2027-11-01', closesOn: '2027-11-27' },
]

describe.each(engines)('what a network gets back, on %s', (_, fresh) => {
  let installation: TestInstallation
  let ada: Awaited<ReturnType<TestInstallation['staff']>>
  let ben: Awaited<ReturnType<TestInstallation['staff']>>
  let code: string
  let unused: string

  async function setUp(givesBack: boolean) {
    ada = await installation.staff('owner', null, null)
    const study = {
      ...probeStudy,
      dimensions: ['network', 'family'],
      waves,
      givesBack,
    }
    expect((await ada.send('POST', '/api/studies', study)).status).toBe(201)
    ben = await installation.staff('coordinator', 'probe', 'seedorf')
    const codes = { personal: { health: 1 }, shared: true }
    const { body } = await ben.send('POST', `${here}/waves/T0/codes`, codes)
    code = body.shared.code
    unused = body.personal[0].code
  }

  /** Persons who rate the first theme of network with these steps; the first four also rate family. */
  async function answer(steps: readonly number[]) {
    for (const [index, step] of steps.entries()) {
      const network = Object.fromEntries(
        Array.from({ length: 10 }, (__, item) => [`D3-${String(item + 1).padStart(2, '0')}`, step]),
      )
      const family = Object.fromEntries(Array.from({ length: 9 }, (__, item) => [`D7-0${item + 1}`, step]))
      const body = {
        answers: { ...network, ...(index < 4 ? family : {}) },
        attributes: { sector: index < 6 ? 'health' : 'youth-welfare' },
        comments: {},
        code: null,
        submission: randomUUID(),
      }
      expect((await installation.browser().send('POST', `/api/forms/${code}`, body)).status).toBe(201)
    }
  }
  const network = (of = code) => installation.browser().get(`/api/forms/${of}/network`)

  beforeEach(async () => {
    installation = await install(fresh)
    installation.setToday('2026-11-20')
  })
  afterEach(() => installation.remove())

  test('is nothing while the survey runs and for three days after it, and says from when on', async () => {
    await setUp(true)
    await answer([3, 4, 5, 4, 6, 2])
    const later = { state: 'later', from: '2026-12-01' }
    expect((await network()).body).toEqual(later)
    expect((await installation.browser().get(`/api/forms/${code}`)).body.givesBackFrom).toBe('2026-12-01')
    installation.setToday('2026-11-30')
    expect((await network()).body).toEqual(later)
    expect(await installation.context.store.releases('probe', null)).toEqual([])
  })

  test('is then the means that rest on enough persons, for whoever has a code, used or not', async () => {
    await setUp(true)
    await answer([3, 4, 5, 4, 6, 2])
    installation.setToday('2026-12-01')
    const { body } = await network()
    expect(body).toMatchObject({
      state: 'shown',
      municipality: 'Seedorf',
      wave: 'before',
      simulated: false,
      scale: { min: 1, max: 6, low: { de: 'stimme gar nicht zu' }, high: { de: 'stimme sehr zu' } },
    })
    expect(body.dimensions.map(({ id, mean }: Record<string, unknown>) => [id, mean])).toEqual([
      ['network', { n: 6, value: 4 }],
      ['family', null],
    ])
    expect((await network(unused)).body).toEqual(body)
    expect(JSON.stringify(body)).not.toMatch(/health|youth/)
  })

  test('counts as released: the ledger knows, the survey is not prolonged, and reports still tell areas apart', async () => {
    await setUp(true)
    await answer([3, 4, 5, 4, 6, 2, 3, 5, 4, 6, 2, 3])
    installation.setToday('2026-12-01')
    await network()
    await network()
    const releases = await installation.context.store.releases('probe', 'seedorf')
    expect(releases).toMatchObject([{ wave: 'T0', responses: 12, partition: { sector: [], level: [] } }])
    const longer = [{ ...waves[0], closesOn: '2026-12-20' }, waves[1]]
    const refused = await ada.send('PUT', '/api/studies/probe/waves', { waves: longer })
    expect(refused.body.problem).toBe('datesInvalid')

    expect((await ada.get(`${here}/report?language=de`)).status).toBe(200)
    const partitions = (await installation.context.store.releases('probe', 'seedorf')).map(
      ({ partition }) => partition.sector,
    )
    expect(partitions).toContainEqual([['health'], ['youth-welfare']])
  })

  test('gives means on the steps of the scale, to one decimal', async () => {
    await setUp(true)
    await answer([3, 4, 5, 4, 6, 2, 1])
    installation.setToday('2026-12-01')
    const { body } = await network()
    const { value, n } = body.dimensions[0].mean
    expect(n).toBe(7)
    // 25 : 7 = 3.571
    expect(value).toBe(3.6)
  })

  test('is not given where too few answered, where the study does not give back, or to a code taken back', async () => {
    await setUp(true)
    await answer([3, 4, 5, 4])
    installation.setToday('2026-12-01')
    expect((await network()).body).toEqual({ state: 'too few' })
    expect(await installation.context.store.releases('probe', null)).toEqual([])
    await ben.send('DELETE', `${here}/waves/T0/codes?of=health`)
    expect((await network(unused)).body.problem).toBe('codeRevoked')
    expect((await network('0000-0000-0')).status).toBe(404)
  })

  test('is nothing where the study was set up without it', async () => {
    await setUp(false)
    await answer([3, 4, 5, 4, 6, 2])
    installation.setToday('2027-01-01')
    expect((await network()).body).toEqual({ state: 'not given' })
    expect((await network()).status).toBe(200)
    expect(await installation.context.store.releases('probe', null)).toEqual([])
  })
})
