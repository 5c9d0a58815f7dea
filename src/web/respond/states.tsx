import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { formatCode } from '#core/collect/code.ts'
import { answeredHereWords } from '#words/answered-here.ts'
import type { CodeMistake } from '#words/code-mistake.ts'
import { publicWords } from '#words/public.ts'
import { respondWords } from '#words/respond.ts'
import { safetyWords } from '#words/safety.ts'
import { ApiProblem, networkQuery } from '../api.ts'
import { Button, LinkButton } from '../components/controls.tsx'
import { useWords } from '../components/locale.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ProblemView, useProblemText } from '../components/problem-view.tsx'
import { PublicShell } from '../components/shell.tsx'
import { NetworkSection } from './network-section.tsx'

export function Loading() {
  return (
    <PublicShell>
      <p className="muted" role="status">
        {useWords(publicWords).loading}
      </p>
    </PublicShell>
  )
}

/** The code does not open today, nobody knows it, or the server could not be reached. */
export function Refused({ error, retry }: { error: unknown; retry: () => void }) {
  const { entry, link } = useWords(respondWords)
  const kind = error instanceof ApiProblem ? error.kind : null
  if (kind === 'codeUnknown') return <NoSurvey text={link.codeUnknown} />
  return (
    <PublicShell>
      {kind === 'offline' ? (
        <ProblemView error={error} text={entry.offline.text} retry={retry} />
      ) : (
        <ProblemView error={error}>
          <WayHome />
        </ProblemView>
      )}
    </PublicShell>
  )
}

/** A link whose code is none, which needs no server to know: cut short by a mail program, or typed by hand. */
export function BrokenLink({ mistake, given }: { mistake: CodeMistake; given: string }) {
  const { tooShort, tooLong, mistyped } = useWords(respondWords).link
  if (mistake.kind === 'check')
    return <NoSurvey text={mistyped(formatCode(given.toUpperCase().replace(/[\s\p{Dash}_.]/gu, '')))} />
  return <NoSurvey text={mistake.typed < mistake.expected ? tooShort : tooLong} />
}

function NoSurvey({ text }: { text: string }) {
  const { title, toCode } = useWords(respondWords).link
  return (
    <PublicShell>
      <div className="stack">
        <PageHeading title={title}>{title}</PageHeading>
        <p className="lead">{text}</p>
        <p>
          <LinkButton to="/">{toCode}</LinkButton>
        </p>
      </div>
    </PublicShell>
  )
}

function WayHome() {
  return (
    <p>
      <LinkButton to="/">{useWords(publicWords).home}</LinkButton>
    </p>
  )
}

/**
 * The code opens no form any more: what was begun lies on this device and can be deleted here; and what the code still
 * shows, the network's values or the day from which on they stand here.
 */
export function Ended({
  token,
  error,
  begun,
  onDelete,
}: {
  token: string
  error: unknown
  /** Where answers lie that were begun. */
  begun: 'nowhere' | 'on this device' | 'at the server too'
  onDelete: () => void
}) {
  const own = useWords(safetyWords).begun
  const { title, text } = useProblemText(error)
  const [deleted, setDeleted] = useState(false)
  const closed = error instanceof ApiProblem && error.kind === 'waveClosed'
  return (
    <PublicShell>
      <div className="stack">
        <PageHeading title={title}>{title}</PageHeading>
        {!closed && <p className="lead">{text}</p>}
        {begun !== 'nowhere' && <p className="lead">{begun === 'on this device' ? own.text : own.textAtServer}</p>}
        {begun !== 'nowhere' && (
          <Button
            block
            onClick={() => {
              onDelete()
              setDeleted(true)
            }}
          >
            {own.delete}
          </Button>
        )}
        <p role="status">{deleted ? own.deleted : ''}</p>
        <NetworkSection token={token} />
        {closed ? <StillPossible token={token} begun={begun !== 'nowhere'} /> : begun === 'nowhere' && <WayHome />}
      </div>
    </PublicShell>
  )
}

/** Until the network's values have been shown, the survey can be prolonged. */
function StillPossible({ token, begun }: { token: string; begun: boolean }) {
  const words = useWords(respondWords).form.closed
  const { data: network } = useQuery(networkQuery(token))
  if (network?.state === 'shown') return null
  return (
    <>
      <hr />
      <div>
        <h2>{words.still}</h2>
        <p>
          {words.stillText}
          {begun && ` ${words.stillBegun}`}
        </p>
      </div>
    </>
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

/** Another device has written the copy at the server since this one saw it. */
export function OtherDevice({
  there,
  here,
  decide,
}: {
  there: number
  here: number
  decide: (which: 'there' | 'here') => void
}) {
  const words = useWords(safetyWords).otherDevice
  return (
    <PublicShell>
      <div className="stack">
        <PageHeading title={words.title}>{words.title}</PageHeading>
        <p className="lead">{words.text(there, here)}</p>
        <Button look="primary" block onClick={() => decide('there')}>
          {words.there}
        </Button>
        <Button block onClick={() => decide('here')}>
          {words.here}
        </Button>
      </div>
    </PublicShell>
  )
}

/** @param room answered by the code of a room, which this device remembers */
export function Finished({ room }: { room: boolean }) {
  const here = useWords(answeredHereWords).finished
  const all = useWords(respondWords).receipt.finished
  return <Said {...(room ? here : all)} />
}

/** A phone that has answered in this room, opened again. */
export function AnsweredHere({ onOther }: { onOther: () => void }) {
  const { title, text, other } = useWords(answeredHereWords)
  return (
    <Said
      title={title}
      text={text}
      bar={
        <Button block onClick={onOther}>
          {other}
        </Button>
      }
    />
  )
}

/** The page of somebody who has sent, opened again. */
export function Sent({ token }: { token: string }) {
  return (
    <Said {...useWords(safetyWords).sent}>
      <NetworkSection token={token} />
    </Said>
  )
}

/** Something else than what was just sent had arrived before. */
export function ArrivedEarlier({ onFinish }: { onFinish: () => void }) {
  const { title, text, finish } = useWords(safetyWords).earlier
  return (
    <Said
      title={title}
      text={text}
      bar={
        <Button look="primary" block onClick={onFinish}>
          {finish}
        </Button>
      }
    />
  )
}

function Said({ title, text, bar, children }: { title: string; text: string; bar?: ReactNode; children?: ReactNode }) {
  return (
    <PublicShell bar={bar}>
      <div className="stack">
        <PageHeading title={title}>{title}</PageHeading>
        <p className="lead" role="status">
          {text}
        </p>
        {children}
      </div>
    </PublicShell>
  )
}
