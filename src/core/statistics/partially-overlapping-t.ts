import { allEqual, correlation, mean, standardDeviation } from './describe.ts'
import { type TestedDifference, testDifference, untested } from './difference.ts'
import { welch } from './welch.ts'

/** Scores of two waves: unlinked ones, and pairs in the same order in `paired1` and `paired2`. */
export interface TwoWaves {
  readonly unpaired1: readonly number[]
  readonly unpaired2: readonly number[]
  readonly paired1: readonly number[]
  readonly paired2: readonly number[]
}

/** Fewer pairs give no usable correlation; then the waves are compared as independent. */
export const fewestPairs = 5

export function allScores({ unpaired1, unpaired2, paired1, paired2 }: TwoWaves): [number[], number[]] {
  return [
    [...paired1, ...unpaired1],
    [...paired2, ...unpaired2],
  ]
}

export interface OverlapTest extends TestedDifference {
  readonly method: 'partially_overlapping' | 'welch'
  /** Correlation of the pairs; null where Welch was used or one paired side does not vary. */
  readonly r: number | null
}

/**
 * Change between two waves answered in part by the same people: the difference of the two printed means, with a
 * standard error that knows the pairs. Only pairs: the paired t; fewer than five pairs: Welch over all scores.
 *
 * @see Derrick, Russ, Toher & White (2017), T_new2, Journal of Modern Applied Statistical Methods 16(1), 137–157
 */
export function partiallyOverlappingT(waves: TwoWaves): OverlapTest {
  const [first, second] = allScores(waves)
  const pairCount = waves.paired1.length
  if (pairCount < fewestPairs) return { method: 'welch', r: null, ...welch(first, second) }
  const method = 'partially_overlapping'
  const [n1, n2] = [first.length, second.length]
  const difference = mean(second) - mean(first)
  const r = correlation(waves.paired1, waves.paired2)
  if (allEqual(first) && allEqual(second)) return { method, r, ...untested(difference, 'no_variance') }
  const [s1, s2] = [standardDeviation(first), standardDeviation(second)]
  const [variance1, variance2] = [s1 ** 2 / n1, s2 ** 2 / n2]
  const independent = variance1 + variance2
  const variance = independent - (2 * (r ?? 0) * pairCount * s1 * s2) / (n1 * n2)
  // Equal differences leave a rest of rounding only, which is no variance.
  if (variance <= 1e-14 * independent) return { method, r, ...untested(difference, 'no_variance') }
  const gamma = independent ** 2 / (variance1 ** 2 / (n1 - 1) + variance2 ** 2 / (n2 - 1))
  const unpairedCount = n1 + n2 - 2 * pairCount
  const df = pairCount - 1 + ((gamma - pairCount + 1) / (unpairedCount + 2 * pairCount)) * unpairedCount
  return { method, r, ...testDifference(difference, Math.sqrt(variance), df) }
}
