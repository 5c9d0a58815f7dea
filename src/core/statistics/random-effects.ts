import { estimateMean, mean } from './describe.ts'
import { type TestedDifference, testDifference, untested } from './difference.ts'

export interface RandomEffects {
  readonly tau2: number
  readonly mean: number
  readonly standardError: number
  readonly weights: readonly number[]
}

/** Random-effects mean of estimates with known variances. Source: DerSimonian & Laird (1986), Controlled Clinical Trials 7. */
export function derSimonianLaird(estimates: readonly number[], variances: readonly number[]): RandomEffects | null {
  if (estimates.length < 2 || variances.some((variance) => variance <= 0)) return null
  const fixed = variances.map((variance) => 1 / variance)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const weightedMean = (weights: readonly number[]) =>
    sum(estimates.map((estimate, index) => estimate * weights[index]!)) / sum(weights)
  const centre = weightedMean(fixed)
  const q = sum(estimates.map((estimate, index) => fixed[index]! * (estimate - centre) ** 2))
  const scale = sum(fixed) - sum(fixed.map((weight) => weight ** 2)) / sum(fixed)
  const tau2 = Math.max(0, (q - (estimates.length - 1)) / scale)
  const weights = variances.map((variance) => 1 / (variance + tau2))
  return { tau2, mean: weightedMean(weights), standardError: Math.sqrt(1 / sum(weights)), weights }
}

/** Hartung–Knapp interval for a random-effects mean, k − 1 df. Source: Hartung & Knapp (2001), Statistics in Medicine 20. */
export function hartungKnapp(estimates: readonly number[], effects: RandomEffects): TestedDifference {
  const total = effects.weights.reduce((sum, weight) => sum + weight, 0)
  const spread = estimates.reduce((sum, value, index) => sum + effects.weights[index]! * (value - effects.mean) ** 2, 0)
  const variance = spread / ((estimates.length - 1) * total)
  if (variance <= 1e-18) return untested(effects.mean, 'no_variance')
  return testDifference(effects.mean, Math.sqrt(variance), estimates.length - 1)
}

/** Mean change over municipalities, each counting the same, M − 1 df. */
export function programmeChange(changes: readonly number[]): TestedDifference {
  const estimate = estimateMean(changes)
  if (estimate.mean === null || estimate.standardError === null || !estimate.interval) {
    return untested(changes.length === 0 ? null : mean(changes), estimate.reason ?? 'no_data')
  }
  return testDifference(estimate.mean, estimate.standardError, changes.length - 1)
}

/** One municipality's mean drawn towards the mean of all, by how much of the variance is real. Source: as DerSimonian & Laird. */
export function shrink(
  own: number,
  variance: number,
  { tau2, mean: overall }: RandomEffects,
): { readonly weight: number; readonly shrunken: number } {
  const weight = tau2 / (tau2 + variance)
  return { weight, shrunken: weight * own + (1 - weight) * overall }
}
