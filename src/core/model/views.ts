import type { CodeNetwork } from '../collect/code-network.ts'
import type { Progress } from './collection.ts'
import type { Goal } from './goal.ts'
import type { DimensionId, SectorId } from './instrument.ts'
import type { Localized } from './locale.ts'
import type { Profile } from './profile.ts'
import type { ReportLayout } from './report.ts'
import type {
  Access,
  IsoDate,
  Municipality,
  MunicipalityId,
  OwnItem,
  Role,
  Roster,
  Study,
  StudyId,
  WaveId,
  WaveKind,
} from './study.ts'

/** What the first page needs to know about this installation. */
export interface Installation {
  /** No study yet: the first page offers to set up or to try the demonstration. */
  readonly empty: boolean
  /** Named only while empty, for the person who installs. */
  readonly dataFolder: string | null
  readonly version: string
}

/** A way into the demonstration, shown once when it is loaded. `path` is relative to the installation's address. */
export interface Door {
  readonly role: Role | 'respondent'
  readonly municipality: string | null
  readonly path: string
  /** The typable code of a respondent's door, "7KMP-4XRD-2". */
  readonly code: string | null
}

/** What lets a device leave a locked draft at the server; the same for all whose drafts go on that day. */
export interface DraftPermit {
  /** The last day on which the draft is kept. */
  readonly until: IsoDate
  readonly seal: string
}

/** The introduction a respondent reads before the form library is loaded. */
export interface Introduction {
  readonly studyTitle: string
  readonly municipality: string
  readonly networkName: string | null
  readonly wave: WaveKind
  readonly closesOn: IsoDate
  /** From when on the network's means can be seen under the same code; null where the study does not give back. */
  readonly givesBackFrom: IsoDate | null
  readonly dimensions: readonly { readonly id: DimensionId; readonly title: Localized; readonly items: number }[]
  readonly ownItems: number
  readonly items: number
  readonly minutes: number
  /** For the time a choice of dimensions takes. */
  readonly secondsPerItem: number
  readonly attributes: readonly { readonly title: Localized; readonly reason: Localized }[]
  /** Null where the study links no waves. */
  readonly ownCode: {
    readonly network: CodeNetwork
    /** Below so many invited persons a network is small. */
    readonly fewestInvited: number
    /** Check values stored of a code of which every element is known. */
    readonly checkValues: number
  } | null
  /** Null where drafts lie on the devices alone. */
  readonly drafts: DraftPermit | null
  readonly minimumCell: number
  readonly simulated: boolean
  /** Opened by the code of a room, which many phones share. */
  readonly room: boolean
}

/** The network's means, as whoever has a code of the wave may see them once it is over. */
export type NetworkPicture =
  | { readonly state: 'not given' }
  | { readonly state: 'later'; readonly from: IsoDate }
  /** Fewer answered than a figure may rest on. */
  | { readonly state: 'too few' }
  | {
      readonly state: 'shown'
      readonly municipality: string
      readonly wave: WaveKind
      readonly simulated: boolean
      readonly scale: { readonly min: number; readonly max: number; readonly low: Localized; readonly high: Localized }
      /** On the steps of the scale; null where the mean is withheld. */
      readonly dimensions: readonly {
        readonly id: DimensionId
        readonly title: Localized
        readonly mean: { readonly n: number; readonly value: number } | null
      }[]
    }

/** Who is signed in. */
export interface Session {
  readonly role: Role
  readonly label: string
  readonly study: StudyId | null
  readonly municipality: MunicipalityId | null
}

export interface StudyOverview {
  readonly study: Study
  readonly progress: readonly Progress[]
  /** Municipalities whose report can be written: at least one closed wave with enough answers. */
  readonly reportable: readonly MunicipalityId[]
}

/** Everything the Rahmen pages of one municipality show. */
export interface Frame {
  readonly study: Study
  readonly municipality: Municipality
  readonly profile: Profile | null
  readonly ownItems: readonly OwnItem[]
  /** Own items asked in a wave that has opened: their wording no longer changes. */
  readonly frozenOwnItems: readonly string[]
  /** Own items of the waves that have opened, as their forms hold them: what is confirmed later is asked later. */
  readonly openedOwnItems: Readonly<Record<WaveId, readonly OwnItem[]>>
  readonly rosters: Readonly<Record<WaveId, Roster>>
  /** Codes handed out and not withdrawn, used or not: personal ones by area, shared links altogether. */
  readonly issued: Readonly<
    Record<WaveId, { readonly personal: Readonly<Record<SectorId, number>>; readonly shared: number }>
  >
  /** From the profile's cooperation counts; null where it has none. */
  readonly proposedRoster: Readonly<Record<SectorId, number | null>> | null
}

/** What a network has agreed on, and the goals of its profile that it has not taken up. */
export interface AgreedGoals {
  readonly goals: readonly Goal[]
  readonly proposals: readonly OwnItem[]
}

/** What one closed wave says to the statement that matches a goal. */
export type GoalVoice = { readonly label: string; readonly months: string } & (
  | {
      readonly kind: 'shown'
      /** From the lowest to the highest step. */
      readonly counts: readonly number[]
      readonly answers: number
      /** "14 von 41" or "34 % von 41" agree. */
      readonly agreement: string
    }
  | { readonly kind: 'protected' }
  | { readonly kind: 'not asked' }
)

/** What respondents say to a goal, and the scale of the report on which it is drawn. */
export interface GoalVoices {
  /** First and last closed wave; none where the statement was asked in neither. */
  readonly voices: readonly GoalVoice[]
  readonly extent: { readonly left: number; readonly right: number }
  readonly scaleWords: { readonly low: string; readonly high: string }
}

/** Codes just issued: shown and downloadable once, because only their hashes are kept. */
export interface IssuedCodes {
  readonly municipality: string
  readonly wave: WaveId
  readonly closesOn: IsoDate
  readonly personal: readonly { readonly code: string; readonly sector: SectorId; readonly path: string }[]
  readonly shared: { readonly code: string; readonly path: string } | null
}

/** A code for everybody in one room: shown while the room answers, known to nobody afterwards. */
export interface OpenedRoom {
  readonly code: string
  readonly path: string
}

export interface RoomState {
  readonly open: boolean
  /** In steps of five: a number that moved with every answer would show who has just sent. */
  readonly arrivedAtLeast: number
}

export interface AccessLink {
  readonly access: Access
  /** Shown once. */
  readonly path: string
}

/** The reports there are, in the order they are offered, and the formats each can be saved in. */
export interface ReportOverview {
  readonly reports: readonly {
    readonly id: string
    readonly name: Localized
    readonly purpose: Localized
    readonly layout: ReportLayout
  }[]
  readonly formats: readonly string[]
}

/** How far the making of packs is, and which lie ready in the language asked for. */
export interface PackState {
  readonly running: boolean
  readonly stopped: boolean
  readonly done: number
  readonly of: number
  /** The municipality whose pack is being made; null between two and for readers who may not know it. */
  readonly current: string | null
  readonly faults: readonly { readonly municipality: string; readonly reason: string }[]
  readonly files: readonly {
    readonly municipality: MunicipalityId
    readonly name: string
    readonly kilobytes: number
  }[]
}

/** The versions of a study's instrument, older first, each with the number of its items by what the current one compares with. */
export interface InstrumentVersions {
  /** What coming waves ask. */
  readonly current: string
  readonly versions: readonly {
    readonly version: string
    readonly edition: string
    readonly comparable: number
    readonly withCaution: number
    readonly notComparable: number
  }[]
}
