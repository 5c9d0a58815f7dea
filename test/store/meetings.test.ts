import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { invitation, room, study, submission } from './sample.ts'
import { engines, type FreshDatabase } from './stores.ts'

describe.each(engines)('meetings on %s', (_name, fresh) => {
  let database: FreshDatabase
  let store: Store

  beforeEach(async () => {
    database = await fresh()
    store = await openStore(database.location)
    await store.transact((writer) => writer.addStudy(study))
  })
  afterEach(async () => {
    await store.close()
    await database.remove()
  })

  test('ratings of a group are set, changed and taken back, statement by statement', async () => {
    await store.transact((writer) =>
      writer.putGroupRatings(room, { 'D3-01': 4, 'D3-02': 'none', 'D3-03': 2 }, '2026-11-20'),
    )
    await store.transact((writer) => writer.putGroupRatings(room, { 'D3-01': 5, 'D3-03': null }, '2026-11-21'))
    const kept = [
      { ...room, item: 'D3-01', rating: 5, agreedOn: '2026-11-21' },
      { ...room, item: 'D3-02', rating: 'none', agreedOn: '2026-11-20' },
    ]
    expect(await store.groupRatings('probe', 'seedorf')).toEqual(kept)
    expect(await store.groupRatings('probe', null)).toEqual(kept)
    expect(await store.groupRatings('probe', 'bergheim')).toEqual([])
    expect(await store.responses('probe', 'seedorf')).toEqual([])
  })

  test('the points of a meeting keep their order and belong to one wave', async () => {
    const points = [
      { item: 'D3-02', question: 'Was nun?' },
      { item: 'D3-01', question: null },
    ]
    await store.transact((writer) => writer.putAgenda(room, [points[1]!]))
    await store.transact((writer) => writer.putAgenda(room, points))
    expect(await store.agenda(room)).toEqual(points)
    expect(await store.agenda({ ...room, wave: 'T0' })).toEqual([])
  })

  test('the code of a room is closed without the shared link, and the link without the room', async () => {
    await store.transact((writer) => writer.addInvitations([invitation('link', 'shared'), invitation('hall', 'room')]))
    await store.transact((writer) => writer.submit(submission('hall')))
    await store.transact((writer) => writer.submit(submission('link')))
    await store.transact((writer) => writer.submit(submission('hall')))
    expect(await store.openRoom(room)).toBe(2)
    expect(await store.invitation('hall')).toMatchObject({ kind: 'room', submitted: 2, revoked: false })

    expect(await store.transact((writer) => writer.revokeInvitations(room, { kind: 'room' }))).toBe(1)
    expect(await store.openRoom(room)).toBeNull()
    expect(await store.invitation('link')).toMatchObject({ kind: 'shared', revoked: false })
    expect(await store.transact((writer) => writer.revokeInvitations(room, { kind: 'shared' }))).toBe(1)
    expect(await store.invitationCounts('probe')).toEqual(
      expect.arrayContaining([
        { ...room, kind: 'shared', sector: null, issued: 0, submitted: 1 },
        { ...room, kind: 'room', sector: null, issued: 0, submitted: 2 },
      ]),
    )
  })
})
