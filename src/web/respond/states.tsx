import { useState } from 'react'
import { publicWords } from '#words/public.ts'
import { respondWords } from '#words/respond.ts'
import { ApiProblem } from '../api.ts'
import { Button, LinkButton } from '../components/controls.tsx'
import { useWords } from '../components/locale.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ProblemView, useProblemText } from '../components/problem-view.tsx'
import { PublicShell } from '../components/shell.tsx'

export function Loading() {
  return (
    <PublicShell>
      <p className="muted" role="status">
        {useWords(publicWords).loading}
      </p>
    </PublicShell>
  )
}

/** The code does not open today, or the server could not be reached. */
export function Refused({ error, retry }: { error: unknown; retry: () => void }) {
  const { offline } = useWords(respondWords).entry
  const { home } = useWords(publicWords)
  const unreachable = error instanceof ApiProblem && error.kind === 'offline'
  return (
    <PublicShell>
      {unreachable ? (
        <ProblemView error={error} text={offline.text} retry={retry} />
      ) : (
        <ProblemView error={error}>
          <p>
            <LinkButton to="/">{home}</LinkButton>
          </p>
        </ProblemView>
      )}
    </PublicShell>
  )
}

/** The wave has ended; what was begun lies on this device and can be deleted here. */
export function Closed({ error, begun, onDelete }: { error: unknown; begun: boolean; onDelete: () => void }) {
  const words = useWords(respondWords).form.closed
  const { title } = useProblemText(error)
  const [deleted, setDeleted] = useState(false)
  return (
    <PublicShell>
      <div className="stack">
        <PageHeading title={title}>{title}</PageHeading>
        {begun && <p className="lead">{words.text}</p>}
        {begun && (
          <Button
            block
            onClick={() => {
              onDelete()
              setDeleted(true)
            }}
          >
            {words.delete}
          </Button>
        )}
        <p role="status">{deleted ? words.deleted : ''}</p>
        <hr />
        <div>
          <h2>{words.still}</h2>
          <p>{words.stillText}</p>
        </div>
      </div>
    </PublicShell>
  )
}

/** Another window has taken over; this one waits. */
export function Elsewhere({ onHere }: { onHere: () => void }) {
  const words = useWords(respondWords).form.twoTabs
  return (
    <PublicShell>
      <div className="stack">
        <PageHeading title={words.title}>{words.title}</PageHeading>
        <p className="lead">{words.text}</p>
        <Button look="primary" block onClick={onHere}>
          {words.here}
        </Button>
      </div>
    </PublicShell>
  )
}

export function Finished() {
  const words = useWords(respondWords).receipt.finished
  return (
    <PublicShell>
      <div className="stack">
        <PageHeading title={words.title}>{words.title}</PageHeading>
        <p className="lead" role="status">
          {words.text}
        </p>
      </div>
    </PublicShell>
  )
}
