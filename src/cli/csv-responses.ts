import { characterCount, type ResponseTable } from '#core/evaluate/response-table.ts'
import { dataFileMistakes } from '#words/data-file.ts'
import { LineMistake } from './line-mistake.ts'

const [comma, quote] = [44, 34]

/** The columns of a CSV file that say who answered, when and where. */
const headNames = ['municipality', 'wave', 'submitted', 'actorGroup', 'code', 'response'] as const

/** What the columns of a CSV file hold: an item's position, −1 for nothing of interest, or −2 − the place in `headNames`. */
function columnsOf(table: ResponseTable, header: readonly string[]): Int32Array {
  const missing = ['municipality', 'wave', ...table.items.map(({ id }) => id)].filter((name) => !header.includes(name))
  if (missing.length > 0) throw new LineMistake(dataFileMistakes.columnsMissing(missing))
  const twice = header.filter((name, place) => name !== '' && header.indexOf(name) < place)
  if (twice.length > 0) throw new LineMistake(dataFileMistakes.columnsTwice([...new Set(twice)]))
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
    if (at >= to) throw new LineMistake(dataFileMistakes.openQuote)
  }
  while (at < to && bytes[at] !== comma) at += 1
  return at
}

function fieldText(bytes: Buffer, from: number, to: number): string {
  if (bytes[from] !== quote || to - from < 2) return bytes.toString('utf8', from, to)
  const text = bytes.toString('utf8', from + 1, to - 1)
  return text.includes('"') ? text.replaceAll('""', '"') : text
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

/** Whether a field without quotes starts at `from` and is this text, all of it ASCII. */
function isField(text: string, bytes: Buffer, from: number, to: number): boolean {
  const end = from + text.length
  if (end > to || (end < to && bytes[end] !== comma) || bytes[from] === quote) return false
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== bytes[from + at]) return false
  return true
}

/** One column of what is not an answer. */
interface HeadColumn {
  /** Reads the field that starts at `from`; where it ends. */
  read(bytes: Buffer, from: number, to: number): number
  /** For a line that has no such field. */
  clear(): void
}

/** Municipalities, waves, days and groups come again and again: comparing bytes is cheaper than making a string. */
class RepeatedTexts implements HeadColumn {
  text = ''
  private readonly seen = new Array<string>(1024).fill('')

  read(bytes: Buffer, from: number, to: number): number {
    if (isField(this.text, bytes, from, to)) return from + this.text.length
    const end = fieldEnd(bytes, from, to)
    let hash = 0
    for (let at = from; at < end; at++) hash = Math.imul(hash, 31) + bytes[at]!
    const known = this.seen[hash & 1023]!
    this.text = isField(known, bytes, from, to) ? known : fieldText(bytes, from, end)
    this.seen[hash & 1023] = this.text
    return end
  }

  clear(): void {
    this.text = ''
  }
}

/** Codes differ from line to line. */
class OwnTexts implements HeadColumn {
  text = ''

  read(bytes: Buffer, from: number, to: number): number {
    const end = fieldEnd(bytes, from, to)
    this.text = fieldText(bytes, from, end)
    return end
  }

  clear(): void {
    this.text = ''
  }
}

/** Ids only put rows in order, for which their bytes do; a doubled quote may stay one. */
class OwnBytes implements HeadColumn {
  from = 0
  to = 0

  read(bytes: Buffer, from: number, to: number): number {
    const end = fieldEnd(bytes, from, to)
    const quotes = bytes[from] === quote && end - from > 1 ? 1 : 0
    this.from = from + quotes
    this.to = end - quotes
    return end
  }

  clear(): void {
    this.to = this.from
  }
}

/** A whole number as written; anything else is no wave. */
export function waveNumber(value: unknown): number {
  const wave = typeof value === 'string' && value !== '' ? Number(value) : value
  if (typeof wave !== 'number' || !Number.isInteger(wave)) {
    throw new LineMistake(dataFileMistakes.wave(JSON.stringify(value ?? null)))
  }
  return wave
}

/** Columns from each one on that hold items in their order, so that they are read in one loop. */
function runsOf(columns: Int32Array): Int32Array {
  const runs = new Int32Array(columns.length)
  for (let column = columns.length - 1; column >= 0; column--) {
    if (columns[column]! < 0) continue
    runs[column] = columns[column + 1] === columns[column]! + 1 ? runs[column + 1]! + 1 : 1
  }
  return runs
}

/**
 * Reads the answers to `count` items from `position` on into the cells of a row; where the field behind them starts. An
 * answer of one character is looked up from its byte, so that most cells never become a string.
 */
function readAnswers(
  table: ResponseTable,
  row: number,
  position: number,
  count: number,
  bytes: Buffer,
  from: number,
  to: number,
): number {
  const { cells, characters } = table
  const last = to - 1
  let start = from
  for (let item = position; item < position + count && start < to; item++) {
    const byte = bytes[start]!
    if (byte === comma) {
      start += 1
    } else if ((start === last || bytes[start + 1] === comma) && byte < characterCount && byte !== quote) {
      cells[row + item] = characters[item * characterCount + byte]!
      start += 2
    } else {
      const end = fieldEnd(bytes, start, to)
      cells[row + item] = table.cellOf(item, fieldText(bytes, start, end))
      start = end + 1
    }
  }
  return start
}

/** What puts the lines of a CSV file into a table, made from the first one, which names the columns. */
export function csvLines(
  table: ResponseTable,
  header: Buffer,
  headerFrom: number,
  headerTo: number,
): (bytes: Buffer, from: number, to: number) => void {
  const names = fields(header, headerFrom, headerTo).map((name) => name.replace('\uFEFF', ''))
  const columns = columnsOf(table, names)
  const runs = runsOf(columns)
  const [municipality, wave] = [new RepeatedTexts(), new RepeatedTexts()]
  const [submitted, group] = [new RepeatedTexts(), new RepeatedTexts()]
  const [code, id] = [new OwnTexts(), new OwnBytes()]
  const heads: readonly HeadColumn[] = [municipality, wave, submitted, group, code, id]
  let [waveText, number]: [string | null, number] = [null, Number.NaN]
  return (bytes, from, to) => {
    const row = table.startRow()
    let start = from
    let column = 0
    while (column < columns.length && start < to) {
      const position = columns[column]!
      if (position >= 0) start = readAnswers(table, row, position, runs[column]!, bytes, start, to)
      else if (position === -1) start = fieldEnd(bytes, start, to) + 1
      else start = heads[-2 - position]!.read(bytes, start, to) + 1
      column += position >= 0 ? runs[column]! : 1
    }
    if (start < to) throw new LineMistake(dataFileMistakes.tooLong(columns.length))
    // A short line says nothing in the columns it does not reach.
    for (; column < columns.length; column++) if (columns[column]! < -1) heads[-2 - columns[column]!]!.clear()
    if (municipality.text === '') throw new LineMistake(dataFileMistakes.noMunicipality)
    if (wave.text !== waveText) [waveText, number] = [wave.text, waveNumber(wave.text)]
    const texts = {
      municipality: municipality.text,
      submitted: submitted.text,
      group: group.text,
      code: code.text,
      wave: number,
    }
    table.endRow(texts, bytes, id.from, id.to)
  }
}
