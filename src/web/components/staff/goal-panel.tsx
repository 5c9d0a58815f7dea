import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { AgreedGoals } from '#core/model/views.ts'
import { homeWords } from '#words/staff-home.ts'
import { useWords } from '../locale.tsx'
import { GoalLine } from './agree/goal-list.tsx'
import { Loaded } from './loaded.tsx'
import '../../style/report.css'
import '../../style/staff-agree.css'

/** Where the goals stand, in short; without any, how many the profile holds. */
export function GoalPanel({ agreed, base }: { agreed: UseQueryResult<AgreedGoals>; base: string }) {
  const words = useWords(homeWords).goals
  return (
    <section aria-labelledby="goals" className="goal-panel">
      <div className="row-apart">
        <h2 id="goals">{words.title}</h2>
        <Link className="note" to={`${base}/agree`}>
          {words.all}
        </Link>
      </div>
      <Loaded query={agreed}>
        {({ goals, proposals }) =>
          goals.length === 0 ? (
            <p className="muted">{words.none(proposals.length)}</p>
          ) : (
            <>
              <ul className="plain-list">
                {goals.map((goal) => (
                  <li key={goal.id}>
                    <Link to={`${base}/agree/${goal.id}`}>{goal.text}</Link>
                    <GoalLine goal={goal} />
                  </li>
                ))}
              </ul>
              {goals.some(({ scale }) => scale !== null) && <p className="note">{words.legend}</p>}
            </>
          )
        }
      </Loaded>
    </section>
  )
}
