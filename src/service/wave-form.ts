import { waveState } from '#core/collect/invitation.ts'
import type { WaveForm } from '#core/model/collection.ts'
import type { MunicipalityId, Study, Wave } from '#core/model/study.ts'
import type { Context } from './context.ts'

/**
 * What is asked in one wave of one municipality. While the wave is planned this follows the study's dimensions and the
 * confirmed own items; from its first day on it is fixed.
 */
export async function waveForm(
  context: Context,
  study: Study,
  wave: Wave,
  municipality: MunicipalityId,
): Promise<Required<WaveForm>> {
  const forms = await frozenForms(context, study, municipality)
  return forms.find((form) => form.wave === wave.id) ?? (await currentForm(context, study, wave, municipality))
}

/**
 * The forms of all waves that have begun and for which codes are out. One that nobody has asked for since then is fixed
 * now, as it stands: whatever reads forms or changes own items comes by here first, so that a change made after somebody
 * could answer is never asked. Until the first code is out, a wave set up on its first day can still be completed.
 */
export async function frozenForms(
  context: Context,
  study: Study,
  municipality: MunicipalityId,
): Promise<readonly Required<WaveForm>[]> {
  const { store, today } = context
  const forms = await store.waveForms(study.id, municipality)
  const begun = study.waves.filter((wave) => waveState(wave, today()) !== 'planned')
  const unfixed = begun.filter((wave) => !forms.some((form) => form.wave === wave.id))
  if (unfixed.length === 0) return forms
  const codes = await store.invitationCounts(study.id)
  const missing = unfixed.filter(({ id }) => codes.some((row) => row.municipality === municipality && row.wave === id))
  if (missing.length === 0) return forms
  return store.transact(async (writer) => {
    for (const wave of missing)
      await writer.freezeWaveForm(await currentForm({ store: writer }, study, wave, municipality))
    // Somebody else may have fixed it in the same moment; the first one counts.
    return writer.waveForms(study.id, municipality)
  })
}

async function currentForm(
  { store }: { readonly store: Pick<Context['store'], 'ownItems'> },
  study: Study,
  wave: Wave,
  municipality: MunicipalityId,
): Promise<Required<WaveForm>> {
  const ownItems = await store.ownItems(study.id, municipality)
  return {
    study: study.id,
    wave: wave.id,
    municipality,
    instrument: study.instrument,
    dimensions: study.dimensions,
    ownItems: ownItems.filter(({ confirmed }) => confirmed),
    first: study.waves[0]?.id === wave.id,
  }
}
