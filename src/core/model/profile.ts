import type { DimensionId, SectorId } from './instrument.ts'

/** "2018-12-31", "2017-12" or "2018": as precise as the source. */
export type PartialDate = string

export type Quantity =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'money'; readonly value: number; readonly currency: 'EUR'; readonly origin: string | null }

export const factKeys = [
  'population',
  'migration',
  'populationChange',
  'ageUnder3',
  'otherAgeGroup',
  'ageUnder3InPoverty',
  'singleParentsUnder3',
  'budget',
  'contact',
  'contactRole',
  'networkName',
  'founded',
  'firstDocument',
  'targetGroups',
  'bodies',
  'cooperations',
  'births',
  'coordinationHours',
  'responseTime',
] as const
export type FactKey = (typeof factKeys)[number]

/**
 * A fact and where it came from; the original wording is never thrown away. `needs review` where a reading was
 * possible but not certain; `not stated` where the source says so ("keine Angabe").
 */
export interface Fact {
  readonly key: FactKey
  /** Index into Profile.lines. */
  readonly line: number
  readonly label: string
  readonly original: string
  readonly status: 'given' | 'not stated' | 'needs review'
  readonly quantities: readonly Quantity[]
  /** Entries of a fact that is a list (bodies, documents, target groups, network names). */
  readonly entries: readonly string[]
  readonly asOf: PartialDate | null
  /** Years a change refers to. */
  readonly period: { readonly from: number; readonly to: number } | null
  readonly definition: string | null
  readonly note: string | null
  /** Possible readings where status is "needs review"; the first is the suggestion. */
  readonly readings: readonly Quantity[]
}

export interface Entry {
  readonly line: number
  readonly text: string
  readonly children: readonly Entry[]
}

export const sectionKeys = [
  'understanding',
  'goals',
  'challengesInField',
  'challengesInProject',
  'experience',
  'needs',
  'expectations',
  'addedValue',
  'materials',
  'wishes',
] as const
export type SectionKey = (typeof sectionKeys)[number]

/** A municipality's Steckbrief (or concept paper), read completely. Describes and matches; never scored. */
export interface Profile {
  readonly form: 'steckbrief' | 'concept'
  readonly name: string
  readonly kind: 'Stadt' | 'Landkreis' | 'Bezirk' | null
  readonly land: string | null
  readonly cluster: number | null
  readonly dimensions: readonly DimensionId[]
  readonly facts: readonly Fact[]
  /** Expected cooperation partners per area, from the fact "cooperations" or else the list of members. */
  readonly cooperations: Readonly<Partial<Record<SectorId, Quantity>>>
  readonly sections: Readonly<Partial<Record<SectionKey, readonly Entry[]>>>
  /** Lines nothing was recognised in: kept, shown, never dropped. */
  readonly unknown: readonly { readonly line: number; readonly text: string }[]
  /** The whole text, line by line, with names of persons replaced by "[Name]". */
  readonly lines: readonly string[]
}
