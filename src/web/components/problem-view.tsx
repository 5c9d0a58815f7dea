import type { ReactNode } from 'react'
import { publicWords } from '#words/public.ts'
import { ApiProblem } from '../api.ts'
import { Button } from './controls.tsx'
import { useLocale, useWords } from './locale.tsx'
import { PageHeading } from './page-heading.tsx'

/** What is said about a failed request: the server's own sentence, "no connection", or "the fault is ours". */
export function useProblemText(error: unknown): { title: string; text: string } {
  const words = useWords(publicWords)
  const { register } = useLocale()
  if (!(error instanceof ApiProblem)) return words.fault
  if (error.kind === 'offline') return words.offline
  return error.in(register) ?? words.fault
}

/** A refusal as a whole page: what is the matter, what to do, and a way on. `text` where the page knows better. */
export function ProblemView({
  error,
  text,
  retry,
  children,
}: {
  error: unknown
  text?: string
  retry?: () => void
  children?: ReactNode
}) {
  const words = useWords(publicWords)
  const said = useProblemText(error)
  return (
    <div className="stack">
      <PageHeading title={said.title}>{said.title}</PageHeading>
      <p className="lead">{text ?? said.text}</p>
      {children}
      {retry && <Button onClick={retry}>{words.again}</Button>}
    </div>
  )
}
