import { useState } from 'react'
import { isOverdue } from '#core/goals/attainment.ts'
import type { Goal, Measure } from '#core/model/goal.ts'
import { shortDate } from '#words/format.ts'
import { goalWords } from '#words/goals.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { today } from '../../../today.ts'
import { Button } from '../../controls.tsx'
import { useLocale, useWords } from '../../locale.tsx'
import { RowTable } from '../row-table.tsx'
import { ReportState, type SignState } from '../state-sign.tsx'
import { MeasureForm } from './measure-form.tsx'
import { useReturnFocus } from './use-return-focus.ts'

/** Measures of one goal: a table whose rows are edited where they stand. */
export function Measures({ goal, mayEdit }: { goal: Goal; mayEdit: boolean }) {
  const words = useWords(agreeWords).measures
  const { locale } = useLocale()
  const [edited, setEdited] = useState<string | 'new' | null>(null)
  const returnFocus = useReturnFocus(edited !== null)
  const close = () => {
    returnFocus(edited === 'new' ? 'add-measure' : `edit-${edited}`)
    setEdited(null)
  }
  const { columns } = words
  const titles = [columns.what, columns.who, columns.until, columns.state]
  return (
    <section aria-labelledby="measures">
      <h3 className="ruled goal-part" id="measures">
        {words.title}
      </h3>
      {goal.measures.length === 0 && <p className="muted">{words.none}</p>}
      {goal.measures.length > 0 && (
        <RowTable
          caption={words.caption(goal.text)}
          titles={
            mayEdit
              ? [
                  ...titles,
                  <span className="only-read-out" key="edit">
                    {columns.edit}
                  </span>,
                ]
              : titles
          }
          className="measures-table"
        >
          {goal.measures.map((measure) =>
            edited === measure.id ? (
              <tr key={measure.id} className="measure-edited">
                <td colSpan={5}>
                  <MeasureForm goal={goal} measure={measure} onDone={close} />
                </td>
              </tr>
            ) : (
              <tr key={measure.id}>
                <th scope="row">{measure.what}</th>
                <td data-label={columns.who}>{measure.who}</td>
                <td data-label={columns.until}>{shortDate(measure.until, locale)}</td>
                <td data-label={columns.state}>
                  <MeasureStateView measure={measure} />
                </td>
                {mayEdit && (
                  <td className="end no-print">
                    <Button
                      id={`edit-${measure.id}`}
                      look="plain"
                      compact
                      aria-label={words.editNamed(measure.what)}
                      onClick={() => setEdited(measure.id)}
                    >
                      {words.edit}
                    </Button>
                  </td>
                )}
              </tr>
            ),
          )}
        </RowTable>
      )}
      {mayEdit &&
        (edited === 'new' ? (
          <div className="measure-edited">
            <MeasureForm goal={goal} measure={null} onDone={close} />
          </div>
        ) : (
          <p className="no-print">
            <Button id="add-measure" look="plain" compact onClick={() => setEdited('new')}>
              {words.add}
            </Button>
          </p>
        ))}
    </section>
  )
}

const signs = {
  open: 'ahead',
  running: 'partly',
  done: 'done',
  dropped: 'dropped',
  overdue: 'overdue',
} as const satisfies Record<string, SignState>

/** By shape and word; overdue is the only place for the colour of warning. */
export function MeasureStateView({ measure }: { measure: Measure }) {
  const { states } = useWords(goalWords)
  const state = isOverdue(measure, today()) ? 'overdue' : measure.state
  return <ReportState state={signs[state]} text={states[state]} />
}
