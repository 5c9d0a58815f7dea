import type { Interval, Reason } from '../model/evaluation.ts'
import { type AnswerRows, itemCovariances } from './covariances.ts'
import { correlation, mean, sampleVariance } from './describe.ts'
import { fQuantile } from './f-distribution.ts'

/** Rows in which every item is answered. */
export function completeRows(rows: AnswerRows): number[][] {
  return rows.filter((row): row is number[] => row.every((value) => value !== null)) as number[][]
}

export function column(rows: readonly (readonly number[])[], index: number): number[] {
  return rows.map((row) => row[index]!)
}

function alphaOf(matrix: readonly (readonly number[])[], without: number | null = null): number | null {
  const kept = matrix.map((_, index) => index).filter((index) => index !== without)
  if (kept.length < 2) return null
  let [diagonal, total] = [0, 0]
  for (const i of kept) {
    diagonal += matrix[i]![i]!
    for (const j of kept) total += matrix[i]![j]!
  }
  if (Math.abs(total) < 1e-15) return null
  return (kept.length / (kept.length - 1)) * (1 - diagonal / total)
}

export interface Reliability {
  readonly alpha: number
  readonly interval: Interval
  readonly n: number
  /** Mean correlation of the items, over the pairs that vary. */
  readonly meanCorrelation: number | null
  readonly alphaIfDropped: readonly (number | null)[]
}

/**
 * Cronbach's alpha of pairwise complete answers with Feldt's interval; negative alpha stays negative.
 *
 * @see Cronbach (1951), Psychometrika 16, 297–334; Feldt, Woodruff & Salih (1987), Applied Psychological Measurement 11
 */
export function cronbachAlpha(rows: AnswerRows): Reliability | { readonly reason: Reason } {
  const covariances = itemCovariances(rows, 2)
  if ('reason' in covariances) return covariances
  const { matrix, n } = covariances
  const alpha = alphaOf(matrix)
  if (alpha === null) return { reason: 'no_variance' }
  const [df1, df2] = [n - 1, (n - 1) * (matrix.length - 1)]
  const interval = {
    lower: 1 - (1 - alpha) * fQuantile(0.975, df1, df2),
    upper: 1 - (1 - alpha) * fQuantile(0.025, df1, df2),
  }
  const correlations = matrix.flatMap((row, i) =>
    row.slice(i + 1).map((covariance, offset) => {
      const variances = matrix[i]![i]! * matrix[i + 1 + offset]![i + 1 + offset]!
      return variances > 1e-18 ? covariance / Math.sqrt(variances) : null
    }),
  )
  const known = correlations.filter((value) => value !== null)
  return {
    alpha,
    interval,
    n,
    meanCorrelation: known.length === 0 ? null : mean(known),
    alphaIfDropped: matrix.map((_, index) => alphaOf(matrix, index)),
  }
}

/** Alpha from complete rows only; null where too few are left or nothing varies. */
export function alphaOfCompleteRows(rows: AnswerRows): number | null {
  const complete = completeRows(rows)
  const items = complete[0]?.length ?? 0
  if (complete.length < 2 || items < 2) return null
  const totals = complete.map((row) => row.reduce((sum, value) => sum + value, 0))
  const variance = sampleVariance(totals)
  if (variance < 1e-15) return null
  const itemVariances = complete[0]!.map((_, index) => sampleVariance(column(complete, index)))
  return (items / (items - 1)) * (1 - itemVariances.reduce((sum, value) => sum + value, 0) / variance)
}

/** Correlation of each item with the sum of the others, complete rows; null where one does not vary. */
export function itemRestCorrelations(rows: AnswerRows): (number | null)[] {
  const complete = completeRows(rows)
  return (rows[0] ?? []).map((_, index) => {
    const rest = complete.map((row) => row.reduce((sum, value, other) => (other === index ? sum : sum + value), 0))
    return correlation(column(complete, index), rest)
  })
}
