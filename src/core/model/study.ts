import type { DimensionId, InstrumentReference, SectorId } from './instrument.ts'
import type { Locale } from './locale.ts'

export type StudyId = string
export type MunicipalityId = string
/** "T0" before, "T1" interim, "T2" after; later rounds go on counting. */
export type WaveId = string
/** A calendar day, "2026-11-22". */
export type IsoDate = string
export type IsoDateTime = string

export type WaveKind = 'before' | 'interim' | 'after'

export interface Wave {
  readonly id: WaveId
  readonly kind: WaveKind
  /** First day on which answers are accepted. */
  readonly opensOn: IsoDate
  /** Last day on which answers are accepted. */
  readonly closesOn: IsoDate
}

export interface Municipality {
  readonly id: MunicipalityId
  readonly name: string
  /** "Hessen"; null where the profile does not say. */
  readonly land: string | null
  /** What the network calls itself; null where unknown. */
  readonly networkName: string | null
}

/** Persons invited per sector in one wave of one municipality; null = unknown. Numbers, never names. */
export type Roster = Readonly<Record<SectorId, number | null>>

/** The kinds of statements a municipality brings along from its own profile. */
export const ownItemKinds = ['goal', 'challenge', 'expectation'] as const
export type OwnItemKind = (typeof ownItemKinds)[number]

/** A statement of the municipality's own profile, put to its actors in each wave. */
export interface OwnItem {
  /** "own-goal-1"; used as item id in answers. */
  readonly id: string
  readonly kind: OwnItemKind
  /** The wording the respondents read, in the language of the profile. */
  readonly text: string
  /** The line of the profile it comes from; null where typed by hand. */
  readonly source: string | null
  /** The dimensions it speaks of, as tags; may be empty. */
  readonly dimensions: readonly DimensionId[]
  /** Only confirmed statements are asked. */
  readonly confirmed: boolean
}

export interface Study {
  readonly id: StudyId
  readonly title: string
  readonly instrument: InstrumentReference
  /** In the framework's order. */
  readonly dimensions: readonly DimensionId[]
  readonly municipalities: readonly Municipality[]
  readonly waves: readonly Wave[]
  /** How responses of two waves are joined: not at all, or by the respondents' own optional codes. */
  readonly linkage: 'none' | 'self-generated code'
  /** Whether those who were invited may see the network's means beside their own, once a wave is over. */
  readonly givesBack: boolean
  /** Where answers begun may lie besides the respondent's device: nowhere, or locked at the server. */
  readonly drafts: 'device' | 'server'
  /** Fewest respondents a shown figure may rest on; 5 or more. */
  readonly minimumCell: number
  /** True for demonstrations: every page and every file then says "simulierte Daten". */
  readonly simulated: boolean
  readonly locale: Locale
}

export type Role = 'owner' | 'coordinator' | 'evaluator'

/** A sign-in link for staff; its token is stored as a hash only. Owners see everything, coordinators one municipality, evaluators disclosed numbers of one study. */
export interface Access {
  readonly id: string
  readonly role: Role
  /** Who holds it, as a function ("Netzwerkkoordination Wetteraukreis"), never a person. */
  readonly label: string
  readonly study: StudyId | null
  readonly municipality: MunicipalityId | null
  readonly createdOn: IsoDate
  readonly revokedOn: IsoDate | null
}
