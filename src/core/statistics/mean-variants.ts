import type { Estimate, Interval } from '../model/evaluation.ts'
import { tInterval } from './describe.ts'
import { tQuantile } from './students-t.ts'

export interface CorrectedInterval {
  readonly standardError: number
  readonly interval: Interval
}

/**
 * Mean with a finite population correction √(1 − share·n/N): share 1 is the classic correction (the mean of these ratings
 * had all N answered), a retest reliability gives the mean of the stable opinions of these N people. Null without
 * interval or with more answers than persons. Source: Cochran (1977), Sampling Techniques, chapter 2.
 */
export function finitePopulationInterval(estimate: Estimate, roster: number, share: number): CorrectedInterval | null {
  if (estimate.mean === null || !estimate.interval || estimate.standardError === null || estimate.n > roster)
    return null
  const standardError = estimate.standardError * Math.sqrt(Math.max(0, 1 - (share * estimate.n) / roster))
  return { standardError, interval: tInterval(estimate.mean, standardError, estimate.n - 1) }
}

/** Interval on the logit scale, always inside 0 to 100; better near the ceiling. Null at a mean of 0 or 100. */
export function logitInterval(estimate: Estimate): Interval | null {
  if (estimate.mean === null || !estimate.interval || estimate.standardError === null) return null
  const share = estimate.mean / 100
  if (share <= 0 || share >= 1) return null
  const half = (tQuantile(0.975, estimate.n - 1) * estimate.standardError) / 100 / (share * (1 - share))
  const centre = Math.log(share / (1 - share))
  const back = (logit: number) => 100 / (1 + Math.exp(-logit))
  return { lower: back(centre - half), upper: back(centre + half) }
}
