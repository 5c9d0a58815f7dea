import type { Interval } from '../model/evaluation.ts'
import { allEqual, mean, sampleCovariance, sampleVariance } from './describe.ts'
import { smallSampleCorrection } from './hedges-g.ts'
import { noncentralityLimits } from './noncentral-t.ts'
import { z975 } from './normal.ts'
import { pairedDifferences } from './paired-t.ts'

export interface PairedEffects {
  /** Mean difference in standard deviations of the differences: for planning. */
  readonly dz: number
  readonly gz: number | null
  readonly gzInterval: Interval | null
  /** Mean difference in average standard deviations: comparable between designs. */
  readonly dav: number | null
  readonly gav: number | null
  readonly gavInterval: Interval | null
}

/** d_av with its large-sample interval from summary numbers. Source: Bonett (2008), Psychological Methods 13, 99–109. */
export function averageEffect(summary: {
  readonly n: number
  readonly difference: number
  readonly variance1: number
  readonly variance2: number
  readonly covariance: number
}): { readonly dav: number; readonly gav: number; readonly standardError: number; readonly interval: Interval } {
  const { n, difference, variance1, variance2, covariance } = summary
  const average = (variance1 + variance2) / 2
  const dav = difference / Math.sqrt(average)
  const ofDifference = variance1 + variance2 - 2 * covariance
  const spread = (dav ** 2 * (variance1 ** 2 + variance2 ** 2 + 2 * covariance ** 2)) / (8 * (n - 1) * average ** 2)
  const standardError = Math.sqrt(spread + ofDifference / ((n - 1) * average))
  const half = z975 * standardError
  return {
    dav,
    gav: Math.sqrt((n - 2) / (n - 1)) * dav,
    standardError,
    interval: { lower: dav - half, upper: dav + half },
  }
}

/** Standardised effects of complete pairs, second − first; null where the differences do not vary or below two pairs. */
export function pairedEffects(first: readonly number[], second: readonly number[]): PairedEffects | null {
  const differences = pairedDifferences(first, second)
  const n = differences.length
  if (n < 2 || allEqual(differences)) return null
  const difference = mean(differences)
  const dz = difference / Math.sqrt(sampleVariance(differences))
  const root = Math.sqrt(n)
  // J(1) does not exist: two pairs have d_z only.
  const correction = n > 2 ? smallSampleCorrection(n - 1) : null
  const limits = noncentralityLimits(dz * root, n - 1)
  const average = averageEffect({
    n,
    difference,
    variance1: sampleVariance(first),
    variance2: sampleVariance(second),
    covariance: sampleCovariance(first, second),
  })
  return {
    dz,
    gz: correction === null ? null : correction * dz,
    gzInterval:
      correction === null
        ? null
        : { lower: (correction * limits.lower) / root, upper: (correction * limits.upper) / root },
    dav: average.dav,
    gav: n > 2 ? average.gav : null,
    gavInterval: n > 2 ? average.interval : null,
  }
}
