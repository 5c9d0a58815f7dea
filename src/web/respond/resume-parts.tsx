import { type FormEvent, useRef, useState } from 'react'
import { formatCode, normaliseCode } from '#core/collect/code.ts'
import { codeMistakeWords, saidMistake } from '#words/code-mistake.ts'
import { safetyWords } from '#words/safety.ts'
import { Button, TextField } from '../components/controls.tsx'
import { ChevronIcon } from '../components/icons.tsx'
import { useWords } from '../components/locale.tsx'
import { useProblemText } from '../components/problem-view.tsx'
import type { Draft, Resume } from './draft.ts'
import { fetchedDraft } from './server-draft.ts'
import type { Storage } from './use-draft.ts'
import type { ServerState } from './use-server-draft.ts'

/** Where the answers are now, in one sentence, and how to go on with them on another device. */
export function Whereabouts({
  storage,
  server,
  resume,
}: {
  storage: Storage
  server: ServerState
  resume: Resume | null
}) {
  const words = useWords(safetyWords).whereabouts
  const device = storage === 'kept'
  const sentence = server === 'kept' ? (device ? words.both : words.server) : device ? words.device : words.window
  return (
    <details className="panel">
      <summary>
        <h2>{words.title}</h2>
        <ChevronIcon />
      </summary>
      <div className="panel-body stack-narrow">
        <p>{sentence}</p>
        {server === 'unreachable' && <p>{words.unreachable}</p>}
        {server === 'full' && <p>{words.full}</p>}
        {server === 'kept' && resume && (
          <>
            <p>{words.how}</p>
            <p>
              {words.resumeCode}: <strong className="resume-code">{formatCode(resume.secret)}</strong>
            </p>
            <p className="muted">{words.careful}</p>
          </>
        )}
      </div>
    </details>
  )
}

/** Begun on another device: the resume code brings the draft here. */
export function ResumeHere({ onFetched }: { onFetched: (draft: Draft) => void }) {
  const words = useWords(safetyWords).resumeHere
  const mistakes = useWords(codeMistakeWords)
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const field = useRef<HTMLInputElement>(null)
  const { title } = useProblemText(failure)
  function refuse(because: string) {
    setRefused(because)
    // its description is read out with it
    field.current?.focus()
  }

  async function fetchDraft(event: FormEvent) {
    event.preventDefault()
    setFailure(null)
    const read = normaliseCode(typed, 'resume')
    if ('mistake' in read) return refuse(saidMistake(read.mistake, mistakes).text)
    try {
      const draft = await fetchedDraft(read.code)
      if (draft) onFetched(draft)
      else refuse(words.unknown)
    } catch (because) {
      setRefused(null)
      setFailure(because)
      field.current?.focus()
    }
  }

  return (
    <details className="panel">
      <summary>
        <h2>{words.title}</h2>
        <ChevronIcon />
      </summary>
      <form className="panel-body stack-narrow" noValidate onSubmit={(event) => void fetchDraft(event)}>
        <TextField
          ref={field}
          label={words.field}
          hint={words.hint}
          error={refused ?? (failure === null ? null : title)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
        />
        <Button type="submit">{words.fetch}</Button>
      </form>
    </details>
  )
}
