import type { Interval, Reason } from '../model/evaluation.ts'
import { allEqual, mean, sampleVariance } from './describe.ts'
import { logGamma } from './gamma.ts'
import { noncentralityLimits } from './noncentral-t.ts'

/** Exact small-sample correction J(ν), ν > 1. Source: Hedges (1981), Journal of Educational Statistics 6(2), 107–128. */
export function smallSampleCorrection(df: number): number {
  return Math.exp(logGamma(df / 2) - Math.log(df / 2) / 2 - logGamma((df - 1) / 2))
}

/** Pooled standard deviation of two samples, each with at least two values. */
export function pooledDeviation(first: readonly number[], second: readonly number[]): number {
  const [df1, df2] = [first.length - 1, second.length - 1]
  if (allEqual(first) && allEqual(second)) return 0
  return Math.sqrt((df1 * sampleVariance(first) + df2 * sampleVariance(second)) / (df1 + df2))
}

export interface StandardisedDifference {
  readonly d: number
  readonly correction: number
  readonly g: number
  readonly interval: Interval
}

/**
 * Hedges' g of two independent samples, second − first, with the interval of the noncentral t.
 * @returns a reason where a sample has fewer than two values or nothing varies
 */
export function hedgesG(
  first: readonly number[],
  second: readonly number[],
): StandardisedDifference | { readonly reason: Reason } {
  if (first.length === 0 || second.length === 0) return { reason: 'no_data' }
  if (first.length < 2 || second.length < 2) return { reason: 'n_too_small' }
  const deviation = pooledDeviation(first, second)
  if (deviation === 0) return { reason: 'no_variance' }
  const df = first.length + second.length - 2
  const d = (mean(second) - mean(first)) / deviation
  const correction = smallSampleCorrection(df)
  const root = Math.sqrt((first.length * second.length) / (first.length + second.length))
  const limits = noncentralityLimits(d * root, df)
  const interval = { lower: (correction * limits.lower) / root, upper: (correction * limits.upper) / root }
  return { d, correction, g: correction * d, interval }
}
