import type { DimensionId, InstrumentReference, ItemId, SectorId } from './instrument.ts'
import type { MunicipalityId, OwnItem, StudyId, WaveId } from './study.ts'

/** A whole step of the item's scale, or "cj": cannot judge. An omitted item is absent. */
export type Answer = number | 'cj'
export type Answers = Readonly<Record<ItemId, Answer>>

/**
 * A code to take part. A personal code works once; a shared link works for many, and so does the code of a room, which
 * is closed when the meeting has answered. The code itself is never stored, only its hash; the row learns that it was used, never by which response, nor when.
 */
export interface Invitation {
  readonly tokenHash: string
  readonly study: StudyId
  readonly wave: WaveId
  readonly municipality: MunicipalityId
  readonly kind: 'personal' | 'shared' | 'room'
  /** The roster's area a personal code was handed to; null for the others. */
  readonly sector: SectorId | null
  /** Submissions so far: at most 1 for a personal code. */
  readonly submitted: number
  readonly revoked: boolean
}

/**
 * Keyed hashes of a respondent's own code and of what is left of it without one element. Two codes that differ in one
 * element have exactly one of `withoutOne` in common. Codes from before elements were asked for have none.
 */
export interface HashedCode {
  readonly whole: string
  readonly withoutOne: readonly string[]
}

/**
 * What one person answered, cut loose from the invitation: random id, no time at all. `code` is null where the
 * respondent gave no own code. Comments are stored apart from the answers.
 */
export interface SurveyResponse {
  readonly id: string
  readonly study: StudyId
  readonly wave: WaveId
  readonly municipality: MunicipalityId
  readonly attributes: Readonly<Record<string, string>>
  readonly code: HashedCode | null
  readonly answers: Answers
}

export interface Comment {
  readonly id: string
  readonly study: StudyId
  readonly wave: WaveId
  readonly municipality: MunicipalityId
  readonly dimension: DimensionId
  readonly text: string
}

/** What was asked in one wave of one municipality: fixed on the day the wave opens. */
export interface WaveForm {
  readonly study: StudyId
  readonly wave: WaveId
  readonly municipality: MunicipalityId
  readonly dimensions: readonly DimensionId[]
  readonly ownItems: readonly OwnItem[]
  /** The version of the instrument it asks; absent where nobody has said: the study's. */
  readonly instrument?: InstrumentReference
  /** Whether it was the study's first wave then; absent where nobody has said: the first of the study's list is. */
  readonly first?: boolean
}

/** Submitted of expected: counts of used codes, no persons. `expected` null = unknown, then there is no rate. */
export interface Count {
  readonly submitted: number
  readonly expected: number | null
}

/** One wave of one municipality: the total, the areas by personal codes, and what came through the shared link. */
export interface Progress {
  readonly municipality: MunicipalityId
  readonly wave: WaveId
  readonly state: 'planned' | 'open' | 'closed'
  readonly total: Count
  /** An area with fewer than 5 invited, and every area that could be computed from it, is null: protected. */
  readonly sectors: readonly { readonly sector: SectorId; readonly count: Count | null }[]
  /** Null where it is withheld from readers of results. */
  readonly viaSharedLink: number | null
}
