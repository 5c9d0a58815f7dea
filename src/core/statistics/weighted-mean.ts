import type { Interval } from '../model/evaluation.ts'
import { mean, sampleVariance, tInterval } from './describe.ts'
import { type TestedDifference, testDifference, untested } from './difference.ts'
import { satterthwaite } from './welch.ts'

/** One group's scores and its weight; weights need not add up to 1. */
export interface WeightedGroup {
  readonly scores: readonly number[]
  readonly weight: number
}

/** The same of a group of which only this is known; `variance` with n − 1, 0 for one score. */
export interface WeightedMoments {
  readonly n: number
  readonly mean: number
  readonly variance: number
  readonly weight: number
}

function momentsOf({ scores, weight }: WeightedGroup): WeightedMoments {
  const n = scores.length
  return { n, mean: n > 0 ? mean(scores) : 0, variance: n > 1 ? sampleVariance(scores) : 0, weight }
}

interface Stratified {
  readonly mean: number
  readonly terms: readonly { readonly variance: number; readonly df: number }[]
}

/**
 * Weighted mean of group means with its variance terms; a group of one borrows the pooled within-group variance.
 * Terms are empty where no group has two scores. Null where no weight is left.
 */
function stratify(groups: readonly WeightedMoments[]): Stratified | null {
  const present = groups.filter(({ n, weight }) => n > 0 && weight > 0)
  const total = present.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  const strata = present.map((group) => ({ ...group, weight: group.weight / total }))
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
  return weightedMeanOfMoments(groups.map(momentsOf))
}

/** The same where the scores themselves are not at hand. */
export function weightedMeanOfMoments(groups: readonly WeightedMoments[]): WeightedMean | null {
  const stratified = stratify(groups)
  if (!stratified) return null
  const variance = sum(stratified.terms)
  if (variance <= 1e-18) return { mean: stratified.mean, standardError: null, df: null, interval: null }
  const df = satterthwaite(stratified.terms)
  const standardError = Math.sqrt(variance)
  return { mean: stratified.mean, standardError, df, interval: tInterval(stratified.mean, standardError, df) }
}

/** One group in both waves, with its weight in each. */
export interface GroupInTwoWaves {
  readonly first: WeightedGroup
  readonly second: WeightedGroup
}

/**
 * Later − earlier weighted mean over the groups present in both waves, tested: variances add (no pairing, which is
 * cautious), df by Satterthwaite over the terms of both waves. Null where no group is left.
 */
export function weightedDifference(groups: readonly GroupInTwoWaves[]): TestedDifference | null {
  const inBoth = groups.filter(({ first, second }) => first.scores.length > 0 && second.scores.length > 0)
  const first = stratify(inBoth.map((group) => momentsOf(group.first)))
  const second = stratify(inBoth.map((group) => momentsOf(group.second)))
  if (!first || !second) return null
  const difference = second.mean - first.mean
  const terms = [...first.terms, ...second.terms]
  const variance = sum(terms)
  if (first.terms.length === 0 || second.terms.length === 0) return untested(difference, 'n_too_small')
  if (variance <= 1e-18) return untested(difference, 'no_variance')
  return testDifference(difference, Math.sqrt(variance), satterthwaite(terms))
}

/** The difference of two means, split by groups: what it would be with one composition, and what is left. */
export interface Standardised extends TestedDifference {
  /** Part of the plain difference that comes from other shares of the groups. */
  readonly composition: number | null
}

/**
 * Difference with the same composition of groups in both waves: each group weighs the mean of its two shares, so that
 * this difference and the part of the composition add up to the plain one. Null unless everybody's group is in both.
 *
 * @see Kitagawa (1955), Journal of the American Statistical Association 50, 1168–1194
 */
export function standardisedDifference(
  groups: readonly { readonly first: readonly number[]; readonly second: readonly number[] }[],
): Standardised | null {
  if (groups.length < 2 || groups.some(({ first, second }) => first.length === 0 || second.length === 0)) return null
  const [all1, all2] = [groups.flatMap(({ first }) => first), groups.flatMap(({ second }) => second)]
  const weighted = groups.map(({ first, second }): GroupInTwoWaves => {
    const weight = (first.length / all1.length + second.length / all2.length) / 2
    return { first: { scores: first, weight }, second: { scores: second, weight } }
  })
  const standardised = weightedDifference(weighted)
  if (!standardised || standardised.difference === null) return null
  return { ...standardised, composition: mean(all2) - mean(all1) - standardised.difference }
}
