import type { Disclosed, Estimate, ItemDistribution, Rules, WithheldBecause } from '../model/evaluation.ts'

/** Why a mean must not be shown by itself; null where it may. Nobody at all is a small number, not a result. */
export function withholdEstimate(estimate: Estimate, rules: Rules): WithheldBecause | null {
  if (estimate.n < rules.minimumCell) return 'small cell'
  const isUnanimous = estimate.reason === 'no_variance'
  return isUnanimous && estimate.n < rules.minimumDistribution ? 'unanimous' : null
}

/** Why a distribution must not be shown: single answers stand out in a small one. */
export function withholdDistribution({ n }: ItemDistribution, rules: Rules): WithheldBecause | null {
  if (n < rules.minimumCell) return 'small cell'
  return n < rules.minimumDistribution ? 'below 10' : null
}

export function disclosed<T>(value: T, because: WithheldBecause | null): Disclosed<T> {
  return because === null ? { shown: true, value } : { shown: false, because }
}
