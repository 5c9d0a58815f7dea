import { useCallback, useRef, useState } from 'react'
import { canStore, type Draft, newDraft, readDraft, removeDraft, today, writeDraft } from './draft.ts'

/** Kept on this device; refused by the browser; or not wanted because others use the device too. */
export type Storage = 'kept' | 'refused' | 'shared'

/** The draft under a token, stored after every change unless the device is shared or refuses. */
export function useDraft(token: string, shared: boolean) {
  const [draft, setDraft] = useState<Draft | null>(() => (shared ? null : readDraft(token)))
  const [storage, setStorage] = useState<Storage>(() => (shared ? 'shared' : canStore() ? 'kept' : 'refused'))
  const latest = useRef(draft)

  const put = useCallback(
    (next: Draft) => {
      latest.current = next
      setDraft(next)
      if (!shared) setStorage(writeDraft(token, next) ? 'kept' : 'refused')
    },
    [token, shared],
  )
  const begin = useCallback(() => put(newDraft()), [put])
  const save = useCallback(
    (change: Partial<Pick<Draft, 'data' | 'question'>>) => {
      put({ ...(latest.current ?? newDraft()), ...change, savedOn: today() })
    },
    [put],
  )
  const forget = useCallback(() => {
    latest.current = null
    setDraft(null)
    removeDraft(token)
  }, [token])
  /** What another window wrote meanwhile. */
  const reread = useCallback(() => {
    const stored = shared ? latest.current : readDraft(token)
    latest.current = stored
    setDraft(stored)
  }, [token, shared])

  return { draft, storage, begin, save, forget, reread }
}
