import type { Instrument } from '#core/model/instrument.ts'
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

/** The instrument a study was set up with. */
export function instrumentOf({ content }: Pick<Context, 'content'>, study: Study): Instrument {
  const instrument = content.instruments.get(study.instrument.id)
  if (!instrument) throw problem('notFound', { what: 'instrument', id: study.instrument.id })
  return instrument
}
