import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { publicWords } from '#words/public.ts'
import { staffWords } from '#words/staff.ts'
import { ApiProblem } from '../../api.ts'
import { LinkButton, Notice } from '../controls.tsx'
import { useWords } from '../locale.tsx'
import { ProblemView, useProblemText } from '../problem-view.tsx'

/** Nothing for the first 300 ms, then one quiet line. */
export function Waiting({ text }: { text?: string }) {
  const words = useWords(publicWords)
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="muted waiting" role="status">
      {slow && (text ?? words.loading)}
    </p>
  )
}

/** What a query brought, or the sentence that says why not; somebody signed out finds the way back in. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <Waiting />
  return <Refused error={query.error} retry={() => void query.refetch()} />
}

export function Refused({ error, retry }: { error: unknown; retry: () => void }) {
  const words = useWords(staffWords)
  const signedOut = error instanceof ApiProblem && error.status === 401
  const refused = error instanceof ApiProblem && (error.status === 403 || error.status === 404)
  return (
    <ProblemView error={error} {...(!signedOut && !refused && { retry })}>
      {signedOut && (
        <p>
          <LinkButton look="primary" to="/sign-in">
            {words.signIn.submit}
          </LinkButton>
        </p>
      )}
      {refused && (
        <p>
          <LinkButton to="/studies">{words.toStart}</LinkButton>
        </p>
      )}
    </ProblemView>
  )
}

/** The server's refusal beside the form it answers; what was typed stays. */
export function ErrorNotice({ error }: { error: unknown }) {
  const { title, text } = useProblemText(error)
  return (
    <Notice tone="error" title={title} live>
      <p>{text}</p>
    </Notice>
  )
}
