import { Link } from 'react-router'
import { attainmentLine } from '#charts/attainment.ts'
import { screen } from '#charts/measures.ts'
import { levelToday } from '#core/goals/attainment.ts'
import type { AttainmentScale, Goal } from '#core/model/goal.ts'
import type { Locale } from '#core/model/locale.ts'
import { goalWords, levelText } from '#words/goals.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { dimensionOverviews } from '../../../instrument.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { Picture } from '../../report/drawing.tsx'

/** All goals, each with its line of steps; the one that is open is marked. */
export function GoalList({ goals, base, open }: { goals: readonly Goal[]; base: string; open: string | null }) {
  const words = useWords(agreeWords)
  const { locale } = useLocale()
  return (
    <nav aria-label={words.list} className="agree-list">
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            <Link to={`${base}/agree/${goal.id}`} {...(goal.id === open && { 'aria-current': 'page' as const })}>
              <span className="agree-list-text">{goal.text}</span>
              <span className="agree-list-foot">
                <span className="note">{dimensionNames(goal, locale)}</span>
                <GoalLine goal={goal} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="note">{words.legend}</p>
    </nav>
  )
}

/** The steps as a line, or that there are none yet. */
export function GoalLine({ goal }: { goal: Goal }) {
  const words = useWords(goalWords)
  const { locale } = useLocale()
  if (goal.scale === null) return <span className="note">{words.notMeasurable}</span>
  const today = levelToday(goal)
  const drawing = attainmentLine({ start: goal.scale.start, today }, 120, screen)
  return <Picture drawing={drawing} label={lineInWords(goal.scale, today, locale)} />
}

function lineInWords({ start }: AttainmentScale, today: number | null, locale: Locale): string {
  const { alternative } = goalWords[locale]
  if (today === null) return alternative.unrated(levelText(start))
  return today === start ? alternative.same(levelText(start)) : alternative.rated(levelText(start), levelText(today))
}

export function dimensionNames({ dimensions }: Pick<Goal, 'dimensions'>, locale: Locale): string {
  const all = dimensionOverviews(locale)
  return all
    .filter(({ id }) => dimensions.includes(id))
    .map(({ shortTitle }) => shortTitle)
    .join(', ')
}
