import { normaliseCode } from '#core/collect/code.ts'
import { isFirstWave } from '#core/evaluate/wave-data.ts'
import { askedItems } from '#core/instrument/asked.ts'
import { surveyForm } from '#core/instrument/form.ts'
import { effortOfAsked } from '#core/instrument/minutes.ts'
import { paperForm } from '#core/instrument/paper-form.ts'
import type { Register } from '#core/model/register.ts'
import { problem } from '#core/problem.ts'
import { paperFormPdf } from '#render/paper-form.ts'
import type { CollectionKey } from '#store/store.ts'
import type { Context } from './context.ts'
import { findMunicipality, findStudy, findWave, instrumentOf } from './find.ts'
import { keyedHash } from './hash.ts'
import { waveForm } from './wave-form.ts'

/**
 * The form of one wave to fill in with a pen: one for each code, or one without. The codes come from whoever holds them,
 * because the store has only their hashes; one that belongs to another wave or municipality is refused before it is
 * printed.
 *
 * @throws Problem notFound, codeMistyped, codeUnknown, formatUnavailable
 */
export async function paperForms(
  context: Context,
  {
    codes,
    register,
    large,
    ...key
  }: CollectionKey & {
    readonly codes: readonly string[] | null
    readonly register: Register
    readonly large: boolean
  },
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }> {
  const study = await findStudy(context.store, key.study)
  const municipality = findMunicipality(study, key.municipality)
  const wave = findWave(study, key.wave)
  for (const code of codes ?? []) await assertHere(context, key, code)
  const form = await waveForm(context, study, wave, municipality.id)
  const instrument = instrumentOf(context, study)
  const first = isFirstWave(study, form)
  const asked = askedItems(instrument, form, first)
  const { linkage, minimumCell } = study
  const screen = surveyForm(instrument, form, { linkage, minimumCell, first }, register)
  const { bytes } = paperFormPdf(
    {
      municipality: municipality.name,
      networkName: municipality.networkName,
      wave: wave.kind,
      closesOn: wave.closesOn,
      register,
      large,
      effort: effortOfAsked(asked, instrument.secondsPerItem),
      statements: asked.length,
      sections: paperForm(
        screen,
        asked.map(({ id }) => id),
      ),
      codes,
      simulated: study.simulated,
      printedOn: context.today(),
    },
    context.content.paperLayout,
  )
  return { bytes, fileName: `bogen-${municipality.id}-${wave.id}-${register}${large ? '-gross' : ''}.pdf` }
}

async function assertHere(context: Context, key: CollectionKey, typed: string): Promise<void> {
  const normal = normaliseCode(typed)
  if ('mistake' in normal) throw problem('codeMistyped', normal.mistake)
  const invitation = await context.store.invitation(keyedHash(context, 'code', normal.code))
  const isHere =
    invitation?.study === key.study && invitation.wave === key.wave && invitation.municipality === key.municipality
  if (!isHere) throw problem('codeUnknown')
}
