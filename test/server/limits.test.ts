import { afterEach, beforeEach, expect, test } from 'vitest'
import { problem } from '#core/problem.ts'
import { attemptsGuard } from '#server/attempts.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { install, type TestInstallation } from './installation.ts'

let installation: TestInstallation
beforeEach(async () => {
  installation = await install()
})
afterEach(() => installation.remove())

test('a body above 200 kilobytes is refused in words', async () => {
  const answer = await installation.browser().send('POST', '/api/entry', { code: 'x'.repeat(210_000) })
  expect(answer).toMatchObject({ status: 413, body: { problem: 'bodyTooLarge' } })
  expect(answer.body.text).toContain('200 Kilobyte')
})

test('a body that is no JSON is refused in words, also where the form itself is sent', async () => {
  const { doors } = await loadDemonstration(installation.context)
  const headers = { 'Content-Type': 'application/json' }
  for (const path of ['/api/entry', `/api${doors[0]!.path.replace('/r/', '/forms/')}`]) {
    const browser = installation.browser()
    const answer = await browser.send('POST', path, undefined, headers)
    expect(answer).toMatchObject({ status: 400, body: { problem: 'bodyNotJson' } })
  }
})

test('every field that does not fit is named, in the language of the reader', async () => {
  const german = await installation.browser().send('POST', '/api/session', { link: 7, more: true })
  expect(german).toMatchObject({ status: 422, body: { problem: 'requestInvalid' } })
  expect(german.body.title).toBe('2 Angaben passen nicht.')
  const english = await installation
    .browser()
    .send('POST', '/api/session', { link: 7 }, { 'Accept-Language': 'fr, en-GB;q=0.8' })
  expect(english.body.title).toBe('One entry does not fit.')
  const chosen = await installation.browser().send('POST', '/api/session?language=de', {}, { 'Accept-Language': 'en' })
  expect(chosen.body.title).toBe('Eine Angabe passt nicht.')
})

test('every answer carries the security headers, and answers about persons are not kept', async () => {
  for (const path of ['/', '/api/installation', '/api/unknown', '/r/AAAA', '/assets/main-abc123.js']) {
    const { headers } = await installation.browser().get(path)
    const policy = headers.get('Content-Security-Policy')!
    for (const rule of [
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(rule)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Strict-Transport-Security')).toBeNull()
  }
  for (const path of ['/api/installation', '/r/7KMP4XRD2', '/sign-in/token'])
    expect((await installation.browser().get(path)).headers.get('Cache-Control')).toBe('no-store')
})

test('pages of the application get the one page there is, built files may be kept for a year', async () => {
  const page = await installation.browser().get('/studies/demo/chemnitz')
  expect(page.status).toBe(200)
  expect(page.body).toContain('<title>Peilung</title>')
  // hints to fetch the respondents' program early stand only where somebody may answer
  expect(page.body).not.toContain('preload')
  for (const path of ['/', '/r', '/r/7KMP4XRD2'])
    expect((await installation.browser().get(path)).body).toContain('preload')
  const script = await installation.browser().get('/assets/main-abc123.js')
  expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect((await installation.browser().get('/assets/missing.js')).status).toBe(404)
  expect((await installation.browser().get('/../package.json')).status).toBe(404)
})

test('another website cannot send anything in the name of somebody signed in', async () => {
  const staff = await installation.staff('owner', null, null)
  const foreign = { Origin: 'https://example.org', Host: 'peilung.example' }
  expect((await staff.send('DELETE', '/api/session', undefined, foreign)).body.problem).toBe('otherSite')
  const crossSite = { 'Sec-Fetch-Site': 'cross-site' }
  expect((await staff.send('DELETE', '/api/session', undefined, crossSite)).body.problem).toBe('otherSite')
  const same = { Origin: 'https://peilung.example', Host: 'peilung.example', 'Sec-Fetch-Site': 'same-origin' }
  expect((await staff.send('DELETE', '/api/session', undefined, same)).status).toBe(200)
})

test('after five wrong codes a minute of pause, for this client only, and right codes are let in all the same', async () => {
  const { doors } = await loadDemonstration(installation.context)
  const one = { 'X-Forwarded-For': '203.0.113.7' }
  const enter = (code: string, headers = one) => installation.browser().send('POST', '/api/entry', { code }, headers)
  for (let count = 0; count < 8; count += 1) expect((await enter(doors[0]!.code!)).status).toBe(200)
  for (let count = 0; count < 5; count += 1) expect((await enter('0000-0000-0')).body.problem).toBe('codeUnknown')
  const paused = await enter('0000-0000-0')
  expect(paused).toMatchObject({ status: 429, body: { problem: 'tooManyAttempts' } })
  expect(Number(paused.headers.get('Retry-After'))).toBeGreaterThan(50)
  expect((await enter(doors[0]!.code!)).status).toBe(200)
  expect((await enter('0000-0000-0', { 'X-Forwarded-For': '203.0.113.8' })).status).toBe(404)
})

test('two proxies on this machine do not make all clients one', async () => {
  const enter = (last: number) => {
    const headers = { 'X-Forwarded-For': `203.0.113.${last}, 127.0.0.1` }
    return installation.browser().send('POST', '/api/entry', { code: '0000-0000-0' }, headers)
  }
  for (let count = 0; count < 5; count += 1) await enter(20)
  expect((await enter(20)).status).toBe(429)
  expect((await enter(21)).status).toBe(404)
})

test('guessing through the address of the form or a sign-in link is slowed down as well', async () => {
  const headers = (last: number) => ({ 'X-Forwarded-For': `203.0.113.${last}` })
  for (let count = 0; count < 5; count += 1) await installation.browser().get('/api/forms/000000000', headers(1))
  expect((await installation.browser().get('/api/forms/000000000', headers(1))).status).toBe(429)
  const signIn = () => installation.browser().send('POST', '/api/session', { link: 'guess' }, headers(2))
  for (let count = 0; count < 5; count += 1) expect((await signIn()).status).toBe(401)
  expect((await signIn()).status).toBe(429)
})

test('the pause is over after a minute, and wrong tries long ago are forgotten', async () => {
  let clock = 1000
  const guard = attemptsGuard(() => clock)
  const wrong = () => guard('a', () => Promise.reject(problem('codeUnknown'))).catch(({ kind }) => kind)
  for (let count = 0; count < 5; count += 1) expect(await wrong()).toBe('codeUnknown')
  clock += 59
  expect(await wrong()).toBe('tooManyAttempts')
  clock += 2
  expect(await wrong()).toBe('codeUnknown')
  expect(await wrong()).toBe('codeUnknown')
  clock += 700
  for (let count = 0; count < 5; count += 1) expect(await wrong()).toBe('codeUnknown')
  expect(await wrong()).toBe('tooManyAttempts')
})

test('a fault leaves a number for the reader, its cause in the log, and no trace in the answer', async () => {
  await installation.context.store.close()
  const answer = await installation.browser().get('/api/installation')
  expect(answer).toMatchObject({ status: 500, body: { problem: 'fault' } })
  const reference = answer.body.text.match(/Nummer ([0-9a-f]{8})/)![1]
  expect(installation.log.join('\n')).toContain(`fault ${reference}`)
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts|Error/)
})

test('the log tells neither codes nor links, addresses or times', async () => {
  const { doors } = await loadDemonstration(installation.context)
  const person = { 'X-Forwarded-For': '203.0.113.9', 'User-Agent': 'Probe/1.0' }
  for (const { role, path, code } of doors) {
    const browser = installation.browser()
    if (role !== 'respondent') {
      await browser.send('POST', '/api/session', { link: path.replace('/sign-in/', '') }, person)
      continue
    }
    await browser.get(path, person)
    await browser.send('POST', '/api/entry', { code }, person)
    const form = path.replace('/r/', '/api/forms/')
    await browser.get(form, person)
    await browser.get(`${form}/form?language=de`, person)
    const submission = crypto.randomUUID()
    await browser.send(
      'POST',
      form,
      { answers: { 'D3-01': 4 }, attributes: {}, comments: {}, code: null, submission },
      person,
    )
    expect(installation.log.join('\n')).not.toContain(submission)
  }
  const log = installation.log.join('\n')
  for (const { path, code } of doors) {
    expect(log).not.toContain(path.split('/').at(-1)!)
    if (code) expect(log).not.toContain(code)
  }
  expect(log).not.toContain('203.0.113')
  expect(log).not.toContain('Probe/1.0')
  for (const line of installation.log) expect(line).toMatch(/^(GET|POST) (page|\/[a-z/:-]*) \d{3} \d+ ms$/)
  expect(installation.log).toContainEqual(expect.stringMatching(/^POST \/api\/forms\/:token 201 /))
})
