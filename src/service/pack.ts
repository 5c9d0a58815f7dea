import { createHash } from 'node:crypto'
import { access, constants, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as pause } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { fileFault } from '#core/file-fault.ts'
import { fingerprint } from '#core/fingerprint.ts'
import { askedCodebook } from '#core/instrument/codebook.ts'
import type { Locale } from '#core/model/locale.ts'
import type { Municipality, MunicipalityId, Study } from '#core/model/study.ts'
import { Problem, problem } from '#core/problem.ts'
import { buildReport } from '#core/report/build.ts'
import type { ReportTemplate } from '#core/report/template.ts'
import type { OtherMunicipalities } from '#core/report/view.ts'
import { render } from '#render/render.ts'
import { zip } from '#render/zip.ts'
import { longDate } from '#words/format.ts'
import { packWords } from '#words/pack.ts'
import type { Context } from './context.ts'
import { type Collected, collected, disclosedEvaluation } from './evaluation.ts'
import { makeFolder } from './make-folder.ts'
import { readOthers } from './other-municipalities.ts'
import { type ReportMaterial, reportMaterial } from './report-material.ts'
import { listReports, reportFormats } from './reports.ts'
import { writeWholeFile } from './write-file.ts'

export interface PackRequest {
  readonly study: Study
  readonly municipalities: readonly Municipality[]
  readonly locale: Locale
  readonly folder: string
}

export interface PackFault {
  readonly municipality: Municipality
  /** A refusal in words, or a fault of the program. */
  readonly error: unknown
}

/** What became of a municipality; "kept": its pack was there already, made from the same. */
export type PackEvent =
  | { readonly kind: 'begun' | 'written' | 'kept'; readonly municipality: Municipality }
  | ({ readonly kind: 'failed' } & PackFault)

export const packFileName = (municipality: MunicipalityId, locale: Locale) => `peilung-${municipality}-${locale}.zip`

/**
 * Writes a pack for each municipality, one after the other, each whole or not at all. A fault of one does not stop the
 * others; a folder that takes no more files stops them all. Ends after the current file once `signal` is raised.
 *
 * @throws Problem fileUnwritable
 */
export async function writePacks(
  context: Context,
  { study, municipalities, locale, folder }: PackRequest,
  tell: (event: PackEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  await makeWritable(folder)
  const othersOf = readOthers(context, study)
  for (const municipality of municipalities) {
    if (signal.aborted) return
    tell({ kind: 'begun', municipality })
    const file = join(folder, packFileName(municipality.id, locale))
    try {
      const data = await collected(context, study, municipality.id)
      const material = await reportMaterial(context.store, data)
      const sources = { data, material, others: await othersOf(municipality.id), locale }
      const inputs = inputsOf(context, sources)
      if ((await inputsInside(file)) === inputs) {
        tell({ kind: 'kept', municipality })
        continue
      }
      const files = await packFiles(context, sources, inputs, signal)
      if (files === null) return
      await writeWholeFile(file, zip(files, context.today()))
      tell({ kind: 'written', municipality })
    } catch (error) {
      if (error instanceof Problem && error.kind === 'fileUnwritable') throw error
      tell({ kind: 'failed', municipality, error })
    }
  }
}

async function makeWritable(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
    await access(folder, constants.W_OK)
  } catch (error) {
    throw problem('fileUnwritable', { file: folder, reason: fileFault(error) })
  }
}

const manifestName = 'manifest.json'

/** Everything of a municipality that goes into its pack. */
interface Sources {
  readonly data: Collected
  readonly material: ReportMaterial
  readonly others: OtherMunicipalities | null
  readonly locale: Locale
}

/** Everything the pack depends on but the day: the same inputs need no new pack. */
function inputsOf(context: Context, { data, material, others, locale }: Sources): string {
  const { study, municipality, rosters, responses, waves } = data
  return fingerprint({
    ...material,
    version: context.version,
    locale,
    formats: reportFormats,
    templates: packTemplates(context),
    layout: context.content.reportLayout,
    study: { ...study, municipalities: [municipality] },
    rosters,
    responses,
    waves,
    others,
  })
}

/** What a pack that is there was made from; null where there is none or it cannot be read. */
async function inputsInside(file: string): Promise<string | null> {
  try {
    const files = unzipSync(await readFile(file), { filter: ({ name }) => name === manifestName })
    return JSON.parse(new TextDecoder().decode(files[manifestName])).inputs
  } catch {
    return null
  }
}

function packTemplates(context: Context): readonly ReportTemplate[] {
  return listReports(context).reports.map(({ id }) => context.content.templates.get(id)!)
}

/** Every report in every format, README, manifest and checksums; null where it was stopped on the way. */
async function packFiles(
  context: Context,
  { data, material, others, locale }: Sources,
  inputs: string,
  signal: AbortSignal,
): Promise<Record<string, Uint8Array> | null> {
  const { study, municipality } = data
  const evaluation = await disclosedEvaluation(context, data, 'with annex')
  const generatedOn = context.today()
  const sources = { layout: context.content.reportLayout, codebook: askedCodebook(data.instrument, study.dimensions) }
  const files: Record<string, Uint8Array> = {}
  for (const template of packTemplates(context)) {
    const input = { ...material, template, evaluation, others, locale, generatedOn }
    const report = buildReport({ ...input, version: context.version })
    for (const format of reportFormats) {
      // Typesetting keeps the processor busy; between two files others get their turn.
      await pause()
      if (signal.aborted) return null
      const { bytes, mediaType } = await render(report, format, sources)
      if (mediaType === 'application/zip') {
        for (const [name, content] of Object.entries(unzipSync(bytes)))
          files[`${template.id}/${format}/${name}`] = content
      } else files[`${template.id}/${municipality.id}-${template.id}.${format}`] = bytes
    }
  }
  const manifest = { study: study.id, municipality: municipality.id, language: locale, generatedOn, inputs }
  const texts = {
    'README.txt': readme(context, data, locale),
    [manifestName]: `${JSON.stringify(manifest, null, 2)}\n`,
  }
  const all = { ...encoded(texts), ...files }
  return { ...all, ...encoded({ SHA256SUMS: checksums(all) }) }
}

function readme(context: Context, { study, municipality }: Collected, locale: Locale): string {
  const words = packWords[locale]
  return [
    words.title(municipality.name),
    words.lead(study.title, longDate(context.today(), locale)),
    ...(study.simulated ? [words.simulated] : []),
    words.same,
    '',
    words.reports,
    ...packTemplates(context).map(({ id, name, purpose }) => `  ${id}: ${name[locale]}. ${purpose[locale]}`),
    '',
    words.endings,
    ...reportFormats.map((format) => `  ${words.formats[format] ?? format}`),
    '',
    words.signs,
    '',
    words.manifest,
    words.checksums,
    '',
    words.notNzfh,
    '',
  ].join('\r\n')
}

function checksums(files: Readonly<Record<string, Uint8Array>>): string {
  return Object.entries(files)
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('')
}

function encoded(texts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]))
}
