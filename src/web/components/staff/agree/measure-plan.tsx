import { Link } from 'react-router'
import type { Goal } from '#core/model/goal.ts'
import { shortDate } from '#words/format.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { today } from '../../../today.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { RowTable } from '../row-table.tsx'
import { MeasureStateView } from './measures.tsx'

/** All measures of all goals by their last day: what is next, and what is printed. */
export function MeasurePlan({
  goals,
  base,
  municipality,
}: {
  goals: readonly Goal[]
  base: string
  municipality: string
}) {
  const words = useWords(agreeWords)
  const { locale } = useLocale()
  const { columns } = words.measures
  const all = goals
    .flatMap((goal) => goal.measures.map((measure) => ({ goal, measure })))
    .toSorted((a, b) => a.measure.until.localeCompare(b.measure.until))
  return (
    <section aria-labelledby="plan">
      <h2 className="ruled" id="plan">
        {words.plan.title}
      </h2>
      <p className="print-only plan-date">{words.plan.printed(municipality, today())}</p>
      {all.length === 0 ? (
        <p className="muted">{words.measures.none}</p>
      ) : (
        <RowTable
          caption={words.plan.caption}
          titles={[columns.what, columns.who, columns.until, columns.state]}
          className="measures-table"
        >
          {all.map(({ goal, measure }) => (
            <tr key={measure.id}>
              <th scope="row">
                {measure.what}
                <Link className="note plan-goal" to={`${base}/agree/${goal.id}`}>
                  {goal.text}
                </Link>
              </th>
              <td data-label={columns.who}>{measure.who}</td>
              <td data-label={columns.until}>{shortDate(measure.until, locale)}</td>
              <td data-label={columns.state}>
                <MeasureStateView measure={measure} />
              </td>
            </tr>
          ))}
        </RowTable>
      )}
    </section>
  )
}
