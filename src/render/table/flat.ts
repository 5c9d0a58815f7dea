import type { Locale } from '#core/model/locale.ts'
import type { Cell } from '#core/model/report.ts'
import type { IsoDate } from '#core/model/study.ts'
import { cellText } from '../cell-text.ts'

/** A value for files that calculate: a number with the decimals it is printed with, a day, or words and signs as text. */
export type FlatCell =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly percent: boolean }
  | { readonly kind: 'date'; readonly on: IsoDate; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }

/** One table with one head; no cell spans others. */
export interface FlatTable {
  readonly id: string
  /** For file names. */
  readonly name: string
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly FlatCell[])[]
  readonly notes: readonly string[]
}

export function textOf(text: string): FlatCell {
  return { kind: 'text', text }
}

export function numberOf(value: number, decimals = 0): FlatCell {
  return { kind: 'number', value, decimals, percent: false }
}

/** A share of 0 to 1, shown as whole percent. */
export function shareOf(value: number): FlatCell {
  return { kind: 'number', value, decimals: 0, percent: true }
}

export const empty: FlatCell = textOf('')

/** A cell of the report with the number of the report, not of its text. */
export function flatCell(cell: Cell, locale: Locale): FlatCell {
  if (cell.kind !== 'number') return dateIn(cellText(cell)) ?? textOf(cellText(cell))
  const percent = cell.text.includes('%')
  return { kind: 'number', value: cell.value, decimals: decimalsOf(cell.text, locale), percent }
}

/** "22.08.2025" or "22/08/2025", as tables print a day; null for every other text. */
export function dateIn(text: string): FlatCell | null {
  const found = /^(\d{2})[./](\d{2})[./](\d{4})$/.exec(text)
  return found ? { kind: 'date', on: `${found[3]}-${found[2]}-${found[1]}`, text } : null
}

const plainNumbers: Readonly<Record<Locale, RegExp>> = {
  de: /^([+−]?(?:\d{1,3}(?:\.\d{3})+|0|[1-9]\d*)(?:,\d+)?)(\s?%)?$/,
  en: /^([+−]?(?:\d{1,3}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?)(\s?%)?$/,
}

/** Text that is nothing but a number or a percentage, as the language writes it, is that number. */
export function flatText(text: string, locale: Locale): FlatCell {
  const found = plainNumbers[locale].exec(text)
  if (!found) return textOf(text)
  const value = parseNumber(found[1]!, locale)
  const percent = found[2] !== undefined
  return { kind: 'number', value: percent ? value / 100 : value, decimals: decimalsOf(text, locale), percent }
}

/** How many decimals the first number of a text is printed with. */
export function decimalsOf(text: string, locale: Locale): number {
  const pattern = locale === 'de' ? /\d,(\d+)/ : /\d\.(\d+)/
  return pattern.exec(text)?.[1]?.length ?? 0
}

/** "−1,5" → −1.5, as the language writes it. */
export function parseNumber(text: string, locale: Locale): number {
  const plain = locale === 'de' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')
  return Number(plain.replace('−', '-').replace('+', ''))
}
