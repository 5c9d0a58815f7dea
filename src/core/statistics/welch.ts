import { allEqual, mean, sampleVariance } from './describe.ts'
import { type TestedDifference, testDifference, untested } from './difference.ts'

/** Satterthwaite's df for a sum of independent variance terms, each with its own df. */
export function satterthwaite(terms: readonly { readonly variance: number; readonly df: number }[]): number {
  const total = terms.reduce((sum, { variance }) => sum + variance, 0)
  return total ** 2 / terms.reduce((sum, { variance, df }) => sum + variance ** 2 / df, 0)
}

/** Mean's sampling variance s²/n; exactly 0 where all values are equal. */
export function varianceOfMean(values: readonly number[]): number {
  return allEqual(values) ? 0 : sampleVariance(values) / values.length
}

/**
 * Welch's t for two independent samples, second − first. Needs two values on both sides; no variance on one side is
 * fine, on both it is not. Source: Welch (1947); df by Satterthwaite (1946).
 */
export function welch(first: readonly number[], second: readonly number[]): TestedDifference {
  if (first.length === 0 || second.length === 0) return untested(null, 'no_data')
  const difference = mean(second) - mean(first)
  if (first.length < 2 || second.length < 2) return untested(difference, 'n_too_small')
  const terms = [first, second].map((values) => ({ variance: varianceOfMean(values), df: values.length - 1 }))
  const variance = terms[0]!.variance + terms[1]!.variance
  if (variance === 0) return untested(difference, 'no_variance')
  return testDifference(difference, Math.sqrt(variance), satterthwaite(terms))
}
