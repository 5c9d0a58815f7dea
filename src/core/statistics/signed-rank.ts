import { binomialProbability } from './beta.ts'
import { normalProbability } from './normal.ts'
import { pairedDifferences } from './paired-t.ts'
import { doubledMidranks, roundForTies } from './ranks.ts'

export interface SignedRank {
  /** Sum of the ranks of the positive differences. */
  readonly v: number
  readonly pairs: number
  readonly zeros: number
  /** Sign-flip p, up to 50 non-zero pairs; null above. */
  readonly exactP: number | null
  readonly z: number | null
  readonly asymptoticP: number | null
  readonly sign: { readonly positive: number; readonly negative: number; readonly p: number }
}

const largestExact = 50

/** P(|2s − S| ≥ |2t − S|) over all sign flips, doubled ranks in whole numbers; shift algorithm. */
function signFlipP(doubledRanks: readonly number[], positive: number): number {
  const total = doubledRanks.reduce((sum, rank) => sum + rank, 0)
  const counts = new Float64Array(total + 1)
  counts[0] = 1
  let reached = 0
  for (const rank of doubledRanks) {
    reached += rank
    for (let sum = reached; sum >= rank; sum--) counts[sum]! += counts[sum - rank]!
  }
  let extreme = 0
  for (const [sum, count] of counts.entries()) {
    if (Math.abs(2 * sum - total) >= Math.abs(2 * positive - total)) extreme += count
  }
  return extreme / 2 ** doubledRanks.length
}

/** Two-sided exact binomial p of the signs, zeros left out. */
function signTest(positive: number, negative: number): number {
  const n = positive + negative
  return n === 0 ? 1 : Math.min(1, 2 * binomialProbability(Math.min(positive, negative), n, 0.5))
}

/**
 * Wilcoxon signed rank in Pratt's form: zero differences are ranked, then dropped, so that evidence of no change can
 * never raise significance; no continuity correction. Null without pairs. Second − first.
 *
 * @see Pratt (1959), Journal of the American Statistical Association 54, 655–667
 */
export function signedRank(first: readonly number[], second: readonly number[]): SignedRank | null {
  const differences = pairedDifferences(first, second).map(roundForTies)
  if (differences.length === 0) return null
  const ranks = doubledMidranks(differences.map(Math.abs))
  const signed = differences.map((difference, index) => ({ sign: Math.sign(difference), rank: ranks[index]! }))
  const nonzero = signed.filter(({ sign }) => sign !== 0)
  const positive = nonzero.filter(({ sign }) => sign > 0)
  const doubledV = positive.reduce((sum, { rank }) => sum + rank, 0)
  const negativeCount = nonzero.length - positive.length
  const shared = {
    v: doubledV / 2,
    pairs: differences.length,
    zeros: differences.length - nonzero.length,
    sign: { positive: positive.length, negative: negativeCount, p: signTest(positive.length, negativeCount) },
  }
  if (nonzero.length === 0) return { ...shared, exactP: 1, z: null, asymptoticP: null }
  const kept = nonzero.map(({ rank }) => rank)
  const total = kept.reduce((sum, rank) => sum + rank, 0)
  const squares = kept.reduce((sum, rank) => sum + rank * rank, 0)
  const z = (doubledV - total / 2) / Math.sqrt(squares / 4)
  return {
    ...shared,
    exactP: nonzero.length <= largestExact ? signFlipP(kept, doubledV) : null,
    z,
    asymptoticP: 2 * normalProbability(-Math.abs(z)),
  }
}
