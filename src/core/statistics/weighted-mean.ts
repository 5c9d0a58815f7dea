import type { Interval } from '../model/evaluation.ts'
import { mean, sampleVariance, tInterval } from './describe.ts'
import { satterthwaite } from './welch.ts'

/** One group's scores and its weight; weights need not add up to 1. */
export interface WeightedGroup {
  readonly scores: readonly number[]
  readonly weight: number
}

interface Stratified {
  readonly mean: number
  readonly terms: readonly { readonly variance: number; readonly df: number }[]
}

/**
 * Weighted mean of group means with its variance terms; a group of one borrows the pooled within-group variance.
 * Terms are empty where no group has two scores. Null where no weight is left.
 */
function stratify(groups: readonly WeightedGroup[]): Stratified | null {
  const present = groups.filter(({ scores, weight }) => scores.length > 0 && weight > 0)
  const total = present.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  const strata = present.map(({ scores, weight }) => ({
    n: scores.length,
    weight: weight / total,
    mean: mean(scores),
    variance: scores.length > 1 ? sampleVariance(scores) : 0,
  }))
  const centre = strata.reduce((sum, stratum) => sum + stratum.weight * stratum.mean, 0)
  const pooledDf = strata.reduce((sum, { n }) => sum + n - 1, 0)
  if (pooledDf === 0) return { mean: centre, terms: [] }
  const pooled = strata.reduce((sum, { n, variance }) => sum + (n - 1) * variance, 0) / pooledDf
  const terms = strata.map(({ n, weight, variance }) => ({
    variance: weight ** 2 * (n > 1 ? variance / n : pooled),
    df: n > 1 ? n - 1 : pooledDf,
  }))
  return { mean: centre, terms }
}

const sum = (terms: Stratified['terms']) => terms.reduce((total, { variance }) => total + variance, 0)

export interface WeightedMean {
  readonly mean: number
  readonly standardError: number | null
  readonly df: number | null
  readonly interval: Interval | null
}

/** Weighted mean of groups with Satterthwaite's df. Source: Cochran (1977), Sampling Techniques, chapter 5. */
export function weightedMean(groups: readonly WeightedGroup[]): WeightedMean | null {
  const stratified = stratify(groups)
  if (!stratified) return null
  const variance = sum(stratified.terms)
  if (variance <= 1e-18) return { mean: stratified.mean, standardError: null, df: null, interval: null }
  const df = satterthwaite(stratified.terms)
  const standardError = Math.sqrt(variance)
  return { mean: stratified.mean, standardError, df, interval: tInterval(stratified.mean, standardError, df) }
}

/** Later − earlier weighted mean over the groups present in both; null where there is none. */
export function weightedDifference(
  groups: readonly { readonly first: WeightedGroup; readonly second: WeightedGroup }[],
): number | null {
  const inBoth = groups.filter(({ first, second }) => first.scores.length > 0 && second.scores.length > 0)
  const first = stratify(inBoth.map((group) => group.first))
  const second = stratify(inBoth.map((group) => group.second))
  return first && second ? second.mean - first.mean : null
}
