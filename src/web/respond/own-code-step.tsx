import { useId, useState } from 'react'
import type { AskedElement, SurveyJson } from '#core/instrument/form.ts'
import { isUsable, lengthOf, type OwnCode, writtenCode } from '#core/instrument/own-code.ts'
import type { Introduction } from '#core/model/views.ts'
import { ownCodeWords } from '#words/own-code.ts'
import { Button, Checkbox, ErrorSummary, Notice, TextField } from '../components/controls.tsx'
import { ChevronIcon, WarningIcon } from '../components/icons.tsx'
import { useWords } from '../components/locale.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PublicShell } from '../components/shell.tsx'
import { type FieldError, useErrors } from '../components/staff/errors.ts'
import type { Draft } from './draft.ts'
import { codeOf, type TypedCode, typedCode, withCode, withoutCode, withTyped } from './own-code.ts'

type Guide = NonNullable<SurveyJson['ownCode']>

/**
 * The guided own code: a few facts, the code they make, why that is safe; and just as near, the way on without one. The
 * filled button is the one the page advises: with a code, as the study asks for it; without one where the network is so
 * small that the page warns of it, or may be.
 */
export default function OwnCodeStep({
  guide,
  introduction,
  draft,
  onSave,
  onDone,
}: {
  guide: Guide
  introduction: Introduction
  draft: Draft
  onSave: (change: Pick<Draft, 'data'>) => void
  onDone: () => void
}) {
  const words = useWords(ownCodeWords)
  const id = useId()
  const { errors, summary, report } = useErrors()
  const [typed, setTyped] = useState<TypedCode>(() => typedCode(guide, draft.data))
  /** The code as it was when its mistakes were reported. */
  const [reported, setReported] = useState<OwnCode>({})
  const field = (element: AskedElement) => `${id}-${element.id}`
  const code = codeOf(guide, typed)
  const advised = introduction.ownCode?.network === 'large enough' ? 'with' : 'without'

  function change(element: AskedElement, value: string | null) {
    const next = { ...typed, [element.id]: value }
    setTyped(next)
    onSave({ data: withTyped(guide, draft.data, next) })
  }

  function accept() {
    const missing = guide.elements.flatMap((element): FieldError[] =>
      element.id in code ? [] : [{ field: field(element), text: whatIsMissing(words, element) }],
    )
    const tooFew = missing.length === 0 && !isUsable(guide, code)
    const first = guide.elements.find(({ id: element }) => code[element] === null)
    setReported(code)
    report(tooFew && first ? [{ field: field(first), text: words.problems.tooFew(guide.fewestKnown) }] : missing)
    if (missing.length > 0 || tooFew) return
    onSave({ data: withCode(guide, draft.data, code) })
    onDone()
  }

  return (
    <PublicShell
      simulated={introduction.simulated}
      bar={
        <div className="bar-equal">
          <Button
            look={advised === 'without' ? 'primary' : 'secondary'}
            onClick={() => {
              onSave({ data: withoutCode(guide, draft.data) })
              onDone()
            }}
          >
            {words.without}
          </Button>
          <Button look={advised === 'with' ? 'primary' : 'secondary'} type="submit" form={id}>
            {words.with}
          </Button>
        </div>
      }
    >
      <form
        className="stack-wide own-code"
        id={id}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          accept()
        }}
      >
        <div className="stack-narrow">
          <PageHeading title={words.title}>{words.title}</PageHeading>
          <p className="lead">{words.lead}</p>
          <NetworkNotice {...introduction} />
        </div>
        {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} />}
        <p>{words.how}</p>
        {guide.elements.map((element) => (
          <ElementField
            key={element.id}
            id={field(element)}
            element={element}
            typed={typed[element.id]}
            error={errors.find((error) => error.field === field(element))?.text ?? null}
            mended={element.id in code && code[element.id] !== reported[element.id]}
            onChange={(value) => change(element, value)}
          />
        ))}
        <Preview guide={guide} code={code} />
        <details className="panel">
          <summary>
            <h2>{words.safe.title}</h2>
            <ChevronIcon />
          </summary>
          <ul className="panel-body own-code-safe">
            {words.safe.points(guide.elements.length).map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </details>
      </form>
    </PublicShell>
  )
}

type Words = (typeof ownCodeWords)['de']

function whatIsMissing({ problems }: Words, { title, form }: AskedElement): string {
  return form.kind === 'letters' ? problems.letters(title, form.count) : problems.number(title, form.min, form.max)
}

/** In a small network a code brings little and costs more: said before anything is typed. */
function NetworkNotice({ ownCode }: Pick<Introduction, 'ownCode'>) {
  const words = useWords(ownCodeWords)
  if (ownCode === null || ownCode.network === 'large enough') return null
  const { title, text } = ownCode.network === 'small' ? words.small : words.unknown
  return (
    <Notice tone={ownCode.network === 'small' ? 'warning' : 'plain'} title={title}>
      <p>{text(ownCode.fewestInvited)}</p>
    </Notice>
  )
}

function ElementField({
  id,
  element: { question, example, form },
  typed,
  error,
  mended,
  onChange,
}: {
  id: string
  element: AskedElement
  /** Null: "weiß ich nicht". */
  typed: string | null | undefined
  error: string | null
  /** What has been mended is not reproached any longer; the room of the sentence stays, so that nothing moves. */
  mended: boolean
  onChange: (value: string | null) => void
}) {
  const words = useWords(ownCodeWords)
  return (
    <div className="own-code-element">
      <TextField
        id={id}
        label={question}
        hint={words.example(example)}
        error={mended ? null : error}
        className="own-code-input"
        inputMode={form.kind === 'number' ? 'numeric' : 'text'}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? ''}
        onChange={({ target }) => onChange(target.value)}
      />
      {mended && error !== null && (
        <p className="field-error field-error-mended" aria-hidden="true">
          <WarningIcon />
          <span>{error}</span>
        </p>
      )}
      <Checkbox
        checked={typed === null}
        aria-label={words.notKnownOf(question)}
        label={words.notKnown}
        onChange={({ target }) => onChange(target.checked ? null : '')}
      />
    </div>
  )
}

/** The code as it grows; read out once, when nothing is missing any more. */
function Preview({ guide, code }: { guide: Guide; code: OwnCode }) {
  const words = useWords(ownCodeWords)
  const isComplete = guide.elements.every(({ id }) => id in code)
  const shown = guide.elements.map(({ id, form }) => code[id] ?? (id in code ? '?' : '·').repeat(lengthOf(form)))
  return (
    <div className="own-code-preview">
      <p className="muted" aria-hidden="true">
        {words.preview}
      </p>
      <p className="own-code-text" aria-hidden="true">
        {shown.join('-')}
      </p>
      <p className="only-read-out" role="status">
        {isComplete ? words.complete(writtenCode(guide, code)) : ''}
      </p>
    </div>
  )
}
