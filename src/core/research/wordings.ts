import { dimensionItems } from '../evaluate/wave-data.ts'
import { compareOwnItems, compareVersions } from '../instrument/compare-versions.ts'
import { byVersion } from '../instrument/versions.ts'
import type { WaveForm } from '../model/collection.ts'
import type { DimensionId, Instrument, Item, ItemId } from '../model/instrument.ts'

/** A form with the version it was asked with. */
export interface AskedForm {
  readonly form: WaveForm
  readonly instrument: Instrument
}

/** A statement as some versions ask it: the same words but for spelling, on the same scale, in the same dimension. */
interface Wording {
  readonly item: Item
  readonly dimension: DimensionId
  /** In order; the words are those of the last one. */
  readonly versions: readonly Instrument[]
}

/** The versions that were asked, in order. */
export function versionsAsked(asked: readonly AskedForm[]): readonly Instrument[] {
  return [...new Set(asked.map(({ instrument }) => instrument))].toSorted(byVersion)
}

/**
 * Every wording of the framework's statements that was asked: dimension by dimension, statements in the order of the
 * last version, those it no longer has behind them, the wordings of each in the order of their versions.
 */
export function wordingsAsked(asked: readonly AskedForm[]): readonly Wording[] {
  const versions = versionsAsked(asked)
  const wordings = new Map<ItemId, Wording[]>()
  for (const instrument of versions) {
    const dimensions = new Set(
      asked.flatMap((one) => (one.instrument === instrument ? one.form.dimensions : [])).values(),
    )
    for (const dimension of dimensions)
      for (const id of dimensionItems(instrument, dimension)) {
        const item = instrument.items.find((one) => one.id === id)!
        const known = wordings.get(id) ?? []
        const same = known.findIndex((wording) => isSame(wording.versions.at(-1)!, instrument, id))
        if (same < 0) wordings.set(id, [...known, { item, dimension, versions: [instrument] }])
        else wordings.set(id, known.with(same, { item, dimension, versions: [...known[same]!.versions, instrument] }))
      }
  }
  const newestFirst = versions.toReversed()
  const dimensions = new Set(newestFirst.flatMap((instrument) => instrument.dimensions.map(({ id }) => id)))
  return [...dimensions].flatMap((dimension) => {
    const ids = new Set(newestFirst.flatMap((instrument) => dimensionItems(instrument, dimension)))
    return [...ids].flatMap((id) => (wordings.get(id) ?? []).filter((wording) => wording.dimension === dimension))
  })
}

function isSame(before: Instrument, after: Instrument, item: ItemId): boolean {
  return compareVersions(before, after).find((one) => one.item === item)?.comparability === 'comparable'
}

/** Versions in groups that put the municipalities' own statements on the same scale. */
export function ownScalesAsked(asked: readonly AskedForm[]): readonly (readonly Instrument[])[] {
  const groups: Instrument[][] = []
  for (const instrument of versionsAsked(asked)) {
    const same = groups.find((group) => compareOwnItems(group.at(-1)!, instrument) === 'comparable')
    if (same) same.push(instrument)
    else groups.push([instrument])
  }
  return groups
}
