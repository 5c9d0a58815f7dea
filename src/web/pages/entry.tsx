import { useQuery } from '@tanstack/react-query'
import { lazy, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { normaliseCode } from '#core/collect/code.ts'
import { Problem, problem } from '#core/problem.ts'
import { respondWords } from '#words/respond.ts'
import { ApiProblem, enter, installationQuery } from '../api.ts'
import { Button, Checkbox, TextField } from '../components/controls.tsx'
import { LanguagesOnly, useLocale, useWords } from '../components/locale.tsx'
import { BearingScale } from '../components/mark.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { useProblemText } from '../components/problem-view.tsx'
import { PublicShell } from '../components/shell.tsx'
import { setSharedCode } from '../respond/shared-code.ts'

const FirstRun = lazy(() => import('./first-run.tsx'))

/** "/": the code; while the installation is empty, what to do first. */
export function EntryPage() {
  const installation = useQuery(installationQuery)
  if (installation.isPending) return null
  if (!installation.data?.empty) return <CodePage />
  return (
    <LanguagesOnly>
      <FirstRun />
    </LanguagesOnly>
  )
}

function CodePage() {
  return (
    <PublicShell asksForCode>
      <BearingScale />
      <CodeForm />
    </PublicShell>
  )
}

type Refusal =
  | { readonly kind: 'none' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly because: unknown }

function CodeForm() {
  const words = useWords(respondWords).entry
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [shared, setShared] = useState(false)
  const [checking, setChecking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>({ kind: 'none' })
  const sentence = useRefusal(refusal)

  async function check() {
    if (checking) return
    const read = normaliseCode(typed)
    if (typed.trim() === '') refuse({ kind: 'missing' })
    else if ('mistake' in read) refuse({ kind: 'refused', because: problem('codeMistyped', read.mistake) })
    else {
      setChecking(true)
      try {
        open((await enter(read.code)).token)
      } catch (because) {
        if (stillShows(because)) return open(read.code)
        refuse({ kind: 'refused', because })
        setChecking(false)
      }
    }
  }
  function open(token: string) {
    if (shared) setSharedCode(token)
    navigate(shared ? '/r' : `/r/${token}`, { state: { shared } })
  }
  function refuse(next: Refusal) {
    setRefusal(next)
    field.current?.focus()
  }

  return (
    <form
      className="stack entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
    >
      <div className="stack-narrow" aria-live="assertive">
        <PageHeading title={sentence.title ?? words.pageTitle}>{sentence.title ?? words.title}</PageHeading>
        {!sentence.title && <p className="lead">{words.lead}</p>}
        {sentence.lead && <p className="lead">{sentence.lead}</p>}
      </div>
      <div>
        <TextField
          ref={field}
          className="code-field"
          label={words.code}
          hint={words.codeHint}
          error={sentence.field}
          value={typed}
          onChange={(event) => setTyped(grouped(event.target))}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          name="code"
        />
        <p className="note">{words.codeHelp}</p>
      </div>
      <Checkbox label={words.shared} checked={shared} onChange={(event) => setShared(event.target.checked)} />
      <Button look="primary" block type="submit">
        {checking ? words.checking : refusal.kind === 'refused' ? words.again : words.next}
      </Button>
      {refusal.kind === 'refused' && isCounted(refusal.because) && <p className="note">{words.attempts}</p>}
    </form>
  )
}

/** Where each refusal is said: in the title, below it, or at the field. */
function useRefusal(refusal: Refusal): { title: string | null; lead: string | null; field: string | null } {
  const { register } = useLocale()
  const words = useWords(respondWords).entry
  const because = refusal.kind === 'refused' ? refusal.because : null
  const answer = useProblemText(because)
  if (refusal.kind === 'none') return { title: null, lead: null, field: null }
  if (refusal.kind === 'missing') return { title: null, lead: null, field: words.codeMissing }
  if (because instanceof Problem) {
    const { title, text } = because.in(register)
    return { title, lead: null, field: text }
  }
  if (because instanceof ApiProblem && because.kind === 'offline')
    return { title: words.offline.title, lead: words.offline.text, field: null }
  return { title: answer.title, lead: answer.text, field: null }
}

/** No form opens with it, but its page says when the network's values come, and shows them then. */
const stillShows = (because: unknown) =>
  because instanceof ApiProblem && (because.kind === 'codeUsed' || because.kind === 'waveClosed')

/** Tries the server counts: what fails its check character never gets there. */
const isCounted = (because: unknown) => because instanceof ApiProblem && because.kind === 'codeUnknown'

/** Hyphens appear by themselves while typing at the end; a change in the middle is left alone, so the caret stays. */
function grouped(input: HTMLInputElement): string {
  if (input.selectionStart !== input.value.length) return input.value
  const signs = input.value.toUpperCase().replace(/[\s\p{Dash}]/gu, '')
  return [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)].filter(Boolean).join('-')
}
