import type { DimensionAnnex } from './annex.ts'
import type { Comparability, VersionChange } from './comparability.ts'
import type { DimensionId, InstrumentReference, ItemId, SectorId } from './instrument.ts'
import type { Release } from './release.ts'
import type { Municipality, OwnItemKind, WaveId } from './study.ts'

/** Why a number is null; statistics never return NaN, Infinity or a stand-in 0. */
export type Reason =
  | 'no_data'
  | 'n_too_small'
  | 'no_variance'
  | 'too_few_items'
  | 'no_overlap'
  | 'no_pairs'
  | 'improper_solution'
  | 'alpha_out_of_range'
  | 'invalid_input'
  | 'roster_unknown'
  | 'too_few_municipalities'
  | 'suppressed'
  | 'not_applicable'

/** Two-sided limits; 95 % unless the field's name says otherwise. Not cut at the ends of the scale. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** x of n, with its share (0 to 1) and Wilson interval; share and interval null for n = 0. */
export interface Proportion {
  readonly count: number
  readonly of: number
  readonly share: number | null
  readonly interval: Interval | null
}

/** A mean of person scores on 0 to 100 points. n = persons with a score. */
export interface Estimate {
  readonly n: number
  readonly mean: number | null
  readonly sd: number | null
  readonly standardError: number | null
  readonly interval: Interval | null
  readonly reason: Reason | null
}

export type VerdictCode =
  | 'suppressed'
  | 'too_few'
  | 'not_computable'
  | 'equivalent'
  | 'unclear'
  | 'mixed_composition'
  | 'small_up'
  | 'small_down'
  | 'hint_up'
  | 'hint_down'
  | 'clear_up'
  | 'clear_down'
  | 'up'
  | 'down'

/** How far the verdict holds under another way of computing: statistics.md 14a.6. */
export type Sensitivity = 'same' | 'weaker' | 'stronger' | 'not possible'

/** First to last wave of one dimension. Positive = later higher = better, whatever the wording of the items. */
export interface Comparison {
  readonly method: 'partially_overlapping' | 'welch'
  readonly n1: number
  readonly n2: number
  /** Persons linked across the two waves; behind `disclose` null where they are one to four. */
  readonly n12: number | null
  readonly difference: number | null
  readonly standardError: number | null
  readonly df: number | null
  readonly t: number | null
  readonly p: number | null
  /** Holm over the dimensions of this municipality and contrast. */
  readonly adjustedP: number | null
  readonly interval: Interval | null
  readonly interval90: Interval | null
  /** Correlation of the linked scores; null without usable pairs. */
  readonly r: number | null
  /** Smallest difference this survey would have shown reliably (80 % power). */
  readonly minimalDetectableEffect: number | null
  readonly hedgesG: { readonly value: number; readonly interval: Interval | null } | null
  readonly cliffsDelta: { readonly value: number; readonly interval: Interval | null } | null
  readonly stayers: {
    readonly check: 'ok' | 'conflict' | 'unknown'
    readonly difference: number | null
    /** Null without pairs; behind `disclose` also where persons not linked are too few or all agree. */
    readonly parts: ChangeParts | null
  }
  /**
   * Linked persons who rate higher, equal, lower in the last wave; behind `disclose` null below 10 linked persons, and
   * where all rate equal and that would tell the change of linked persons that is withheld.
   */
  readonly pairs: { readonly higher: number; readonly same: number; readonly lower: number } | null
  readonly sensitivity: {
    readonly equalGroups: Sensitivity
    readonly roster: Sensitivity
    readonly strictMissingRule: Sensitivity
    /** Under scores corrected for which items each person answered. */
    readonly itemAdjusted: Sensitivity
    readonly welch: Sensitivity
  }
  /**
   * The same change with one composition of the published areas in both waves, and the part of the plain difference
   * that comes from other shares of them; both add up to it. Null with fewer than two areas; behind `disclose` also
   * where one of them is withheld.
   */
  readonly standardised: (OtherDifference & { readonly composition: number }) | null
  /** The same change where every published area counts the same, with its own verdict; null as `standardised`. */
  readonly equalGroups:
    | (OtherDifference & {
        readonly interval90: Interval | null
        readonly p: number | null
        readonly adjustedP: number | null
        readonly minimalDetectableEffect: number | null
        readonly verdict: VerdictCode
      })
    | null
  readonly verdict: VerdictCode
  readonly reason: Reason | null
}

/**
 * The change as what linked persons and those not linked contribute: with the difference of the linked ones the two
 * contributions add up to the difference. Not linked are also persons whose code was missing or did not match.
 */
export interface ChangeParts {
  /** Linked persons, first and last wave. */
  readonly linked: readonly [Estimate, Estimate]
  /** Not linked, of the first and of the last wave; n = 0 where all are. */
  readonly unlinked: readonly [Estimate, Estimate]
  readonly joiners: number
  readonly leavers: number
}

/** A change computed in another way than by the mean of all respondents. */
interface OtherDifference {
  readonly difference: number
  readonly standardError: number | null
  readonly df: number | null
  readonly interval: Interval | null
}

/** Change of one dimension per year over all waves (least squares on the wave means), and from wave to wave. No forecast. */
export interface Trend {
  readonly perYear: number | null
  readonly standardError: number | null
  readonly df: number | null
  readonly p: number | null
  readonly interval: Interval | null
  readonly reason: Reason | null
  readonly steps: readonly {
    readonly from: WaveId
    readonly to: WaveId
    readonly difference: number | null
    readonly interval: Interval | null
    readonly interval90: Interval | null
    readonly p: number | null
    /** Holm over all steps of all dimensions of this municipality: a family of its own. */
    readonly adjustedP: number | null
    readonly verdict: VerdictCode
  }[]
}

export type AgreementWord = 'largely' | 'mostly' | 'mixed'

/** One dimension in one wave. */
export interface DimensionWave {
  readonly wave: WaveId
  readonly estimate: Estimate
  /** Mean share of "cannot judge" over the dimension's items among those who entered anything for it, 0 to 1. */
  readonly cannotJudgeShare: number | null
  /** Mean absolute deviation over the items (available answers) and its word; null below n = 10. */
  readonly agreement: {
    readonly adMean: number | null
    /** The same from the median. */
    readonly adMedian: number | null
    readonly word: AgreementWord | null
    /** From complete rows only, with their own n; behind `disclose` both null below 10 complete rows. */
    readonly rwgJ: number | null
    readonly rwgJn: number | null
  }
  /** Mean where every published area counts the same; null with fewer than two, behind `disclose` where one is withheld. */
  readonly equalGroups: Estimate | null
  /** Share of persons at 100 points. */
  readonly atMaximum: number | null
}

/** Answers to one item in one wave. `counts` from the lowest to the highest step. */
export interface ItemDistribution {
  readonly wave: WaveId
  readonly n: number
  readonly counts: readonly number[]
  readonly cannotJudge: number
  /** Among those who entered anything for its dimension: a dimension left out as a whole omits none of its items. */
  readonly omitted: number
  readonly mean: number | null
  readonly sd: number | null
  readonly median: number | null
  readonly quartile1: number | null
  readonly quartile3: number | null
  readonly topBox: Proportion
  readonly bottomBox: Proportion
  /** At least a quarter in the top box and at least a quarter in the bottom box, n ≥ 10. */
  readonly polarised: boolean
}

/** Withheld or shown. Nothing behind `disclose` can read a withheld value, because it is not there. */
export type Disclosed<T> =
  | { readonly shown: true; readonly value: T }
  | { readonly shown: false; readonly because: WithheldBecause }
export type WithheldBecause = 'small cell' | 'complementary' | 'unanimous' | 'below 10'

type Stage = 'raw' | 'disclosed'
type Published<S extends Stage, T> = S extends 'disclosed' ? Disclosed<T> : T

export interface DimensionEvaluation<S extends Stage> {
  readonly dimension: DimensionId
  /** One per wave, in order of the waves. */
  readonly waves: readonly Published<S, DimensionWave>[]
  /** First wave against the last one; other than "comparable" only where they were asked with different versions. */
  readonly comparability: Comparability
  /** First to last wave; null with one wave only, where one of them did not ask it, and where not comparable. */
  readonly comparison: Published<S, Comparison> | null
  /** Over three comparable waves or more; null with fewer. */
  readonly trend: Published<S, Trend> | null
  /** Null where nobody asked for it. */
  readonly annex: DimensionAnnex<S> | null
  readonly items: readonly ItemEvaluation<S>[]
}

export interface ItemEvaluation<S extends Stage> {
  readonly item: ItemId
  /** One per wave, in order; null where the item was not asked in that wave, or asked as another question. */
  readonly waves: readonly (Published<S, ItemDistribution> | null)[]
}

export interface OwnItemEvaluation<S extends Stage> extends ItemEvaluation<S> {
  readonly kind: OwnItemKind
  readonly text: string
  /** True for "was this expectation met?", asked from the second wave on. */
  readonly met: boolean
}

/** Mean of one dimension in one group of one wave: n, mean, interval, no distribution, no verdict. */
export interface GroupEstimate<S extends Stage> {
  readonly dimension: DimensionId
  readonly wave: WaveId
  readonly estimate: Published<S, Estimate>
}

/** A published block of respondents: a sector of its own, several merged into "Weitere Akteure", or a level. */
export interface GroupBlock<S extends Stage> {
  readonly attribute: 'sector' | 'level'
  /** The option's id, or "other" for merged sectors. */
  readonly group: SectorId | 'other'
  /** The options merged into this block; one where nothing was merged. */
  readonly members: readonly string[]
  /** True where the block also holds the respondents who named no option; only "other" can. */
  readonly includesUnstated: boolean
  readonly respondents: readonly {
    readonly wave: WaveId
    readonly count: Published<S, number>
    readonly invited: number | null
  }[]
  readonly estimates: readonly GroupEstimate<S>[]
}

export interface Participation {
  readonly wave: WaveId
  readonly responses: number
  readonly invited: number | null
  /** responses ÷ invited, 0 to 1; null where the roster is unknown or smaller than the responses. */
  readonly responseRate: number | null
  /** Index of dissimilarity between responses and roster over the published blocks; null without roster. */
  readonly dissimilarity: number | null
  /** The block most missing, where dissimilarity is 0.10 or more. */
  readonly mostMissing: { readonly group: string; readonly count: number; readonly invited: number } | null
}

/** Respondents of the first and of the last wave by what their codes could do; the counts add up to the responses. */
export interface LinkageReport<S extends Stage> {
  readonly waves: readonly {
    readonly wave: WaveId
    /** Found in the other wave. */
    readonly linked: Published<S, number>
    /** The same code from more than one respondent: nobody is linked by it. */
    readonly ambiguous: Published<S, number>
    /** A code that the other wave does not know: lost in the first wave, new in the last, or mistyped. */
    readonly unmatched: Published<S, number>
    readonly withoutCode: Published<S, number>
    /** Identical answers under the same code, counted once; not among the respondents. */
    readonly doubleSubmissions: Published<S, number>
  }[]
}

/**
 * A finest group any output distinguishes: persons with a score on `dimension` (null: respondents at all) of one
 * sector, level and linkage in one wave. What the disclosure audit counts with; never published.
 */
export interface PopulationCell {
  readonly wave: WaveId
  readonly dimension: DimensionId | null
  /** Option id; null = not stated. */
  readonly sector: string | null
  readonly level: string | null
  /** Per entry of the evaluation's `links`: linked between its two waves, with a score in both. */
  readonly linked: readonly boolean[]
  readonly size: number
}

/**
 * Respondents of one wave who answered the same statements of a dimension, at least one; sector, level and linkage as in
 * the finest groups. Never published.
 */
export interface AnsweredCell {
  readonly wave: WaveId
  readonly dimension: DimensionId
  readonly sector: string | null
  readonly level: string | null
  /** Between first and last wave, with a score in both. */
  readonly linked: boolean
  readonly scored: boolean
  readonly items: readonly ItemId[]
  readonly size: number
}

/** What the disclosure audit counts with. */
interface AuditMatter {
  readonly cells: readonly PopulationCell[]
  readonly answered: readonly AnsweredCell[]
  /** Waves between which persons were linked: first and last, and those of earlier releases. */
  readonly links: readonly { readonly first: WaveId; readonly last: WaveId }[]
  /** What was released of this municipality before. */
  readonly earlier: readonly Release[]
}

/** The whole evaluation of one municipality: numbers only, no words. The audit's matter ends with the raw stage. */
export type Evaluation<S extends Stage = 'raw'> = EvaluationNumbers<S> & (S extends 'raw' ? AuditMatter : unknown)

interface EvaluationNumbers<S extends Stage> {
  readonly municipality: Municipality
  /** Closed waves with at least one response, in order. */
  readonly waves: readonly WaveId[]
  /** The version each of them was asked with. */
  readonly instruments: readonly InstrumentReference[]
  /** Waves asked with another version than the last one, and what of them may be compared with it. */
  readonly versionChanges: readonly VersionChange[]
  readonly participation: readonly Published<S, Participation>[]
  /** Persons linked between first and last wave; null where the study links no waves. */
  readonly linked: Published<S, number> | null
  /**
   * Share of the last wave's answers that would have to come from other published areas to have the first wave's
   * composition, 0 to 1; null with one wave or fewer than two areas.
   */
  readonly compositionShift: Published<S, number> | null
  /** How the codes of the first and the last wave met; null where the study links no waves. */
  readonly linkage: LinkageReport<S> | null
  readonly dimensions: readonly DimensionEvaluation<S>[]
  readonly ownItems: readonly OwnItemEvaluation<S>[]
  readonly groups: readonly GroupBlock<S>[]
  readonly rules: Rules
}

/** Thresholds in force, printed in every report. */
export interface Rules {
  readonly minimumCell: number
  readonly minimumDistribution: number
  readonly confidenceLevel: number
  /** Points: below this a difference is "practically the same" or "small". */
  readonly equivalenceMargin: number
  /** Points: from here on a difference may be called "clear". */
  readonly clearDifference: number
}

declare const disclosedBrand: unique symbol
/** What may be shown. Only `disclose` makes one; `buildReport` accepts nothing else. */
export type DisclosedEvaluation = Evaluation<'disclosed'> & {
  readonly [disclosedBrand]: true
  /** How many cells are withheld; never values, nor how many for which reason. */
  readonly withheld: number
}
