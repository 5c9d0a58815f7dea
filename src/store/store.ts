import type { Comment, Invitation, SurveyResponse, WaveForm } from '#core/model/collection.ts'
import type { Goal } from '#core/model/goal.ts'
import type { DimensionId, InstrumentReference, ItemId, SectorId } from '#core/model/instrument.ts'
import type { Operator } from '#core/model/operator.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Release } from '#core/model/release.ts'
import type {
  Access,
  IsoDate,
  Municipality,
  MunicipalityId,
  OwnItem,
  Roster,
  Study,
  StudyId,
  Wave,
  WaveId,
} from '#core/model/study.ts'
import type { AgendaPoint, AgreedRating, GroupRating } from '#core/model/talk.ts'

/** One wave in one municipality: the room in which answers are collected. */
export interface CollectionKey {
  readonly study: StudyId
  readonly wave: WaveId
  readonly municipality: MunicipalityId
}

/** Issued and used codes of one kind and area; counts only. */
export interface InvitationCount extends CollectionKey {
  readonly kind: Invitation['kind']
  readonly sector: SectorId | null
  readonly issued: number
  readonly submitted: number
}

export interface SubmissionCount extends CollectionKey {
  readonly submissions: number
}

/** One wave of one municipality as a report released it, by which version of the program and when. */
export interface StoredRelease extends Release, CollectionKey {
  readonly version: string
  readonly createdOn: IsoDate
}

/** Codes that are taken back: the unused ones of one area, the shared link, or those made for a room. */
export type CodesOf = { readonly kind: 'personal'; readonly sector: SectorId } | { readonly kind: 'shared' | 'room' }

export interface Submission {
  readonly tokenHash: string
  readonly response: SurveyResponse
  readonly comments: readonly Comment[]
}

/** What became of a submission. "already stored": the same submission arrived before, so nothing was written. */
export type SubmissionOutcome = 'stored' | 'already stored' | 'code used'

/** A locked draft: nothing about it but the last day it is kept. */
export interface StoredDraft {
  readonly id: string
  readonly content: string
  readonly expiresOn: IsoDate
}

/** A staff session: the hash of the cookie, whose access it uses, and when it ends. */
export interface StoredSession {
  readonly tokenHash: string
  readonly access: string
  /** "2026-11-22T21:00:00.000Z" */
  readonly expiresAt: string
}

export interface StoreReader {
  /** In order of their ids. */
  studies(): Promise<readonly Study[]>
  study(id: StudyId): Promise<Study | null>
  profile(study: StudyId, municipality: MunicipalityId): Promise<Profile | null>
  ownItems(study: StudyId, municipality: MunicipalityId): Promise<readonly OwnItem[]>
  /** In the order in which they were added. */
  goals(study: StudyId, municipality: MunicipalityId): Promise<readonly Goal[]>
  rosters(study: StudyId): Promise<readonly (CollectionKey & { readonly roster: Roster })[]>
  /** The frozen forms: one for each wave that has been opened by somebody. */
  waveForms(study: StudyId, municipality: MunicipalityId): Promise<readonly Required<WaveForm>[]>
  invitation(tokenHash: string): Promise<Invitation | null>
  invitationCounts(study: StudyId): Promise<readonly InvitationCount[]>
  /** Submissions by the code of the room that is open; null where none is. */
  openRoom(key: CollectionKey): Promise<number | null>
  submissionCounts(study: StudyId): Promise<readonly SubmissionCount[]>
  /** Sorted by their random ids, so that no reader ever sees an order of arrival. */
  responses(study: StudyId, municipality: MunicipalityId): Promise<readonly SurveyResponse[]>
  /** Sorted by their random ids; they have nothing in common with those of the responses. */
  comments(study: StudyId, municipality: MunicipalityId): Promise<readonly Comment[]>
  response(key: CollectionKey, id: string): Promise<SurveyResponse | null>
  /** Of one municipality, or null: of all of the study. */
  releases(study: StudyId, municipality: MunicipalityId | null): Promise<readonly StoredRelease[]>
  /** Of one municipality, or null: of all of the study. */
  groupRatings(study: StudyId, municipality: MunicipalityId | null): Promise<readonly (CollectionKey & GroupRating)[]>
  /** The points of the meeting about this wave, in the order they come up. */
  agenda(key: CollectionKey): Promise<readonly AgendaPoint[]>
  /** Who runs this installation. */
  operator(): Promise<Operator>
  /** A draft as its device has locked it; null where none lies under this id. */
  draft(id: string): Promise<string | null>
  /** How many drafts have this as their last day. */
  draftsUntil(expiresOn: IsoDate): Promise<number>
  accesses(): Promise<readonly Access[]>
  accessByToken(tokenHash: string): Promise<Access | null>
  /** The access behind a session that has neither expired nor been revoked. */
  accessBySession(tokenHash: string, now: string): Promise<Access | null>
}

export interface StoreWriter extends StoreReader {
  addStudy(study: Study): Promise<void>
  addMunicipality(study: StudyId, municipality: Municipality): Promise<void>
  putWaves(study: StudyId, waves: readonly Wave[]): Promise<void>
  /** The version coming forms ask, and the dimensions of it they are about; frozen forms keep theirs. */
  putInstrument(study: StudyId, instrument: InstrumentReference, dimensions: readonly DimensionId[]): Promise<void>
  putDraftsRule(study: StudyId, drafts: Study['drafts']): Promise<void>
  putProfile(study: StudyId, municipality: MunicipalityId, profile: Profile): Promise<void>
  putOwnItems(study: StudyId, municipality: MunicipalityId, items: readonly OwnItem[]): Promise<void>
  addGoal(study: StudyId, municipality: MunicipalityId, goal: Goal): Promise<void>
  /** @returns false, and nothing is written, where the stored goal has another revision than the one given */
  replaceGoal(study: StudyId, municipality: MunicipalityId, goal: Goal): Promise<boolean>
  /** @returns false, and nothing is removed, where the stored goal has another revision */
  removeGoal(study: StudyId, municipality: MunicipalityId, goal: Pick<Goal, 'id' | 'revision'>): Promise<boolean>
  putRoster(key: CollectionKey, roster: Roster): Promise<void>
  /** Keeps the form that is already there: what was asked never changes. */
  freezeWaveForm(form: Required<WaveForm>): Promise<void>
  addInvitations(invitations: readonly Invitation[]): Promise<void>
  /** @returns how many were taken back; used personal codes stay as they are */
  revokeInvitations(key: CollectionKey, codes: CodesOf): Promise<number>
  addRelease(release: StoredRelease): Promise<void>
  /** Sets the ratings named; null takes one back. */
  putGroupRatings(
    key: CollectionKey,
    ratings: Readonly<Record<ItemId, AgreedRating | null>>,
    agreedOn: IsoDate,
  ): Promise<void>
  putAgenda(key: CollectionKey, points: readonly AgendaPoint[]): Promise<void>
  putOperator(operator: Operator): Promise<void>
  /** Serialised per wave and municipality; the only way an answer of a respondent comes in. */
  submit(submission: Submission): Promise<SubmissionOutcome>
  /** Responses without codes: simulated ones. */
  addResponses(key: CollectionKey, responses: readonly SurveyResponse[]): Promise<void>
  /** @returns false where something else than `before` lies there by now; null = nothing */
  putDraft(draft: StoredDraft, before: string | null): Promise<boolean>
  deleteDraft(id: string): Promise<void>
  /** Those whose last day is before today. */
  deleteExpiredDrafts(today: IsoDate): Promise<void>
  addAccess(access: Access, tokenHash: string): Promise<void>
  /** Revoking also ends the sessions of this access. */
  revokeAccess(id: string, revokedOn: string): Promise<void>
  addSession(session: StoredSession): Promise<void>
  endSession(tokenHash: string): Promise<void>
  endExpiredSessions(now: string): Promise<void>
}

/** Reads stand free; writes happen inside `transact`, and only a writer can write. */
export interface Store extends StoreReader {
  /** All or nothing. When the promise resolves, what was written survives a loss of power. */
  transact<T>(work: (writer: StoreWriter) => Promise<T>): Promise<T>
  close(): Promise<void>
}
