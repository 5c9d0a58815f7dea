import { type AnswerMatrix, invalid, omitted, readAnswer, type ScoredItem } from '../score/answers.ts'
import type { PlainFramework } from './plain-framework.ts'

/** Everything of a response but its answers. */
export interface ResponseHead {
  readonly municipality: string
  readonly wave: number
  /** Day of submission; of double submissions the first one counts. */
  readonly submitted: string
  readonly group: string
  /** As written by the respondent; empty where none was given. */
  readonly code: string
}

/** ASCII characters; they and whole numbers below this are looked up instead of read. */
export const characterCount = 128

/** Rows whose cells lie in one block. */
const rowsPerBlock = 4096

/** Texts that nobody reads, only puts in order: their bytes one behind the other. */
class OrderTexts {
  private bytes = new Uint8Array(1 << 16)
  private readonly ends = [0]

  add(source: Uint8Array, from: number, to: number): void {
    let end = this.ends[this.ends.length - 1]!
    if (end + to - from > this.bytes.length) {
      const larger = new Uint8Array(2 * (end + to - from))
      larger.set(this.bytes)
      this.bytes = larger
    }
    for (let at = from; at < to; at++) this.bytes[end++] = source[at]!
    this.ends.push(end)
  }

  compare(first: number, second: number): number {
    const [bytes, ends] = [this.bytes, this.ends]
    let [a, b] = [ends[first]!, ends[second]!]
    const [endA, endB] = [ends[first + 1]!, ends[second + 1]!]
    while (a < endA && b < endB && bytes[a] === bytes[b]) {
      a += 1
      b += 1
    }
    return a < endA && b < endB ? bytes[a]! - bytes[b]! : endA - a - (endB - b)
  }
}

/** Texts of which there are few, as whole numbers in order of their appearance. */
class FewTexts {
  private readonly numbers = new Map<string, number>()
  readonly texts: string[] = []

  numberOf(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}

/**
 * Responses of a whole data file with their answers in blocks of bytes, one row per response: a file of 180,000
 * responses fits into a few megabytes, because neither answers nor heads are kept as objects, and of the texts that differ
 * from row to row only codes are kept as texts.
 */
export class ResponseTable {
  readonly items: readonly ScoredItem[]
  /** Rows of each municipality and wave, in order of the file. */
  readonly places = new Map<string, Map<number, number[]>>()
  readonly codes: string[] = []
  private readonly few = new FewTexts()
  private readonly submitted: number[] = []
  private readonly groups: number[] = []
  private readonly ids = new OrderTexts()
  /** Where the row before went, since files mostly come sorted. */
  private place = { municipality: '', wave: Number.NaN, rows: [] as number[] }
  private readonly cannotJudgeMark: string
  /** Cells of answers written as one character: `characterCount` entries an item, by their codes. */
  readonly characters: Int8Array
  private readonly numbers: Int8Array
  private readonly blocks: Int8Array[] = []
  /** The block that holds the row begun last. */
  cells = new Int8Array()

  constructor(framework: PlainFramework) {
    this.items = framework.dimensions.flatMap(({ items }) =>
      items.map(({ id, reverse }) => ({ id, ...framework.scale, reversed: reverse })),
    )
    this.cannotJudgeMark = String(framework.cannotJudge)
    const lookup = (answerOf: (index: number) => unknown) =>
      Int8Array.from({ length: this.items.length * characterCount }, (_, entry) =>
        this.read(answerOf(entry % characterCount), this.items[Math.floor(entry / characterCount)]!),
      )
    this.numbers = lookup((value) => value)
    this.characters = lookup((code) => String.fromCharCode(code))
  }

  /** Begins a response; where its `cells` start, all of them omitted until something else is written. */
  startRow(): number {
    const row = this.codes.length
    if (row % rowsPerBlock === 0) {
      this.cells = new Int8Array(this.items.length * rowsPerBlock).fill(omitted)
      this.blocks.push(this.cells)
    }
    return (row % rowsPerBlock) * this.items.length
  }

  /** What a raw answer to the item at a position is in a cell. */
  cellOf(position: number, answer: unknown): number {
    const isCommon = typeof answer === 'number' && answer >= 0 && answer < characterCount && Number.isInteger(answer)
    return isCommon ? this.numbers[position * characterCount + answer]! : this.read(answer, this.items[position]!)
  }

  /** Ends a response; its id, which only decides on the order, are the bytes of `id` from `from` to `to`. */
  endRow({ municipality, wave, submitted, group, code }: ResponseHead, id: Uint8Array, from: number, to: number): void {
    if (municipality !== this.place.municipality || wave !== this.place.wave) this.findPlace(municipality, wave)
    this.place.rows.push(this.codes.length)
    this.submitted.push(this.few.numberOf(submitted))
    this.groups.push(this.few.numberOf(group))
    this.ids.add(id, from, to)
    this.codes.push(code)
  }

  groupOf(row: number): string {
    return this.few.texts[this.groups[row]!]!
  }

  /** Order of two rows: by submission, and of the same day by id. */
  compareSubmissions(first: number, second: number): number {
    const [a, b] = [this.submitted[first]!, this.submitted[second]!]
    if (a === b) return this.ids.compare(first, second)
    return this.few.texts[a]! < this.few.texts[b]! ? -1 : 1
  }

  /** Answers of the given rows, in this order; where they lie one behind the other, as most do, nothing is copied. */
  matrix(rows: readonly number[]): AnswerMatrix {
    const { items } = this
    const persons = rows.length
    const [first = 0, last = 0] = [rows[0], rows.at(-1)]
    const isInOneBlock = Math.floor(first / rowsPerBlock) === Math.floor(last / rowsPerBlock)
    if (persons > 0 && isInOneBlock && rows.every((row, person) => row === first + person)) {
      return { persons, items, cells: this.cellsOf(first, persons) }
    }
    const cells = new Int8Array(persons * items.length)
    for (const [person, row] of rows.entries()) cells.set(this.cellsOf(row, 1), person * items.length)
    return { persons, items, cells }
  }

  /** Items with cells that held neither a step of the scale nor one of the marks, with how many. */
  invalidCounts(): [item: string, count: number][] {
    const counts = new Uint32Array(this.items.length)
    for (const block of this.blocks) {
      for (let at = block.indexOf(invalid); at >= 0; at = block.indexOf(invalid, at + 1)) {
        counts[at % this.items.length]! += 1
      }
    }
    return this.items.flatMap(({ id }, position) => (counts[position] === 0 ? [] : [[id, counts[position]!]]))
  }

  /** Whether two responses have the same answers throughout. */
  haveEqualAnswers(first: number, second: number): boolean {
    const [a, b] = [this.cellsOf(first, 1), this.cellsOf(second, 1)]
    return a.every((cell, item) => cell === b[item])
  }

  private findPlace(municipality: string, wave: number): void {
    const waves = this.places.get(municipality) ?? new Map<number, number[]>()
    const rows = waves.get(wave) ?? []
    this.places.set(municipality, waves.set(wave, rows))
    this.place = { municipality, wave, rows }
  }

  /** Cells of rows one behind the other in the same block. */
  private cellsOf(row: number, count: number): Int8Array {
    const start = (row % rowsPerBlock) * this.items.length
    return this.blocks[Math.floor(row / rowsPerBlock)]!.subarray(start, start + count * this.items.length)
  }

  private read(answer: unknown, item: ScoredItem): number {
    return readAnswer(typeof answer === 'string' && answer === this.cannotJudgeMark ? 'cj' : answer, item)
  }
}
