import { changeRecord, readRecord, removeRecord, removeRecords } from '../device/database.ts'
import { forgetProgram } from '../device/program.ts'
import type { Draft } from './draft.ts'

/** What lies under a token: the draft as stored with the number of its last change, or why there is none. */
export type Kept =
  | { readonly state: 'present'; readonly draft: unknown; readonly change: number }
  | { readonly state: 'absent' }
  /** Another window has written since. */
  | { readonly state: 'elsewhere' }
  | { readonly state: 'full' }
  | { readonly state: 'refused' }

interface Shelved {
  readonly draft: unknown
  /** Counts the changes: a window that knows an older one has been overtaken by another window. */
  readonly change: number
}

/** Where a draft waits that did not reach the disk before its page went away. */
const leftKey = (token: string) => `peilung.left.${token}`

/**
 * Hands over a draft in the instant its page goes away: the browser takes this at once and outlives the page, while a
 * write to IndexedDB on its way is given up with it. Put in its place when the draft is read again.
 *
 * @param change the number it would have been written under
 */
export function leaveDraft(token: string, draft: Draft, change: number): void {
  try {
    localStorage.setItem(leftKey(token), JSON.stringify({ draft, change } satisfies Shelved))
  } catch {
    // full or refused: then the write on its way is all there is
  }
}

/** What was left has reached the disk, or is wanted no more. */
export function removeLeft(token: string): void {
  try {
    localStorage.removeItem(leftKey(token))
  } catch {
    // storage refused: then nothing was left either
  }
}

/** Puts what was left in its place, unless a change as new has reached the disk after all. */
async function settle(token: string): Promise<void> {
  const left = JSON.parse(localStorage.getItem(leftKey(token)) ?? 'null') as Shelved | null
  if (left === null) return
  await changeRecord<Shelved>('draft', token, (present) => (changeOf(present) < left.change ? left : undefined))
  removeLeft(token)
}

/** The number of a stored change; 0 where nothing is stored or nothing that can be read. */
function changeOf(stored: unknown): number {
  const change = (stored as Shelved | undefined)?.change
  return typeof change === 'number' ? change : 0
}

export async function readDraft(token: string): Promise<Exclude<Kept, { state: 'elsewhere' | 'full' }>> {
  try {
    await settle(token).catch(() => {}) // full, refused or unreadable: then what lies on the shelf counts
    const stored = (await readRecord('draft', token)) as Shelved | undefined
    if (stored === undefined) return { state: 'absent' }
    return { state: 'present', draft: stored?.draft, change: changeOf(stored) }
  } catch {
    return { state: 'refused' }
  }
}

/** @param seen the number of the change this window knows: an older one is not written over a newer one */
export async function writeDraft(
  token: string,
  draft: Draft,
  seen: number,
): Promise<Exclude<Kept, { state: 'absent' }>> {
  const own = { draft, change: seen + 1 } satisfies Shelved
  try {
    // nothing there although something was: the site's data were cleared, and the draft is written again
    const stored = await changeRecord<Shelved>('draft', token, (present) =>
      changeOf(present) > seen ? undefined : own,
    )
    return stored === own ? { state: 'present', ...own } : { state: 'elsewhere' }
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    return { state: full ? 'full' : 'refused' }
  }
}

export async function removeDraft(token: string): Promise<void> {
  removeLeft(token)
  await removeRecord('draft', token).catch(() => {}) // storage refused: then nothing was stored either
}

/** Everything Peilung keeps under a token; with the last one also the program that was kept to start without network. */
export async function removeTraces(token: string): Promise<void> {
  removeLeft(token)
  const { empty } = await removeRecords(token)
  if (empty) await forgetProgram()
}
