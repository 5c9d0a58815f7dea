import { type AnswerMatrix, cannotJudge, invalid, omitted } from './answers.ts'

/** What stands out in one response; nothing is excluded because of it. */
export interface ResponseLog {
  readonly answered: number
  readonly cannotJudge: number
  readonly omitted: number
  readonly invalid: number
  /** The same raw step on every item, at least ten of them. */
  readonly straightLined: boolean
  readonly mostlyOmitted: boolean
  readonly nothingJudged: boolean
}

const fewestForStraightLining = 10

/** Counts by kind, per response; they add up to the items shown. Straight-lining compares the answers before reversing. */
export function logResponses(matrix: AnswerMatrix): ResponseLog[] {
  const { persons, items, cells } = matrix
  return Array.from({ length: persons }, (_, person) => {
    const counts = { answered: 0, cannotJudge: 0, omitted: 0, invalid: 0 }
    const raw = new Set<number>()
    for (const [index, item] of items.entries()) {
      const cell = cells[person * items.length + index]!
      if (cell === cannotJudge) counts.cannotJudge += 1
      else if (cell === omitted) counts.omitted += 1
      else if (cell === invalid) counts.invalid += 1
      else {
        counts.answered += 1
        raw.add(item.reversed ? item.min + item.max - cell : cell)
      }
    }
    return {
      ...counts,
      straightLined: items.length >= fewestForStraightLining && counts.answered === items.length && raw.size === 1,
      mostlyOmitted: counts.omitted * 2 > items.length,
      nothingJudged: counts.cannotJudge === items.length && items.length > 0,
    }
  })
}
