import type { Interval } from './evaluation.ts'
import type { DimensionId } from './instrument.ts'
import type { WaveId } from './study.ts'

/** Cronbach's alpha and McDonald's omega of one dimension; n = harmonic mean of the joint answers of two items, rounded down. */
export interface Alpha {
  readonly value: number
  readonly interval: Interval
  readonly n: number
  /** Null where one common factor cannot be estimated. */
  readonly omega: number | null
}

/** Alpha of one dimension in one wave over all municipalities whose mean of it is shown. Raw: only `disclose` reads it. */
export interface PooledReliability {
  readonly dimension: DimensionId
  readonly wave: WaveId
  /** Respondents of each of these municipalities. */
  readonly sizes: readonly number[]
  /** Null where it cannot be estimated. */
  readonly alpha: Alpha | null
}

/** The same behind `disclose`: `withheld` where too few municipalities or answers, or one for all, are behind it. */
export interface StudyReliability {
  readonly dimension: DimensionId
  readonly wave: WaveId
  readonly alpha: Alpha | null | 'withheld'
}
