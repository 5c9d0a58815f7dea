import { useCallback, useEffect, useRef, useState } from 'react'
import { today } from '../today.ts'
import { type Draft, draftFrom, newDraft } from './draft.ts'
import { type Kept, leaveDraft, readDraft, removeDraft, removeLeft, removeTraces, writeDraft } from './draft-shelf.ts'

/** Kept on this device; no longer, for it is full or has stopped; refused from the start; or not wanted on a shared device. */
export type Storage = 'kept' | 'full' | 'lost' | 'refused' | 'shared'

type Change = Partial<Omit<Draft, 'submission' | 'savedOn'>>

/** A draft on its way to the device and what became of it. */
interface State {
  /** False until the device has been asked. */
  readonly ready: boolean
  readonly draft: Draft | null
  readonly storage: Storage
  /** Whether the latest change is on the disk. */
  readonly saved: boolean
  /** Something lay there that cannot be read any more. */
  readonly damaged: boolean
  /** Another window has changed the draft since this one read it; nothing is written any more. */
  readonly overtaken: boolean
}

/** The draft under a token, written after every change, each letter of a text included, unless the device is shared. */
export function useDraft(token: string, shared: boolean) {
  const [state, setState] = useState<State>({
    ready: shared,
    draft: null,
    storage: shared ? 'shared' : 'kept',
    saved: false,
    damaged: false,
    overtaken: false,
  })
  const latest = useRef<Draft | null>(null)
  /** The number of the change last read or written here. */
  const seen = useRef(0)
  const writing = useRef<Promise<void> | null>(null)
  const forgotten = useRef(false)
  const update = useCallback((change: Partial<State>) => setState((former) => ({ ...former, ...change })), [])

  const reread = useCallback(async () => {
    if (shared) return
    const kept = await readDraft(token)
    const stored = kept.state === 'present' ? draftFrom(kept.draft) : null
    latest.current = stored === 'damaged' ? null : stored
    seen.current = kept.state === 'present' ? kept.change : 0
    update({
      ready: true,
      draft: latest.current,
      storage: kept.state === 'refused' ? 'refused' : 'kept',
      saved: latest.current !== null,
      damaged: stored === 'damaged',
      overtaken: false,
    })
  }, [token, shared, update])
  useEffect(() => void reread(), [reread])

  const writeAll = useCallback(async () => {
    let outcome: Exclude<Kept['state'], 'absent'> = 'present'
    for (let written: Draft | null = null; latest.current && written !== latest.current && outcome === 'present'; ) {
      written = latest.current
      const kept = await writeDraft(token, written, seen.current)
      outcome = kept.state
      if (kept.state === 'present') seen.current = kept.change
    }
    if (forgotten.current) await removeTraces(token)
    else if (outcome === 'elsewhere') update({ overtaken: true })
    else if (outcome === 'present') {
      removeLeft(token)
      update({ storage: 'kept', saved: true })
    } else update({ storage: outcome === 'refused' && seen.current > 0 ? 'lost' : outcome, saved: false })
  }, [token, update])
  /** One write at a time; what changes meanwhile goes with the next. Resolves when the latest change has been dealt with. */
  const write = useCallback(() => {
    if (shared) return Promise.resolve()
    writing.current ??= writeAll().finally(() => {
      writing.current = null
    })
    return writing.current
  }, [shared, writeAll])

  useEffect(() => {
    const leave = () => {
      // one change may be on its way, the latest comes after it
      if (writing.current && latest.current) leaveDraft(token, latest.current, seen.current + 2)
    }
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [token])

  const put = useCallback(
    (next: Draft) => {
      forgotten.current = false
      latest.current = next
      update({ draft: next, saved: false, damaged: false })
      return write()
    },
    [update, write],
  )
  const begin = useCallback((chosen: Draft['chosen']) => put(newDraft(chosen)), [put])
  const save = useCallback(
    (change: Change) => put({ ...(latest.current ?? newDraft(null)), ...change, savedOn: today() }),
    [put],
  )
  /** Takes the draft off the device, but not what is needed to begin another one without network. */
  const startOver = useCallback(async () => {
    latest.current = null
    seen.current = 0
    update({ draft: null, saved: false, damaged: false })
    await writing.current
    await removeDraft(token)
  }, [token, update])
  /** Takes the draft off the device, and with it everything that was kept to go on without network. */
  const forget = useCallback(async () => {
    forgotten.current = true
    latest.current = null
    seen.current = 0
    update({ draft: null, saved: false, damaged: false })
    await removeTraces(token)
  }, [token, update])

  return { ...state, begin, put, save, startOver, forget, reread }
}
