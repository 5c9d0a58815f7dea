import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftPermit } from '#core/model/views.ts'
import { ApiProblem, keepDraft } from '../api.ts'
import { type Lock, locked, lockFrom, versionOf } from '../device/locked-draft.ts'
import type { Draft } from './draft.ts'
import { draftAt, newResume, type OtherDraft } from './server-draft.ts'

/** What of a draft another device would go on with. */
const contentOf = ({ submission, data, chosen, question }: Draft) =>
  JSON.stringify([submission, data, chosen, question])

/** Where the draft lies besides this device; "off": nowhere, the study or the browser does not allow it. */
export type ServerState = 'off' | 'on its way' | 'kept' | 'unreachable' | 'full' | 'elsewhere'

/** Changes are gathered that long; a phone that is put away sends at once. */
const gatherMilliseconds = 3000
const retryMilliseconds = 20_000

/** What the server's refusals mean for where the draft lies; everything else passes. */
const refusals: Readonly<Record<string, ServerState>> = { draftNotPermitted: 'off', draftsFull: 'full' }

/**
 * Keeps a locked copy of the draft at the server. A copy another device has written since is not replaced: the person
 * decides which of the two goes on.
 *
 * @param permit null where drafts lie on the devices alone: by the study, on a device used by others, without https
 */
export function useServerDraft(
  draft: Draft | null,
  permit: DraftPermit | null,
  { save, put }: { save: (change: Pick<Draft, 'resume'>) => unknown; put: (draft: Draft) => unknown },
) {
  const active = permit !== null && draft !== null
  const [state, setState] = useState<ServerState>('off')
  const [other, setOther] = useState<OtherDraft | null>(null)
  const latest = useRef({ draft, permit, save })
  latest.current = { draft, permit, save }
  const lock = useRef<{ readonly secret: string; readonly lock: Lock } | null>(null)
  /** What lies there as far as this window knows; undefined: not asked yet. */
  const version = useRef<string | null | undefined>(undefined)
  const busy = useRef(false)
  const content = draft && contentOf(draft)
  const keptContent = useRef<string | null>(null)

  const secret = draft?.resume?.secret
  useEffect(() => {
    if (active && secret === undefined) void latest.current.save({ resume: newResume() })
  }, [active, secret])

  const keep = useCallback(async () => {
    const { draft, permit, save } = latest.current
    if (busy.current || !draft?.resume || !permit) return
    busy.current = true
    const written = contentOf(draft)
    try {
      const { secret, device, saves } = draft.resume
      if (lock.current?.secret !== secret) {
        lock.current = { secret, lock: await lockFrom(secret) }
        version.current = undefined
      }
      const { lock: own } = lock.current
      if (version.current === undefined) {
        const there = await draftAt(own)
        if (there && there.device !== device && there.saves > saves) {
          setOther(there)
          setState('elsewhere')
          return
        }
        version.current = there?.version ?? null
      }
      const sealed = await locked(own, { ...draft, resume: null, device, saves: saves + 1 })
      if (sealed === null) return setState('off')
      await keepDraft({ id: own.id, content: sealed, permit, replaces: version.current })
      version.current = await versionOf(sealed)
      keptContent.current = written
      await save({ resume: { secret, device, saves: saves + 1 } })
      setState('kept')
    } catch (because) {
      // somebody else has written, or an answer was lost: look again before writing again
      version.current = undefined
      setState(refusals[because instanceof ApiProblem ? because.kind : ''] ?? 'unreachable')
    } finally {
      busy.current = false
    }
  }, [])

  useEffect(() => {
    if (!active || secret === undefined || state === 'elsewhere' || content === keptContent.current) return
    const waits = state === 'unreachable' || state === 'full'
    if (!waits) setState('on its way')
    // again and again: another refusal of the same kind changes nothing here
    const timer = setInterval(() => void keep(), waits ? retryMilliseconds : gatherMilliseconds)
    const away = () => document.visibilityState === 'hidden' && void keep()
    const back = () => void keep()
    document.addEventListener('visibilitychange', away)
    addEventListener('online', back)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', away)
      removeEventListener('online', back)
    }
  }, [active, secret, content, state, keep])

  /** Goes on with what the other device has written, or with what is here. */
  const decide = useCallback(
    (which: 'there' | 'here') => {
      const { draft, save } = latest.current
      if (!other || !draft?.resume) return
      const resume = { ...draft.resume, saves: other.saves }
      version.current = other.version
      keptContent.current = null
      if (which === 'there') put({ ...other.draft, resume })
      else void save({ resume })
      setOther(null)
      setState('on its way')
    },
    [other, put],
  )

  return { state: active ? state : ('off' as const), other, decide }
}
