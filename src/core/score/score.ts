import type { AnswerMatrix, ScoredItem } from './answers.ts'

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

/** Columns that make a scale, with what turns their steps into points. */
export interface Scale {
  readonly columns: readonly number[]
  /** Lowest step and points a step, in order of `columns`. */
  readonly lowest: readonly number[]
  readonly points: readonly number[]
  /** Answers a person needs for a score. */
  readonly needed: number
}

export function scaleOf(items: readonly ScoredItem[], columns: readonly number[], rule: MissingRule): Scale {
  return {
    columns,
    lowest: columns.map((column) => items[column]!.min),
    points: columns.map((column) => 100 / (items[column]!.max - items[column]!.min)),
    needed: minimumAnswered(columns.length, rule),
  }
}

/**
 * Score of every person on each scale, 0 to 100 points (percent of maximum possible, 2.3): mean position of the answered
 * items on their own scales. NaN where too few are answered; it stays inside core. The arrays share one buffer.
 */
export function scoreScales({ persons, cells, items }: AnswerMatrix, scales: readonly Scale[]): Float64Array[] {
  const all = new Float64Array(persons * scales.length)
  return scales.map(({ columns, lowest, points, needed }, scale) => {
    const scores = all.subarray(scale * persons, (scale + 1) * persons)
    for (let person = 0; person < persons; person++) {
      const start = person * items.length
      let sum = 0
      let answered = 0
      for (let index = 0; index < columns.length; index++) {
        const step = cells[start + columns[index]!]!
        if (step < 0) continue
        sum += (step - lowest[index]!) * points[index]!
        answered += 1
      }
      scores[person] = answered < needed ? Number.NaN : sum / answered
    }
    return scores
  })
}

/** Score of every person on the scale made of the given columns, see `scoreScales`. */
export function scorePersons(matrix: AnswerMatrix, columns: readonly number[], rule: MissingRule): Float64Array {
  return scoreScales(matrix, [scaleOf(matrix.items, columns, rule)])[0]!
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
    for (let person = 0; person < persons; person++) {
      const step = cells[person * items.length + column]!
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
      if (cells[person * items.length + column]! < 0) continue
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
