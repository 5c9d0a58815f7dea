import { z } from 'zod'
import { type AnswerMatrix, omitted, readAnswer, type ScoredItem } from '../score/answers.ts'

/** What is asked in a data file: dimensions in order, each with its items. */
export const PlainFramework = z.object({
  scale: z.object({ min: z.int().min(0).max(100), max: z.int().min(1).max(100) }),
  cannotJudge: z.union([z.string(), z.number()]),
  dimensions: z.array(
    z.object({
      id: z.string(),
      items: z.array(z.object({ id: z.string(), reverse: z.boolean().default(false) })).min(1),
    }),
  ),
})
export type PlainFramework = z.infer<typeof PlainFramework>

/** Everything of a response but its answers. */
export interface ResponseHead {
  readonly municipality: string
  readonly wave: number
  readonly id: string
  /** Day of submission; of double submissions the first one counts. */
  readonly submitted: string
  readonly group: string
  /** As written by the respondent; empty where none was given. */
  readonly code: string
}

/** ASCII characters; they and whole numbers below this are looked up instead of read. */
export const characterCount = 128

/**
 * Responses of a whole data file with their answers in one growing block of bytes, one row per response: a file of
 * 180,000 responses fits into a few megabytes, because no answer is kept as an object.
 */
export class ResponseTable {
  readonly items: readonly ScoredItem[]
  readonly heads: ResponseHead[] = []
  private readonly cannotJudgeMark: string
  /** Cells of answers written as one character: `characterCount` entries an item, by their codes. */
  readonly characters: Int8Array
  private readonly numbers: Int8Array
  /** Row by row; another block once a row no longer fits. */
  cells: Int8Array

  constructor(framework: PlainFramework) {
    this.items = framework.dimensions.flatMap(({ items }) =>
      items.map(({ id, reverse }) => ({ id, ...framework.scale, reversed: reverse })),
    )
    this.cannotJudgeMark = String(framework.cannotJudge)
    this.cells = new Int8Array(1024 * this.items.length).fill(omitted)
    const lookup = (answerOf: (index: number) => unknown) =>
      Int8Array.from({ length: this.items.length * characterCount }, (_, entry) =>
        this.read(answerOf(entry % characterCount), this.items[Math.floor(entry / characterCount)]!),
      )
    this.numbers = lookup((value) => value)
    this.characters = lookup((code) => String.fromCharCode(code))
  }

  /** Begins a response; where its cells start, all of them omitted until something else is written. */
  startRow(): number {
    const width = this.items.length
    const start = this.heads.length * width
    if (start + width > this.cells.length) {
      const larger = new Int8Array(this.cells.length * 2).fill(omitted, this.cells.length)
      larger.set(this.cells)
      this.cells = larger
    }
    return start
  }

  /** What a raw answer to the item at a position is in a cell. */
  cellOf(position: number, answer: unknown): number {
    const isCommon = typeof answer === 'number' && answer >= 0 && answer < characterCount && Number.isInteger(answer)
    return isCommon ? this.numbers[position * characterCount + answer]! : this.read(answer, this.items[position]!)
  }

  endRow(head: ResponseHead): void {
    this.heads.push(head)
  }

  /** Answers of the given rows, column by column. */
  matrix(rows: readonly number[]): AnswerMatrix {
    const width = this.items.length
    const persons = rows.length
    const cells = new Int8Array(persons * width)
    for (let person = 0; person < persons; person++) {
      const start = rows[person]! * width
      for (let item = 0; item < width; item++) cells[item * persons + person] = this.cells[start + item]!
    }
    return { persons, items: this.items, cells }
  }

  /** Whether two responses have the same answers throughout. */
  haveEqualAnswers(first: number, second: number): boolean {
    const width = this.items.length
    for (let item = 0; item < width; item++) {
      if (this.cells[first * width + item] !== this.cells[second * width + item]) return false
    }
    return true
  }

  private read(answer: unknown, item: ScoredItem): number {
    return readAnswer(typeof answer === 'string' && answer === this.cannotJudgeMark ? 'cj' : answer, item)
  }
}
