import type { Comparison, Rules } from '../model/evaluation.ts'
import type { DimensionId } from '../model/instrument.ts'
import { cliffsDelta } from '../statistics/cliffs-delta.ts'
import { checkStayers, decompose } from '../statistics/decomposition.ts'
import { estimateMean } from '../statistics/describe.ts'
import { minimalDetectableEffect } from '../statistics/detectability.ts'
import type { TestedDifference } from '../statistics/difference.ts'
import { hedgesG, pooledDeviation, smallSampleCorrection } from '../statistics/hedges-g.ts'
import { holm } from '../statistics/multiplicity.ts'
import { countDirections } from '../statistics/paired-t.ts'
import {
  allScores,
  type OverlapTest,
  partiallyOverlappingT,
  type TwoWaves,
} from '../statistics/partially-overlapping-t.ts'
import { verdict } from '../statistics/verdict.ts'
import { standardisedDifference, weightedDifference } from '../statistics/weighted-mean.ts'
import { type AreaScores, areaScores } from './composition.ts'
import { type Contrast, splitByLink } from './contrast.ts'
import { compareOtherwise } from './sensitivity.ts'

/** With pairs, g and its limits are Δ and its limits in pooled standard deviations, so that signs agree (14a.7). */
function effectSize(test: OverlapTest, first: readonly number[], second: readonly number[]): Comparison['hedgesG'] {
  if (test.method === 'welch') {
    const effect = hedgesG(first, second)
    return 'reason' in effect ? null : { value: effect.g, interval: effect.interval }
  }
  const deviation = pooledDeviation(first, second)
  if (test.difference === null || deviation === 0) return null
  const factor = smallSampleCorrection(first.length + second.length - 2) / deviation
  const interval = test.interval && {
    lower: factor * test.interval.lower,
    upper: factor * test.interval.upper,
  }
  return { value: factor * test.difference, interval }
}

type EqualGroups = NonNullable<Comparison['equalGroups']>
type Unadjusted = Omit<Comparison, 'adjustedP' | 'verdict' | 'equalGroups'> & {
  readonly equalGroups: Omit<EqualGroups, 'adjustedP' | 'verdict'> | null
}

function equalGroups(areas: readonly AreaScores[]): Unadjusted['equalGroups'] {
  const weighted = areas.map(({ first, second }) => ({
    first: { scores: first, weight: 1 },
    second: { scores: second, weight: 1 },
  }))
  const test = areas.some(({ first, second }) => first.length * second.length === 0)
    ? null
    : weightedDifference(weighted)
  if (!test || test.difference === null) return null
  const { difference, standardError, df, interval, interval90, p } = test
  return { difference, standardError, df, interval, interval90, p, minimalDetectableEffect: detectable(test) }
}

function standardise(areas: readonly AreaScores[]): Comparison['standardised'] {
  const found = standardisedDifference(areas)
  if (!found || found.difference === null || found.composition === null) return null
  const { difference, standardError, df, interval, composition } = found
  return { difference, standardError, df, interval, composition }
}

function stayersOf(split: TwoWaves): Omit<Comparison['stayers'], 'check'> {
  const found = decompose(split)
  if (!found) return { difference: null, parts: null }
  const { stayers, joiners, leavers } = found
  const linked = [estimateMean(split.paired1), estimateMean(split.paired2)] as const
  const unlinked = [estimateMean(split.unpaired1), estimateMean(split.unpaired2)] as const
  return { difference: stayers, parts: { linked, unlinked, joiners, leavers } }
}

function detectable({ standardError, df }: TestedDifference): number | null {
  return standardError !== null && df !== null ? minimalDetectableEffect(standardError, df) : null
}

function compareDimension(contrast: Contrast, dimension: DimensionId, minimum: number): Unadjusted | null {
  const first = contrast.first.scores.get(dimension)
  const second = contrast.last.scores.get(dimension)
  if (!first || !second) return null
  const split = splitByLink(first, second, contrast.pairs)
  const [scores1, scores2] = allScores(split)
  const test = partiallyOverlappingT(split)
  const n12 = split.paired1.length
  const stayers = stayersOf(split)
  const delta = cliffsDelta(scores1, scores2)
  const areas = areaScores(contrast, dimension)
  const { method, r, reason, ...numbers } = test
  return {
    method,
    n1: scores1.length,
    n2: scores2.length,
    n12,
    ...numbers,
    r,
    minimalDetectableEffect: detectable(test),
    hedgesG: effectSize(test, scores1, scores2),
    cliffsDelta: delta && { value: delta.delta, interval: delta.interval },
    stayers: {
      ...stayers,
      check: test.difference === null ? 'unknown' : checkStayers(n12, stayers.difference, test.difference),
    },
    pairs: countDirections(split.paired1, split.paired2),
    sensitivity: compareOtherwise(contrast, areas, dimension, test, minimum),
    standardised: standardise(areas),
    equalGroups: equalGroups(areas),
    reason,
  }
}

/**
 * First to last wave of every dimension asked in both; the family of Holm's adjustment are these dimensions of this
 * municipality. A dimension missing in one of the two waves is left out.
 */
export function compareDimensions(
  contrast: Contrast,
  dimensions: readonly DimensionId[],
  rules: Rules,
): ReadonlyMap<DimensionId, Comparison> {
  const compared = dimensions.flatMap((dimension) => {
    const comparison = compareDimension(contrast, dimension, rules.minimumCell)
    return comparison ? [{ dimension, comparison }] : []
  })
  const adjusted = holm(compared.map(({ comparison }) => comparison.p))
  const adjustedEqual = holm(compared.map(({ comparison }) => comparison.equalGroups?.p ?? null))
  return new Map(
    compared.map(({ dimension, comparison }, index) => {
      const { n1, n2, stayers, equalGroups: equal } = comparison
      const n12 = comparison.n12 ?? 0
      const judge = (test: Pick<Comparison, 'difference' | 'interval' | 'interval90' | 'adjustedP'>) =>
        verdict({ ...test, n1, n2, n12, stayersCheck: stayers.check }, rules)
      const { difference, interval, interval90 } = comparison
      const adjustedP = adjusted[index] ?? null
      const equalP = adjustedEqual[index] ?? null
      return [
        dimension,
        {
          ...comparison,
          adjustedP,
          equalGroups: equal && { ...equal, adjustedP: equalP, verdict: judge({ ...equal, adjustedP: equalP }) },
          verdict: judge({ difference, interval, interval90, adjustedP }),
        },
      ]
    }),
  )
}
