import type { Reason } from '../model/evaluation.ts'
import { ascending } from './describe.ts'
import { normalProbability } from './normal.ts'
import { doubledMidranks, tieSizes } from './ranks.ts'

export interface RankSum {
  /** Pairs in which the second is higher, ties half. */
  readonly u2: number
  readonly probabilityOfSuperiority: number
  /** Permutation p with ties, up to 100 persons; null above. */
  readonly exactP: number | null
  /** Without continuity correction; null where all values are equal. */
  readonly z: number | null
  readonly asymptoticP: number | null
}

const largestExact = 100

/**
 * How many subsets of `size` of the whole numbers have each sum; doubles are exact enough. One block of rows, a row per
 * subset size, so that the innermost loop runs over neighbouring cells of one array.
 * Source: shift algorithm of Streitberg & Röhmel (1986), Statistical Software Newsletter 12(1).
 */
function subsetSums(numbers: readonly number[], size: number): Float64Array {
  const sorted = ascending(numbers)
  const prefix = [0]
  for (const number of sorted) prefix.push(prefix.at(-1)! + number)
  const total = prefix.at(-1)!
  // The largest sum of a subset of this size: the last ones.
  const width = total - prefix[sorted.length - size]! + 1
  const counts = new Float64Array((size + 1) * width)
  counts[0] = 1
  for (let index = 0; index < sorted.length; index++) {
    const number = sorted[index]!
    // Sizes that can no longer grow to the one wanted are left behind.
    const fewest = Math.max(1, size - (sorted.length - 1 - index))
    for (let k = Math.min(size, index + 1); k >= fewest; k--) {
      // Sorted, k of the numbers so far add up to no more than the last k, and k − 1 to no less than the first ones.
      const largest = prefix[index + 1]! - prefix[index + 1 - k]!
      const to = k * width
      const from = (k - 1) * width - number
      for (let sum = prefix[k - 1]! + number; sum <= largest; sum++) counts[to + sum]! += counts[from + sum]!
    }
  }
  return counts.subarray(size * width)
}

/** P(|T − E| ≥ |t − E|) over all ways to choose the smaller sample, in whole numbers throughout. */
function permutationP(doubledRanks: readonly number[], n1: number, n2: number): number {
  const chosen = n2 <= n1 ? doubledRanks.slice(n1) : doubledRanks.slice(0, n1)
  const unit = doubledRanks.every((rank) => rank % 2 === 0) ? 2 : 1
  const ranks = doubledRanks.map((rank) => rank / unit)
  const total = ranks.reduce((sum, rank) => sum + rank, 0)
  const observed = chosen.reduce((sum, rank) => sum + rank / unit, 0)
  const n = ranks.length
  const distance = (sum: number) => Math.abs(n * sum - chosen.length * total)
  const counts = subsetSums(ranks, chosen.length)
  const least = distance(observed)
  let [extreme, all] = [0, 0]
  for (let sum = 0; sum < counts.length; sum++) {
    const count = counts[sum]!
    all += count
    if (distance(sum) >= least) extreme += count
  }
  return extreme / all
}

/**
 * Mann–Whitney U (Wilcoxon rank sum) with midranks; two-sided, positive z = second sample higher.
 * Source: Mann & Whitney (1947); tie-corrected variance in Lehmann (1975), Nonparametrics.
 */
export function mannWhitney(
  first: readonly number[],
  second: readonly number[],
): RankSum | { readonly reason: Reason } {
  const [n1, n2] = [first.length, second.length]
  if (n1 === 0 || n2 === 0) return { reason: 'no_data' }
  const n = n1 + n2
  const pooled = [...first, ...second]
  const ranks = doubledMidranks(pooled)
  const rankSum = ranks.slice(n1).reduce((sum, rank) => sum + rank, 0) / 2
  const u2 = rankSum - (n2 * (n2 + 1)) / 2
  const ties = tieSizes(pooled).reduce((sum, size) => sum + (size ** 3 - size), 0)
  const variance = ((n1 * n2) / 12) * (n + 1 - (n > 1 ? ties / (n * (n - 1)) : 0))
  const z = variance < 1e-9 ? null : (rankSum - (n2 * (n + 1)) / 2) / Math.sqrt(variance)
  return {
    u2,
    probabilityOfSuperiority: u2 / (n1 * n2),
    exactP: n <= largestExact ? permutationP(ranks, n1, n2) : null,
    z,
    asymptoticP: z === null ? null : 2 * normalProbability(-Math.abs(z)),
  }
}
