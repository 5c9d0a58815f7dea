import type { DimensionId } from './instrument.ts'
import type { WaveId } from './study.ts'

/**
 * The groups a report told apart, as blocks of options; options in no block stand for themselves. One block with all
 * options: only the total was published.
 */
export type ReleasedPartition = Readonly<Record<'sector' | 'level', readonly (readonly string[])[]>>

/** One variable of one block of a released partition: scores of a dimension, or (null) the respondents themselves. */
export interface ReleasedFigure {
  readonly dimension: DimensionId | null
  readonly attribute: keyof ReleasedPartition
  /** Place in the partition. */
  readonly block: number
}

export interface ReleasedStayers {
  readonly dimension: DimensionId
  readonly since: WaveId
  /** Their change alone, or both of their means; absent in entries of programs that only knew the change. */
  readonly shows?: 'change' | 'means'
}

export interface ReleasedFigures {
  readonly shown: readonly ReleasedFigure[]
  /** For their own sake: small or unanimous. What was withheld to cover others is in neither list. */
  readonly withheld: readonly ReleasedFigure[]
  /** Changes of the persons linked with an earlier wave that were shown. */
  readonly stayers: readonly ReleasedStayers[]
}

/** One wave as it was released once: how many persons, in which groups. Never a value. */
export interface Release {
  readonly wave: WaveId
  readonly responses: number
  readonly partition: ReleasedPartition
  /** Null in entries of programs that did not note it: then every block counts as shown. */
  readonly figures: ReleasedFigures | null
}
