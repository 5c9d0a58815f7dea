import type { Reason } from '../model/evaluation.ts'
import { type AnswerRows, itemCovariances } from './covariances.ts'

/** Below this share of its variance an item's error counts as none: a Heywood case, no estimate (the bound of R's factanal). */
const leastError = 0.005
/** Steps of the EM algorithm, each of which only multiplies a small matrix: an error variance of a hundredth needs 50,000. */
const mostSteps = 200_000

type Matrix = readonly (readonly number[])[]

/** Whether no item is a sum of the others; symmetric, by Cholesky's decomposition. */
function isPositiveDefinite(matrix: Matrix): boolean {
  const root = matrix.map((row) => row.map(() => 0))
  return matrix.every((row, i) => {
    for (let j = 0; j <= i; j++) {
      let rest = row[j]!
      for (let k = 0; k < j; k++) rest -= root[i]![k]! * root[j]![k]!
      if (j === i && rest <= 1e-9) return false
      root[i]![j] = j === i ? Math.sqrt(rest) : rest / root[j]![j]!
    }
    return true
  })
}

interface OneFactor {
  readonly loadings: readonly number[]
  readonly errors: readonly number[]
}

/**
 * Maximum likelihood solution with one factor of a correlation matrix; null where it does not settle, or an item's
 * error vanishes.
 * Source: Rubin & Thayer (1982), Psychometrika 47, 69–76 (EM algorithm).
 */
function oneFactor(correlations: Matrix): OneFactor | null {
  let loadings = correlations.map(() => 0.7)
  let errors = correlations.map(() => 0.51)
  for (let step = 0; step < mostSteps; step++) {
    const weighted = loadings.map((loading, item) => loading / errors[item]!)
    const scale = 1 + weighted.reduce((sum, weight, item) => sum + weight * loadings[item]!, 0)
    // Regression of the factor on the items, and what the items share with the score it gives.
    const regression = weighted.map((weight) => weight / scale)
    const shared = correlations.map((row) => row.reduce((sum, r, item) => sum + r * regression[item]!, 0))
    const variance = 1 / scale + shared.reduce((sum, value, item) => sum + value * regression[item]!, 0)
    const next = shared.map((value) => value / variance)
    errors = next.map((loading, item) => 1 - loading * shared[item]!)
    const change = Math.max(...next.map((loading, item) => Math.abs(loading - loadings[item]!)))
    loadings = next
    if (errors.some((error) => error < leastError)) return null
    if (change < 1e-12) return { loadings, errors }
  }
  return null
}

/** McDonald's omega; n = harmonic mean of the joint answers of two items, rounded down. */
export interface Omega {
  readonly omega: number
  readonly n: number
  /** In units of the items. */
  readonly loadings: readonly number[]
  readonly errorVariances: readonly number[]
}

/**
 * Share of the variance of the sum of all items that their common factor explains: (Σλ)² / ((Σλ)² + Σθ), one factor by
 * maximum likelihood, on the covariances Cronbach's alpha rests on. Unlike alpha it lets items tell more or less of what
 * they share. A reason with fewer than three items, where an item does not vary, and (`improper_solution`) where one is
 * a sum of others, has no error of its own, or no factor is found.
 *
 * @see McDonald (1999), Test Theory: A Unified Treatment, chapter 6
 */
export function mcDonaldsOmega(rows: AnswerRows): Omega | { readonly reason: Reason } {
  const covariances = itemCovariances(rows, 3)
  if ('reason' in covariances) return covariances
  const { matrix, n } = covariances
  const deviations = matrix.map((row, item) => Math.sqrt(row[item]!))
  if (deviations.some((deviation) => deviation < 1e-9)) return { reason: 'no_variance' }
  const correlations = matrix.map((row, i) => row.map((value, j) => value / (deviations[i]! * deviations[j]!)))
  const solution = isPositiveDefinite(correlations) ? oneFactor(correlations) : null
  if (!solution) return { reason: 'improper_solution' }
  const loadings = solution.loadings.map((loading, item) => loading * deviations[item]!)
  const errorVariances = solution.errors.map((error, item) => error * deviations[item]! ** 2)
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2
  const errors = errorVariances.reduce((sum, error) => sum + error, 0)
  return { omega: common / (common + errors), n, loadings, errorVariances }
}
