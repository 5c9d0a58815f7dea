import type { AnswerMatrix } from './answers.ts'

/** A share as two whole numbers, so that the smallest number of answers is exact. */
export interface MissingRule {
  readonly numerator: number
  readonly denominator: number
}

/** Two thirds of the items: the strict rule the sensitivity mark compares with. */
export const strictRule: MissingRule = { numerator: 2, denominator: 3 }

/** Items out of `count` a person must have answered: ⌈count · share⌉ in whole numbers. Half: Fairclough & Cella (1996). */
export function minimumAnswered(count: number, { numerator, denominator }: MissingRule): number {
  return Math.floor((numerator * count + denominator - 1) / denominator)
}

/**
 * Score of every person on the scale made of the given columns, 0 to 100 points (percent of maximum possible, 2.3):
 * mean position of the answered items on their own scales. NaN where too few are answered; it stays inside core.
 */
export function scorePersons(matrix: AnswerMatrix, columns: readonly number[], rule: MissingRule): Float64Array {
  const { persons, cells, items } = matrix
  const sums = new Float64Array(persons)
  const answered = new Uint8Array(persons)
  for (const column of columns) {
    const { min, max } = items[column]!
    const offset = column * persons
    const points = 100 / (max - min)
    for (let person = 0; person < persons; person++) {
      const step = cells[offset + person]!
      if (step < 0) continue
      sums[person]! += (step - min) * points
      answered[person]! += 1
    }
  }
  const needed = minimumAnswered(columns.length, rule)
  for (let person = 0; person < persons; person++) {
    sums[person] = answered[person]! < needed ? Number.NaN : sums[person]! / answered[person]!
  }
  return sums
}

/**
 * Scores corrected for which items a person answered: each one plus the mean of all items less the mean of the items
 * answered, both over everybody. Somebody who judged only easy items no longer looks content. NaN where `scores` is.
 *
 * @see Bernaards & Sijtsma (2000), Multivariate Behavioral Research 35, 321–364: two-way adjustment without error term
 */
export function adjustForItems(
  { persons, cells, items }: AnswerMatrix,
  columns: readonly number[],
  scores: Float64Array,
): Float64Array {
  const means = columns.map((column) => {
    const { min, max } = items[column]!
    let [sum, count] = [0, 0]
    for (const step of cells.subarray(column * persons, (column + 1) * persons)) {
      if (step < 0) continue
      sum += ((step - min) * 100) / (max - min)
      count += 1
    }
    return count === 0 ? null : sum / count
  })
  const known = means.filter((value) => value !== null)
  const all = known.reduce((sum, value) => sum + value, 0) / known.length
  return scores.map((score, person) => {
    if (Number.isNaN(score)) return score
    let [sum, count] = [0, 0]
    for (const [index, column] of columns.entries()) {
      if (cells[column * persons + person]! < 0) continue
      sum += means[index]!
      count += 1
    }
    return score + all - sum / count
  })
}

/** Scores that exist. */
export function present(scores: Float64Array): number[] {
  const values: number[] = []
  for (const score of scores) if (!Number.isNaN(score)) values.push(score)
  return values
}
