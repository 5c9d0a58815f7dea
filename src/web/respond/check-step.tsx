import { useState } from 'react'
import type { Block, Question, SurveyJson } from '#core/instrument/form.ts'
import { writtenCode } from '#core/instrument/own-code.ts'
import { ownCodeFrom } from '#core/instrument/submission.ts'
import type { Introduction } from '#core/model/views.ts'
import { respondWords } from '#words/respond.ts'
import { safetyWords } from '#words/safety.ts'
import { ApiProblem } from '../api.ts'
import { Button, Notice } from '../components/controls.tsx'
import { ChevronIcon } from '../components/icons.tsx'
import { useWords } from '../components/locale.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { useProblemText } from '../components/problem-view.tsx'
import { PublicShell } from '../components/shell.tsx'
import type { Draft } from './draft.ts'
import { DraftRecord } from './draft-record.tsx'
import { FormText } from './german.tsx'
import { MoreBlocks } from './more-blocks.tsx'
import { useOnline } from './online.ts'
import { answerText, type OutlineDimension, outlineOf } from './outline.ts'
import { type Sending, useSending } from './sending.ts'

/** Everything once more, each answer a way back; then sent, once. */
export function CheckStep({
  token,
  form,
  introduction,
  draft,
  kept,
  more,
  save,
  onChange,
  onOwnCode,
  onMore,
  onArrived,
  onFinal,
}: {
  token: string
  form: SurveyJson
  introduction: Introduction
  draft: Draft
  /** Whether the answers lie on this device. */
  kept: boolean
  /** What was left out as a whole. */
  more: readonly Block[]
  save: (change: Partial<Pick<Draft, 'sending'>>) => Promise<void>
  onChange: (question: string) => void
  onOwnCode: () => void
  onMore: (block: Block) => void
  onArrived: (version: 'this' | 'another') => void
  onFinal: (because: ApiProblem) => void
}) {
  const words = useWords(respondWords).check
  const outline = outlineOf(form)
  const open = outline.statements.filter((statement) => answerText(statement, draft.data[statement.name]) === null)
  const nothing = open.length === outline.statements.length
  const [early, setEarly] = useState(false)
  const { sending, send } = useSending({ token, draft, save, onArrived, onFinal })

  return (
    <PublicShell
      simulated={introduction.simulated}
      bar={
        <div className="send">
          {early && nothing && (
            <Notice live tone="error" title={words.nothing.title}>
              <p>{words.nothing.text}</p>
            </Notice>
          )}
          <Unsent sending={sending} kept={kept} />
          <Button look="primary" block onClick={() => (nothing ? setEarly(true) : void send())}>
            {sending.state === 'sending' ? words.sending : 'because' in sending ? words.again : words.send}
          </Button>
          <p className="note">{words.final}</p>
        </div>
      }
    >
      <div className="stack-wide">
        <div className="stack-narrow">
          <PageHeading title={words.title}>{words.title}</PageHeading>
          {draft.sending === null && <p className="lead">{words.lead}</p>}
        </div>
        {open.length > 0 && <OpenStatements open={open} onChange={onChange} />}
        <AboutYou questions={outline.aboutYou} data={draft.data} onChange={onChange} />
        {outline.ownCode && <OwnCodeLine guide={outline.ownCode} data={draft.data} onChange={onOwnCode} />}
        <div>
          {outline.dimensions.map((dimension) => (
            <DimensionAnswers key={dimension.id ?? 'own'} dimension={dimension} data={draft.data} onChange={onChange} />
          ))}
        </div>
        <MoreBlocks blocks={more} secondsPerItem={introduction.secondsPerItem} onMore={onMore} />
        <DraftRecord outline={outline} introduction={introduction} data={draft.data} />
      </div>
    </PublicShell>
  )
}

/** What is known about answers that were sent and have not been acknowledged. */
function Unsent({ sending, kept }: { sending: Sending; kept: boolean }) {
  const words = useWords(safetyWords).notSent
  const online = useOnline()
  const refusal = useProblemText('because' in sending ? sending.because : null)
  if (sending.state === 'undecided') {
    const { because } = sending
    const fault = because instanceof ApiProblem && because.kind !== 'offline'
    const { title, text } = fault ? words.fault : textOf(online ? words.unclear : words.offline, kept)
    return (
      <Notice live tone="warning" title={title}>
        <p>{text}</p>
      </Notice>
    )
  }
  if (sending.state !== 'refused') return null
  return (
    <Notice live tone="error" title={refusal.title}>
      <p>{refusal.text}</p>
    </Notice>
  )
}

const textOf = (words: { title: string; kept: string; open: string }, kept: boolean) => ({
  title: words.title,
  text: kept ? words.kept : words.open,
})

interface ListProps {
  readonly questions: readonly Question[]
  readonly data: Draft['data']
  readonly onChange: (question: string) => void
}

function AnswerList({ questions, data, onChange }: ListProps) {
  const words = useWords(respondWords)
  return (
    <ul className="answers">
      {questions.map((question) => {
        const answer = answerText(question, data[question.name])
        return (
          <li key={question.name}>
            <button className="answer" type="button" onClick={() => onChange(question.name)}>
              <span>
                <FormText>{question.title}</FormText>
              </span>
              <span className={answer === null ? 'answer-open' : 'answer-given'}>
                {answer === null ? words.record.omitted : <FormText>{answer}</FormText>}
              </span>
              <span className="only-read-out">{`, ${words.check.change}`}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function OpenStatements({ open, onChange }: { open: readonly Question[]; onChange: (question: string) => void }) {
  const words = useWords(respondWords).check
  return (
    <Notice>
      <p>{words.open(open.length)}</p>
      <details open={open.length <= 5}>
        <summary>{words.which}</summary>
        <ul className="open-list">
          {open.map(({ name, title }) => (
            <li key={name}>
              <button className="as-link" type="button" onClick={() => onChange(name)}>
                <FormText>{title}</FormText>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  )
}

function AboutYou(props: ListProps) {
  const words = useWords(respondWords).check
  if (props.questions.length === 0) return null
  return (
    <section>
      <h2>{words.aboutYou}</h2>
      <AnswerList {...props} />
    </section>
  )
}

/** The own code, or that there is none, as a way back to its screen. */
function OwnCodeLine({
  guide,
  data,
  onChange,
}: {
  guide: NonNullable<SurveyJson['ownCode']>
  data: Draft['data']
  onChange: () => void
}) {
  const { record, check } = useWords(respondWords)
  const code = ownCodeFrom(data)
  return (
    <section>
      <h2>{record.ownCode.name}</h2>
      <ul className="answers">
        <li>
          <button className="answer" type="button" onClick={onChange}>
            <span>{record.ownCode.name}</span>
            <span className={code ? 'answer-given' : 'answer-open'}>
              {code ? writtenCode(guide, code) : record.ownCode.none}
            </span>
            <span className="only-read-out">{`, ${check.change}`}</span>
          </button>
        </li>
      </ul>
    </section>
  )
}

/** A dimension folded up with its count, so that a long form can be checked at a glance. */
function DimensionAnswers({
  dimension: { title, themes, comment },
  data,
  onChange,
}: {
  dimension: OutlineDimension
} & Omit<ListProps, 'questions'>) {
  const words = useWords(respondWords)
  const statements = themes.flatMap((theme) => theme.statements)
  const answered = statements.filter((statement) => answerText(statement, data[statement.name]) !== null)
  return (
    <details className="dimension-answers">
      <summary>
        <h2>
          <FormText>{title}</FormText>
        </h2>
        <span className="muted">{words.record.someAnswers(answered.length, statements.length)}</span>
        <ChevronIcon />
      </summary>
      {themes.map((theme) => (
        <section key={theme.title}>
          <h3 className="muted">
            <FormText>{theme.title}</FormText>
          </h3>
          <AnswerList questions={theme.statements} data={data} onChange={onChange} />
        </section>
      ))}
      {comment && (
        <section>
          <h3 className="muted">{words.record.comments}</h3>
          <AnswerList questions={[comment]} data={data} onChange={onChange} />
        </section>
      )}
    </details>
  )
}
