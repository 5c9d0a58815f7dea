import type { Interval } from '../model/evaluation.ts'
import { ascending, mean, quantile, sampleVariance } from './describe.ts'
import { type TestedDifference, testDifference, untested } from './difference.ts'
import { satterthwaite, varianceOfMean } from './welch.ts'

/** Fewer other municipalities could be recognised. */
const fewestMunicipalities = 4
const fewestForBand = 8

export interface Benchmark extends TestedDifference {
  /** Mean of the other municipalities' means; each counts the same. */
  readonly benchmark: number | null
  /** Middle half of the others' means (type 7), from eight municipalities. */
  readonly band: Interval | null
}

/** Own mean against the mean of the other municipalities' means, own − others. Source: Satterthwaite (1946) for the df. */
export function benchmark(own: readonly number[], otherMeans: readonly number[]): Benchmark {
  const nothing = { benchmark: null, band: null }
  if (otherMeans.length < fewestMunicipalities) return { ...nothing, ...untested(null, 'too_few_municipalities') }
  const others = mean(otherMeans)
  const sorted = ascending(otherMeans)
  const hasBand = otherMeans.length >= fewestForBand
  const band = hasBand ? { lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) } : null
  const known = { benchmark: others, band }
  if (own.length === 0) return { ...known, ...untested(null, 'no_data') }
  const difference = mean(own) - others
  if (own.length < 2) return { ...known, ...untested(difference, 'n_too_small') }
  const between = sampleVariance(otherMeans) / otherMeans.length
  const terms = [
    { variance: varianceOfMean(own), df: own.length - 1 },
    { variance: between < 1e-18 ? 0 : between, df: otherMeans.length - 1 },
  ]
  const variance = terms.reduce((sum, term) => sum + term.variance, 0)
  if (variance === 0) return { ...known, ...untested(difference, 'no_variance') }
  return { ...known, ...testDifference(difference, Math.sqrt(variance), satterthwaite(terms)) }
}
