import type { Disclosed } from './evaluation.ts'
import type { ItemId } from './instrument.ts'
import type { Localized } from './locale.ts'
import type { IsoDate, WaveId } from './study.ts'

/** What a meeting agreed on for one statement: a step of its scale, or that there is no shared picture. */
export type AgreedRating = number | 'none'

/** One rating for a whole group, as entered for it; no answer of any person and never counted among them. */
export interface GroupRating {
  readonly item: ItemId
  readonly rating: AgreedRating
  readonly agreedOn: IsoDate
}

export type WaveRating = GroupRating & { readonly wave: WaveId }

/** A statement put on the agenda of the meeting, with the question asked about it; null: the first one proposed. */
export interface AgendaPoint {
  readonly item: ItemId
  readonly question: string | null
}

/** How the answers to one statement spread in one wave, as far as they may be shown. */
export type PointDistribution = Disclosed<{
  readonly n: number
  /** From the lowest step to the highest. */
  readonly counts: readonly number[]
  readonly cannotJudge: number
  /** Answers in the scale's upper and lower box, of n. */
  readonly agree: number
  readonly disagree: number
  readonly polarised: boolean
}>

/** One statement a meeting can talk about. */
export interface TalkPoint {
  readonly item: ItemId
  readonly text: Localized
  /** The dimension it belongs to, or the heading of the municipality's own statements. */
  readonly dimension: Localized
  /** Words of the scale's steps, from the lowest; the first step is `min`. */
  readonly steps: readonly Localized[]
  readonly min: number
  /** Proposed for the conversation, the fitting one first. */
  readonly questions: readonly Localized[]
  /** Of an earlier wave; null where there is none or it was not asked then. */
  readonly earlier: PointDistribution | null
  readonly last: PointDistribution
}

/** What a meeting about the last closed wave is prepared with. */
export interface Talk {
  readonly wave: WaveId
  readonly earlierWave: WaveId | null
  /** Every statement of the last wave: those that may be shown by how far opinions differ, then the withheld ones. */
  readonly points: readonly TalkPoint[]
  readonly agenda: readonly AgendaPoint[]
  readonly ratings: readonly GroupRating[]
}
