import { useEffect, useState } from 'react'
import { type Goal, type Measure, type MeasureState, measureStates } from '#core/model/goal.ts'
import { shortDate } from '#words/format.ts'
import { goalWords } from '#words/goals.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { saveMeasure } from '../../../api.ts'
import { today } from '../../../today.ts'
import { SelectField, TextField } from '../../controls.tsx'
import { useLocale, useWords } from '../../locale.tsx'
import { useErrors } from '../errors.ts'
import { SaveForm } from '../save-form.tsx'
import { useBodyQuestion } from './body-question.tsx'
import { Conflict } from './conflict.tsx'
import { useGoalSave } from './use-goal-save.ts'

type Typed = Omit<Measure, 'id'>
const fields = ['what', 'who', 'from', 'until', 'state'] as const

/** @param measure null: a new one */
export function MeasureForm({ goal, measure, onDone }: { goal: Goal; measure: Measure | null; onDone: () => void }) {
  const { measures: words, form: shared } = useWords(agreeWords)
  const { states } = useWords(goalWords)
  const { locale } = useLocale()
  const mistakes = useErrors()
  const { send, refusal, stored, settle } = useGoalSave(goal, onDone)
  const [typed, setTyped] = useState<Typed>(
    () => measure ?? { what: '', who: '', from: today(), until: '', state: 'open' },
  )
  const id = measure?.id ?? 'new'
  useEffect(() => document.getElementById(`what-${id}`)?.focus(), [id])
  const now = stored?.measures.find((one) => one.id === measure?.id) ?? null
  const change = (part: Partial<Typed>) => setTyped((former) => ({ ...former, ...part }))
  const written = (field: (typeof fields)[number], value: string) => {
    if (field === 'state') return states[value as MeasureState]
    return field === 'from' || field === 'until' ? value && shortDate(value, locale) : value
  }

  const { settled, question } = useBodyQuestion(measure?.who ?? '')
  const submit = () => {
    const missing = (['what', 'who', 'from', 'until'] as const)
      .filter((field) => typed[field].trim() === '')
      .map((field) => ({ field: `${field}-${id}`, text: words.missing[field] }))
    mistakes.report(missing)
    const { what, who, from, until, state } = typed
    if (missing.length === 0 && settled(typed.who))
      send((seen) => saveMeasure(seen, measure?.id ?? null, { what, who, from, until, state }))
  }

  return (
    <SaveForm
      mistakes={mistakes}
      refusal={refusal}
      save={words.save}
      cancel={shared.cancel}
      onSubmit={submit}
      onCancel={onDone}
    >
      {stored && (
        <Conflict
          versions={
            now === null
              ? []
              : fields.map((field) => ({
                  field: words[field],
                  stored: written(field, now[field]),
                  mine: written(field, typed[field]),
                }))
          }
          onTake={() => {
            if (now) setTyped(now)
            settle()
          }}
        />
      )}
      <TextField
        id={`what-${id}`}
        label={words.what}
        error={mistakes.of(`what-${id}`)}
        maxLength={300}
        value={typed.what}
        onChange={(event) => change({ what: event.target.value })}
      />
      <TextField
        id={`who-${id}`}
        label={words.who}
        hint={words.whoHint}
        error={mistakes.of(`who-${id}`)}
        maxLength={120}
        value={typed.who}
        onChange={(event) => change({ who: event.target.value })}
      />
      <div className="fields-in-row">
        {(['from', 'until'] as const).map((field) => (
          <TextField
            key={field}
            id={`${field}-${id}`}
            type="date"
            label={words[field]}
            error={mistakes.of(`${field}-${id}`)}
            value={typed[field]}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        ))}
        <SelectField
          label={words.state}
          value={typed.state}
          onChange={(event) => change({ state: event.target.value as MeasureState })}
        >
          {measureStates.map((state) => (
            <option key={state} value={state}>
              {states[state]}
            </option>
          ))}
        </SelectField>
      </div>
      {question}
    </SaveForm>
  )
}
