import type { DimensionId } from './instrument.ts'
import type { IsoDate } from './study.ts'

/** From −2 (much less than expected) over 0 (as expected) to 2 (much more): Goal Attainment Scaling. */
export const attainmentLevels = [-2, -1, 0, 1, 2] as const
export type AttainmentLevel = (typeof attainmentLevels)[number]

/** What each step means, in the network's own words, from −2 to 2. */
export type AttainmentSteps = readonly [string, string, string, string, string]

/** What makes a goal measurable: agreed before anybody rates it. */
export interface AttainmentScale {
  readonly steps: AttainmentSteps
  readonly start: AttainmentLevel
  /** The day on which steps and start were agreed. */
  readonly agreedOn: IsoDate
  /** The day by which step 0 is expected. */
  readonly expectedBy: IsoDate
}

/** Where the network saw itself on a day. One rating a day; a later one of the same day replaces it. */
export interface GoalRating {
  readonly on: IsoDate
  /** A body or function ("Steuerungsgruppe"), never a person. */
  readonly by: string
  readonly level: AttainmentLevel
}

export const measureStates = ['open', 'running', 'done', 'dropped'] as const
export type MeasureState = (typeof measureStates)[number]

export interface Measure {
  readonly id: string
  readonly what: string
  /** An institution, never a person. */
  readonly who: string
  readonly from: IsoDate
  /** The last day by which it is to be done. */
  readonly until: IsoDate
  readonly state: MeasureState
}

export const goalParts = [
  'text',
  'dimensions',
  'own item',
  'steps',
  'step',
  'start',
  'expected by',
  'rating',
  'measure',
  'measure what',
  'measure who',
  'measure from',
  'measure until',
  'measure state',
] as const
export type GoalPart = (typeof goalParts)[number]

/** One line of a goal's history: a day, never a time, and nobody's name. */
export interface GoalChange {
  readonly on: IsoDate
  readonly part: GoalPart
  /** Which of several: the level of a step, the day of a rating, what a measure does; null where there is one only. */
  readonly of: string | null
  /** Null: it was not there before. */
  readonly from: string | null
  /** Null: it was taken away. */
  readonly to: string | null
  /** Asked for where something is corrected after the first rating; null elsewhere. */
  readonly reason: string | null
}

/** A goal a network has agreed on, with everything that became of it. */
export interface Goal {
  readonly id: string
  readonly text: string
  /** The line of the profile it comes from; null where typed by hand. */
  readonly source: string | null
  /** The dimensions it speaks of, as tags; may be empty. */
  readonly dimensions: readonly DimensionId[]
  /** The own statement put to respondents that says the same; null where none does. */
  readonly ownItem: string | null
  /** Null: not measurable yet. */
  readonly scale: AttainmentScale | null
  /** In order of their days. */
  readonly ratings: readonly GoalRating[]
  /** In the order in which they were agreed. */
  readonly measures: readonly Measure[]
  /** The oldest first. */
  readonly changes: readonly GoalChange[]
  /** Counts the changes that were saved; who changes an older state than the stored one is told so. */
  readonly revision: number
}
