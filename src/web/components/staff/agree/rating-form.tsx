import { useEffect, useState } from 'react'
import type { MeasurableGoal } from '#core/goals/attainment.ts'
import { type AttainmentLevel, attainmentLevels } from '#core/model/goal.ts'
import { goalWords, levelText } from '#words/goals.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { saveRating } from '../../../api.ts'
import { today } from '../../../today.ts'
import { Checkbox, TextField } from '../../controls.tsx'
import { useWords } from '../../locale.tsx'
import { useErrors } from '../errors.ts'
import { SaveForm } from '../save-form.tsx'
import { useBodyQuestion } from './body-question.tsx'
import { Conflict } from './conflict.tsx'
import { useGoalSave } from './use-goal-save.ts'

/** Where the network sees itself: one of the five steps in its own words, the day, and which body says so. */
export function RatingForm({ goal, onDone }: { goal: MeasurableGoal; onDone: () => void }) {
  const { rating: words, form: shared } = useWords(agreeWords)
  const { levels } = useWords(goalWords)
  const mistakes = useErrors()
  const { send, refusal, stored, settle } = useGoalSave(goal, onDone)
  const [level, setLevel] = useState<AttainmentLevel | null>(null)
  const [on, setOn] = useState(today)
  const [by, setBy] = useState(goal.ratings.at(-1)?.by ?? '')
  const { settled, question } = useBodyQuestion(by)
  useEffect(() => document.getElementById('rating-level--2')?.focus(), [])
  const steps = stored?.scale?.steps ?? goal.scale.steps
  const latest = stored?.ratings.find((rating) => rating.on === on)

  const submit = () => {
    const missing = [
      ...(level === null ? [{ field: 'rating-level--2', text: words.missing.level }] : []),
      ...(on === '' ? [{ field: 'rating-on', text: words.missing.on }] : []),
      ...(by.trim() === '' ? [{ field: 'rating-by', text: words.missing.by }] : []),
    ]
    mistakes.report(missing)
    if (missing.length === 0 && level !== null && settled(by)) send((seen) => saveRating(seen, { on, by, level }))
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
            latest && level !== null
              ? [
                  { field: words.title, stored: levelText(latest.level), mine: levelText(level) },
                  { field: words.by, stored: latest.by, mine: by },
                ]
              : []
          }
          onTake={() => {
            if (latest) setLevel(latest.level)
            if (latest) setBy(latest.by)
            settle()
          }}
        />
      )}
      <fieldset className="group choices">
        <legend>{words.level}</legend>
        {attainmentLevels.map((each, index) => (
          <Checkbox
            key={each}
            id={`rating-level-${each}`}
            type="radio"
            name="rating-level"
            checked={level === each}
            onChange={() => setLevel(each)}
            label={
              <span className="choice-text">
                <span>
                  {levelText(each)} {levels[each]}
                </span>
                <strong>{steps[index]}</strong>
              </span>
            }
          />
        ))}
      </fieldset>
      <TextField
        id="rating-on"
        type="date"
        label={words.on}
        error={mistakes.of('rating-on')}
        value={on}
        onChange={(event) => setOn(event.target.value)}
      />
      <TextField
        id="rating-by"
        label={words.by}
        hint={words.byHint}
        error={mistakes.of('rating-by')}
        maxLength={120}
        value={by}
        onChange={(event) => setBy(event.target.value)}
      />
      {question}
    </SaveForm>
  )
}
