import { waveState } from '#core/collect/invitation.ts'
import { disclose } from '#core/disclose/disclose.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import type { Locale } from '#core/model/locale.ts'
import type { Report } from '#core/model/report.ts'
import type { MunicipalityId, Study, StudyId } from '#core/model/study.ts'
import { problem } from '#core/problem.ts'
import { buildReport } from '#core/report/build.ts'
import { render } from '#render/render.ts'
import type { Context } from './context.ts'
import { findMunicipality, findStudy, instrumentOf } from './find.ts'

interface ReportRequest {
  readonly study: StudyId
  readonly municipality: MunicipalityId
  readonly locale: Locale
}

export const reportFormats = ['pdf', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

/**
 * The before/after report of one municipality, from closed waves only.
 *
 * @throws Problem notFound, waveStillOpen, noClosedWave, tooFewForReport
 */
export async function makeReport(
  context: Context,
  { study: id, municipality: municipalityId, locale }: ReportRequest,
): Promise<Report> {
  const study = await findStudy(context.store, id)
  const municipality = findMunicipality(study, municipalityId)
  const instrument = instrumentOf(context, study)
  const closed = study.waves.filter((wave) => waveState(wave, context.today()) === 'closed').map((wave) => wave.id)
  const responses = await context.store.responses(study.id, municipality.id)
  assertReportable(context, study, closed, responses)

  const forms = await context.store.waveForms(study.id, municipality.id)
  const rosters = (await context.store.rosters(study.id)).filter((row) => row.municipality === municipality.id)
  const raw = evaluate({
    study,
    instrument,
    municipality,
    forms,
    rosters: Object.fromEntries(rosters.map(({ wave, roster }) => [wave, roster])),
    responses: responses.filter(({ wave }) => closed.includes(wave)),
    waves: closed,
  })
  return buildReport({
    template: context.content.templates.get('before-after')!,
    study,
    instrument,
    profile: await context.store.profile(study.id, municipality.id),
    evaluation: disclose(raw),
    forms,
    locale,
    generatedOn: context.today(),
    version: context.version,
  })
}

/** The report as a file: the one function behind the download and the command line. */
export async function exportReport(
  context: Context,
  { format, ...request }: ReportRequest & { readonly format: ReportFormat },
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string }> {
  const report = await makeReport(context, request)
  const file = render(report, format, context.content.reportLayout)
  return { ...file, fileName: `peilung-${request.municipality}-${report.provenance.generatedOn}.${format}` }
}

function assertReportable(
  { today }: Context,
  study: Study,
  closed: readonly string[],
  responses: readonly { readonly wave: string }[],
): void {
  const open = study.waves.find((wave) => waveState(wave, today()) === 'open')
  if (closed.length === 0 && open) throw problem('waveStillOpen', { closesOn: open.closesOn })
  if (closed.length === 0) throw problem('noClosedWave')
  const minimum = study.minimumCell
  const enough = closed.some((id) => responses.filter(({ wave }) => wave === id).length >= minimum)
  if (!enough) throw problem('tooFewForReport', { minimum })
}
