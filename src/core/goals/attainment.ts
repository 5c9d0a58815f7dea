import type { AttainmentLevel, AttainmentScale, Goal, Measure } from '../model/goal.ts'
import type { IsoDate } from '../model/study.ts'
import { goalAttainment } from '../statistics/goal-attainment.ts'

/** A goal whose steps are agreed. */
export type MeasurableGoal = Goal & { readonly scale: AttainmentScale }

export function isMeasurable(goal: Goal): goal is MeasurableGoal {
  return goal.scale !== null
}

/** Where the network saw itself last; null before the first rating. */
export function levelToday({ ratings }: Pick<Goal, 'ratings'>): AttainmentLevel | null {
  return ratings.at(-1)?.level ?? null
}

/** How many goals there are, can be measured, were rated, and stand at step 0 or above. */
export interface AttainmentCounts {
  readonly goals: number
  readonly measurable: number
  readonly rated: number
  readonly asExpected: number
}

export function attainmentCounts(goals: readonly Goal[]): AttainmentCounts {
  const levels = goals.filter(isMeasurable).map(levelToday)
  return {
    goals: goals.length,
    measurable: levels.length,
    rated: levels.filter((level) => level !== null).length,
    asExpected: levels.filter((level) => level !== null && level >= 0).length,
  }
}

/** From this many rated goals on their attainment is also stated as one number, in the annex. */
const minimumForScore = 3

/** Goal Attainment T scores of the same goals at their start and at their last rating; 50 = as expected. */
export interface AttainmentScores {
  readonly goals: number
  readonly start: number
  readonly today: number
  readonly change: number
}

/**
 * Every goal weighs the same, and the correlation is Kiresuk & Sherman's: no interval and no test, because a network's
 * goals are no sample (statistics.md 9). Null with fewer than three rated goals.
 */
export function attainmentScores(goals: readonly Goal[]): AttainmentScores | null {
  const rated = goals.filter(isMeasurable).flatMap((goal) => {
    const level = levelToday(goal)
    return level === null ? [] : [{ start: goal.scale.start, level }]
  })
  if (rated.length < minimumForScore) return null
  const start = goalAttainment(rated.map((goal) => ({ step: goal.start, weight: 1 })))!
  const today = goalAttainment(rated.map((goal) => ({ step: goal.level, weight: 1 })))!
  return { goals: rated.length, start, today, change: today - start }
}

/** The day by which a goal was expected has come, and nobody has rated it on that day or after. */
export function isRatingDue({ scale, ratings }: Goal, today: IsoDate): boolean {
  return scale !== null && scale.expectedBy <= today && !ratings.some(({ on }) => on >= scale.expectedBy)
}

/** Its last day is over, and it is neither done nor dropped. */
export function isOverdue({ state, until }: Measure, today: IsoDate): boolean {
  return (state === 'open' || state === 'running') && until < today
}
