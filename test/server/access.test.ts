import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadDemonstration } from '#service/demonstration.ts'
import { type Browser, install, probeStudy, type TestInstallation } from './installation.ts'

let installation: TestInstallation
let people: Record<'operator' | 'demoOwner' | 'evaluator' | 'coordinator' | 'nobody', Browser>

beforeEach(async () => {
  installation = await install()
  await loadDemonstration(installation.context)
  people = {
    operator: await installation.staff('owner', null, null),
    demoOwner: await installation.staff('owner', 'demo', null),
    evaluator: await installation.staff('evaluator', 'demo', null),
    coordinator: await installation.staff('coordinator', 'demo', 'bergkamen'),
    nobody: installation.browser(),
  }
})
afterEach(() => installation.remove())

const own = '/api/studies/demo/bergkamen'
const foreign = '/api/studies/demo/chemnitz'
const newStudy = {
  ...probeStudy,
  title: 'Neu',
  waves: [{ id: 'T0', kind: 'before', opensOn: '2027-01-01', closesOn: '2027-01-31' }],
  municipalities: [{ name: 'Aue', land: null }],
}
const roster = { roster: { health: 5 } }
const codes = { personal: { health: 1 }, shared: false }
const items = { items: [] }

/** What each role is answered: operator, owner of the demonstration only, evaluator, coordinator, nobody. */
const table: [string, 'GET' | 'POST' | 'PUT', string, unknown, number[]][] = [
  ['studies', 'GET', '/api/studies', undefined, [200, 200, 200, 200, 401]],
  ['one study', 'GET', '/api/studies/demo', undefined, [200, 200, 200, 200, 401]],
  ['an unknown study', 'GET', '/api/studies/other', undefined, [404, 403, 403, 403, 401]],
  ['data', 'GET', '/api/studies/demo/research.zip?profile=evaluator', undefined, [200, 200, 200, 403, 401]],
  ['data for everybody', 'GET', '/api/studies/demo/research.zip?profile=public', undefined, [200, 200, 200, 403, 401]],
  [
    'data with comments',
    'GET',
    '/api/studies/demo/research.zip?profile=internal',
    undefined,
    [400, 400, 400, 403, 401],
  ],
  ['a new study', 'POST', '/api/studies', newStudy, [201, 403, 403, 403, 401]],
  [
    'a new municipality',
    'POST',
    '/api/studies/demo/municipalities',
    { name: 'Aue', land: null },
    [201, 409, 403, 403, 401],
  ],
  ['access', 'GET', '/api/studies/demo/access', undefined, [200, 200, 403, 403, 401]],
  ['own frame', 'GET', `${own}/frame`, undefined, [200, 200, 200, 200, 401]],
  ['foreign frame', 'GET', `${foreign}/frame`, undefined, [200, 200, 200, 403, 401]],
  ['own roster', 'PUT', `${own}/waves/T3/roster`, roster, [200, 200, 403, 200, 401]],
  ['foreign roster', 'PUT', `${foreign}/waves/T3/roster`, roster, [200, 200, 403, 403, 401]],
  ['own codes', 'POST', `${own}/waves/T3/codes`, codes, [201, 201, 403, 201, 401]],
  ['foreign codes', 'POST', `${foreign}/waves/T3/codes`, codes, [201, 201, 403, 403, 401]],
  ['codes of a closed wave', 'POST', `${own}/waves/T0/codes`, codes, [410, 410, 403, 410, 401]],
  ['own statements', 'PUT', `${foreign}/own-items`, items, [409, 409, 403, 403, 401]],
  ['own progress', 'GET', `${own}/progress`, undefined, [200, 200, 200, 200, 401]],
  ['foreign progress', 'GET', `${foreign}/progress`, undefined, [200, 200, 200, 403, 401]],
  ['own report', 'GET', `${own}/report`, undefined, [200, 200, 200, 200, 401]],
  ['foreign report', 'GET', `${foreign}/report.json`, undefined, [200, 200, 200, 403, 401]],
  ['reading a profile', 'POST', '/api/profiles', { text: 'Aue' }, [200, 200, 200, 200, 401]],
]

test.each(table)('%s: every role is answered as it may', async (_name, method, path, body, expected) => {
  const statuses: number[] = []
  for (const person of Object.values(people)) {
    const answer = method === 'GET' ? await person.get(path) : await person.send(method, path, body)
    statuses.push(answer.status)
  }
  expect(statuses).toEqual(expected)
})

test('a coordinator sees her own municipality of the study and no other', async () => {
  const { body } = await people.coordinator.get('/api/studies')
  expect(body).toHaveLength(1)
  expect(body[0].study.municipalities.map(({ id }: { id: string }) => id)).toEqual(['bergkamen'])
  expect(body[0].progress.every(({ municipality }: { municipality: string }) => municipality === 'bergkamen')).toBe(
    true,
  )
  expect(JSON.stringify((await people.coordinator.get(`${own}/frame`)).body)).not.toContain('Chemnitz')
})

test('an owner of one study sees that one, the operator all', async () => {
  await people.operator.send('POST', '/api/studies', newStudy)
  expect((await people.operator.get('/api/studies')).body).toHaveLength(2)
  expect((await people.demoOwner.get('/api/studies')).body).toHaveLength(1)
  expect((await people.demoOwner.get('/api/studies/neu')).status).toBe(403)
})

test('a revoked link ends the session at once and opens no other', async () => {
  const granted = await people.operator.send('POST', '/api/studies/demo/access', {
    role: 'coordinator',
    municipality: 'chemnitz',
    label: 'Netzwerkkoordination Chemnitz',
  })
  expect(granted.status).toBe(201)
  const link = granted.body.path.replace('/sign-in/', '')
  const coordinator = installation.browser()
  expect((await coordinator.send('POST', '/api/session', { link })).body).toEqual({
    role: 'coordinator',
    label: 'Netzwerkkoordination Chemnitz',
    study: 'demo',
    municipality: 'chemnitz',
  })
  expect((await coordinator.get(`${foreign}/frame`)).status).toBe(200)
  const gone = await people.operator.send('DELETE', `/api/studies/demo/access/${granted.body.access.id}`)
  expect(gone.status).toBe(200)
  expect((await coordinator.get(`${foreign}/frame`)).status).toBe(401)
  expect((await coordinator.send('POST', '/api/session', { link })).body.problem).toBe('signInLinkInvalid')
})

test('a session ends after twelve hours, and when somebody signs out', async () => {
  installation.setNow('2026-11-22T20:59:59.000Z')
  expect((await people.evaluator.get('/api/session')).status).toBe(200)
  installation.setNow('2026-11-22T21:00:01.000Z')
  expect((await people.evaluator.get('/api/session')).status).toBe(401)
  installation.setNow('2026-11-22T10:00:00.000Z')
  await people.coordinator.send('DELETE', '/api/session')
  expect((await people.coordinator.get('/api/session')).status).toBe(401)
})

test('the cookie cannot be read by scripts, and behind encryption travels only there', async () => {
  const granted = await people.operator.send('POST', '/api/studies/demo/access', {
    role: 'evaluator',
    municipality: null,
    label: 'Evaluation',
  })
  const link = granted.body.path.replace('/sign-in/', '')
  const plain = await installation.browser().send('POST', '/api/session', { link })
  expect(plain.headers.get('Set-Cookie')).toMatch(/^peilung=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
  const secure = await installation.browser().send('POST', '/api/session', { link }, { 'X-Forwarded-Proto': 'https' })
  expect(secure.headers.get('Set-Cookie')).toContain('Secure')
  expect(secure.headers.get('Strict-Transport-Security')).toBe('max-age=31536000')
})

test('the demonstration is loaded by anybody into an empty installation, and by nobody over a study', async () => {
  expect((await people.nobody.send('POST', '/api/demonstration')).body.problem).toBe('installationNotEmpty')
  expect((await people.operator.send('POST', '/api/demonstration')).body.problem).toBe('installationNotEmpty')
  const empty = await install()
  expect((await empty.browser().get('/api/installation')).body).toEqual({
    empty: true,
    dataFolder: '/data',
    version: '0.0.0',
  })
  const { status, body } = await empty.browser().send('POST', '/api/demonstration')
  expect(status).toBe(201)
  expect(body.doors).toHaveLength(12)
  expect((await empty.browser().get('/api/installation')).body).toEqual({
    empty: false,
    dataFolder: null,
    version: '0.0.0',
  })
  await empty.remove()
})
