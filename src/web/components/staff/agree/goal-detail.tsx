import { useState } from 'react'
import { useNavigate } from 'react-router'
import { isMeasurable, isRatingDue, type MeasurableGoal } from '#core/goals/attainment.ts'
import type { Goal } from '#core/model/goal.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { removeGoal } from '../../../api.ts'
import { today } from '../../../today.ts'
import { Button, Notice } from '../../controls.tsx'
import { useLocale, useWords } from '../../locale.tsx'
import { useMunicipality } from '../layouts.tsx'
import { ErrorNotice } from '../loaded.tsx'
import { GoalForm } from './goal-form.tsx'
import { Corrections, GoalHistory } from './goal-history.tsx'
import { dimensionNames } from './goal-list.tsx'
import { GoalSteps } from './goal-steps.tsx'
import { Measures } from './measures.tsx'
import { RatingForm } from './rating-form.tsx'
import { useGoalSave } from './use-goal-save.ts'
import { useReturnFocus } from './use-return-focus.ts'
import { Voices } from './voices.tsx'

type Doing = 'reading' | 'editing' | 'describing' | 'rating' | 'removing'

/** One goal: its steps, the measures, what respondents say, and its history. */
export function GoalDetail({ goal }: { goal: Goal }) {
  const words = useWords(agreeWords)
  const { locale } = useLocale()
  const { mayEdit } = useMunicipality()
  const [doing, setDoing] = useState<Doing>('reading')
  const returnFocus = useReturnFocus(doing !== 'reading')
  const back = () => {
    returnFocus('edit-goal')
    setDoing('reading')
  }
  return (
    <article className="goal-detail" aria-labelledby="goal">
      <p className="note">
        {[goal.source === null ? words.typed : words.fromProfile, dimensionNames(goal, locale)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h2 className="goal-title" id="goal">
        {goal.text}
      </h2>
      {doing === 'editing' || doing === 'describing' ? (
        <GoalForm goal={goal} measurable={doing === 'describing'} onDone={back} />
      ) : (
        <>
          {isMeasurable(goal) ? (
            <Attainment goal={goal} />
          ) : (
            <Notice title={words.notMeasurable}>
              {mayEdit && (
                <p className="no-print">
                  <Button look="primary" compact onClick={() => setDoing('describing')}>
                    {words.describe}
                  </Button>
                </p>
              )}
            </Notice>
          )}
          {mayEdit && doing === 'reading' && (
            <div className="row no-print goal-actions">
              {isMeasurable(goal) && (
                <Button look="primary" compact onClick={() => setDoing('rating')}>
                  {words.steps.rate}
                </Button>
              )}
              <Button id="edit-goal" compact onClick={() => setDoing('editing')}>
                {words.edit}
              </Button>
              {goal.ratings.length === 0 && (
                <Button look="plain" compact onClick={() => setDoing('removing')}>
                  {words.remove}
                </Button>
              )}
            </div>
          )}
          {mayEdit && doing === 'reading' && goal.ratings.length > 0 && <p className="note no-print">{words.kept}</p>}
          {doing === 'rating' && isMeasurable(goal) && <RatingForm goal={goal} onDone={back} />}
          {doing === 'removing' && <RemoveGoal goal={goal} onCancel={back} />}
        </>
      )}
      <Measures goal={goal} mayEdit={mayEdit} />
      <Voices goal={goal} />
      <GoalHistory changes={goal.changes} />
    </article>
  )
}

function Attainment({ goal }: { goal: MeasurableGoal }) {
  const words = useWords(agreeWords).steps
  const { expectedBy, agreedOn } = goal.scale
  const last = goal.ratings.at(-1)
  return (
    <>
      <GoalSteps goal={goal} />
      <p className="note">
        {[words.agreedOn(agreedOn), ...(last ? [words.ratedBy(last.by)] : []), words.expectedBy(expectedBy)].join(' ')}
      </p>
      {isRatingDue(goal, today()) && <p className="goal-due">{words.due(expectedBy)}</p>}
      <Corrections changes={goal.changes} />
    </>
  )
}

function RemoveGoal({ goal, onCancel }: { goal: Goal; onCancel: () => void }) {
  const words = useWords(agreeWords)
  const { base } = useMunicipality()
  const navigate = useNavigate()
  const { send, refusal } = useGoalSave(goal, () => navigate(`${base}/agree`))
  return (
    <Notice tone="warning" title={words.removeSure(goal.text)} live>
      {refusal !== null && <ErrorNotice error={refusal} />}
      <div className="row">
        <Button compact onClick={() => send(removeGoal)}>
          {words.removeYes}
        </Button>
        <Button compact onClick={onCancel}>
          {words.form.cancel}
        </Button>
      </div>
    </Notice>
  )
}
