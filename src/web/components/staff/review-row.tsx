import { useId, useState } from 'react'
import type { Profile } from '#core/model/profile.ts'
import { describeHint, describeLine, describeProposal, describeQuantity } from '#core/profile/describe.ts'
import {
  type Decision,
  type LineState,
  nameChoices,
  placeChoices,
  type ReviewLine,
  sectionChoices,
} from '#core/profile/review.ts'
import { sectorIds } from '#core/profile/sectors.ts'
import { profileWords } from '#words/profile.ts'
import { frameWords } from '#words/staff-frame.ts'
import { Button, Checkbox } from '../controls.tsx'
import { CheckIcon, LockIcon, WarningIcon } from '../icons.tsx'
import { useLocale, useWords } from '../locale.tsx'

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
        {!open && line.choice !== 'place' && <Understood profile={profile} line={line} decision={decision} />}
        {line.choice === 'place' && <Place line={line} decision={decision} onDecide={onDecide} />}
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
        <State state={line.state} decision={decision} onReopen={() => onDecide(null)} />
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

/** Where a line belongs in which nothing was recognised; it stays as text unless somebody says so. */
function Place({
  line,
  decision,
  onDecide,
}: {
  line: ReviewLine
  decision: Decision | undefined
  onDecide: (decision: Decision | null) => void
}) {
  const words = useWords(frameWords).import
  const { sections, sectors } = useWords(profileWords)
  const text = placeChoices.indexOf('text')
  return (
    <label className="line-place">
      <span className="muted" aria-hidden="true">
        {words.belongsTo}
      </span>{' '}
      <select
        className="field-input"
        aria-label={`${words.columns.line} ${line.line + 1}: ${words.belongsTo}`}
        value={typeof decision === 'number' ? decision : text}
        onChange={(event) => onDecide(Number(event.target.value) === text ? null : Number(event.target.value))}
      >
        <option value={text}>{words.onlyText}</option>
        <optgroup label={words.statement}>
          {sectionChoices.map((choice) => (
            <option key={choice} value={placeChoices.indexOf(choice)}>
              {sections[choice]}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.member}>
          {sectorIds.map((choice) => (
            <option key={choice} value={placeChoices.indexOf(choice)}>
              {sectors[choice]}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}

function above100(reading: ReviewLine['facts'][number]['readings'][number] | undefined): boolean {
  return reading?.kind === 'percent' && reading.value > 100
}

function State({
  state,
  decision,
  onReopen,
}: {
  state: LineState
  decision: Decision | undefined
  onReopen: () => void
}) {
  const words = useWords(frameWords).import
  const stateWords = useWords(profileWords).states
  if ((state === 'check' || state === 'unassigned') && decision !== undefined)
    return (
      <>
        <span className={decision === 'open' ? 'state state-review' : 'state state-ok'}>
          {decision === 'open' ? <WarningIcon /> : <CheckIcon />}
          {decision === 'open' ? words.leftOpen : words.decided}
        </span>
        <Button look="plain" compact onClick={onReopen}>
          {words.change}
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
