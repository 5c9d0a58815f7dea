import type { Instrument, InstrumentId } from '../model/instrument.ts'

/** The instrument studies are set up with. */
export const defaultInstrument: InstrumentId = 'quality-framework'

/** Order of versions: "1.9.0" before "1.10.0"; instruments by their ids. */
export function byVersion(a: Pick<Instrument, 'id' | 'version'>, b: Pick<Instrument, 'id' | 'version'>): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  const [first, second] = [a, b].map(({ version }) => version.split('.').map(Number)) as [number[], number[]]
  const different = first.findIndex((part, place) => part !== second[place])
  return different < 0 ? 0 : first[different]! - second[different]!
}

/** @throws RangeError where there is no such instrument */
export function newestVersion(instruments: readonly Instrument[], id: InstrumentId): Instrument {
  const newest = instruments
    .filter((instrument) => instrument.id === id)
    .toSorted(byVersion)
    .at(-1)
  if (!newest) throw new RangeError(`no instrument ${id}`)
  return newest
}
