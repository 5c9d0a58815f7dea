import { researchWords } from '#words/research.ts'
import type { Locale } from '../model/locale.ts'
import type { Study } from '../model/study.ts'
import { labelledValues } from './codebook.ts'
import { missingCodes, type ResearchProfile, type ResearchVariable } from './variables.ts'

interface Field {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number'
  readonly title?: string
  readonly description?: string
  readonly constraints?: { readonly enum: readonly (string | number)[] }
}

/** A CSV file of the package: its columns are described where it is not the responses themselves. */
export interface DescribedTable {
  readonly path: string
  readonly title: string
  readonly head: readonly string[]
}

/** `datapackage.json`. @see https://datapackage.org (Frictionless Data Package 1.0, profile tabular-data-package) */
export function dataPackage(
  study: Study,
  profile: ResearchProfile,
  variables: readonly ResearchVariable[],
  tables: readonly DescribedTable[],
  generatedOn: string,
  locale: Locale,
): string {
  const words = researchWords[locale]
  const negative = Object.values(missingCodes).map(String)
  const resource = (path: string, title: string, fields: readonly Field[], missingValues: readonly string[]) => ({
    profile: 'tabular-data-resource',
    name: path.replace(/\.csv$/, '').toLowerCase(),
    path,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    schema: { fields, missingValues },
  })
  const description = {
    profile: 'tabular-data-package',
    name: `${study.id}-${profile}`,
    title: study.title,
    description: [
      words.description(words.profile[profile]),
      ...(study.simulated ? [words.readme.simulated] : []),
      words.readme.notNzfh,
    ].join(' '),
    created: `${generatedOn}T00:00:00Z`,
    resources: [
      resource(
        'responses-codes.csv',
        words.resources.codes,
        variables.map((variable) => codeField(variable, locale)),
        ['', ...negative],
      ),
      resource(
        'responses-labels.csv',
        words.resources.labels,
        variables.map((variable) => labelField(variable, locale)),
        [''],
      ),
      ...tables.map(({ path, title, head }) =>
        resource(
          path,
          title,
          head.map((name) => ({ name, type: fieldType(name) })),
          [''],
        ),
      ),
    ],
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function codeField(variable: ResearchVariable, locale: Locale): Field {
  const { name, label, kind, values } = variable
  if (kind === 'text') return { name, type: 'string', title: label[locale] }
  if (values.length === 0) return { name, type: 'integer', title: label[locale] }
  const meanings = labelledValues(variable, locale).map(({ value, label: text }) => `${value} = ${text}`)
  return {
    name,
    type: 'integer',
    title: label[locale],
    description: meanings.join('; '),
    constraints: { enum: values.map(({ value }) => value) },
  }
}

function labelField(variable: ResearchVariable, locale: Locale): Field {
  const { name, label, kind, values } = variable
  const title = label[locale]
  if (kind === 'text' || values.length === 0) return { name, type: 'string', title }
  return {
    name,
    type: 'string',
    title,
    constraints: { enum: [...new Set(labelledValues(variable, locale).map((each) => each.label))] },
  }
}

const numberColumns = new Set(['mean1', 'sd1', 'mean2', 'sd2', 'difference', 'lower', 'upper'])
const integerColumns = new Set(['n1', 'n2', 'n12', 'count', 'reversed', 'minimum', 'maximum', 'needed'])

function fieldType(name: string): Field['type'] {
  if (numberColumns.has(name)) return 'number'
  return integerColumns.has(name) ? 'integer' : 'string'
}
