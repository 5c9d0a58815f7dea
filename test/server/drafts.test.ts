import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../store/stores.ts'
import { install, probeStudy, type TestInstallation } from './installation.ts'

const sha256 = async (text: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex')

describe.each(engines)('drafts at the server on %s', (_, fresh) => {
  let installation: TestInstallation
  let permit: { until: string; seal: string }
  const send = (path: string, body: unknown) => installation.browser().send('POST', `/api/drafts/${path}`, body)
  const content = () => randomBytes(4124).toString('base64')
  const id = () => randomBytes(16).toString('hex')

  beforeEach(async () => {
    installation = await install(fresh)
    permit = (await introduction('server')).drafts
  })
  afterEach(() => installation.remove())

  async function introduction(drafts: 'device' | 'server') {
    const owner = await installation.staff('owner', null, null)
    const { body: study } = await owner.send('POST', '/api/studies', {
      ...probeStudy,
      title: `Probe ${drafts}`,
      waves: [{ id: 'T0', kind: 'before', opensOn: '2026-11-01', closesOn: '2026-11-30' }],
      drafts,
    })
    const { body: codes } = await owner.send('POST', `/api/studies/${study.id}/seedorf/waves/T0/codes`, {
      personal: { health: 1 },
      shared: false,
    })
    return (await installation.browser().get(`/api/forms/${codes.personal[0].code}`)).body
  }

  test('a study that keeps drafts on the devices permits none here', async () => {
    expect((await introduction('device')).drafts).toBeNull()
  })

  test('a draft is kept, opened, replaced and deleted by its name alone', async () => {
    const draft = { id: id(), content: content(), permit, replaces: null }
    expect(await send('keep', draft)).toMatchObject({ status: 200 })
    expect(await send('open', { id: draft.id })).toMatchObject({ status: 200, body: { content: draft.content } })
    const next = { ...draft, content: content(), replaces: await sha256(draft.content) }
    expect((await send('keep', next)).status).toBe(200)
    expect((await send('open', { id: draft.id })).body.content).toBe(next.content)
    expect((await send('delete', { id: draft.id })).status).toBe(200)
    const gone = await send('open', { id: draft.id })
    expect(gone).toMatchObject({ status: 200, body: { content: null } })
    // what was deleted and what never was there look the same
    expect((await send('open', { id: id() })).body).toEqual(gone.body)
  })

  test('what another device has written since is not replaced', async () => {
    const draft = { id: id(), content: content(), permit, replaces: null }
    await send('keep', draft)
    const replaces = await sha256(draft.content)
    const both = await Promise.all([1, 2].map(() => send('keep', { ...draft, content: content(), replaces })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await send('keep', { ...draft, content: content() })).body.problem).toBe('draftElsewhere')
  })

  test('nobody without a code leaves anything here, nor anybody after the last day', async () => {
    const draft = { id: id(), content: content(), replaces: null }
    const forged = { until: '2099-01-01', seal: permit.seal }
    expect(await send('keep', { ...draft, permit: forged })).toMatchObject({ status: 403 })
    installation.setToday('2026-12-15')
    expect(await send('keep', { ...draft, permit })).toMatchObject({
      status: 403,
      body: { problem: 'draftNotPermitted' },
    })
  })

  test('what has expired goes with the next draft that comes', async () => {
    const old = { id: id(), content: content(), permit, replaces: null }
    await send('keep', old)
    installation.setToday('2026-12-15')
    const owner = await installation.staff('owner', null, null)
    await owner.send('PUT', '/api/studies/probe-server/waves', {
      waves: [{ id: 'T0', kind: 'before', opensOn: '2026-11-01', closesOn: '2026-12-31' }],
    })
    const { body: codes } = await owner.send('POST', '/api/studies/probe-server/seedorf/waves/T0/codes', {
      personal: { health: 1 },
      shared: false,
    })
    const later = (await installation.browser().get(`/api/forms/${codes.personal[0].code}`)).body.drafts
    expect(later.until).toBe('2027-01-14')
    await send('keep', { ...old, id: id(), permit: later })
    expect((await send('open', { id: old.id })).body).toEqual({ content: null })
  })

  test('everybody of a wave has the same permit, which says nothing about the code', async () => {
    const owner = await installation.staff('owner', null, null)
    const { body: codes } = await owner.send('POST', '/api/studies/probe-server/seedorf/waves/T0/codes', {
      personal: { health: 3 },
      shared: true,
    })
    for (const { code } of [...codes.personal, codes.shared])
      expect((await installation.browser().get(`/api/forms/${code}`)).body.drafts).toEqual(permit)
  })

  test('one who fills the table is stopped at what the invited could need, and who began earlier goes on', async () => {
    const owner = await installation.staff('owner', null, null)
    const path = '/api/studies/probe-server/seedorf/waves/T0/roster'
    expect((await owner.send('PUT', path, { roster: { health: 20, 'youth-welfare': 10 } })).status).toBe(200)
    const first = { id: id(), content: content(), permit, replaces: null }
    expect((await send('keep', first)).status).toBe(200)
    // rows as they lie, without a hundred requests
    await installation.context.store.transact(async (writer) => {
      for (let row = 1; row < 4 * 30; row += 1)
        await writer.putDraft({ id: id(), content: 'x', expiresOn: permit.until }, null)
      await writer.putDraft({ id: id(), content: 'x', expiresOn: '2027-12-31' }, null)
    })
    const refused = await send('keep', { id: id(), content: content(), permit, replaces: null })
    expect(refused).toMatchObject({ status: 507, body: { problem: 'draftsFull' } })
    expect(refused.body.text).toContain('auf diesem Gerät')
    const next = { ...first, content: content(), replaces: await sha256(first.content) }
    expect((await send('keep', next)).status).toBe(200)
    expect((await send('delete', { id: first.id })).status).toBe(200)
    expect((await send('keep', { id: id(), content: content(), permit, replaces: null })).status).toBe(200)
  })

  test('a permit from before the survey was prolonged brings no new draft, only the one of today does', async () => {
    const owner = await installation.staff('owner', null, null)
    await owner.send('PUT', '/api/studies/probe-server/waves', {
      waves: [{ id: 'T0', kind: 'before', opensOn: '2026-11-01', closesOn: '2026-12-05' }],
    })
    const draft = { id: id(), content: content(), permit, replaces: null }
    expect((await send('keep', draft)).body.problem).toBe('draftNotPermitted')
  })

  test('a draft above 64 kilobytes is refused in words', async () => {
    const big = { id: id(), content: randomBytes(60_000).toString('base64'), permit, replaces: null }
    expect(await send('keep', big)).toMatchObject({ status: 413, body: { problem: 'bodyTooLarge' } })
  })

  test('the owner decides for a running study, nobody else', async () => {
    const change = { drafts: 'device' }
    const evaluator = await installation.staff('evaluator', 'probe-server', null)
    expect((await evaluator.send('PUT', '/api/studies/probe-server/drafts', change)).status).toBe(403)
    const owner = await installation.staff('owner', null, null)
    expect((await owner.send('PUT', '/api/studies/probe-server/drafts', change)).body.drafts).toBe('device')
  })

  test('no log and no row holds the name a draft is asked for by', async () => {
    const draft = { id: id(), content: content(), permit, replaces: null }
    await send('keep', draft)
    expect(installation.log.join('\n')).not.toContain(draft.id)
    expect(await installation.context.store.draft(draft.id)).toBeNull()
  })
})
