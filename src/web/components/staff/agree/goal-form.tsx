import { useEffect, useState } from 'react'
import { attainmentLevels, type Goal } from '#core/model/goal.ts'
import type { Locale } from '#core/model/locale.ts'
import type { OwnItem } from '#core/model/study.ts'
import { shortDate } from '#words/format.ts'
import { goalWords, levelText } from '#words/goals.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { saveGoal } from '../../../api.ts'
import { dimensionOverviews } from '../../../instrument.ts'
import { today } from '../../../today.ts'
import { Button, Checkbox, SelectField, TextField } from '../../controls.tsx'
import { useLocale, useWords } from '../../locale.tsx'
import { useErrors } from '../errors.ts'
import { useMunicipality } from '../layouts.tsx'
import { SaveForm } from '../save-form.tsx'
import { Conflict, type Versions } from './conflict.tsx'
import { dimensionNames } from './goal-list.tsx'
import { completeScale, missingIn, ScaleFields, type TypedScale, typedScale } from './scale-fields.tsx'
import { useGoalSave } from './use-goal-save.ts'

interface Typed extends Pick<Goal, 'text' | 'dimensions' | 'ownItem'> {
  /** Null: the steps are described later. */
  readonly scale: TypedScale | null
}

/** @param measurable whether the form opens with the steps, although there are none yet */
export function GoalForm({ goal, measurable, onDone }: { goal: Goal; measurable: boolean; onDone: () => void }) {
  const words = useWords(agreeWords).form
  const { locale } = useLocale()
  const { frame } = useMunicipality()
  const mistakes = useErrors()
  const { send, refusal, stored, settle } = useGoalSave(goal, onDone)
  const [typed, setTyped] = useState<Typed>(() => ({
    ...goal,
    scale: goal.scale || measurable ? typedScale(goal, today()) : null,
  }))
  const [reason, setReason] = useState('')
  const isRated = (stored ?? goal).ratings.length > 0
  const change = (part: Partial<Typed>) => setTyped((former) => ({ ...former, ...part }))
  useEffect(() => document.getElementById(measurable ? 'step-0' : 'goal-text')?.focus(), [measurable])
  const needsReason = isRated && isCorrection(stored ?? goal, typed)

  const submit = () => {
    const missing = [
      ...(typed.text.trim() === '' ? [{ field: 'goal-text', text: words.missing.text }] : []),
      ...(typed.scale ? missingIn(typed.scale, words.missing) : []),
      ...(needsReason && reason.trim() === '' ? [{ field: 'goal-reason', text: words.missing.reason }] : []),
    ]
    mistakes.report(missing)
    if (missing.length > 0) return
    const { text, dimensions, ownItem } = typed
    const content = { text: text.trim(), dimensions, ownItem, scale: typed.scale && completeScale(typed.scale) }
    send((seen) => saveGoal(seen, content, needsReason ? reason : null))
  }

  return (
    <SaveForm
      mistakes={mistakes}
      refusal={refusal}
      save={words.save}
      cancel={words.cancel}
      onSubmit={submit}
      onCancel={onDone}
    >
      {stored && (
        <Conflict
          versions={versionsOf(stored, typed, wordingOf(frame.ownItems), locale)}
          onTake={() => {
            setTyped({ ...stored, scale: stored.scale })
            settle()
          }}
        />
      )}
      <TextField
        id="goal-text"
        label={words.text}
        error={mistakes.of('goal-text')}
        maxLength={300}
        value={typed.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <DimensionBoxes chosen={typed.dimensions} onChange={(dimensions) => change({ dimensions })} />
      <SelectField
        label={words.ownItem}
        hint={words.ownItemHint}
        value={typed.ownItem ?? ''}
        onChange={(event) => change({ ownItem: event.target.value || null })}
      >
        <option value="">{words.noOwnItem}</option>
        {frame.ownItems
          .filter(({ kind }) => kind === 'goal')
          .map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
      </SelectField>
      {typed.scale ? (
        <ScaleFields
          scale={typed.scale}
          errorOf={mistakes.of}
          onChange={(part) => change({ scale: { ...typedScale(goal, today()), ...typed.scale, ...part } })}
        />
      ) : (
        <p>
          <Button compact onClick={() => change({ scale: typedScale(goal, today()) })}>
            {words.measurable}
          </Button>
        </p>
      )}
      {typed.scale && goal.scale === null && (
        <p>
          <Button look="plain" compact onClick={() => change({ scale: null })}>
            {words.later}
          </Button>
        </p>
      )}
      {needsReason && (
        <TextField
          id="goal-reason"
          label={words.reason}
          hint={words.reasonHint}
          error={mistakes.of('goal-reason')}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </SaveForm>
  )
}

function DimensionBoxes({
  chosen,
  onChange,
}: {
  chosen: readonly string[]
  onChange: (dimensions: readonly string[]) => void
}) {
  const words = useWords(agreeWords).form
  const { locale } = useLocale()
  const all = dimensionOverviews(locale)
  return (
    <fieldset className="group">
      <legend>{words.dimensions}</legend>
      <div className="boxes">
        {all.map(({ id, shortTitle }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            label={shortTitle}
            onChange={(event) =>
              onChange(
                all
                  .map((each) => each.id)
                  .filter((each) => (each === id ? event.target.checked : chosen.includes(each))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Wording, steps, start or days differ from what was rated. */
function isCorrection({ text, scale }: Goal, typed: Typed): boolean {
  if (typed.text.trim() !== text || scale === null || typed.scale === null) return true
  return (
    scale.steps.some((step, index) => step !== typed.scale?.steps[index]?.trim()) ||
    scale.start !== typed.scale.start ||
    scale.agreedOn !== typed.scale.agreedOn ||
    scale.expectedBy !== typed.scale.expectedBy
  )
}

function wordingOf(ownItems: readonly OwnItem[]): (ownItem: string | null) => string {
  return (ownItem) => ownItems.find(({ id }) => id === ownItem)?.text ?? ''
}

function versionsOf(
  stored: Goal,
  mine: Typed,
  wording: (ownItem: string | null) => string,
  locale: Locale,
): readonly Versions[] {
  const { form } = agreeWords[locale]
  const { levels } = goalWords[locale]
  const level = (value: number | null | undefined) => (value == null ? '' : levelText(value))
  const day = (value: string | undefined) => (value ? shortDate(value, locale) : '')
  return [
    { field: form.text, stored: stored.text, mine: mine.text },
    { field: form.dimensions, stored: dimensionNames(stored, locale), mine: dimensionNames(mine, locale) },
    { field: form.ownItem, stored: wording(stored.ownItem), mine: wording(mine.ownItem) },
    ...attainmentLevels.map((each, index) => ({
      field: form.step(levelText(each), levels[each]),
      stored: stored.scale?.steps[index] ?? '',
      mine: mine.scale?.steps[index] ?? '',
    })),
    { field: form.start, stored: level(stored.scale?.start), mine: level(mine.scale?.start) },
    { field: form.agreedOn, stored: day(stored.scale?.agreedOn), mine: day(mine.scale?.agreedOn) },
    { field: form.expectedBy, stored: day(stored.scale?.expectedBy), mine: day(mine.scale?.expectedBy) },
  ]
}
