import { isMeasurable, isOverdue, isRatingDue } from '#core/goals/attainment.ts'
import type { Goal, Measure } from '#core/model/goal.ts'
import type { Locale } from '#core/model/locale.ts'
import type { IsoDate } from '#core/model/study.ts'
import { homeWords } from '#words/staff-home.ts'
import { daysBetween } from '../../today.ts'
import type { Task } from './task.ts'

/** Days before its last day from which a measure is called due. */
const dueAheadDays = 14

interface Input {
  readonly goals: readonly Goal[]
  readonly today: IsoDate
  readonly base: string
  readonly locale: Locale
  /** The first day of the next wave: steps are described before anything is measured. Null: none is planned. */
  readonly nextWave: IsoDate | null
}

/** What was agreed on and waits for somebody: measures over their day, measures near it, ratings, steps. */
export function agreeing({ goals, today, base, locale, nextWave }: Input): readonly Task[] {
  const words = homeWords[locale].tasks
  const all = goals.flatMap((goal) => goal.measures.map((measure) => ({ goal, measure })))
  const overdue = all.filter(({ measure }) => isOverdue(measure, today))
  const due = all.filter(({ measure }) => isDueSoon(measure, today))
  const unrated = goals.filter((goal) => isRatingDue(goal, today))
  const vague = goals.filter((goal) => !isMeasurable(goal))
  const pageOf = (concerned: readonly Goal[]) =>
    new Set(concerned.map(({ id }) => id)).size === 1 ? `${base}/agree/${concerned[0]?.id}` : `${base}/agree`
  const measures = (key: 'overdueMeasures' | 'dueMeasures', found: typeof all): Task | false => {
    const { what, who } = found[0]?.measure ?? { what: '', who: '' }
    return (
      found.length > 0 && {
        key,
        title: words[key].title(found.length),
        reason: words[key].reason(what, who, found.length - 1),
        until: earliest(found.map(({ measure }) => measure.until)),
        minutes: 5,
        button: words[key].button,
        to: pageOf(found.map(({ goal }) => goal)),
      }
    )
  }
  return [
    measures('overdueMeasures', byDay(overdue)),
    measures('dueMeasures', byDay(due)),
    unrated.length > 0 && {
      key: 'rate-goals',
      title: words.rateGoals.title(unrated.length),
      reason: words.rateGoals.reason(unrated[0]!.text, unrated.length - 1),
      until: earliest(unrated.map(({ scale }) => scale!.expectedBy)),
      minutes: 10,
      button: words.rateGoals.button,
      to: pageOf(unrated),
    },
    vague.length > 0 && {
      key: 'describe-goals',
      title: words.describeGoals.title(vague.length),
      reason: words.describeGoals.reason(vague[0]!.text, vague.length - 1),
      until: nextWave,
      minutes: 15,
      button: words.describeGoals.button,
      to: pageOf(vague),
    },
  ].filter((task) => task !== false)
}

function isDueSoon({ state, until }: Measure, today: IsoDate): boolean {
  const days = daysBetween(today, until)
  return (state === 'open' || state === 'running') && days >= 0 && days <= dueAheadDays
}

function byDay<T extends { readonly measure: Measure }>(found: readonly T[]): T[] {
  return found.toSorted((a, b) => a.measure.until.localeCompare(b.measure.until))
}

function earliest(days: readonly IsoDate[]): IsoDate | null {
  return days.toSorted()[0] ?? null
}
