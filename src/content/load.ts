import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileFault } from '#core/file-fault.ts'
import { parseInstrument } from '#core/instrument/parse.ts'
import { byVersion } from '#core/instrument/versions.ts'
import type { Instrument } from '#core/model/instrument.ts'
import type { Localized } from '#core/model/locale.ts'
import type { MunicipalityId } from '#core/model/study.ts'
import { problem } from '#core/problem.ts'
import { parseReportTemplate, type ReportTemplate } from '#core/report/template.ts'
import { contentMistakes } from '#words/instrument.ts'

/** Everything the program reads from its own folder: checked once, when loaded, and trusted from then on. */
export interface Content {
  /** Every version of every instrument, older versions first. */
  readonly instruments: readonly Instrument[]
  readonly templates: ReadonlyMap<string, ReportTemplate>
  /** Text of reports/report.typ. */
  readonly reportLayout: string
  /** Text of reports/paper-form.typ. */
  readonly paperLayout: string
  /** Text of reports/main-table.R, which goes into every research package. */
  readonly researchScript: string
  /** The demonstration's profiles as text. */
  readonly demonstration: Readonly<Record<MunicipalityId, string>>
}

/** A file of surveys/ or reports/, read: what it holds, or every mistake in it. */
export type CheckedFile = { readonly file: string } & (
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | { readonly kind: 'template'; readonly template: ReportTemplate }
  | { readonly kind: 'faulty'; readonly problems: readonly Localized[] }
)

/**
 * Reads and checks surveys/, reports/ and the demonstration's profiles.
 *
 * @param root the folder that holds surveys/, reports/ and src/
 * @throws Problem contentInvalid listing all mistakes of all files; fileUnreadable where a file or folder is missing
 */
export function loadContent(root: string): Content {
  const files = checkContent(root)
  refuseFaulty(files)
  const instruments = files.flatMap((file) => (file.kind === 'instrument' ? [file.instrument] : []))
  const templates = files.flatMap((file) => (file.kind === 'template' ? [file.template] : []))
  return {
    instruments: instruments.toSorted(byVersion),
    templates: new Map(templates.map((template) => [template.id, template])),
    reportLayout: read(join(root, 'reports/report.typ')),
    paperLayout: read(join(root, 'reports/paper-form.typ')),
    researchScript: read(join(root, 'reports/main-table.R')),
    demonstration: demonstrationProfiles(join(root, 'src/content/demonstration')),
  }
}

/** Every file of surveys/ and reports/ by itself, in the order of their names. */
export function checkContent(root: string): readonly CheckedFile[] {
  return [
    ...withoutTwins(jsonFiles(root, 'surveys').map((file) => checkInstrument(root, file))),
    ...jsonFiles(root, 'reports').map((file) => checkTemplate(root, file)),
  ]
}

/** @throws Problem contentInvalid where a file is faulty, with the mistakes of all faulty files */
export function refuseFaulty(files: readonly CheckedFile[]): void {
  const faulty = files.filter((file) => file.kind === 'faulty')
  if (faulty.length === 0) return
  const [first] = faulty
  if (faulty.length === 1 && first) throw problem('contentInvalid', { file: first.file, problems: first.problems })
  throw problem('contentInvalid', {
    file: faulty.map(({ file }) => file).join(', '),
    problems: faulty.flatMap(({ file, problems }) =>
      problems.map(({ de, en }) => ({ de: `${file}: ${de}`, en: `${file}: ${en}` })),
    ),
  })
}

function checkInstrument(root: string, file: string): CheckedFile {
  const json = readJson(root, file)
  if ('problems' in json) return { file, kind: 'faulty', problems: json.problems }
  const parsed = parseInstrument(json.value)
  if ('problems' in parsed) return { file, kind: 'faulty', problems: parsed.problems }
  const { instrument } = parsed
  const { id, version } = instrument
  const isVersion = basename(file, '.json') === `${id}-${version}`
  const misnamed = isVersion ? [] : nameMistakes(id, file)
  return misnamed.length > 0 ? { file, kind: 'faulty', problems: misnamed } : { file, kind: 'instrument', instrument }
}

/** An instrument may lie here in several versions, each in one file. */
function withoutTwins(files: readonly CheckedFile[]): readonly CheckedFile[] {
  return files.map((file, index) => {
    if (file.kind !== 'instrument') return file
    const { id, version } = file.instrument
    const twin = files
      .slice(0, index)
      .find((one) => one.kind === 'instrument' && one.instrument.id === id && one.instrument.version === version)
    if (!twin) return file
    return { file: file.file, kind: 'faulty', problems: [contentMistakes.versionTwice(id, version, twin.file)] }
  })
}

function checkTemplate(root: string, file: string): CheckedFile {
  const json = readJson(root, file)
  if ('problems' in json) return { file, kind: 'faulty', problems: json.problems }
  const parsed = parseReportTemplate(json.value)
  if ('problems' in parsed) return { file, kind: 'faulty', problems: parsed.problems }
  const { template } = parsed
  const misnamed = nameMistakes(template.id, file)
  return misnamed.length > 0 ? { file, kind: 'faulty', problems: misnamed } : { file, kind: 'template', template }
}

/** File names are unique in a folder, so ids that equal them are too. */
function nameMistakes(id: string, file: string): Localized[] {
  return basename(file, '.json') === id ? [] : [contentMistakes.nameAndId(id, basename(file))]
}

function readJson(
  root: string,
  file: string,
): { readonly value: unknown } | { readonly problems: readonly Localized[] } {
  const text = read(join(root, file))
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problems: [contentMistakes.notJson((error as SyntaxError).message)] }
  }
}

function jsonFiles(root: string, folder: string): string[] {
  return filesIn(join(root, folder), '.json').map((name) => `${folder}/${name}`)
}

function demonstrationProfiles(folder: string): Record<MunicipalityId, string> {
  const names = filesIn(folder, '.txt')
  return Object.fromEntries(names.map((name) => [basename(name, '.txt'), read(join(folder, name))]))
}

function filesIn(folder: string, ending: string): string[] {
  return guarded(folder, () => readdirSync(folder))
    .filter((name) => name.endsWith(ending))
    .sort()
}

function read(file: string): string {
  return guarded(file, () => readFileSync(file, 'utf8'))
}

function guarded<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw problem('fileUnreadable', { file, reason: fileFault(error) })
  }
}
