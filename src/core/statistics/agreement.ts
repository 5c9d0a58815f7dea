import { ascending, mean, quantile, sampleVariance } from './describe.ts'
import { type AnswerRows, column, completeRows } from './reliability.ts'

/** Mean distance of the answers to one item from their mean (or median). */
function meanDeviation(values: readonly number[], centre: number): number {
  return mean(values.map((value) => Math.abs(value - centre)))
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
  const uniform = (options ** 2 - 1) / 12
  const columns = complete[0]!.map((_, index) => column(complete, index))
  const variances = columns.map(sampleVariance)
  const disagreement = Math.min(mean(variances), uniform) / uniform
  const agreed = items * (1 - disagreement)
  return {
    n: complete.length,
    rwgJ: agreed / (agreed + disagreement),
    adMean: mean(columns.map((values) => meanDeviation(values, mean(values)))),
    adMedian: mean(columns.map((values) => meanDeviation(values, quantile(ascending(values), 0.5)))),
    rwgFirstItem: 1 - Math.min(variances[0]!, uniform) / uniform,
    meanItemDeviation: mean(variances.map(Math.sqrt)),
  }
}

/** Average over the items of the mean deviation from the item's mean, each item with its available answers. */
export function availableDeviation(columns: readonly (readonly number[])[]): number | null {
  const answered = columns.filter((values) => values.length > 1)
  if (answered.length === 0) return null
  return mean(answered.map((values) => meanDeviation(values, mean(values))))
}
