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

/** For every subset size, how many subsets of it have each sum, from the smallest possible one upwards. */
interface SubsetSums {
  /** `width` counts a size; doubles are exact enough. */
  readonly counts: Float64Array
  readonly width: number
  /** Smallest sum of each size. */
  readonly smallest: readonly number[]
}

/**
 * Sums of all subsets of ascending whole numbers.
 * Source: shift algorithm of Streitberg & Röhmel (1986), Statistical Software Newsletter 12(1).
 */
function subsetSums(ascendingNumbers: readonly number[]): SubsetSums {
  const size = ascendingNumbers.length
  const smallest = [0]
  for (const number of ascendingNumbers) smallest.push(smallest.at(-1)! + number)
  const reach = (first: number, k: number) => smallest[first]! - smallest[first - k]! - smallest[k]!
  const width = Math.max(...smallest.map((_, k) => reach(size, k))) + 1
  const counts = new Float64Array((size + 1) * width)
  counts[0] = 1
  for (let index = 0; index < size; index++) {
    for (let k = index + 1; k >= 1; k--) {
      // A subset of k − 1 of the numbers before, and this number.
      const from = (k - 1) * width
      const to = k * width + ascendingNumbers[index]! + smallest[k - 1]! - smallest[k]!
      const last = reach(index, k - 1)
      for (let above = 0; above <= last; above++) counts[to + above]! += counts[from + above]!
    }
  }
  return { counts, width, smallest }
}

/** How many subsets of `size`, taken from both halves together, have a sum of at most `largest`. */
function countAtMost(low: SubsetSums, high: SubsetSums, size: number, largest: number): number {
  let found = 0
  for (let fromLow = 0; fromLow < low.smallest.length; fromLow++) {
    const fromHigh = size - fromLow
    if (fromHigh < 0 || fromHigh >= high.smallest.length) continue
    const room = largest - low.smallest[fromLow]! - high.smallest[fromHigh]!
    let cumulative = 0
    let highAbove = -1
    // The larger the sum in the low half, the less room is left in the high one: walk both once.
    for (let lowAbove = Math.min(room, low.width - 1); lowAbove >= 0; lowAbove--) {
      const until = Math.min(room - lowAbove, high.width - 1)
      while (highAbove < until) cumulative += high.counts[fromHigh * high.width + ++highAbove]!
      found += low.counts[fromLow * low.width + lowAbove]! * cumulative
    }
  }
  return found
}

/**
 * P(|T − E| ≥ |t − E|) over all ways to choose the smaller sample, in whole numbers throughout. The ranks are split into
 * a low and a high half, whose subset sums are counted apart: for 100 persons an eighth of the work.
 */
function permutationP(doubledRanks: readonly number[], n1: number, n2: number): number {
  const chosen = n2 <= n1 ? doubledRanks.slice(n1) : doubledRanks.slice(0, n1)
  const [n, size] = [doubledRanks.length, chosen.length]
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const unit = doubledRanks.every((rank) => rank % 2 === 0) ? 2 : 1
  const ranks = ascending(doubledRanks).map((rank) => rank / unit)
  const total = sum(ranks)
  const distance = Math.abs((n * sum(chosen)) / unit - size * total)
  if (distance === 0) return 1
  const half = Math.floor(n / 2)
  const [low, high] = [subsetSums(ranks.slice(0, half)), subsetSums(ranks.slice(half))]
  const below = countAtMost(low, high, size, Math.floor((size * total - distance) / n))
  // A high sum leaves a low one to the others.
  const above = countAtMost(low, high, n - size, total - Math.ceil((size * total + distance) / n))
  return (below + above) / countAtMost(low, high, size, total)
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
