import type { Interval } from '../model/evaluation.ts'
import { allEqual, ascending, mean, quantile } from './describe.ts'
import { normalProbability, normalQuantile, z975 } from './normal.ts'
import { type Random, seededRandom } from './seeded-random.ts'

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function resampledMean(values: readonly number[], random: Random): number {
  let sum = 0
  for (let draw = 0; draw < values.length; draw++) sum += values[random.integer(values.length)]!
  return sum / values.length
}

/** Influence of each value on its own sample's mean: what leaving it out moves. */
function influences(values: readonly number[], sign: 1 | -1): number[] {
  const centre = mean(values)
  const total = sumOf(values)
  return values.map(
    (value) => sign * (values.length - 1) * ((centre - (total - value) / (values.length - 1)) / values.length),
  )
}

/**
 * BCa bootstrap interval of the mean of one sample or of the difference of two means (second − first), 95 %.
 * Resampling within each sample; the seed is made of the sorted values, so rows may come in any order. Null where
 * nothing varies or a sample has fewer than two values. Not for small n: use it from 15.
 *
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 14
 */
export function bcaInterval(samples: readonly (readonly number[])[], replicates: number): Interval | null {
  const sorted = samples.map(ascending)
  if (sorted.some((values) => values.length < 2) || sorted.every(allEqual)) return null
  const random = seededRandom(JSON.stringify(sorted))
  const contrast = (means: readonly number[]) => (means.length === 1 ? means[0]! : means[1]! - means[0]!)
  const estimate = contrast(sorted.map(mean))
  const replications = ascending(
    Array.from({ length: replicates }, () => contrast(sorted.map((values) => resampledMean(values, random)))),
  )
  const below = replications.filter((value) => value < estimate - 1e-12).length
  const equal = replications.filter((value) => Math.abs(value - estimate) <= 1e-12).length
  const bias = normalQuantile((below + equal / 2) / replicates)
  if (!Number.isFinite(bias)) return null
  const [first, second] = sorted
  const u = second ? [...influences(first!, -1), ...influences(second, 1)] : influences(first!, 1)
  const acceleration = sumOf(u.map((value) => value ** 3)) / (6 * sumOf(u.map((value) => value ** 2)) ** 1.5)
  const limit = (z: number) =>
    quantile(replications, normalProbability(bias + (bias + z) / (1 - acceleration * (bias + z))))
  return { lower: limit(-z975), upper: limit(z975) }
}
