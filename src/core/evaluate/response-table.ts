import { z } from 'zod'
import { type AnswerMatrix, readAnswer, type ScoredItem } from '../score/answers.ts'

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

/**
 * Responses of a whole data file with their answers in one growing block of bytes, one row per response: a file of
 * 180,000 responses fits into a few megabytes, because no answer is kept as an object.
 */
export class ResponseTable {
  readonly items: readonly ScoredItem[]
  readonly cannotJudgeMark: string
  readonly heads: ResponseHead[] = []
  private cells: Int8Array

  constructor(framework: PlainFramework) {
    this.items = framework.dimensions.flatMap(({ items }) =>
      items.map(({ id, reverse }) => ({ id, ...framework.scale, reversed: reverse })),
    )
    this.cannotJudgeMark = String(framework.cannotJudge)
    this.cells = new Int8Array(1024 * this.items.length)
  }

  /** Adds a response; `answerAt` gives the raw answer to the item at a position. */
  add(head: ResponseHead, answerAt: (position: number) => unknown): void {
    const start = this.startNext(head)
    for (let position = 0; position < this.items.length; position++) {
      const answer = answerAt(position)
      this.cells[start + position] = readAnswer(
        typeof answer === 'string' && answer === this.cannotJudgeMark ? 'cj' : answer,
        this.items[position]!,
      )
    }
  }

  /** Answers of the given rows, column by column. */
  matrix(rows: readonly number[]): AnswerMatrix {
    const width = this.items.length
    const cells = new Int8Array(rows.length * width)
    for (const [person, row] of rows.entries()) {
      for (let item = 0; item < width; item++) cells[item * rows.length + person] = this.cells[row * width + item]!
    }
    return { persons: rows.length, items: this.items, cells }
  }

  /** Whether two responses have the same answers throughout. */
  haveEqualAnswers(first: number, second: number): boolean {
    const width = this.items.length
    for (let item = 0; item < width; item++) {
      if (this.cells[first * width + item] !== this.cells[second * width + item]) return false
    }
    return true
  }

  private startNext(head: ResponseHead): number {
    const start = this.heads.length * this.items.length
    if (start + this.items.length > this.cells.length) {
      const larger = new Int8Array(this.cells.length * 2)
      larger.set(this.cells)
      this.cells = larger
    }
    this.heads.push(head)
    return start
  }
}
