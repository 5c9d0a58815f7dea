import type { Disclosed, Interval } from './evaluation.ts'

/** Whether a p counts all arrangements of the ranks or rests on the normal distribution. */
export type RankMethod = 'exact' | 'asymptotic'

/** Mann–Whitney between first and last wave, all persons with a score, as if no one had answered twice. */
export interface RankComparison {
  /** Pairs of an earlier and a later answer in which the later is higher, ties half. */
  readonly u2: number
  /** Null where all scores of both waves are equal. */
  readonly rankSumZ: number | null
  readonly rankSumP: number
  readonly rankSumMethod: RankMethod
}

/** Wilcoxon signed rank (Pratt) and sign test among the persons linked between first and last wave. */
export interface LinkedRanks {
  /** Sum of the ranks of those who rate higher. */
  readonly v: number
  readonly signedRankP: number
  readonly signedRankMethod: RankMethod
  readonly signTestP: number
}

/** Test and standardised size of the linked persons' change, and its combination with that of the others. */
export interface LinkedChange {
  readonly difference: number
  /** Null where all linked persons changed by the same. */
  readonly test: { readonly interval: Interval; readonly t: number; readonly df: number; readonly p: number } | null
  /** In average standard deviations, corrected for small samples; null as the test. */
  readonly gav: { readonly value: number; readonly interval: Interval } | null
  /** Weighted by precision; null with fewer than five persons not linked in either wave, or where nothing varies. */
  readonly combination: {
    readonly difference: number
    readonly interval: Interval
    /** Share of the linked persons' change, 0 to 1. */
    readonly weight: number
  } | null
}

/** What only the annex for methodologists prints of one dimension: computed where a report has one. */
export interface DimensionAnnex<S extends 'raw' | 'disclosed'> {
  /** BCa interval of each wave's mean, in order of the waves; null below 15 scores and where nothing varies. */
  readonly bootstrap: readonly Published<S, Interval | null>[]
  /** Null where nothing is compared. */
  readonly ranks: Published<S, RankComparison> | null
  /** Null where nothing is compared or nobody is linked. */
  readonly linkedRanks: Published<S, LinkedRanks> | null
  readonly linkedChange: Published<S, LinkedChange> | null
}

type Published<S, T> = S extends 'disclosed' ? Disclosed<T> : T
