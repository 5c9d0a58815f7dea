import type { AnswerRows } from './covariances.ts'
import { ascending, mean, quantile, sampleVariance } from './describe.ts'
import { column, completeRows } from './reliability.ts'

/** Mean distance of the answers to one item from their mean (or median). */
function meanDeviation(values: readonly number[], centre: number): number {
  return mean(values.map((value) => Math.abs(value - centre)))
}

/** A variance in units of that of a uniform distribution over `options` steps, at most 1. */
function relativeVariance(variance: number, options: number): number {
  const uniform = (options ** 2 - 1) / 12
  return Math.min(variance, uniform) / uniform
}

/** r_wg(J) from the variances of the items, n − 1. Source: James, Demaree & Wolf (1984). */
export function rwgJ(variances: readonly number[], options: number): number {
  const disagreement = relativeVariance(mean(variances), options)
  const agreed = variances.length * (1 - disagreement)
  return agreed / (agreed + disagreement)
}

export interface Agreement {
  /** Complete rows the figures rest on. */
  readonly n: number
  readonly rwgJ: number
  readonly adMean: number
  readonly adMedian: number
  readonly rwgFirstItem: number
  readonly meanItemDeviation: number
}

/**
 * Agreement within a group of raters over complete rows, against a uniform distribution over `options` steps;
 * negative within-group agreement is 0. Null below two complete rows.
 *
 * @see James, Demaree & Wolf (1984), Journal of Applied Psychology 69, 85–98 (rwg); Burke & Dunlap (2002), ORM 5 (AD)
 */
export function agreement(rows: AnswerRows, options: number): Agreement | null {
  const complete = completeRows(rows)
  const items = complete[0]?.length ?? 0
  if (complete.length < 2 || items === 0) return null
  const columns = complete[0]!.map((_, index) => column(complete, index))
  const variances = columns.map(sampleVariance)
  return {
    n: complete.length,
    rwgJ: rwgJ(variances, options),
    adMean: mean(columns.map((values) => meanDeviation(values, mean(values)))),
    adMedian: mean(columns.map((values) => meanDeviation(values, quantile(ascending(values), 0.5)))),
    rwgFirstItem: 1 - relativeVariance(variances[0]!, options),
    meanItemDeviation: mean(variances.map(Math.sqrt)),
  }
}
