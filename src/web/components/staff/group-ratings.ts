import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ItemId } from '#core/model/instrument.ts'
import type { WaveId } from '#core/model/study.ts'
import type { AgreedRating, GroupRating } from '#core/model/talk.ts'
import { ApiProblem, saveGroupRatings } from '../../api.ts'
import { useMunicipality } from './layouts.tsx'

type Changes = Readonly<Record<ItemId, AgreedRating | null>>

const retryAfter = 15_000

export interface GroupRatings {
  readonly of: (item: ItemId) => AgreedRating | null
  readonly all: Readonly<Record<ItemId, AgreedRating>>
  readonly set: (changes: Changes) => void
  /** Ratings that have not reached the server yet. */
  readonly waiting: boolean
  /** Why the last attempt failed; null while all is well. */
  readonly error: unknown
}

/**
 * The ratings a group agreed on in one wave. Each is shown at once and kept on this device until the server has it: a
 * meeting goes on when the connection drops, and what was agreed is sent when it is back.
 */
export function useGroupRatings(wave: WaveId, saved: readonly GroupRating[]): GroupRatings {
  const { frame } = useMunicipality()
  const { study, municipality } = { study: frame.study.id, municipality: frame.municipality.id }
  const queries = useQueryClient()
  const key = `peilung.ratings.${study}.${municipality}.${wave}`
  const [changes, setChanges] = useState<Changes>(() => readChanges(key))
  const [known, setKnown] = useState<Changes>(() => Object.fromEntries(saved.map(({ item, rating }) => [item, rating])))
  const [error, setError] = useState<unknown>(null)
  const latest = useRef(changes)
  const sending = useRef(false)

  const keep = useCallback(
    (next: Changes) => {
      latest.current = next
      setChanges(next)
      writeChanges(key, next)
    },
    [key],
  )

  const send = useCallback(async () => {
    if (sending.current) return
    sending.current = true
    try {
      while (Object.keys(latest.current).length > 0) {
        const sent = latest.current
        const ratings = await saveGroupRatings(study, municipality, wave, sent)
        setKnown(Object.fromEntries(ratings.map(({ item, rating }) => [item, rating])))
        // what was changed again meanwhile still waits
        keep(Object.fromEntries(Object.entries(latest.current).filter(([item, rating]) => sent[item] !== rating)))
        void queries.invalidateQueries({ queryKey: ['talk', study, municipality], refetchType: 'none' })
        void queries.invalidateQueries({ queryKey: ['group-form', study, municipality, wave], refetchType: 'none' })
      }
      setError(null)
    } catch (refusal) {
      setError(refusal)
    } finally {
      sending.current = false
    }
  }, [study, municipality, wave, keep, queries])

  useEffect(() => {
    const again = () => void send()
    again()
    addEventListener('online', again)
    const timer = setInterval(again, retryAfter)
    return () => {
      removeEventListener('online', again)
      clearInterval(timer)
    }
  }, [send])

  const merged = Object.entries({ ...known, ...changes }).filter(
    (entry): entry is [ItemId, AgreedRating] => entry[1] !== null,
  )
  const all = Object.fromEntries(merged)
  return {
    all,
    of: (item) => all[item] ?? null,
    set: (added) => {
      keep({ ...latest.current, ...added })
      void send()
    },
    waiting: Object.keys(changes).length > 0,
    error,
  }
}

/** Whether nothing but the connection is in the way. */
export function isOffline(error: unknown): boolean {
  return error instanceof ApiProblem && error.kind === 'offline'
}

function readChanges(key: string): Changes {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Changes
  } catch {
    return {} // storage refused, or not ours
  }
}

function writeChanges(key: string, changes: Changes): void {
  try {
    if (Object.keys(changes).length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(changes))
  } catch {
    // storage refused: what waits lasts as long as the page
  }
}
