import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { invitation, response, room, study, submission } from './sample.ts'
import { engines, type FreshDatabase } from './stores.ts'

const run = promisify(execFile)

describe.each(engines)('the store on %s', (_name, fresh) => {
  let database: FreshDatabase
  let store: Store

  beforeEach(async () => {
    database = await fresh()
    store = await openStore(database.location)
    await store.transact(async (writer) => {
      await writer.addStudy(study)
      await writer.addInvitations([invitation('a'), invitation('b'), invitation('s', 'shared')])
    })
  })
  afterEach(async () => {
    await store.close()
    await database.remove()
  })

  const submit = (...parts: Parameters<typeof submission>) =>
    store.transact((writer) => writer.submit(submission(...parts)))

  test('a study comes back as it was written', async () => {
    expect(await store.study('probe')).toEqual(study)
    expect(await store.studies()).toEqual([study])
    expect(await store.study('other')).toBeNull()
  })

  test('a municipality added later comes last, and changed dates replace the old ones', async () => {
    const later = { id: 'aue', name: 'Aue', land: null, networkName: null }
    const waves = [study.waves[0]!, { ...study.waves[1]!, closesOn: '2026-12-15' }]
    await store.transact(async (writer) => {
      await writer.addMunicipality('probe', later)
      await writer.putWaves('probe', waves)
    })
    expect(await store.study('probe')).toEqual({ ...study, municipalities: [...study.municipalities, later], waves })
  })

  test('a personal code works once and a shared one for many', async () => {
    expect(await submit('a')).toBe('stored')
    expect(await submit('a')).toBe('code used')
    expect(await submit('s')).toBe('stored')
    expect(await submit('s')).toBe('stored')
    expect(await store.responses('probe', 'seedorf')).toHaveLength(3)
    expect(await store.submissionCounts('probe')).toEqual([{ ...room, submissions: 3 }])
    expect(await store.invitationCounts('probe')).toEqual(
      expect.arrayContaining([
        { ...room, kind: 'personal', sector: 'health', issued: 2, submitted: 1 },
        { ...room, kind: 'shared', sector: null, issued: 1, submitted: 2 },
      ]),
    )
  })

  test('the same submission again is recognised and written once', async () => {
    expect(await submit('a', 'one')).toBe('stored')
    expect(await submit('a', 'one')).toBe('already stored')
    expect(await store.responses('probe', 'seedorf')).toEqual([response('one')])
  })

  test('twenty submissions of one personal code at the same time leave one response', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => submit('a')))
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'code used')).toHaveLength(19)
    expect(await store.responses('probe', 'seedorf')).toHaveLength(1)
  })

  test('twenty copies of one submission at the same time leave one response', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => submit('s', 'same')))
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'already stored')).toHaveLength(19)
  })

  test('thirty different submissions at the same time are all there', async () => {
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => submit('s')))
    expect(new Set(outcomes)).toEqual(new Set(['stored']))
    expect(await store.responses('probe', 'seedorf')).toHaveLength(30)
    expect(await store.submissionCounts('probe')).toEqual([{ ...room, submissions: 30 }])
  })

  test('four processes on one database take a personal code once', async () => {
    const script = fileURLToPath(new URL('./submit-once.ts', import.meta.url))
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map(() => run(process.execPath, [script, database.location, 'b']).then(({ stdout }) => stdout)),
    )
    expect(outcomes.sort()).toEqual(['code used', 'code used', 'code used', 'stored'])
    expect(await store.responses('probe', 'seedorf')).toHaveLength(1)
  })

  test('a transaction that fails leaves nothing', async () => {
    const failing = store.transact(async (writer) => {
      await writer.submit(submission('a'))
      throw new Error('power cut')
    })
    await expect(failing).rejects.toThrow('power cut')
    expect(await store.responses('probe', 'seedorf')).toEqual([])
    expect((await store.invitation('a'))?.submitted).toBe(0)
    expect(await submit('a')).toBe('stored')
  })

  test('the form of a wave keeps its first wording', async () => {
    const own = {
      id: 'own-goal-1',
      kind: 'goal',
      text: 'Wir sind sichtbar.',
      source: null,
      dimensions: [],
      confirmed: true,
    } as const
    const form = { ...room, instrument: study.instrument, dimensions: ['network'], ownItems: [own], first: true }
    await store.transact((writer) => writer.freezeWaveForm(form))
    await store.transact((writer) => writer.freezeWaveForm({ ...form, dimensions: ['family'], ownItems: [] }))
    expect(await store.waveForms('probe', 'seedorf')).toEqual([form])
  })

  test('what was released of a wave is kept, for one municipality or all of a study', async () => {
    const partition = { sector: [['health'], ['other', 'not stated']], level: [] }
    const figures = {
      shown: [{ dimension: 'network', attribute: 'sector', block: 0 }],
      withheld: [{ dimension: null, attribute: 'sector', block: 1 }],
      stayers: [{ dimension: 'network', since: 'T0' }],
    } as const
    const release = { ...room, responses: 12, partition, figures, version: '1.0.0', createdOn: '2026-12-01' }
    await store.transact((writer) => writer.addRelease(release))
    expect(await store.releases('probe', 'bergheim')).toEqual([])
    expect(await store.releases('probe', 'seedorf')).toEqual([release])
    expect(await store.releases('probe', null)).toEqual([release])
    const unnoted = { ...release, municipality: 'bergheim', figures: null }
    await store.transact((writer) => writer.addRelease(unnoted))
    expect(await store.releases('probe', 'bergheim')).toEqual([unnoted])
  })

  test('revoking an access ends its sessions, and expired sessions do not count', async () => {
    const access = {
      id: 'x',
      role: 'coordinator',
      label: 'Netzwerkkoordination Seedorf',
      study: 'probe',
      municipality: 'seedorf',
      createdOn: '2026-11-22',
      revokedOn: null,
    } as const
    await store.transact(async (writer) => {
      await writer.addAccess(access, 'hash')
      await writer.addSession({ tokenHash: 'cookie', access: 'x', expiresAt: '2026-11-22T20:00:00.000Z' })
    })
    expect(await store.accessByToken('hash')).toEqual(access)
    expect(await store.accessBySession('cookie', '2026-11-22T19:59:59.000Z')).toEqual(access)
    expect(await store.accessBySession('cookie', '2026-11-22T20:00:00.000Z')).toBeNull()
    await store.transact((writer) => writer.revokeAccess('x', '2026-11-22'))
    expect(await store.accessBySession('cookie', '2026-11-22T19:00:00.000Z')).toBeNull()
    expect(await store.accesses()).toEqual([{ ...access, revokedOn: '2026-11-22' }])
  })
})
