import { createHash, timingSafeEqual } from 'node:crypto'
import type { IsoDate, Study, Wave } from '#core/model/study.ts'
import type { DraftPermit } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import type { CollectionKey, StoreReader } from '#store/store.ts'
import type { Context } from './context.ts'
import { daysAfter } from './days.ts'
import { keyedHash } from './hash.ts'

/** A wave may be prolonged when it has just closed: what was begun waits that long. */
const graceDays = 14

/** Somebody may begin on several devices and start over while offline; more than this is no person. */
const draftsPerPerson = 4
/** Where no numbers of invited persons were given, everybody comes by a shared link. */
const fewestPersons = 25

/**
 * What lets a device leave a draft here: the day until which drafts of the wave are kept, sealed by this installation.
 * Everybody whose drafts go on that day gets the same one, so it says that somebody has a code, never which.
 */
export function draftPermit(context: Context, study: Study, wave: Wave): DraftPermit | null {
  if (study.drafts === 'device') return null
  const until = daysAfter(wave.closesOn, graceDays)
  return { until, seal: sealOf(context, until) }
}

function sealOf(context: Context, until: IsoDate): string {
  return keyedHash(context, 'draft permit', until)
}

/**
 * Keeps a draft as the device has locked it. Neither its content nor its id, drawn from a secret that never leaves the
 * device, tells whose it is or what it belongs to.
 *
 * @param replaces what the sender believes lies here, as `versionOf` names it; null: nothing
 * @throws Problem draftNotPermitted, draftElsewhere, draftsFull
 */
export async function keepDraft(
  context: Context,
  input: {
    readonly id: string
    readonly content: string
    readonly permit: DraftPermit
    readonly replaces: string | null
  },
): Promise<{ readonly kept: true }> {
  const { until, seal } = input.permit
  const expected = Buffer.from(sealOf(context, until))
  const sealed = Buffer.from(seal)
  const isSealed = sealed.length === expected.length && timingSafeEqual(sealed, expected)
  if (!isSealed || until < context.today()) throw problem('draftNotPermitted')
  const id = rowOf(context, input.id)
  const kept = await context.store.transact(async (writer) => {
    await writer.deleteExpiredDrafts(context.today())
    const before = await writer.draft(id)
    if (before === null) await assertRoom(writer, until)
    if ((before === null ? null : versionOf(before)) !== input.replaces) return false
    return writer.putDraft({ id, content: input.content, expiresOn: until }, before)
  })
  if (!kept) throw problem('draftElsewhere')
  return { kept: true }
}

/**
 * The permit says that somebody has a code, not how often it was used: without a bound one person could fill the disk.
 * Nothing tells which wave a draft belongs to, so those that go on the same day share their room.
 *
 * @throws Problem draftNotPermitted where no wave keeps its drafts until that day any more, draftsFull
 */
async function assertRoom(store: StoreReader, until: IsoDate): Promise<void> {
  const persons = await personsUntil(store, until)
  if (persons === 0) throw problem('draftNotPermitted')
  if ((await store.draftsUntil(until)) >= draftsPerPerson * persons) throw problem('draftsFull')
}

const placeOf = ({ wave, municipality }: Pick<CollectionKey, 'wave' | 'municipality'>) => `${wave}\n${municipality}`

/** Persons invited to the waves whose drafts go on this day. */
async function personsUntil(store: StoreReader, until: IsoDate): Promise<number> {
  let persons = 0
  for (const study of await store.studies()) {
    const waves = study.waves.filter(({ closesOn }) => daysAfter(closesOn, graceDays) === until)
    if (study.drafts === 'device' || waves.length === 0) continue
    const expected = new Map<string, number>()
    for (const { roster, ...key } of await store.rosters(study.id))
      expected.set(
        placeOf(key),
        Object.values(roster).reduce<number>((sum, count) => sum + (count ?? 0), 0),
      )
    const issued = new Map<string, number>()
    for (const row of await store.invitationCounts(study.id))
      if (row.kind === 'personal') issued.set(placeOf(row), (issued.get(placeOf(row)) ?? 0) + row.issued)
    for (const wave of waves)
      for (const municipality of study.municipalities) {
        const place = placeOf({ wave: wave.id, municipality: municipality.id })
        persons += Math.max(expected.get(place) ?? 0, issued.get(place) ?? 0, fewestPersons)
      }
  }
  return persons
}

/**
 * What lies under a name; null where nothing does, as every draft finds it before it is kept for the first time. The name
 * is 128 bits of a secret of the device: that nothing lies there tells of no code.
 */
export async function openDraft(
  context: Context,
  { id }: { readonly id: string },
): Promise<{ readonly content: string | null }> {
  return { content: await context.store.draft(rowOf(context, id)) }
}

export async function deleteDraft(context: Context, { id }: { readonly id: string }): Promise<{ deleted: true }> {
  await context.store.transact((writer) => writer.deleteDraft(rowOf(context, id)))
  return { deleted: true }
}

/** A content's name: whoever knows it has read it. */
function versionOf(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Under this a draft lies in the table: who reads the table cannot ask for the draft. */
function rowOf(context: Context, id: string): string {
  return keyedHash(context, 'draft', id)
}
