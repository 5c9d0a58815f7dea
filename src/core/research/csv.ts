/** Rows as CSV: commas, CRLF, quotation marks where needed, no byte order mark. @see RFC 4180 */
export function commaSeparated(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(cell === null ? '' : String(cell))).join(',')}\r\n`).join('')
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
