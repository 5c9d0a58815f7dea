import { arrivedAtLeast } from '#core/collect/arrivals.ts'
import { formatCode, generateCode } from '#core/collect/code.ts'
import { assertOpen } from '#core/collect/invitation.ts'
import type { OpenedRoom, RoomState } from '#core/model/views.ts'
import type { CollectionKey } from '#store/store.ts'
import type { Context } from './context.ts'
import { findMunicipality, findStudy, findWave } from './find.ts'
import { keyedHash } from './hash.ts'
import { frozenForms } from './wave-form.ts'

/**
 * One code for everybody in a room, valid until the room is closed. A room that is still open is closed with it: there
 * is one at a time. The code is returned once.
 *
 * @throws Problem notFound, waveNotOpen, waveClosed
 */
export async function openRoom(context: Context, key: CollectionKey): Promise<OpenedRoom> {
  const { study, wave } = await place(context, key)
  assertOpen(wave, context.today())
  const code = generateCode(context.randomBytes(16))
  const tokenHash = keyedHash(context, 'code', code)
  await context.store.transact(async (writer) => {
    await writer.revokeInvitations(key, { kind: 'room' })
    await writer.addInvitations([{ ...key, tokenHash, kind: 'room', sector: null, submitted: 0, revoked: false }])
  })
  await frozenForms(context, study, key.municipality)
  return { code: formatCode(code), path: `/r/${code}` }
}

/** Whether a room is open and how many have answered in it, in steps of five. @throws Problem notFound */
export async function roomState(context: Context, key: CollectionKey): Promise<RoomState> {
  await place(context, key)
  const submitted = await context.store.openRoom(key)
  return { open: submitted !== null, arrivedAtLeast: arrivedAtLeast(submitted ?? 0) }
}

/** Its code opens no form any more; what came in stays. @throws Problem notFound */
export async function closeRoom(context: Context, key: CollectionKey): Promise<RoomState> {
  const { arrivedAtLeast } = await roomState(context, key)
  await context.store.transact((writer) => writer.revokeInvitations(key, { kind: 'room' }))
  return { open: false, arrivedAtLeast }
}

async function place({ store }: Context, key: CollectionKey) {
  const study = await findStudy(store, key.study)
  findMunicipality(study, key.municipality)
  return { study, wave: findWave(study, key.wave) }
}
