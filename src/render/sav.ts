/**
 * SPSS system file, uncompressed, little-endian, UTF-8: what SPSS, PSPP and R's haven read. Numbers and short texts
 * only, which is all our data are; very long texts would need another record.
 *
 * @see PSPP Developers Guide, chapter "System File Format"
 */

/** A column; texts are as wide as their longest value, at most 255 bytes. */
export interface SavVariable {
  /** A legal SPSS name of at most 64 bytes: letters, digits, underscores. */
  readonly name: string
  readonly label: string
  readonly kind: 'number' | 'text'
  readonly level: 'nominal' | 'ordinal' | 'scale'
  readonly values: readonly { readonly value: number; readonly label: string }[]
  /** Values from `lowest` to `highest` are missing by the user's word. */
  readonly missing: { readonly lowest: number; readonly highest: number } | null
}

export interface SavFile {
  readonly title: string
  /** "2026-11-22" */
  readonly createdOn: string
  readonly variables: readonly SavVariable[]
  /** One value a variable; null = system-missing. */
  readonly rows: readonly (readonly (number | string | null)[])[]
}

const longestText = 255
const longestLabel = 255
const longestValueLabel = 120
const systemMissing = -Number.MAX_VALUE
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export function sav({ title, createdOn, variables, rows }: SavFile): Uint8Array {
  const widths = variables.map(({ kind }, index) => (kind === 'number' ? 0 : textWidth(rows, index)))
  const segments = widths.map((width) => (width === 0 ? 1 : Math.ceil(width / 8)))
  const positions = segments.map((_, index) => 1 + segments.slice(0, index).reduce((sum, count) => sum + count, 0))
  const file = writer()
  writeHeader(
    file,
    title,
    createdOn,
    segments.reduce((sum, count) => sum + count, 0),
    rows.length,
  )
  for (const [index, variable] of variables.entries())
    writeVariable(file, variable, index, widths[index]!, segments[index]!)
  for (const [index, variable] of variables.entries()) writeValueLabels(file, variable, positions[index]!)
  writeExtensions(file, variables, widths, rows.length)
  file.int(999)
  file.int(0)
  for (const row of rows) {
    for (const [index, value] of row.entries()) {
      const width = widths[index]!
      if (width === 0) file.float(typeof value === 'number' ? value : systemMissing)
      else file.text(typeof value === 'string' ? value : '', segments[index]! * 8)
    }
  }
  return file.bytes()
}

function textWidth(rows: SavFile['rows'], index: number): number {
  const longest = Math.max(1, ...rows.map((row) => encoded(String(row[index] ?? '')).length))
  return Math.min(longest, longestText)
}

type Writer = ReturnType<typeof writer>

/** Grows as it is written to. */
function writer() {
  let buffer = Buffer.alloc(1 << 16)
  let length = 0
  const room = (count: number) => {
    if (length + count <= buffer.length) return
    const larger = Buffer.alloc(Math.max(buffer.length * 2, length + count))
    buffer.copy(larger, 0, 0, length)
    buffer = larger
  }
  const put = (bytes: Uint8Array) => {
    room(bytes.length)
    buffer.set(bytes, length)
    length += bytes.length
  }
  return {
    int(value: number) {
      room(4)
      length = buffer.writeInt32LE(value, length)
    },
    float(value: number) {
      room(8)
      length = buffer.writeDoubleLE(value, length)
    },
    /** Padded with blanks to `width` bytes; cut between characters where it is longer. */
    text(value: string, width: number) {
      const bytes = shortened(value, width)
      put(bytes)
      put(Buffer.alloc(width - bytes.length, ' '))
    },
    put,
    bytes: () => new Uint8Array(buffer.subarray(0, length)),
  }
}

function encoded(text: string): Buffer {
  return Buffer.from(text, 'utf8')
}

/** As many whole characters as fit into a number of bytes; what is cut ends with an ellipsis where there is room. */
function shortened(text: string, bytes: number): Buffer {
  const whole = encoded(text)
  if (whole.length <= bytes) return whole
  const ellipsis = bytes > 20 ? '…' : ''
  const room = bytes - encoded(ellipsis).length
  let kept = ''
  let used = 0
  for (const character of text) {
    used += encoded(character).length
    if (used > room) break
    kept += character
  }
  return encoded(kept + ellipsis)
}

function writeHeader(file: Writer, title: string, createdOn: string, caseSize: number, cases: number): void {
  const [year, month, day] = createdOn.split('-').map(Number) as [number, number, number]
  file.text('$FL2', 4)
  file.text('@(#) SPSS DATA FILE Peilung', 60)
  file.int(2)
  file.int(caseSize)
  file.int(0)
  file.int(0)
  file.int(cases)
  file.float(100)
  file.text(`${String(day).padStart(2, '0')} ${months[month - 1]} ${String(year).slice(2)}`, 9)
  file.text('00:00:00', 8)
  file.text(title, 64)
  file.text('', 3)
}

function writeVariable(file: Writer, variable: SavVariable, index: number, width: number, segments: number): void {
  const label = shortened(variable.label, longestLabel)
  const { missing } = variable
  const format = width === 0 ? (5 << 16) | (8 << 8) : (1 << 16) | (width << 8)
  file.int(2)
  file.int(width)
  file.int(1)
  file.int(missing === null ? 0 : -2)
  file.int(format)
  file.int(format)
  file.text(shortName(index), 8)
  file.int(label.length)
  file.text(variable.label, Math.min(label.length, longestLabel))
  file.put(Buffer.alloc((4 - (label.length % 4)) % 4))
  if (missing !== null) {
    file.float(missing.lowest)
    file.float(missing.highest)
  }
  // A text takes a further record for every eight bytes.
  for (let further = 1; further < segments; further += 1) {
    for (const value of [2, -1, 0, 0, format, format]) file.int(value)
    file.text('', 8)
  }
}

/** Names of old, eight characters; the long ones stand in an extension. */
function shortName(index: number): string {
  return `V${String(index + 1).padStart(5, '0')}`
}

function writeValueLabels(file: Writer, { values }: SavVariable, position: number): void {
  if (values.length === 0) return
  file.int(3)
  file.int(values.length)
  for (const { value, label } of values) {
    const bytes = shortened(label, longestValueLabel)
    file.float(value)
    file.put(Uint8Array.of(bytes.length))
    file.put(bytes)
    file.put(Buffer.alloc((8 - ((bytes.length + 1) % 8)) % 8))
  }
  for (const value of [4, 1, position]) file.int(value)
}

function writeExtensions(
  file: Writer,
  variables: readonly SavVariable[],
  widths: readonly number[],
  cases: number,
): void {
  const head = (subtype: number, size: number, count: number) => {
    for (const value of [7, subtype, size, count]) file.int(value)
  }
  // Version, machine, IEEE 754, compression, little-endian, UTF-8.
  head(3, 4, 8)
  for (const value of [20, 0, 0, -1, 1, 1, 2, 65001]) file.int(value)
  head(4, 8, 3)
  for (const value of [systemMissing, Number.MAX_VALUE, -1.7976931348623155e308]) file.float(value)
  head(11, 4, variables.length * 3)
  for (const [index, { level }] of variables.entries()) {
    file.int({ nominal: 1, ordinal: 2, scale: 3 }[level])
    file.int(widths[index] === 0 ? 8 : Math.min(widths[index]!, 40))
    file.int(widths[index] === 0 ? 1 : 0)
  }
  const names = encoded(variables.map(({ name }, index) => `${shortName(index)}=${name}`).join('\t'))
  head(13, 1, names.length)
  file.put(names)
  head(16, 8, 2)
  for (const count of [1, cases]) {
    file.int(count)
    file.int(0)
  }
  const encoding = encoded('UTF-8')
  head(20, 1, encoding.length)
  file.put(encoding)
}
