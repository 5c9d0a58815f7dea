import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SurveyJson } from '#core/instrument/form.ts'
import { type Register, registers } from '#core/model/register.ts'
import type { Introduction } from '#core/model/views.ts'
import { ApiProblem, formQuery, introductionQuery } from '../api.ts'
import { useLocale } from '../components/locale.tsx'
import { changeRecord, readRecord } from '../device/database.ts'
import { useOnline } from './online.ts'

/** What was asked under a token, kept beside the draft, so that answering goes on without network. */
interface KeptForm {
  readonly introduction: Introduction | null
  readonly forms: Readonly<Partial<Record<Register, SurveyJson>>>
}
const nothing: KeptForm = { introduction: null, forms: {} }

/**
 * Introduction and form of a code: from the server, or as they were kept on this device when it cannot be reached.
 *
 * @param keep whether they may lie on this device
 */
export function useAsked(token: string, { enabled, keep }: { enabled: boolean; keep: boolean }) {
  const { register } = useLocale()
  const online = useOnline()
  const queries = useQueryClient()
  const { kept, add } = useKeptForm(token, keep)
  const introduction = useQuery({ ...introductionQuery(token), enabled })
  const reached = introduction.isSuccess
  const form = useQuery({
    ...formQuery(token, register),
    enabled: enabled && reached,
    placeholderData: keepPreviousData,
  })

  useEffect(() => {
    if (introduction.data) add({ introduction: introduction.data })
  }, [introduction.data, add])
  const own = form.isPlaceholderData ? undefined : form.data
  useEffect(() => {
    if (own) add({ forms: { [register]: own } })
  }, [own, register, add])
  // the other registers as well: they can be chosen without network too
  useEffect(() => {
    if (!own || !keep) return
    for (const other of registers.filter((each) => each !== register)) {
      void queries.ensureQueryData(formQuery(token, other)).then(
        (fetched) => add({ forms: { [other]: fetched } }),
        () => {}, // asked for again when it is chosen
      )
    }
  }, [own, register, keep, token, queries, add])

  const { refetch } = introduction
  const lost = introduction.isError && isUndecided(introduction.error)
  useEffect(() => {
    if (online && lost) void refetch()
  }, [online, lost, refetch])

  const known = introduction.data ?? kept?.introduction ?? null
  const shown = own ?? kept?.forms[register] ?? form.data ?? Object.values(kept?.forms ?? {})[0] ?? null
  return {
    ready: kept !== null,
    introduction: known,
    form: shown,
    /** The same in every register that has come. */
    forms: [
      ...(shown ? [shown] : []),
      ...Object.values(kept?.forms ?? {}).filter((each) => each.register !== shown?.register),
    ],
    /** Why nothing can be asked: the server refuses, or is out of reach and nothing was kept. */
    refusal: introduction.error && !(lost && known) ? introduction.error : null,
    formError: form.error,
    retry: () => void Promise.all([refetch(), reached ? form.refetch() : null]),
  }
}

function useKeptForm(token: string, keep: boolean) {
  const [kept, setKept] = useState<KeptForm | null>(keep ? null : nothing)
  useEffect(() => {
    if (!keep) return
    readRecord('form', token).then(
      (stored) => setKept((former) => former ?? (stored as KeptForm | undefined) ?? nothing),
      () => setKept(nothing), // storage refused
    )
  }, [token, keep])
  const wanted = useRef(keep)
  useEffect(() => {
    wanted.current = keep
    return () => {
      wanted.current = false
    }
  }, [keep])
  const add = useCallback(
    (part: Partial<KeptForm>) => {
      if (!wanted.current) return // what was on its way when everything here was deleted
      const joined = (former: KeptForm) => ({ ...former, ...part, forms: { ...former.forms, ...part.forms } })
      changeRecord<KeptForm>('form', token, (present) => joined((present as KeptForm | undefined) ?? nothing)).catch(
        () => {}, // full or refused: the draft says so where it matters
      )
      setKept((former) => joined(former ?? nothing))
    },
    [token],
  )
  return { kept, add }
}

/** The request may have arrived or not: out of reach, or an answer of something in between such as a proxy. */
export const isUndecided = (because: unknown) =>
  because instanceof ApiProblem && (because.kind === 'offline' || because.status >= 500)
