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

const pageStyle = `
:root{color-scheme:light}
body{font:16px/1.5 "Fira Sans",system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding-inline:1.5rem;color:#131525}
h1{line-height:1.25;text-wrap:balance}
table{border-collapse:collapse;width:100%}
th,td{padding:.2rem .6rem .2rem 0;text-align:start;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
thead th{border-block-end:2px solid #131525;font-weight:600}
tbody{border-block-end:1px solid #c0c3d5;break-inside:avoid}
tbody th{font-weight:600}
td:last-child,thead th:last-child{text-align:end;padding-inline-end:0}
@media screen and (max-width:45rem){
table,tbody{display:block}
thead{display:none}
tbody{padding-block:.75rem}
tr{display:grid;grid-template-columns:2.5rem 1fr auto}
tbody th,.label{grid-column:1/-1}
}`

/**
 * The same as one page to read: a row group per variable, its name and label once. On narrow screens they stand above
 * their values; roles in so many words, because browsers then forget that they are a table.
 */
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
  const heads = [columns.variable, columns.label, columns.value, columns.meaning, columns.count]
  const head = heads.map((name) => `<th scope="col" role="columnheader">${escapeXml(name)}</th>`).join('')
  const groups = Map.groupBy(table.slice(1), ([variable]) => variable)
  const bodies = [...groups.values()].map((lines) => {
    const [variable, label] = lines[0]!.map((cell) => escapeXml(String(cell)))
    const span = `rowspan="${lines.length}"`
    const name = `<th scope="rowgroup" role="rowheader" ${span}>${variable}</th><td role="cell" class="label" ${span}>${label}</td>`
    const values = lines.map((cells) =>
      cells
        .slice(2)
        .map((cell) => `<td role="cell">${escapeXml(String(cell))}</td>`)
        .join(''),
    )
    const inner = values.map((cells, index) => `<tr role="row">${index === 0 ? name : ''}${cells}</tr>`)
    return `<tbody role="rowgroup">${inner.join('')}</tbody>`
  })
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<title>${title}</title><style>${pageStyle}</style></head><body><main>`,
    `<h1 id="title">${title}</h1><p>${escapeXml(words.lead(rows))}</p>`,
    `<table role="table" aria-labelledby="title"><thead role="rowgroup"><tr role="row">${head}</tr></thead>`,
    ...bodies,
    '</table></main></body></html>\n',
  ].join('\n')
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!)
}
