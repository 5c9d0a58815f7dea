import type { Reason } from '../model/evaluation.ts'
import { sampleCovariance } from './describe.ts'

/** One row per person, one column per item; null = no answer. */
export type AnswerRows = readonly (readonly (number | null)[])[]

export interface Covariances {
  readonly matrix: readonly (readonly number[])[]
  /** Harmonic mean, rounded down, of the joint answers of each pair of items. */
  readonly n: number
}

/**
 * Covariances (n − 1) of the items, each from the persons who answered both of them, with their own means; a reason
 * where there are fewer items than `fewestItems`, or two items that fewer than two persons answered both.
 *
 * @see R Core Team, `stats::cov` with use = "pairwise.complete.obs", which psych::alpha starts from
 */
export function itemCovariances(rows: AnswerRows, fewestItems: number): Covariances | { readonly reason: Reason } {
  const items = rows[0]?.length ?? 0
  if (rows.length === 0) return { reason: 'no_data' }
  if (items < fewestItems) return { reason: 'too_few_items' }
  if (rows.length < 2) return { reason: 'n_too_small' }
  const matrix = Array.from({ length: items }, () => new Array<number>(items).fill(0))
  let inverseSum = 0
  for (let i = 0; i < items; i++) {
    for (let j = i; j < items; j++) {
      const joint = rows.filter((row) => row[i] !== null && row[j] !== null)
      if (joint.length < 2) return { reason: 'no_overlap' }
      const covariance = sampleCovariance(
        joint.map((row) => row[i]!),
        joint.map((row) => row[j]!),
      )
      matrix[i]![j] = covariance
      matrix[j]![i] = covariance
      if (i < j) inverseSum += 1 / joint.length
    }
  }
  return { matrix, n: Math.floor((items * (items - 1)) / 2 / inverseSum + 1e-9) }
}
