import { useId, useState } from 'react'
import type { Profile } from '#core/model/profile.ts'
import { describeHint, describeLine, describeProposal, describeQuantity } from '#core/profile/describe.ts'
import { type Decision, nameChoices, type ReviewLine } from '#core/profile/review.ts'
import { profileWords } from '#words/profile.ts'
import { frameWords } from '#words/staff-frame.ts'
import { Button, Checkbox } from '../controls.tsx'
import { CheckIcon, LockIcon, WarningIcon } from '../icons.tsx'
import { useLocale, useWords } from '../locale.tsx'
import { ReviewPlace } from './review-place.tsx'

/** One line of the document: wording, what was understood, state; an open one unfolds with its possible readings. */
export function ReviewRow({
  profile,
  line,
  decision,
  onDecide,
}: {
  profile: Profile
  line: ReviewLine
  decision: Decision | undefined
  onDecide: (decision: Decision | null) => void
}) {
  const { locale } = useLocale()
  const words = useWords(frameWords).import
  const open = line.state === 'check' && decision === undefined
  // Where nothing was understood the choice stands open; what was understood is opened to be changed.
  const [changing, setChanging] = useState(false)
  const places = line.choice === 'place' && (line.state === 'unassigned' || decision !== undefined || changing)
  const isRow = line.part === 'row' && line.label !== ''
  return (
    <tr className={open ? 'review-open' : undefined}>
      <th scope="row" className="line-number">
        <span className="only-on-phones">{words.columns.line} </span>
        {line.line + 1}
      </th>
      {isRow ? (
        <>
          <td className="review-label">{tidy(line.label)}</td>
          <td className="review-original">
            {line.facts.some(({ key }) => key === 'contact') ? <Masked /> : tidy(line.value)}
          </td>
        </>
      ) : (
        <td colSpan={2} className={line.part === 'heading' || line.part === 'title' ? 'review-heading' : undefined}>
          {tidy(line.text)}
        </td>
      )}
      <td className="review-understood">
        {open && line.choice === 'reading' && <Readings line={line} onDecide={onDecide} />}
        {open && line.choice === 'name' && <PossibleName line={line} onDecide={onDecide} />}
        {!open && !(places && (line.state === 'unassigned' || decision !== undefined)) && (
          <Understood profile={profile} line={line} decision={decision} />
        )}
        {places && <ReviewPlace line={line} decision={decision} focus={changing} onDecide={onDecide} />}
        {line.possibleNames.length > 0 && line.choice !== 'name' && (
          <span className="note">{words.possibleNameOmitted(line.possibleNames)}</span>
        )}
        {line.hints
          .filter(({ kind }) => !open || kind !== 'contradicts label')
          .map((hint) => (
            <span className="note" key={hint.kind}>
              {describeHint(hint, locale)}
            </span>
          ))}
      </td>
      <td className="review-state">
        <State
          line={line}
          decision={decision}
          onReopen={() => {
            onDecide(null)
            setChanging(false)
          }}
        />
        {line.choice === 'place' && line.state === 'understood' && !places && (
          <Button
            look="plain"
            compact
            aria-label={`${words.columns.line} ${line.line + 1}: ${words.change}`}
            onClick={() => setChanging(true)}
          >
            {words.change}
          </Button>
        )}
      </td>
    </tr>
  )
}

function Understood({
  profile,
  line,
  decision,
}: {
  profile: Profile
  line: ReviewLine
  decision: Decision | undefined
}) {
  const { locale } = useLocale()
  const words = useWords(frameWords).import
  const facts = line.facts.filter(({ status }) => status === 'needs review')
  const [fact] = facts
  if (line.choice === 'name' && decision !== undefined)
    return <span>{decision === nameChoices.indexOf('no name') ? words.noName : words.leaveNameOut}</span>
  if (fact && typeof decision === 'number' && fact.readings[decision])
    return <strong>{describeQuantity(fact.key, fact.readings[decision], locale)}</strong>
  const text = describeLine(profile, line, locale)
  return line.facts.length > 0 && line.state !== 'not stated' ? (
    <Emphasised text={text} />
  ) : (
    <span className="muted">{text}</span>
  )
}

/** "Bevölkerung: 305.312 Personen": the name of the fact muted, its value in ink. */
function Emphasised({ text }: { text: string }) {
  const colon = text.indexOf(': ')
  if (colon < 0) return <span>{text}</span>
  return (
    <span>
      <span className="muted">{text.slice(0, colon + 1)}</span> {text.slice(colon + 2)}
    </span>
  )
}

/** The possible readings of an open line. The suggestion is chosen beforehand but not confirmed. */
function Readings({ line, onDecide }: { line: ReviewLine; onDecide: (decision: Decision) => void }) {
  const words = useWords(frameWords).import
  const { locale } = useLocale()
  const name = useId()
  const [chosen, setChosen] = useState<Decision>(0)
  const facts = line.facts.filter(({ status }) => status === 'needs review')
  const [fact] = facts
  if (!fact) return null
  const contradiction = line.hints.find(({ kind }) => kind === 'contradicts label')
  // Several open facts in one line of a paper are confirmed as proposed or left open together.
  const readings =
    facts.length === 1 && fact.readings.length > 0
      ? fact.readings.map((reading) => ({ text: describeQuantity(fact.key, reading, locale), kind: reading.kind }))
      : [{ text: words.asProposed(facts.map((each) => describeProposal(each, locale)).join('; ')), kind: null }]
  return (
    <fieldset className="readings">
      <legend className="with-icon">
        <WarningIcon />
        <span>{contradiction ? describeHint(contradiction, locale) : words.question}</span>
      </legend>
      <div className="readings-row">
        {readings.map(({ text, kind }, index) => (
          <Checkbox
            key={text}
            type="radio"
            name={name}
            checked={chosen === index}
            onChange={() => setChosen(index)}
            label={
              <>
                {text}
                {kind === 'percent' && above100(fact.readings[index]) && (
                  <span className="note">{describeHint({ kind: 'above 100 percent' }, locale)}</span>
                )}
              </>
            }
          />
        ))}
        <Checkbox
          type="radio"
          name={name}
          checked={chosen === 'open'}
          onChange={() => setChosen('open')}
          label={
            <>
              {words.leaveOpen}
              <span className="note">{words.leaveOpenHint}</span>
            </>
          }
        />
      </div>
      <Button compact look="primary" onClick={() => onDecide(chosen)}>
        {words.confirm}
        <span className="only-read-out">
          {' '}
          {words.columns.line} {line.line + 1}
        </span>
      </Button>
    </fieldset>
  )
}

/** Whether a line's words are a person's name. Nothing is taken over unless somebody says that they are not. */
function PossibleName({ line, onDecide }: { line: ReviewLine; onDecide: (decision: Decision) => void }) {
  const words = useWords(frameWords).import
  return (
    <fieldset className="readings">
      <legend className="with-icon">
        <WarningIcon />
        <span>{words.possibleName(line.possibleNames)}</span>
      </legend>
      <div className="readings-row">
        {nameChoices.map((choice, index) => (
          <Button compact key={choice} onClick={() => onDecide(index)}>
            {choice === 'no name' ? words.noName : words.leaveNameOut}
            <span className="only-read-out">
              {' '}
              {words.columns.line} {line.line + 1}
            </span>
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

function above100(reading: ReviewLine['facts'][number]['readings'][number] | undefined): boolean {
  return reading?.kind === 'percent' && reading.value > 100
}

function State({
  line: { line, state, choice },
  decision,
  onReopen,
}: {
  line: ReviewLine
  decision: Decision | undefined
  onReopen: () => void
}) {
  const words = useWords(frameWords).import
  const stateWords = useWords(profileWords).states
  if (decision !== undefined && (choice === 'place' || state === 'check'))
    return (
      <>
        <span className={decision === 'open' ? 'state state-review' : 'state state-ok'}>
          {decision === 'open' ? <WarningIcon /> : <CheckIcon />}
          {decision === 'open' ? words.leftOpen : words.decided}
        </span>
        <Button
          look="plain"
          compact
          aria-label={`${words.columns.line} ${line + 1}: ${choice === 'place' ? words.takeBack : words.change}`}
          onClick={onReopen}
        >
          {choice === 'place' ? words.takeBack : words.change}
        </Button>
      </>
    )
  return (
    <span className={`state ${state === 'check' ? 'state-review' : 'state-ok'}`}>
      {state === 'check' && <WarningIcon />}
      {state === 'understood' && <CheckIcon />}
      {state === 'protected' && <LockIcon />}
      {(state === 'not stated' || state === 'unassigned') && (
        <span aria-hidden="true" className="state-dash">
          –
        </span>
      )}
      {stateWords[state]}
    </span>
  )
}

/** A name as a bar: whose it was is not shown. */
function Masked() {
  const words = useWords(frameWords).import
  return <span className="masked" role="img" aria-label={words.notTaken} />
}

/** Bullet, markup of the source and tabs away; the stored wording keeps them. */
function tidy(text: string): string {
  return text
    .replaceAll(/<\/?small>/g, '')
    .replace(/^\s*[-•]\s+/, '')
    .replaceAll('\t', '  ')
    .trim()
}
