import type { Locale } from '#core/model/locale.ts'
import type { FlatCell, FlatTable } from './table/flat.ts'

/**
 * A table as CSV that opens with a double click: UTF-8 with a byte order mark; semicolon and decimal comma in German,
 * comma and point in English. Notes are left out, so that every row has as many fields as the head.
 */
export function csv({ columns, rows }: FlatTable, locale: Locale): Uint8Array {
  const separator = locale === 'de' ? ';' : ','
  const line = (fields: readonly string[]) => fields.map((field) => quoted(field, separator)).join(separator)
  const lines = [line(columns), ...rows.map((row) => line(row.map((cell) => fieldOf(cell, locale))))]
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}

function fieldOf(cell: FlatCell, locale: Locale): string {
  if (cell.kind !== 'number') return harmless(cell.text)
  // Eight digits keep all that means something and no noise of binary fractions.
  const text = String(Number(cell.value.toPrecision(8)))
  return locale === 'de' ? text.replace('.', ',') : text
}

/** Text that a spreadsheet would run as a formula stands behind an apostrophe. */
function harmless(text: string): string {
  return /^[=+@\t\r]|^-\D/.test(text) ? `'${text}` : text
}

function quoted(field: string, separator: string): string {
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
