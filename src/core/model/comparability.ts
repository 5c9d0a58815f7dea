import type { InstrumentReference, ItemId } from './instrument.ts'
import type { WaveId } from './study.ts'

/** Whether answers to an item, or levels of a dimension, of two versions of an instrument may be compared. */
export type Comparability = 'comparable' | 'with caution' | 'not comparable'

export type ComparabilityReason =
  | 'unchanged'
  | 'spelling'
  | 'wording'
  | 'meaning'
  | 'scale labels'
  | 'scale steps'
  | 'reversal'
  | 'moved'
  | 'new'
  | 'removed'

export interface ItemComparison {
  readonly item: ItemId
  readonly comparability: Comparability
  readonly reason: ComparabilityReason
}

/** A wave that was asked with another version than the last one: what of it may be compared with the last one. */
export interface VersionChange {
  readonly wave: WaveId
  /** The version of this wave and that of the last one. */
  readonly from: InstrumentReference
  readonly to: InstrumentReference
  /** Items that changed, in the order of the last version; removed ones last. */
  readonly items: readonly ItemComparison[]
}
