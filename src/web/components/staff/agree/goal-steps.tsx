import { levelToday, type MeasurableGoal } from '#core/goals/attainment.ts'
import { type AttainmentLevel, attainmentLevels } from '#core/model/goal.ts'
import { goalWords, levelText } from '#words/goals.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { useWords } from '../../locale.tsx'

/** The five steps in the network's words on one line: open circle start, filled today, tall tick as expected. */
export function GoalSteps({ goal }: { goal: MeasurableGoal }) {
  const words = useWords(agreeWords).steps
  const { levels } = useWords(goalWords)
  const { start, steps, agreedOn } = goal.scale
  const today = levelToday(goal)
  const [from, to] = [Math.min(start, today ?? start), Math.max(start, today ?? start)]
  return (
    <ol className="goal-steps" aria-label={words.title}>
      {attainmentLevels.map((level, index) => {
        const states = [
          ...(level === start ? [words.startOn(agreedOn)] : []),
          ...(level === today ? [words.today(goal.ratings.at(-1)!.on)] : []),
        ]
        const path = [level > from && level <= to && 'path-before', level >= from && level < to && 'path-behind']
        return (
          <li key={level} className={path.filter(Boolean).join(' ')}>
            <span className="goal-step-state note">{states.join('; ')}</span>
            <StepMark level={level} isStart={level === start} isToday={level === today} />
            <span className={level === today ? 'goal-step-text goal-step-today' : 'goal-step-text'}>
              <span className="goal-step-name">
                <span className="muted">{levelText(level)}</span> {levels[level]}
              </span>
              <span className="goal-step-words">{steps[index]}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** Decoration: the state stands beside it in words. */
function StepMark({ level, isStart, isToday }: { level: AttainmentLevel; isStart: boolean; isToday: boolean }) {
  const half = level === 0 ? 14 : 8
  return (
    <svg aria-hidden="true" className="goal-step-mark" width="28" height="32" viewBox="0 0 28 32" fill="none">
      <path
        className="goal-step-tick"
        d={`M14 ${16 - half}v${2 * half}`}
        stroke={level === 0 ? 'var(--ink)' : 'var(--zero)'}
        strokeWidth={level === 0 ? 2 : 1.5}
      />
      {isStart && <circle cx="14" cy="16" r="7.5" fill="var(--page)" stroke="var(--before)" strokeWidth="2.5" />}
      {isToday && <circle cx="14" cy="16" r={isStart ? 4 : 8} fill="var(--after)" />}
    </svg>
  )
}
