import { useCallback, useEffect, useRef, useState } from 'react'
import { submissionFrom } from '#core/instrument/submission.ts'
import { ApiProblem, submit } from '../api.ts'
import type { Draft, DraftData } from './draft.ts'
import { isUndecided } from './use-asked.ts'

/** Where the answers are on their way; "undecided": they may have arrived. */
export type Sending =
  | { readonly state: 'not yet' | 'sending' }
  | { readonly state: 'undecided' | 'refused'; readonly because: unknown }

const retryMilliseconds = 20_000
/** After these the form can no longer be sent: whatever else comes is a mistake that can be mended. */
const final = ['waveClosed', 'codeUsed', 'codeRevoked', 'codeUnknown']

/**
 * Sends once, whatever is pressed how often. Before the first attempt leaves, the device knows that there was one: after
 * a crash the next start asks the server again instead of finding the code used. While it is undecided whether the
 * answers arrived, it is asked again by itself.
 */
export function useSending({
  token,
  draft,
  save,
  onArrived,
  onFinal,
}: {
  token: string
  draft: Draft
  save: (change: Partial<Pick<Draft, 'sending'>>) => Promise<void>
  onArrived: (version: 'this' | 'another') => void
  onFinal: (because: ApiProblem) => void
}): { sending: Sending; send: () => Promise<void> } {
  const [sending, setSending] = useState<Sending>({ state: 'not yet' })
  const busy = useRef(false)
  const latest = useRef({ draft, save, onArrived, onFinal })
  latest.current = { draft, save, onArrived, onFinal }

  const send = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    setSending({ state: 'sending' })
    const { draft, save } = latest.current
    const first = draft.sending?.first ?? draft.data
    try {
      await save({ sending: { first, waiting: true } })
      const { arrived } = await submit(token, submissionFrom(draft.data, draft.submission))
      const isThis = arrived === 'stored' || (arrived === 'already stored' && sameData(first, draft.data))
      latest.current.onArrived(isThis ? 'this' : 'another')
    } catch (because) {
      if (isUndecided(because)) setSending({ state: 'undecided', because })
      else {
        await save({ sending: null })
        setSending({ state: 'refused', because })
        if (because instanceof ApiProblem && final.includes(because.kind)) latest.current.onFinal(because)
      }
    } finally {
      busy.current = false
    }
  }, [token])

  const waiting = draft.sending?.waiting === true && sending.state === 'not yet'
  useEffect(() => {
    if (waiting) void send()
  }, [waiting, send])

  const undecided = sending.state === 'undecided'
  useEffect(() => {
    if (!undecided) return
    const again = () => void send()
    addEventListener('online', again)
    // some networks come back without the browser noticing
    const timer = setInterval(again, retryMilliseconds)
    return () => {
      removeEventListener('online', again)
      clearInterval(timer)
    }
  }, [undecided, send])

  return { sending, send }
}

function sameData(one: DraftData, other: DraftData): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => one[name] === other[name])
}
