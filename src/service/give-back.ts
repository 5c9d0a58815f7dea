import { waveState } from '#core/collect/invitation.ts'
import type { DisclosedEvaluation } from '#core/model/evaluation.ts'
import type { Scale } from '#core/model/instrument.ts'
import type { NetworkPicture } from '#core/model/views.ts'
import type { Context } from './context.ts'
import { collected, disclosedTotals, isReportable } from './evaluation.ts'
import { openedBy } from './forms.ts'
import { givesBackFrom } from './give-back-day.ts'

/**
 * What a network gets back of its own answers: the mean of each dimension over all who answered this wave, as a report
 * shows it. Whoever holds a code of the wave and municipality may see it, used or not, so that nothing links a reader to
 * answers; what is shown counts as released.
 *
 * @throws Problem codeMistyped, codeUnknown, codeRevoked, waveNotOpen
 */
export async function networkPicture(context: Context, { token }: { readonly token: string }): Promise<NetworkPicture> {
  const { study, wave, municipality, instrument } = await openedBy(context, token)
  const from = givesBackFrom(study, wave)
  if (from === null) return { state: 'not given' }
  const today = context.today()
  if (waveState(wave, today) !== 'closed' || today < from) return { state: 'later', from }
  const data = await collected(context, study, municipality.id)
  const ofWave = {
    ...data,
    waves: data.waves.filter((id) => id === wave.id),
    responses: data.responses.filter((response) => response.wave === wave.id),
  }
  if (!isReportable(ofWave)) return { state: 'too few' }
  const evaluation = await disclosedTotals(context, ofWave)
  const scale = instrument.scales[instrument.items[0]!.scale]!
  return {
    state: 'shown',
    municipality: municipality.name,
    wave: wave.kind,
    simulated: study.simulated,
    scale: { min: scale.min, max: scale.max, low: scale.labels[0]!, high: scale.labels.at(-1)! },
    dimensions: instrument.dimensions.flatMap(({ id, title }) => {
      const mean = meanOf(evaluation, id, scale)
      return mean === undefined ? [] : [{ id, title, mean }]
    }),
  }
}

/** On the steps of the scale, to one decimal; null where it is withheld, undefined where it was not asked. */
function meanOf(evaluation: DisclosedEvaluation, dimension: string, { min, max }: Scale) {
  const found = evaluation.dimensions.find((each) => each.dimension === dimension)
  const wave = found?.waves[0]
  if (wave === undefined) return undefined
  if (!wave.shown || wave.value.estimate.mean === null) return null
  const { n, mean } = wave.value.estimate
  return { n, value: Math.round((min + (mean / 100) * (max - min)) * 10) / 10 }
}
