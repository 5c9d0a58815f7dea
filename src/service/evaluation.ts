import { isDeepStrictEqual } from 'node:util'
import { waveState } from '#core/collect/invitation.ts'
import { disclose } from '#core/disclose/disclose.ts'
import { assertSamePopulations, releasesOf } from '#core/disclose/release.ts'
import { type EvaluationInput, evaluate } from '#core/evaluate/evaluate.ts'
import type { DisclosedEvaluation } from '#core/model/evaluation.ts'
import type { Release } from '#core/model/release.ts'
import type { MunicipalityId, Study, WaveId } from '#core/model/study.ts'
import { problem } from '#core/problem.ts'
import type { Context } from './context.ts'
import { findMunicipality, findStudy, instrumentOf } from './find.ts'

/** What was collected from one municipality in closed waves: the same for its reports, its pack and its research data. */
export type Collected = Required<Omit<EvaluationInput, 'earlier' | 'annexReplicates'>>

/** As many as `peilung statistic bca` takes by itself. */
const annexReplicates = 5000

/** Reads closed waves only: nobody, not even the operator, sees answers of a wave that is still running. */
export async function collected(context: Context, study: Study, id: MunicipalityId): Promise<Collected> {
  const municipality = findMunicipality(study, id)
  const waves = closedWaves(context, study)
  const responses = (await context.store.responses(study.id, id)).filter(({ wave }) => waves.includes(wave))
  const rosters = (await context.store.rosters(study.id)).filter((row) => row.municipality === id)
  const forms = await context.store.waveForms(study.id, id)
  const answered = waves.flatMap((wave) => {
    const form = forms.find((candidate) => candidate.wave === wave)
    return form && responses.some((response) => response.wave === wave) ? [form] : []
  })
  return {
    study,
    instrument: instrumentOf(context, answered.at(-1) ?? study),
    versions: Object.fromEntries(answered.map((form) => [form.wave, instrumentOf(context, form)])),
    municipality,
    forms,
    rosters: Object.fromEntries(rosters.map(({ wave, roster }) => [wave, roster])),
    responses,
    waves,
  }
}

export function closedWaves({ today }: Pick<Context, 'today'>, study: Study): readonly WaveId[] {
  return study.waves.filter((wave) => waveState(wave, today()) === 'closed').map(({ id }) => id)
}

/**
 * What may be shown of one municipality. Whatever becomes of it, a page, a file or a package of data, counts as
 * released: the ledger remembers its populations before anybody sees it, and later ones are measured by them.
 *
 * @param detail whether the figures of the annex are computed: a tenth of a second for nine dimensions
 * @throws Problem waveStillOpen, noClosedWave, tooFewForReport, releaseTooClose
 */
export async function disclosedEvaluation(
  context: Context,
  data: Collected,
  detail: 'without annex' | 'with annex' = 'without annex',
): Promise<DisclosedEvaluation> {
  assertReportable(context, data)
  const { study, municipality, instrument } = data
  const earlier = await context.store.releases(study.id, municipality.id)
  const annex = detail === 'with annex' ? { annexReplicates } : {}
  const evaluation = disclose(evaluate({ ...data, ...annex, earlier }))
  const releases = releasesOf(evaluation, instrument)
  assertSamePopulations(releases, earlier)
  const isKnown = (release: Release, among: readonly Release[]) =>
    among.some(
      ({ wave, partition, figures }) =>
        wave === release.wave &&
        isDeepStrictEqual(partition, release.partition) &&
        isDeepStrictEqual(figures, release.figures),
    )
  if (releases.every((release) => isKnown(release, earlier))) return evaluation

  return (await remember(context, data, earlier, releases)) ? evaluation : disclosedEvaluation(context, data, detail)
}

/**
 * What may be shown of the respondents of each wave as a whole. It tells no groups apart: the ledger notes that the wave
 * was shown, so that its persons stay the same, and later reports may still group them as they like.
 *
 * @throws Problem as `disclosedEvaluation`
 */
export async function disclosedTotals(context: Context, data: Collected): Promise<DisclosedEvaluation> {
  assertReportable(context, data)
  const { study, municipality, instrument } = data
  const earlier = await context.store.releases(study.id, municipality.id)
  const evaluation = disclose(evaluate({ ...data, earlier }))
  const releases = releasesOf(evaluation, instrument).map((release) => ({ ...release, ...withoutGroups }))
  assertSamePopulations(releases, earlier)
  if (releases.every(({ wave }) => earlier.some((release) => release.wave === wave))) return evaluation
  return (await remember(context, data, earlier, releases)) ? evaluation : disclosedTotals(context, data)
}

const withoutGroups: Pick<Release, 'partition' | 'figures'> = {
  partition: { sector: [], level: [] },
  figures: { shown: [], withheld: [], stayers: [] },
}

/**
 * Enters releases into the ledger, before anybody sees what was released.
 *
 * @returns false where another release came in between, which the one at hand does not know
 * @throws Problem waveStillOpen
 */
function remember(
  context: Context,
  { study, municipality, waves }: Collected,
  earlier: readonly Release[],
  releases: readonly Release[],
): Promise<boolean> {
  return context.store.transact(async (writer) => {
    // A wave may have been prolonged, or another report released, while this one was computed.
    const now = await findStudy(writer, study.id)
    const reopened = now.waves.find(({ id, closesOn }) => waves.includes(id) && closesOn >= context.today())
    if (reopened) throw problem('waveStillOpen', { closesOn: reopened.closesOn })
    const meanwhile = await writer.releases(study.id, municipality.id)
    if (meanwhile.length !== earlier.length) return false
    const place = { study: study.id, municipality: municipality.id }
    const origin = { version: context.version, createdOn: context.today() }
    for (const release of releases) await writer.addRelease({ ...release, ...place, ...origin })
    return true
  })
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
