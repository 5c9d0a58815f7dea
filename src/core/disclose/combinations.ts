/** What an answer weighs in each published sum; sums that are not named do not hold it. */
export type Column = readonly (readonly [sum: number, weight: number])[]

/** How often each published sum is taken. */
export type Combination = Float64Array

/** Smaller than what weights of one over a count of statements leave behind, larger than what rounding does. */
const nothing = 1e-9

const weightIn = (combination: Combination, column: Column) =>
  column.reduce((total, [sum, weight]) => total + combination[sum]! * weight, 0)

export const holds = (combination: Combination, column: Column) => Math.abs(weightIn(combination, column)) > nothing

/** Every one of the first so many of `length` sums by itself. */
export function eachAlone(count: number, length: number): Combination[] {
  return Array.from({ length: count }, (_, sum) => Float64Array.from({ length }, (_, index) => Number(index === sum)))
}

/**
 * A basis of the combinations of these in which none of the answers is left, by elimination; each answer that could not
 * go by itself costs one combination, so that the rank over the answers is what is missing afterwards.
 */
export function withoutAnswers(combinations: readonly Combination[], answers: readonly Column[]): Combination[] {
  let left = combinations.slice()
  for (const column of answers) {
    const weights = left.map((combination) => weightIn(combination, column))
    const largest = weights.reduce(
      (best, weight, index) => (Math.abs(weight) > Math.abs(weights[best]!) ? index : best),
      0,
    )
    const pivot = left[largest]
    if (!pivot || Math.abs(weights[largest]!) <= nothing) continue
    left = left.flatMap((combination, index) => {
      if (index === largest) return []
      const factor = weights[index]! / weights[largest]!
      return [factor === 0 ? combination : combination.map((times, sum) => times - factor * pivot[sum]!)]
    })
  }
  return left
}
