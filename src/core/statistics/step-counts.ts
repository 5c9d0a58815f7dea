/** How often each step of an answer scale was chosen, from the lowest to the highest. */
export type StepCounts = readonly number[]

/** n, mean and sum of squared deviations of the answers behind the counts; `min` is the lowest step. n = 0 has mean 0. */
export function moments(counts: StepCounts, min: number): { n: number; mean: number; squares: number } {
  let [n, sum] = [0, 0]
  for (let step = 0; step < counts.length; step++) {
    n += counts[step]!
    sum += counts[step]! * (min + step)
  }
  const mean = n === 0 ? 0 : sum / n
  let squares = 0
  for (let step = 0; step < counts.length; step++) squares += counts[step]! * (min + step - mean) ** 2
  return { n, mean, squares }
}

/** The answer at a position of the sorted answers. */
function answerAt(counts: StepCounts, min: number, position: number): number {
  let passed = 0
  for (let step = 0; step < counts.length; step++) {
    passed += counts[step]!
    if (position < passed) return min + step
  }
  return min + counts.length - 1
}

/** Quantile of type 7 of the answers behind the counts, at least one. Source: Hyndman & Fan (1996), American Statistician 50. */
export function quantileOfSteps(counts: StepCounts, min: number, n: number, p: number): number {
  const h = (n - 1) * p
  const below = answerAt(counts, min, Math.floor(h))
  const above = answerAt(counts, min, Math.ceil(h))
  return below + (h - Math.floor(h)) * (above - below)
}

/** Mean absolute deviation of the answers from their mean or median; null without answers. */
export function meanDeviationOfSteps(counts: StepCounts, min: number, from: 'mean' | 'median'): number | null {
  const { n, mean } = moments(counts, min)
  if (n === 0) return null
  const centre = from === 'mean' ? mean : quantileOfSteps(counts, min, n, 0.5)
  return counts.reduce((sum, count, step) => sum + count * Math.abs(min + step - centre), 0) / n
}
