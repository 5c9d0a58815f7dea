import { askedCodebook, type CodebookVariable } from '#core/instrument/codebook.ts'
import type { Instrument } from '#core/model/instrument.ts'
import type { Locale } from '#core/model/locale.ts'
import type { PaletteName, Report } from '#core/model/report.ts'
import type { MunicipalityId, Study, StudyId } from '#core/model/study.ts'
import type { ReportOverview } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import { buildReport } from '#core/report/build.ts'
import { buildProgrammeReport } from '#core/report/programme/build.ts'
import { hasSection, type ReportTemplate } from '#core/report/template.ts'
import type { ReportInput } from '#core/report/view.ts'
import { type Format, formats, hasPieces, isPieceFormat, render, renderPiece } from '#render/render.ts'
import type { Context } from './context.ts'
import { collected, disclosedEvaluation } from './evaluation.ts'
import { findStudy } from './find.ts'
import { readOthers } from './other-municipalities.ts'
import { programmeInput } from './programme-report.ts'
import { reportMaterial } from './report-material.ts'

export interface ReportRequest {
  readonly study: StudyId
  /** Null for reports over all municipalities of the study. */
  readonly municipality: MunicipalityId | null
  /** Id of a file of reports/. */
  readonly template: string
  /** Null: the template's own. */
  readonly palette: PaletteName | null
  readonly locale: Locale
}

export const reportFormats = formats

export const defaultTemplate = 'before-after'

/**
 * A report of one municipality, or of all of a study, from closed waves only.
 *
 * @throws Problem notFound, optionInvalid, waveStillOpen, noClosedWave, tooFewForReport
 */
export async function makeReport(context: Context, request: ReportRequest): Promise<Report> {
  const { report } = await makeWithCodebook(context, request)
  return report
}

/** The report and what the items it speaks of were called. */
async function makeWithCodebook(
  context: Context,
  { study: id, municipality, template, palette, locale }: ReportRequest,
): Promise<{ readonly report: Report; readonly codebook: readonly CodebookVariable[] }> {
  const study = await findStudy(context.store, id)
  const found = findTemplate(context, template)
  const chosen = { ...found, palette: palette ?? found.palette }
  const codebookOf = (instrument: Instrument) => askedCodebook(instrument, study.dimensions)
  if (chosen.about === 'programme') {
    const input = await programmeInput(context, study, chosen, locale)
    return { report: buildProgrammeReport(input), codebook: codebookOf(input.instrument) }
  }
  if (municipality === null) throw problem('notFound', { what: 'municipality', id: '' })
  const input = await reportInput(context, study, { municipality, template: chosen, locale })
  return { report: buildReport(input), codebook: codebookOf(input.instrument) }
}

/** Everything a report of one municipality is made of, from closed waves only. @throws Problem as `makeReport` */
export async function reportInput(
  context: Context,
  study: Study,
  {
    municipality,
    template,
    locale,
  }: { readonly municipality: MunicipalityId; readonly template: ReportTemplate; readonly locale: Locale },
): Promise<ReportInput> {
  const data = await collected(context, study, municipality)
  return {
    ...(await reportMaterial(context.store, data)),
    template,
    evaluation: await disclosedEvaluation(
      context,
      data,
      hasSection(template, 'annex') ? 'with annex' : 'without annex',
    ),
    others: hasSection(template, 'other-municipalities') ? await readOthers(context, study)(municipality) : null,
    locale,
    generatedOn: context.today(),
    version: context.version,
  }
}

/**
 * The report as a file: the one function behind the download and the command line. Formats of single figures and tables
 * give the one asked for, or a zip with all of them.
 *
 * @param figure id of a figure or table; null for the whole report
 * @throws Problem as `makeReport`, figureUnknown, figuresAbsent, optionInvalid, formatUnavailable
 */
export async function exportReport(
  context: Context,
  { figure, format, ...request }: ReportRequest & { readonly format: Format; readonly figure: string | null },
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string }> {
  const { report, codebook } = await makeWithCodebook(context, request)
  const kind = request.template === defaultTemplate ? '' : `${request.template}-`
  if (figure !== null && isPieceFormat(format)) {
    const { name, ...file } = renderPiece(report, format, figure)
    return { ...file, fileName: `${request.municipality ?? request.study}-${kind}${name}` }
  }
  if (figure !== null) {
    throw problem('optionInvalid', { option: 'figure', value: format, allowed: formats.filter(isPieceFormat) })
  }
  if (isPieceFormat(format) && !hasPieces(report, format)) throw problem('figuresAbsent', { format })
  const file = await render(report, format, { layout: context.content.reportLayout, codebook })
  const ending = isPieceFormat(format) ? `${format}.zip` : format
  return {
    ...file,
    fileName: `peilung-${request.municipality ?? request.study}-${kind}${report.provenance.generatedOn}.${ending}`,
  }
}

/** Reports of one municipality: the full one first, then the others by their file names. */
export function listReports({ content }: Pick<Context, 'content'>): ReportOverview {
  const templates = [...content.templates.values()].filter(({ about }) => about === 'municipality')
  const first = templates.filter(({ id }) => id === defaultTemplate)
  const others = templates.filter(({ id }) => id !== defaultTemplate)
  const reports = [...first, ...others].map(({ id, name, purpose, layout }) => ({ id, name, purpose, layout }))
  return { reports, formats: reportFormats }
}

/** @throws Problem optionInvalid naming the templates there are */
export function findTemplate({ content }: Pick<Context, 'content'>, id: string): ReportTemplate {
  const found = content.templates.get(id)
  if (!found) throw problem('optionInvalid', { option: 'template', value: id, allowed: [...content.templates.keys()] })
  return found
}
