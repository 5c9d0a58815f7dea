import { type GoalChange, measureStates } from '#core/model/goal.ts'
import type { Locale } from '#core/model/locale.ts'
import { longDate, quote, shortDate } from '#words/format.ts'
import { goalWords, levelText } from '#words/goals.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { dimensionOverviews } from '../../../instrument.ts'
import { useLocale, useWords } from '../../locale.tsx'

/** Everything that became of a goal, the latest first. */
export function GoalHistory({ changes }: { changes: readonly GoalChange[] }) {
  const words = useWords(agreeWords).history
  return (
    <details className="goal-history">
      <summary>{words.title(changes.length)}</summary>
      <Changes changes={changes.toReversed()} />
    </details>
  )
}

/** Corrections after the first rating, with their reasons: they stay in sight of the steps. */
export function Corrections({ changes }: { changes: readonly GoalChange[] }) {
  const corrected = changes.filter(({ reason }) => reason !== null)
  return corrected.length > 0 && <Changes changes={corrected} />
}

function Changes({ changes }: { changes: readonly GoalChange[] }) {
  const words = useWords(agreeWords).history
  const { locale } = useLocale()
  return (
    <ul className="goal-changes note">
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a history only grows, and is never sorted anew
        <li key={index}>
          {longDate(change.on, locale)} · {words.parts[change.part]}
          {change.of !== null && ` ${nameOf(change, locale)}`}:{' '}
          {change.from !== null && `${written(change, change.from, locale) || words.nothing} → `}
          {change.to === null ? words.nothing : written(change, change.to, locale) || words.nothing}
          {change.reason !== null && ` · ${words.reason(change.reason)}`}
        </li>
      ))}
    </ul>
  )
}

/** Which of several: a step by its level, a rating by its day, a measure by what it does. */
function nameOf({ part, of }: GoalChange, locale: Locale): string {
  if (of === null) return ''
  if (part === 'step') return levelText(Number(of))
  return part === 'rating' ? shortDate(of, locale) : quote(of, locale)
}

/** A value as people read it. */
function written({ part }: GoalChange, value: string, locale: Locale): string {
  switch (part) {
    case 'steps':
    case 'expected by':
    case 'measure from':
    case 'measure until':
      return shortDate(value, locale)
    case 'start':
    case 'rating':
      return levelText(Number(value))
    case 'dimensions':
      return dimensionOverviews(locale)
        .filter(({ id }) => value.split(' ').includes(id))
        .map(({ shortTitle }) => shortTitle)
        .join(', ')
    case 'measure state': {
      const state = measureStates.find((known) => known === value)
      return state ? goalWords[locale].states[state] : value
    }
    default:
      return value
  }
}
