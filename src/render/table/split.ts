import type { Locale } from '#core/model/locale.ts'
import type { Cell } from '#core/model/report.ts'
import { flatTableWords } from '#words/flat-tables.ts'
import { cellText } from '../cell-text.ts'
import { dateIn, decimalsOf, empty, type FlatCell, flatCell, numberOf, parseNumber, shareOf } from './flat.ts'

type Field = 'value' | 'share' | 'count' | 'base' | 'lower' | 'upper' | 'n' | 'on'
const order: readonly Field[] = ['value', 'share', 'count', 'base', 'lower', 'upper', 'n', 'on']

const number = String.raw`[+−]?\d[\d.,]*`
const shapes: readonly { readonly pattern: RegExp; readonly fields: readonly Field[] }[] = [
  { pattern: new RegExp(`^(${number})(?:; | bis | to |–)(${number})$`), fields: ['lower', 'upper'] },
  { pattern: new RegExp(`^(${number}) \\((${number})(?:; |–)(${number})\\)$`), fields: ['value', 'lower', 'upper'] },
  // Before the next shape: a day is no number of persons.
  { pattern: new RegExp(`^(${number}) \\((\\d{2}[./]\\d{2}[./]\\d{4})\\)$`), fields: ['value', 'on'] },
  { pattern: new RegExp(`^(${number}) \\((${number})\\)$`), fields: ['value', 'n'] },
  { pattern: new RegExp(`^(${number})\\s?% (?:von|of) (${number})$`), fields: ['share', 'base'] },
  { pattern: new RegExp(`^(${number}) (?:von|of) (${number})$`), fields: ['count', 'base'] },
]

/**
 * One column of a report as columns with one number each: "68 (61–76)" is a value and two limits, "10 von 51" a share,
 * a count and a base, "−1 (22.03.2025)" a step and its day. Numbers the report knows only as text come with the decimals of the text.
 */
export function splitColumn(
  title: string,
  cells: readonly Cell[],
  locale: Locale,
): { readonly titles: readonly string[]; readonly cells: readonly (readonly FlatCell[])[] } {
  const read = cells.map((cell) => ({ cell, fields: fieldsOf(cell, locale) }))
  const occurring = order.filter((field) => read.some(({ fields }) => fields?.has(field)))
  if (occurring.length === 0) return { titles: [title], cells: cells.map((cell) => [flatCell(cell, locale)]) }

  const main = occurring[0]!
  const words = flatTableWords[locale]
  // "von bis" and "r_wg (n)" already name what their columns get.
  const own = title === `${words.lower} ${words.upper}` ? '' : title.replace(/ \(n\)$/, '')
  const titleOf = (field: Field) => [own, field === 'value' ? '' : words[field]].filter(Boolean).join(', ')
  return {
    titles: occurring.map(titleOf),
    cells: read.map(({ cell, fields }) =>
      occurring.map((field) => fields?.get(field) ?? (!fields && field === main ? flatCell(cell, locale) : empty)),
    ),
  }
}

/** The numbers in a cell, by what they are; null where it is one number, a word or a sign. */
function fieldsOf(cell: Cell, locale: Locale): ReadonlyMap<Field, FlatCell> | null {
  // The mark of a footnote is no part of the number.
  const text = cellText(cell)
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replace(/[¹²³]$/, '')
  for (const { pattern, fields } of shapes) {
    const found = pattern.exec(text)
    if (!found) continue
    const printed = fields.map((field, index) => {
      const part = found[index + 1]!
      return [field, (field === 'on' ? dateIn(part) : null) ?? printedNumber(part, locale)] as const
    })
    const values = new Map<Field, FlatCell>(printed.map(([field, one]) => [field, exactly(one, field, cell)]))
    if (cell.kind !== 'number') return values
    if (fields.includes('base')) return values.set('share', shareOf(cell.value))
    return fields.includes('value') ? values.set('value', flatCell(cell, locale)) : values
  }
  return null
}

/** A limit as exact as the report knows it, shown with the decimals it is printed with. */
function exactly(printed: FlatCell, field: Field, cell: Cell): FlatCell {
  if (printed.kind !== 'number' || (field !== 'lower' && field !== 'upper')) return printed
  return 'limits' in cell && cell.limits ? { ...printed, value: cell.limits[field] } : printed
}

function printedNumber(text: string, locale: Locale): FlatCell {
  return numberOf(parseNumber(text, locale), decimalsOf(text, locale))
}
