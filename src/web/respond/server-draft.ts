import { generateCode } from '#core/collect/code.ts'
import { deleteDraft, openDraft } from '../api.ts'
import { type Lock, lockFrom, unlocked, versionOf } from '../device/locked-draft.ts'
import { type Draft, draftFrom, type Resume, randomUuid } from './draft.ts'

/** A draft as it lies at the server, unlocked. */
export interface OtherDraft {
  readonly draft: Draft
  /** Which device wrote it last, under a name drawn by chance for this draft alone. */
  readonly device: string
  readonly saves: number
  readonly version: string
}

/** Draws what a draft goes by at the server. */
export function newResume(): Resume {
  const secret = generateCode(crypto.getRandomValues(new Uint8Array(32)), 'resume')
  return { secret, device: randomUuid(), saves: 0 }
}

/** @returns null where nothing lies there, or nothing this program can read */
export async function draftAt(lock: Lock): Promise<OtherDraft | null> {
  const { content } = await openDraft(lock.id)
  if (content === null) return null
  const { device, saves, ...stored } = (await unlocked(lock, content)) as Readonly<Record<string, unknown>>
  const draft = draftFrom(stored)
  if (draft === 'damaged') return null
  return { draft, device: String(device), saves: Number(saves), version: await versionOf(content) }
}

/** A draft begun on another device, to be gone on with here. @returns null where there is none */
export async function fetchedDraft(secret: string): Promise<Draft | null> {
  const there = await draftAt(await lockFrom(secret))
  return there && { ...there.draft, resume: { secret, device: randomUuid(), saves: there.saves } }
}

/**
 * Takes the copy away from the server, in a request of its own: it names the draft, not the code and not the answers that
 * were sent. Where that fails, it goes with its last day.
 */
export async function removeServerDraft(draft: Draft | null): Promise<void> {
  if (!draft?.resume) return
  const { id } = await lockFrom(draft.resume.secret)
  await deleteDraft(id).catch(() => {})
}
