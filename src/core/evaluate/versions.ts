import { compareDimensionVersions, compareOwnItems, compareVersions } from '../instrument/compare-versions.ts'
import type { Comparability, VersionChange } from '../model/comparability.ts'
import type { DimensionId, Instrument, InstrumentReference, ItemId } from '../model/instrument.ts'
import type { WaveData } from './wave-data.ts'

/** What of one wave may be set beside the last wave. */
export interface WaveComparability {
  /** Null where the wave was asked with the version of the last one. */
  readonly change: VersionChange | null
  /** Of dimensions of the last version; one it does not name is comparable. */
  readonly dimensions: ReadonlyMap<DimensionId, Comparability>
  /** Items, own ones too, whose answers stand for another question than in the last wave. */
  isOtherQuestion(item: ItemId): boolean
}

const sameVersion: WaveComparability = { change: null, dimensions: new Map(), isOtherQuestion: () => false }

/** Compares the version of each wave with that of the last one; `references` name the versions, one per wave. */
export function compareWaves(
  waves: readonly WaveData[],
  references: readonly InstrumentReference[],
): readonly WaveComparability[] {
  const last = waves.at(-1)
  return waves.map((data, index) => {
    if (!last || data.instrument === last.instrument) return sameVersion
    const compared = compareVersions(data.instrument, last.instrument)
    const others = new Set(compared.flatMap((item) => (item.comparability === 'not comparable' ? [item.item] : [])))
    const ownItems = compareOwnItems(data.instrument, last.instrument)
    const known = new Set(compared.map(({ item }) => item))
    return {
      change: {
        wave: data.wave,
        from: references[index]!,
        to: references.at(-1)!,
        items: compared.filter(({ reason }) => reason !== 'unchanged'),
      },
      dimensions: compareDimensionVersions(data.instrument, last.instrument),
      isOtherQuestion: (item) => (known.has(item) ? others.has(item) : ownItems === 'not comparable'),
    }
  })
}

/** The version a wave was asked with, scored by the missing rule of the last one, so that scores mean the same. */
export function scoredAsLast(version: Instrument, last: Instrument): Instrument {
  return version === last ? last : { ...version, minimumAnswered: last.minimumAnswered }
}
