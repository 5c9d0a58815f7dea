import { fingerprint } from '../fingerprint.ts'
import type { Instrument, InstrumentReference } from '../model/instrument.ts'

/** Id, version and the hash of the whole content: a changed word is a changed instrument, whatever its version says. */
export function instrumentReference(instrument: Instrument): InstrumentReference {
  return { id: instrument.id, version: instrument.version, hash: fingerprint(instrument) }
}
