import { researchWords } from '#words/research.ts'
import type { Locale } from '../model/locale.ts'
import { type MissingReason, missingCodes, missingLabel, type ResearchRow, type ResearchVariable } from './variables.ts'

const reasons = Object.keys(missingCodes) as MissingReason[]

/** Every value a variable can have, with what it means. */
export function labelledValues(
  variable: ResearchVariable,
  locale: Locale,
): readonly { value: number; label: string }[] {
  const missing = variable.hasMissing ? reasons : []
  return [
    ...variable.values.map(({ value, label }) => ({ value, label: label[locale] })),
    ...missing.map((reason) => ({ value: missingCodes[reason], label: missingLabel(reason)[locale] })),
  ]
}

/**
 * One line per variable: direction, scale, the versions with this wording, and the wording; the last column is the one
 * in Einfache Sprache, which respondents were offered too and which reports never show.
 */
export function variableTable(
  variables: readonly ResearchVariable[],
  locale: Locale,
): readonly (readonly (string | number | null)[])[] {
  const head = ['variable', 'label', 'dimension', 'reversed', 'minimum', 'maximum', 'versions', 'plain_german']
  return [
    head,
    ...variables.map(({ name, label, dimension, reversed, scale, versions }) => [
      name,
      label[locale],
      dimension ?? '',
      reversed ? 1 : 0,
      scale?.min ?? null,
      scale?.max ?? null,
      versions.join(' '),
      label['de-simple'] ?? '',
    ]),
  ]
}

/**
 * One line per variable and value of one wave, with how often it occurs; the same rows for CSV and for people. Items the
 * wave did not ask are left out.
 */
export function codebookTable(
  variables: readonly ResearchVariable[],
  rows: readonly ResearchRow[],
  wave: string,
  locale: Locale,
): readonly (readonly (string | number)[])[] {
  const own = rows.filter((row) => row.wave === wave)
  const head = ['variable', 'label', 'value', 'meaning', 'count']
  const isAsked = ({ item, name }: ResearchVariable) =>
    item === null || own.some((row) => row[name] !== missingCodes['not asked'])
  const body = variables.filter(isAsked).flatMap((variable): (string | number)[][] => {
    const values = labelledValues(variable, locale)
    const base = [variable.name, variable.label[locale]]
    if (variable.kind === 'text' || variable.values.length === 0) return [[...base, '', '', own.length]]
    return values.map(({ value, label }) => [
      ...base,
      value,
      label,
      own.filter((row) => row[variable.name] === value).length,
    ])
  })
  return [head, ...body]
}

/** The same as one page to read: one table with a header per variable. */
export function codebookPage(
  table: readonly (readonly (string | number)[])[],
  study: string,
  wave: string,
  rows: number,
  locale: Locale,
): string {
  const words = researchWords[locale].codebook
  const { columns } = words
  const title = escapeXml(words.title(study, wave))
  const line = (cells: readonly (string | number)[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell, index) => cellOf(cell, tag === 'th' ? 'th scope="col"' : index === 0 ? 'th scope="row"' : 'td')).join('')}</tr>`
  const cellOf = (cell: string | number, tag: string) => `<${tag}>${escapeXml(String(cell))}</${tag.split(' ')[0]}>`
  return [
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${title}</title>`,
    '<style>body{font:16px/1.5 "Fira Sans",sans-serif;margin:2rem;max-width:70rem}table{border-collapse:collapse}th,td{border-bottom:1px solid #c0c3d5;padding:.2rem .6rem;text-align:left;vertical-align:top;font-weight:400}thead th{border-bottom:2px solid #131525;font-weight:600}</style>',
    `<h1>${title}</h1><p>${escapeXml(words.lead(rows))}</p><table><thead>`,
    line([columns.variable, columns.label, columns.value, columns.meaning, columns.count], 'th'),
    '</thead><tbody>',
    ...table.slice(1).map((cells) => line(cells, 'td')),
    '</tbody></table></html>\n',
  ].join('\n')
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!)
}
