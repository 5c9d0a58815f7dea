import type { Instrument, InstrumentReference } from '#core/model/instrument.ts'
import type { Municipality, MunicipalityId, Study, StudyId, Wave, WaveId } from '#core/model/study.ts'
import { problem } from '#core/problem.ts'
import type { StoreReader } from '#store/store.ts'
import type { Context } from './context.ts'

/** @throws Problem notFound */
export async function findStudy(store: StoreReader, id: StudyId): Promise<Study> {
  const study = await store.study(id)
  if (!study) throw problem('notFound', { what: 'study', id })
  return study
}

/** @throws Problem notFound */
export function findMunicipality(study: Study, id: MunicipalityId): Municipality {
  const municipality = study.municipalities.find((one) => one.id === id)
  if (!municipality) throw problem('notFound', { what: 'municipality', id })
  return municipality
}

/** @throws Problem notFound */
export function findWave(study: Study, id: WaveId): Wave {
  const wave = study.waves.find((one) => one.id === id)
  if (!wave) throw problem('notFound', { what: 'wave', id })
  return wave
}

/**
 * The version of the instrument a form asks, or the one coming forms of a study will ask. Never another version: what
 * was asked cannot be told from it.
 *
 * @throws Problem instrumentMissing
 */
export function instrumentOf(
  { content }: Pick<Context, 'content'>,
  { instrument: { id, version } }: { readonly instrument: InstrumentReference },
): Instrument {
  const found = content.instruments.find((one) => one.id === id && one.version === version)
  if (found) return found
  const known = content.instruments.filter((one) => one.id === id).map((one) => one.version)
  throw problem('instrumentMissing', { id, version, known })
}
