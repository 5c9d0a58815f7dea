import { closeSync, openSync, readSync } from 'node:fs'
import { characterCount, type PlainFramework, ResponseTable } from '#core/evaluate/response-table.ts'
import { fileFault } from '#core/file-fault.ts'
import { problem } from '#core/problem.ts'

const [lineFeed, carriageReturn, comma, quote] = [10, 13, 44, 34]

/** Hands over every line of a file as a stretch of bytes that is valid only during the call. */
function eachLine(file: string, read: (bytes: Buffer, from: number, to: number) => void): void {
  const descriptor = openSync(file, 'r')
  try {
    let bytes = Buffer.allocUnsafe(1 << 20)
    let kept = 0
    for (;;) {
      const added = readSync(descriptor, bytes, kept, bytes.length - kept, null)
      const filled = kept + added
      let from = 0
      for (let end = bytes.indexOf(lineFeed); end >= 0 && end < filled; end = bytes.indexOf(lineFeed, from)) {
        read(bytes, from, end > from && bytes[end - 1] === carriageReturn ? end - 1 : end)
        from = end + 1
      }
      if (added === 0) {
        if (from < filled) read(bytes, from, filled)
        return
      }
      kept = filled - from
      const next = kept === bytes.length ? Buffer.allocUnsafe(bytes.length * 2) : bytes
      bytes.copy(next, 0, from, filled)
      bytes = next
    }
  } finally {
    closeSync(descriptor)
  }
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))

function waveNumber(value: unknown): number {
  const wave = typeof value === 'string' && value !== '' ? Number(value) : value
  if (typeof wave !== 'number' || !Number.isInteger(wave)) throw new Error(`wave ${JSON.stringify(value)}`)
  return wave
}

function addJson(table: ResponseTable, line: string): void {
  const response = JSON.parse(line) as Record<string, unknown>
  const answers = response.answers as Readonly<Record<string | number, unknown>>
  const { items } = table
  const isList = Array.isArray(answers)
  const row = table.startRow()
  for (let position = 0; position < items.length; position++) {
    table.cells[row + position] = table.cellOf(position, answers[isList ? position : items[position]!.id])
  }
  table.endRow({
    municipality: text(response.municipality),
    wave: waveNumber(response.wave),
    id: text(response.response),
    submitted: text(response.submitted),
    group: text(response.actorGroup),
    code: text(response.code),
  })
}

/** The columns of a CSV file that say who answered, when and where. */
const headNames = ['municipality', 'wave', 'response', 'submitted', 'actorGroup', 'code'] as const

/** What the columns of a CSV file hold: an item's position, −1 for nothing of interest, or −2 − the place in `headNames`. */
function columnsOf(table: ResponseTable, header: readonly string[]): Int32Array {
  const missing = ['municipality', 'wave', ...table.items.map(({ id }) => id)].filter((name) => !header.includes(name))
  if (missing.length > 0) throw new Error(`no column ${missing.join(', ')}`)
  const positions = new Map(table.items.map(({ id }, position) => [id, position]))
  const heads = new Map<string, number>(headNames.map((name, place) => [name, -2 - place]))
  return Int32Array.from(header, (name) => positions.get(name) ?? heads.get(name) ?? -1)
}

/** Where the field that starts at `from` ends; quoted fields may hold commas and doubled quotes, not line breaks. */
function fieldEnd(bytes: Buffer, from: number, to: number): number {
  let at = from
  if (bytes[at] === quote) {
    at += 1
    while (at < to && (bytes[at] !== quote || bytes[at + 1] === quote)) at += bytes[at] === quote ? 2 : 1
  }
  while (at < to && bytes[at] !== comma) at += 1
  return at
}

function fieldText(bytes: Buffer, from: number, to: number): string {
  const isQuoted = bytes[from] === quote && to - from > 1
  return isQuoted ? bytes.toString('utf8', from + 1, to - 1).replaceAll('""', '"') : bytes.toString('utf8', from, to)
}

/**
 * Texts of fields by their bytes: most municipalities, days, groups and waves come again, and comparing bytes with the
 * text seen last under the same hash is cheaper than making a string.
 */
class FieldTexts {
  private readonly seen = new Array<string>(4096).fill('')

  at(bytes: Buffer, from: number, to: number): string {
    let hash = 0
    for (let at = from; at < to; at++) hash = Math.imul(hash, 31) + bytes[at]!
    const slot = hash & 4095
    const known = this.seen[slot]!
    if (isText(known, bytes, from, to)) return known
    const text = fieldText(bytes, from, to)
    this.seen[slot] = text
    return text
  }
}

/** Whether the bytes are this text, all of it ASCII. */
function isText(text: string, bytes: Buffer, from: number, to: number): boolean {
  if (text.length !== to - from) return false
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== bytes[from + at]) return false
  return true
}

function fields(bytes: Buffer, from: number, to: number): string[] {
  const found: string[] = []
  for (let start = from; start <= to; ) {
    const end = fieldEnd(bytes, start, to)
    found.push(fieldText(bytes, start, end))
    start = end + 1
  }
  return found
}

/** Ids and codes differ from line to line. */
const isOwn = (position: number) => position === -4 || position === -7

type HeadTexts = [string, string, string, string, string, string]

/** What stays the same from line to line of a CSV file. */
interface CsvReading {
  readonly columns: Int32Array
  readonly texts: FieldTexts
  /** The head of the line being read, in the order of `headNames`. */
  readonly head: HeadTexts
}

/** Adds one CSV line. An answer of one character is looked up from its byte, so that most cells never become a string. */
function addCsv(table: ResponseTable, { columns, texts, head }: CsvReading, bytes: Buffer, from: number, to: number) {
  head.fill('')
  const row = table.startRow()
  const { cells, characters } = table
  const last = to - 1
  let start = from
  for (let column = 0; column < columns.length && start < to; column++) {
    const position = columns[column]!
    const byte = bytes[start]!
    if (position >= 0 && byte < characterCount && byte !== quote) {
      if (byte === comma) {
        start += 1
        continue
      }
      if (start === last || bytes[start + 1] === comma) {
        cells[row + position] = characters[position * characterCount + byte]!
        start += 2
        continue
      }
    }
    const end = fieldEnd(bytes, start, to)
    if (position >= 0) {
      if (end > start) cells[row + position] = table.cellOf(position, fieldText(bytes, start, end))
    } else if (position < -1)
      head[-2 - position] = isOwn(position) ? fieldText(bytes, start, end) : texts.at(bytes, start, end)
    start = end + 1
  }
  const [municipality, wave, id, submitted, group, code] = head
  table.endRow({ municipality, wave: waveNumber(wave), id, submitted, group, code })
}

/**
 * Reads a data file of responses, CSV by its name or else one JSON object a line, in one pass.
 * @throws Problem fileUnreadable, with the line where the file is not what it should be
 */
export function readResponses(file: string, framework: PlainFramework): ResponseTable {
  const table = new ResponseTable(framework)
  const isCsv = file.endsWith('.csv')
  let csv: CsvReading | null = null
  let number = 0
  try {
    eachLine(file, (bytes, from, to) => {
      number += 1
      if (from === to) return
      if (!isCsv) addJson(table, bytes.toString('utf8', from, to))
      else if (csv === null) {
        const header = fields(bytes, from, to).map((name) => name.replace('\uFEFF', ''))
        csv = { columns: columnsOf(table, header), texts: new FieldTexts(), head: ['', '', '', '', '', ''] }
      } else addCsv(table, csv, bytes, from, to)
    })
  } catch (error) {
    const place = number === 0 ? file : `${file}:${number}`
    throw problem('fileUnreadable', { file: place, reason: fileFault(error) })
  }
  return table
}
