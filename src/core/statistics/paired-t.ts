import { allEqual, mean, sampleVariance } from './describe.ts'
import { type TestedDifference, testDifference, untested } from './difference.ts'
import { roundForTies } from './ranks.ts'

/** Differences second − first of complete pairs. */
export function pairedDifferences(first: readonly number[], second: readonly number[]): number[] {
  return first.map((value, index) => second[index]! - value)
}

/** Paired t on complete pairs, second − first. Source: Student (1908). */
export function pairedT(first: readonly number[], second: readonly number[]): TestedDifference {
  const differences = pairedDifferences(first, second)
  if (differences.length === 0) return untested(null, 'no_pairs')
  const difference = mean(differences)
  if (differences.length < 2) return untested(difference, 'n_too_small')
  if (allEqual(differences)) return untested(difference, 'no_variance')
  const standardError = Math.sqrt(sampleVariance(differences) / differences.length)
  return testDifference(difference, standardError, differences.length - 1)
}

/** Pairs in which the second value is higher, equal, lower; rounded so that equal scores are equal. */
export function countDirections(
  first: readonly number[],
  second: readonly number[],
): { higher: number; same: number; lower: number } {
  const rounded = pairedDifferences(first, second).map(roundForTies)
  const higher = rounded.filter((difference) => difference > 0).length
  const lower = rounded.filter((difference) => difference < 0).length
  return { higher, same: rounded.length - higher - lower, lower }
}
