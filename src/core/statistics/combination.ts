import { allEqual, mean, sampleVariance } from './describe.ts'
import { type TestedDifference, testDifference, untested } from './difference.ts'
import type { TwoWaves } from './partially-overlapping-t.ts'
import { varianceOfMean } from './welch.ts'

/**
 * Paired and unpaired change weighted by their precision; narrower than the partially overlapping t, but not the
 * difference of the printed means. Two pairs and two unlinked scores a wave are the least it can be computed from; the
 * report uses it from five each. Source: Looney & Jones (2003), Pharmaceutical Statistics 2, with Satterthwaite's df.
 */
export function combination(waves: TwoWaves): TestedDifference & { readonly weightPaired: number | null } {
  const { paired1, paired2, unpaired1, unpaired2 } = waves
  if (Math.min(paired1.length, unpaired1.length, unpaired2.length) < 2) {
    return { weightPaired: null, ...untested(null, paired1.length === 0 ? 'no_pairs' : 'n_too_small') }
  }
  const differences = paired1.map((value, index) => paired2[index]! - value)
  const pairedVariance = allEqual(differences) ? 0 : sampleVariance(differences) / differences.length
  const unpairedVariance = varianceOfMean(unpaired1) + varianceOfMean(unpaired2)
  if (pairedVariance === 0 || unpairedVariance === 0) {
    return { weightPaired: null, ...untested(null, 'no_variance') }
  }
  const weightPaired = unpairedVariance / (unpairedVariance + pairedVariance)
  const unpairedDifference = mean(unpaired2) - mean(unpaired1)
  const difference = weightPaired * mean(differences) + (1 - weightPaired) * unpairedDifference
  const standardError = Math.sqrt((pairedVariance * unpairedVariance) / (pairedVariance + unpairedVariance))
  const df =
    1 /
    (weightPaired ** 2 / (differences.length - 1) + (1 - weightPaired) ** 2 / (unpaired1.length + unpaired2.length - 2))
  return { weightPaired, ...testDifference(difference, standardError, df) }
}
