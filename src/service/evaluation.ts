import { waveState } from '#core/collect/invitation.ts'
import { disclose } from '#core/disclose/disclose.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import type { SurveyResponse, WaveForm } from '#core/model/collection.ts'
import type { DisclosedEvaluation } from '#core/model/evaluation.ts'
import type { Instrument } from '#core/model/instrument.ts'
import type { Municipality, MunicipalityId, Roster, Study, WaveId } from '#core/model/study.ts'
import { problem } from '#core/problem.ts'
import type { Context } from './context.ts'
import { findMunicipality, instrumentOf } from './find.ts'

/** What was collected from one municipality in closed waves: the same for its reports, its pack and its research data. */
export interface Collected {
  readonly study: Study
  readonly instrument: Instrument
  readonly municipality: Municipality
  readonly forms: readonly WaveForm[]
  readonly rosters: Readonly<Record<WaveId, Roster>>
  readonly responses: readonly SurveyResponse[]
  /** Closed ones, in order. */
  readonly waves: readonly WaveId[]
}

/** Reads closed waves only: nobody, not even the operator, sees answers of a wave that is still running. */
export async function collected(context: Context, study: Study, id: MunicipalityId): Promise<Collected> {
  const municipality = findMunicipality(study, id)
  const waves = closedWaves(context, study)
  const responses = await context.store.responses(study.id, id)
  const rosters = (await context.store.rosters(study.id)).filter((row) => row.municipality === id)
  return {
    study,
    instrument: instrumentOf(context, study),
    municipality,
    forms: await context.store.waveForms(study.id, id),
    rosters: Object.fromEntries(rosters.map(({ wave, roster }) => [wave, roster])),
    responses: responses.filter(({ wave }) => waves.includes(wave)),
    waves,
  }
}

export function closedWaves({ today }: Pick<Context, 'today'>, study: Study): readonly WaveId[] {
  return study.waves.filter((wave) => waveState(wave, today()) === 'closed').map(({ id }) => id)
}

/**
 * What may be shown of one municipality.
 *
 * @throws Problem waveStillOpen, noClosedWave, tooFewForReport
 */
export function disclosedEvaluation(context: Context, data: Collected): DisclosedEvaluation {
  assertReportable(context, data)
  return disclose(evaluate(data))
}

/** True where a report of this municipality can be written. */
export function isReportable({ study, waves, responses }: Collected): boolean {
  return waves.some((id) => responses.filter(({ wave }) => wave === id).length >= study.minimumCell)
}

function assertReportable({ today }: Context, data: Collected): void {
  const { study, waves } = data
  const open = study.waves.find((wave) => waveState(wave, today()) === 'open')
  if (waves.length === 0 && open) throw problem('waveStillOpen', { closesOn: open.closesOn })
  if (waves.length === 0) throw problem('noClosedWave')
  if (!isReportable(data)) throw problem('tooFewForReport', { minimum: study.minimumCell })
}
