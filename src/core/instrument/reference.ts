import { fingerprint } from '../fingerprint.ts'
import type { Instrument, InstrumentReference } from '../model/instrument.ts'

/**
 * Id, version and the hash of everything that is asked and scored: a changed word is a changed instrument, whatever its
 * version says. The questions for meetings are no part of it, because no answer depends on them.
 */
export function instrumentReference(instrument: Instrument): InstrumentReference {
  const { facilitation: _, ...asked } = instrument
  return { id: instrument.id, version: instrument.version, hash: fingerprint(asked) }
}
