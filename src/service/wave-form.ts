import { waveState } from '#core/collect/invitation.ts'
import type { WaveForm } from '#core/model/collection.ts'
import type { MunicipalityId, Study, Wave } from '#core/model/study.ts'
import type { StoreReader } from '#store/store.ts'
import type { Context } from './context.ts'

/**
 * What is asked in one wave of one municipality. While the wave is planned this follows the study's dimensions
 * and the confirmed own items; the first time somebody opens it, it is fixed and never changes again.
 */
export async function waveForm(
  { store, today }: Context,
  study: Study,
  wave: Wave,
  municipality: MunicipalityId,
): Promise<WaveForm> {
  const fixed = await fixedForm(store, study, wave, municipality)
  if (fixed) return fixed
  const ownItems = await store.ownItems(study.id, municipality)
  const form: WaveForm = {
    study: study.id,
    wave: wave.id,
    municipality,
    dimensions: study.dimensions,
    ownItems: ownItems.filter(({ confirmed }) => confirmed),
  }
  if (waveState(wave, today()) !== 'open') return form
  return store.transact(async (writer) => {
    await writer.freezeWaveForm(form)
    // Somebody else may have opened it in the same moment; the first one counts.
    return (await fixedForm(writer, study, wave, municipality))!
  })
}

async function fixedForm(store: StoreReader, study: Study, wave: Wave, municipality: MunicipalityId) {
  const forms = await store.waveForms(study.id, municipality)
  return forms.find((form) => form.wave === wave.id)
}
