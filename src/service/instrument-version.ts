import { isDeepStrictEqual } from 'node:util'
import { waveState } from '#core/collect/invitation.ts'
import { compareVersions } from '#core/instrument/compare-versions.ts'
import { instrumentReference } from '#core/instrument/reference.ts'
import type { Comparability } from '#core/model/comparability.ts'
import type { Instrument } from '#core/model/instrument.ts'
import type { Study, StudyId } from '#core/model/study.ts'
import type { InstrumentVersions } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import type { Context } from './context.ts'
import { findStudy, instrumentOf } from './find.ts'
import { frozenForms } from './wave-form.ts'

/** The versions of a study's instrument, and what of each may be compared with the one it asks now. */
export async function instrumentVersions(
  context: Context,
  { study: id }: { readonly study: StudyId },
): Promise<InstrumentVersions> {
  const study = await findStudy(context.store, id)
  const current = instrumentOf(context, study)
  const versions = versionsOf(context, study).map((instrument) => {
    const compared = compareVersions(current, instrument)
    const count = (wanted: Comparability) => compared.filter(({ comparability }) => comparability === wanted).length
    return {
      version: instrument.version,
      edition: instrument.edition,
      comparable: count('comparable'),
      withCaution: count('with caution'),
      notComparable: count('not comparable'),
    }
  })
  return { current: current.version, versions }
}

/**
 * Lets the coming waves of a study ask another version. Waves that have begun keep the one they ask. Dimensions the
 * version no longer has are no longer asked; areas and levels of actors must all still be there, because codes, network
 * numbers and reports count by them.
 *
 * @throws Problem optionInvalid, versionUnfit
 */
export async function setInstrumentVersion(
  context: Context,
  { study: id, version }: { readonly study: StudyId; readonly version: string },
): Promise<Study> {
  const study = await findStudy(context.store, id)
  const known = versionsOf(context, study)
  const chosen = known.find((instrument) => instrument.version === version)
  if (!chosen) {
    throw problem('optionInvalid', { option: 'version', value: version, allowed: known.map((one) => one.version) })
  }
  const lost = optionsOf(instrumentOf(context, study)).find((option) => !optionsOf(chosen).includes(option))
  const dimensions = study.dimensions.filter((dimension) => chosen.dimensions.some((one) => one.id === dimension))
  if (lost !== undefined || dimensions.length === 0) {
    throw problem('versionUnfit', { version, lost: lost ?? study.dimensions.join(', ') })
  }
  for (const municipality of study.municipalities) await frozenForms(context, study, municipality.id)
  return context.store.transact(async (writer) => {
    await writer.putInstrument(id, instrumentReference(chosen), dimensions)
    return findStudy(writer, id)
  })
}

/**
 * The versions a study may ask: once a wave has begun, those with the same missing rule. All waves of a report are scored by the missing rule of its last one: under another rule
 * a wave that was shown before would be shown again without the few who have a score by one rule only.
 */
function versionsOf(context: Context, study: Study): readonly Instrument[] {
  const versions = context.content.instruments.filter(({ id }) => id === study.instrument.id)
  const hasBegun = study.waves.some((wave) => waveState(wave, context.today()) !== 'planned')
  if (!hasBegun) return versions
  const rule = instrumentOf(context, study).minimumAnswered
  return versions.filter(({ minimumAnswered }) => isDeepStrictEqual(minimumAnswered, rule))
}

function optionsOf({ attributes }: Instrument): readonly string[] {
  return attributes.flatMap(({ id, options }) => options.map((option) => `${id}: ${option.id}`))
}
