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

export async function readDraft(token: string): Promise<Exclude<Kept, { state: 'elsewhere' | 'full' }>> {
  try {
    const stored = (await readRecord('draft', token)) as Shelved | undefined
    if (stored === undefined) return { state: 'absent' }
    const change = typeof stored?.change === 'number' ? stored.change : 0
    return { state: 'present', draft: stored?.draft, change }
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
    const stored = await changeRecord<Shelved>('draft', token, (present) => {
      const change = (present as Shelved | undefined)?.change
      // nothing there although something was: the site's data were cleared, and the draft is written again
      return typeof change === 'number' && change > seen ? undefined : own
    })
    return stored === own ? { state: 'present', ...own } : { state: 'elsewhere' }
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    return { state: full ? 'full' : 'refused' }
  }
}

export async function removeDraft(token: string): Promise<void> {
  await removeRecord('draft', token).catch(() => {}) // storage refused: then nothing was stored either
}

/** Everything Peilung keeps under a token; with the last one also the program that was kept to start without network. */
export async function removeTraces(token: string): Promise<void> {
  const { empty } = await removeRecords(token)
  if (empty) await forgetProgram()
}
