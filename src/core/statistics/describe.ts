import type { Estimate, Interval } from '../model/evaluation.ts'
import { tQuantile } from './students-t.ts'

/** Arithmetic mean of at least one value. */
export function mean(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

/** Variance with n − 1, two passes; needs two values. */
export function sampleVariance(values: readonly number[]): number {
  const centre = mean(values)
  let squares = 0
  let rest = 0
  for (const value of values) {
    squares += (value - centre) ** 2
    rest += value - centre
  }
  // The second term removes what rounding left of the mean (Chan, Golub & LeVeque 1983).
  return (squares - (rest * rest) / values.length) / (values.length - 1)
}

export function standardDeviation(values: readonly number[]): number {
  return allEqual(values) ? 0 : Math.sqrt(sampleVariance(values))
}

/** True where max − min ≤ 1e-9: the standard deviation of equal decimals need not be exactly 0. */
export function allEqual(values: readonly number[]): boolean {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return high - low <= 1e-9
}

/** Whether a computed figure is at least the threshold: a difference of 10 points may come out as 9.999999999999993. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - 1e-9
}

/** Sample covariance (n − 1) of two equally long columns. */
export function sampleCovariance(first: readonly number[], second: readonly number[]): number {
  const [centre1, centre2] = [mean(first), mean(second)]
  let products = 0
  for (let i = 0; i < first.length; i++) products += (first[i]! - centre1) * (second[i]! - centre2)
  return products / (first.length - 1)
}

/** Pearson correlation; null with fewer than two pairs or where one side does not vary. */
export function correlation(first: readonly number[], second: readonly number[]): number | null {
  if (first.length < 2 || allEqual(first) || allEqual(second)) return null
  const r = sampleCovariance(first, second) / Math.sqrt(sampleVariance(first) * sampleVariance(second))
  return Math.min(1, Math.max(-1, r))
}

/** Quantile of type 7 of values sorted ascending: h = (n − 1)p, linear between neighbours. Source: Hyndman & Fan (1996). */
export function quantile(sorted: readonly number[], p: number): number {
  const h = (sorted.length - 1) * p
  const below = sorted[Math.floor(h)]!
  const above = sorted[Math.ceil(h)]!
  return below + (h - Math.floor(h)) * (above - below)
}

export function ascending(values: readonly number[]): number[] {
  return values.slice().sort((a, b) => a - b)
}

/** estimate ± t(.5 + level/2, df)·se; level .95 for everything but the equivalence statement. */
export function tInterval(estimate: number, standardError: number, df: number, level = 0.95): Interval {
  const half = tQuantile(0.5 + level / 2, df) * standardError
  return { lower: estimate - half, upper: estimate + half }
}

/**
 * Mean with t interval (n − 1 df); every value counts the same. n = 1 and equal values have a mean, no interval.
 * The limits are not cut at the ends of the scale.
 */
export function estimateMean(values: readonly number[]): Estimate {
  const n = values.length
  if (n === 0) return { n, mean: null, sd: null, standardError: null, interval: null, reason: 'no_data' }
  const centre = mean(values)
  if (n === 1) return { n, mean: centre, sd: null, standardError: null, interval: null, reason: 'n_too_small' }
  if (allEqual(values)) return { n, mean: centre, sd: 0, standardError: 0, interval: null, reason: 'no_variance' }
  const sd = Math.sqrt(sampleVariance(values))
  const standardError = sd / Math.sqrt(n)
  return { n, mean: centre, sd, standardError, interval: tInterval(centre, standardError, n - 1), reason: null }
}
