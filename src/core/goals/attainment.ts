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

/**
 * Where the network saw itself after the day of agreement. A rating of that day repeats the start: it says nothing about
 * what has become of the goal. Null where there is none.
 */
function levelSinceAgreement({ ratings, scale }: MeasurableGoal): AttainmentLevel | null {
  return ratings.filter(({ on }) => on > scale.agreedOn).at(-1)?.level ?? null
}

/** How many goals there are, can be measured, were rated after they were agreed, and stand at step 0 or above. */
export interface AttainmentCounts {
  readonly goals: number
  readonly measurable: number
  readonly rated: number
  readonly asExpected: number
}

export function attainmentCounts(goals: readonly Goal[]): AttainmentCounts {
  const levels = goals.filter(isMeasurable).map(levelSinceAgreement)
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
    const level = levelSinceAgreement(goal)
    return level === null ? [] : [{ start: goal.scale.start, level }]
  })
  if (rated.length < minimumForScore) return null
  const start = goalAttainment(rated.map((goal) => ({ step: goal.start, weight: 1 })))!
  const today = goalAttainment(rated.map((goal) => ({ step: goal.level, weight: 1 })))!
  return { goals: rated.length, start, today, change: today - start }
}

/** Rated below "as expected", with its day still to come: not missed, under way. */
export function isUnderWay(goal: MeasurableGoal, today: IsoDate): boolean {
  const level = levelSinceAgreement(goal)
  return level !== null && level < 0 && goal.scale.expectedBy > today
}

/** The day by which a goal was expected has come, and nobody has rated it on that day or after. */
export function isRatingDue({ scale, ratings }: Goal, today: IsoDate): boolean {
  return scale !== null && scale.expectedBy <= today && !ratings.some(({ on }) => on >= scale.expectedBy)
}

/** Its last day is over, and it is neither done nor dropped. */
export function isOverdue({ state, until }: Measure, today: IsoDate): boolean {
  return (state === 'open' || state === 'running') && until < today
}
