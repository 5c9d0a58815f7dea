import { isFirstWave } from '#core/evaluate/wave-data.ts'
import { askedItems } from '#core/instrument/asked.ts'
import type { DisclosedEvaluation } from '#core/model/evaluation.ts'
import type { Locale } from '#core/model/locale.ts'
import type { IsoDate, Study, StudyId } from '#core/model/study.ts'
import { problem } from '#core/problem.ts'
import { askedTable, variableOf } from '#core/research/asked-table.ts'
import { codebookPage, codebookTable, labelledValues, variableTable } from '#core/research/codebook.ts'
import { commaSeparated } from '#core/research/csv.ts'
import { dataPackage } from '#core/research/data-package.ts'
import { ddiCodebook } from '#core/research/ddi.ts'
import { itemCounts } from '#core/research/item-counts.ts'
import { mainTable } from '#core/research/main-table.ts'
import { municipalityNames, type ResearchSource, type RowsInput, researchRows } from '#core/research/rows.ts'
import {
  missingCodes,
  type ResearchProfile,
  type ResearchRow,
  type ResearchVariable,
  researchVariables,
} from '#core/research/variables.ts'
import { defaultRules } from '#core/statistics/verdict.ts'
import { type SavVariable, sav } from '#render/sav.ts'
import { zip } from '#render/zip.ts'
import { researchWords } from '#words/research.ts'
import type { Context } from './context.ts'
import { collected, disclosedEvaluation, isReportable } from './evaluation.ts'
import { findStudy, instrumentOf } from './find.ts'
import { keyedHash } from './hash.ts'

interface ResearchRequest {
  readonly study: StudyId
  readonly profile: ResearchProfile
  readonly locale: Locale
}

export interface ResearchPackage {
  readonly bytes: Uint8Array
  readonly fileName: string
  /** Questionnaires inside. */
  readonly rows: number
}

/**
 * The data of a study for statistics programs, as much as the profile allows, with everything that describes them.
 * Completed waves only.
 *
 * @throws Problem notFound; noResearchData where the profile lets nothing through
 */
export async function researchPackage(context: Context, request: ResearchRequest): Promise<ResearchPackage> {
  const { profile, locale } = request
  const study = await findStudy(context.store, request.study)
  const sources = await Promise.all(
    study.municipalities.map(async ({ id }): Promise<ResearchSource> => {
      const data = await collected(context, study, id)
      const asked = data.forms
        .filter(({ wave }) => data.waves.includes(wave))
        .map((form) => ({
          form,
          instrument: instrumentOf(context, { instrument: form.instrument ?? study.instrument }),
        }))
      const evaluation = isReportable(data) ? await disclosedEvaluation(context, data) : null
      const earlier = await context.store.releases(study.id, id)
      const { municipality, responses } = data
      return { municipality, asked, missingRule: data.instrument.minimumAnswered, responses, evaluation, earlier }
    }),
  )
  const rules = { minimumDistribution: Math.max(defaultRules.minimumDistribution, study.minimumCell) }
  const seed = keyedHash(context, 'research', study.id)
  const input: RowsInput = { study, sources, profile, rules, seed }
  const asked = sources.flatMap((source) => source.asked)
  const variables = researchVariables(asked, study, profile)
  const rows = researchRows(input, variables)
  const counts = profile === 'public' ? publicCounts(input, variables) : null
  if (rows.length === 0 && (counts?.length ?? 1) === 1)
    throw problem('noResearchData', { profile, minimum: rules.minimumDistribution })

  const generatedOn = context.today()
  const comments = profile === 'internal' ? await commentRows(context, study, sources) : null
  const files = packageFiles({ context, study, input, variables, rows, counts, comments, generatedOn, locale })
  return {
    bytes: zip(
      Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytesOf(content)])),
      generatedOn,
    ),
    fileName: `peilung-${study.id}-research-${profile}-${generatedOn}.zip`,
    rows: rows.length,
  }
}

function evaluationsOf({ sources }: RowsInput): DisclosedEvaluation[] {
  return sources.flatMap(({ evaluation }) => evaluation ?? [])
}

function publicCounts(input: RowsInput, variables: readonly ResearchVariable[]): Table {
  const variable = (municipality: string, wave: string, item: string) => {
    const source = input.sources.find((one) => one.municipality.id === municipality)!
    const { instrument } = source.asked.find(({ form }) => form.wave === wave)!
    return variableOf(variables, item, instrument.version)!
  }
  return itemCounts(evaluationsOf(input), municipalityNames(input), variable)
}

type Table = readonly (readonly (string | number | null)[])[]

interface Parts {
  readonly context: Context
  readonly study: Study
  readonly input: RowsInput
  readonly variables: readonly ResearchVariable[]
  readonly rows: readonly ResearchRow[]
  /** Null where rows tell as much. */
  readonly counts: Table | null
  readonly comments: Table | null
  readonly generatedOn: IsoDate
  readonly locale: Locale
}

function packageFiles(parts: Parts): Readonly<Record<string, string | Uint8Array>> {
  const { context, study, input, variables, rows, counts, comments, generatedOn, locale } = parts
  const { profile } = input
  const words = researchWords[locale]
  const evaluations = evaluationsOf(input)
  const names = municipalityNames(input)
  const ownItems = profile === 'public' ? null : ownItemRows(input, variables)
  const tables = [
    { path: 'variables.csv', title: words.resources.variables, table: variableTable(variables, locale) },
    { path: 'asked.csv', title: words.resources.asked, table: askedTable(input, variables, rows) },
    {
      path: 'main-table.csv',
      title: words.resources.table,
      table: mainTable(evaluations, names, profile, rows, variables),
    },
    ...(counts ? [{ path: 'item-counts.csv', title: words.resources.counts, table: counts }] : []),
    ...(ownItems ? [{ path: 'own-items.csv', title: words.resources.ownItems, table: ownItems }] : []),
    ...(comments ? [{ path: 'comments.csv', title: words.resources.comments, table: comments }] : []),
  ]
  const waves = study.waves.map(({ id }) => id).filter((id) => rows.some((row) => row.wave === id))
  const codebooks = waves.flatMap((wave): [string, string][] => {
    const table = codebookTable(variables, rows, wave, locale)
    const count = rows.filter((row) => row.wave === wave).length
    return [
      [`codebook-${wave}.csv`, commaSeparated(table)],
      [`codebook-${wave}.html`, codebookPage(table, study.title, wave, count, locale)],
    ]
  })
  const described = tables.map(({ path, title, table }) => ({ path, title, head: (table[0] ?? []).map(String) }))
  return {
    'README.txt': readme(parts),
    'responses-codes.csv': commaSeparated(responseTable(variables, rows, (variable, row) => row[variable.name]!)),
    'responses-labels.csv': commaSeparated(
      responseTable(variables, rows, (variable, row) => labelOf(variable, row, locale)),
    ),
    'responses.sav': savFile(study, variables, rows, generatedOn, locale),
    ...Object.fromEntries(tables.map(({ path, table }) => [path, commaSeparated(table)])),
    ...Object.fromEntries(codebooks),
    'main-table.R': context.content.researchScript,
    'datapackage.json': dataPackage(study, profile, variables, described, generatedOn, locale),
    'ddi-codebook.xml': ddiCodebook(study, profile, variables, rows, generatedOn, context.version, locale),
  }
}

function responseTable(
  variables: readonly ResearchVariable[],
  rows: readonly ResearchRow[],
  cell: (variable: ResearchVariable, row: ResearchRow) => string | number,
): Table {
  return [variables.map(({ name }) => name), ...rows.map((row) => variables.map((variable) => cell(variable, row)))]
}

function labelOf(variable: ResearchVariable, row: ResearchRow, locale: Locale): string {
  const value = row[variable.name]!
  return labelledValues(variable, locale).find((each) => each.value === value)?.label ?? String(value)
}

function savFile(
  study: Study,
  variables: readonly ResearchVariable[],
  rows: readonly ResearchRow[],
  createdOn: IsoDate,
  locale: Locale,
): Uint8Array {
  const missing = { lowest: missingCodes.omitted, highest: missingCodes.withheld }
  return sav({
    title: study.title,
    createdOn,
    variables: variables.map(
      (variable): SavVariable => ({
        name: variable.name,
        label: variable.label[locale],
        kind: variable.kind,
        level: variable.scale ? 'ordinal' : 'nominal',
        values: labelledValues(variable, locale),
        missing: variable.hasMissing ? missing : null,
      }),
    ),
    rows: rows.map((row) => variables.map(({ name }) => row[name]!)),
  })
}

/** What the municipalities' own statements say, because the variables are called alike in all of them. */
function ownItemRows({ study, sources }: RowsInput, variables: readonly ResearchVariable[]): Table {
  const head = ['municipality', 'wave', 'variable', 'kind', 'text', 'dimensions']
  const body = sources.flatMap(({ municipality, asked }) =>
    asked.flatMap(({ form, instrument }) =>
      askedItems(instrument, form, isFirstWave(study, form)).flatMap(({ id, own }) => {
        if (own === null) return []
        const { name } = variableOf(variables, id, instrument.version)!
        const { kind, text, dimensions } = own.item
        return [[municipality.id, form.wave, name, own.met ? 'met' : kind, text, dimensions.join(' ')]]
      }),
    ),
  )
  return [head, ...body]
}

/** Comments lie apart from the answers and stay so: no id, in the order of their random ones. */
async function commentRows(context: Context, study: Study, sources: readonly ResearchSource[]): Promise<Table> {
  const rows = await Promise.all(
    sources.map(async ({ municipality, asked }) => {
      const comments = await context.store.comments(study.id, municipality.id)
      return comments
        .filter(({ wave }) => asked.some(({ form }) => form.wave === wave))
        .map(({ wave, dimension, text }) => [municipality.id, wave, dimension, text])
    }),
  )
  return [['municipality', 'wave', 'dimension', 'text'], ...rows.flat()]
}

function readme({ study, input: { profile, rules }, rows, counts, comments, generatedOn, locale }: Parts): string {
  const words = researchWords[locale]
  const { readme: text } = words
  const absent = [
    ...(profile === 'public' ? ['own-items.csv'] : []),
    ...(counts ? [] : ['item-counts.csv']),
    ...(comments ? [] : ['comments.csv']),
    ...(rows.length > 0 ? [] : ['codebook-….csv, codebook-….html']),
  ]
  const files = Object.entries(text.files).filter(([name]) => !absent.includes(name))
  const protection = profile === 'public' ? text.protection.public(rules.minimumDistribution) : text.protection[profile]
  return [
    `${text.title}: ${study.title}`,
    words.profile[profile],
    `${generatedOn} · n = ${rows.length}`,
    '',
    ...(study.simulated ? [text.simulated] : []),
    text.closed,
    protection,
    ...(profile === 'public' && rows.length === 0 ? [text.noQuestionnaires] : []),
    '',
    ...files.map(([name, meaning]) => `${name}: ${meaning}`),
    '',
    text.missing,
    ...Object.entries(missingCodes).map(
      ([reason, code]) => `${code}: ${words.missing[reason as keyof typeof missingCodes]}`,
    ),
    '',
    text.notNzfh,
    '',
  ].join('\r\n')
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
