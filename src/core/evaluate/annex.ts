import type { DimensionAnnex, LinkedChange, LinkedRanks, RankComparison, RankMethod } from '../model/annex.ts'
import type { Interval } from '../model/evaluation.ts'
import type { DimensionId } from '../model/instrument.ts'
import { present } from '../score/score.ts'
import { bcaInterval } from '../statistics/bootstrap.ts'
import { combination } from '../statistics/combination.ts'
import { mannWhitney } from '../statistics/mann-whitney.ts'
import { pairedEffects } from '../statistics/paired-effects.ts'
import { pairedT } from '../statistics/paired-t.ts'
import { allScores, fewestPairs, type TwoWaves } from '../statistics/partially-overlapping-t.ts'
import { signedRank } from '../statistics/signed-rank.ts'
import { type Contrast, splitByLink } from './contrast.ts'
import type { WaveData } from './wave-data.ts'

/** Below this the BCa interval is too short: 0.88 to 0.90 instead of 0.95 at n = 8 (statistics.md 16.2). */
export const fewestForBootstrap = 15

function bootstrap(scores: Float64Array | undefined, replicates: number): Interval | null {
  const values = scores ? present(scores) : []
  return values.length < fewestForBootstrap ? null : bcaInterval([values], replicates)
}

/** The exact p where there is one; without any difference no arrangement is more extreme. */
function probability(exact: number | null, asymptotic: number | null): { p: number; method: RankMethod } {
  return exact === null ? { p: asymptotic ?? 1, method: 'asymptotic' } : { p: exact, method: 'exact' }
}

function compareRanks(split: TwoWaves): RankComparison | null {
  const test = mannWhitney(...allScores(split))
  if ('reason' in test) return null
  const { p, method } = probability(test.exactP, test.asymptoticP)
  return { u2: test.u2, rankSumZ: test.z, rankSumP: p, rankSumMethod: method }
}

function compareLinkedRanks({ paired1, paired2 }: TwoWaves): LinkedRanks | null {
  const test = signedRank(paired1, paired2)
  if (!test) return null
  const { p, method } = probability(test.exactP, test.asymptoticP)
  return { v: test.v, signedRankP: p, signedRankMethod: method, signTestP: test.sign.p }
}

function compareLinked(split: TwoWaves): LinkedChange | null {
  const { paired1, paired2 } = split
  const { difference, interval, t, df, p } = pairedT(paired1, paired2)
  if (difference === null) return null
  const effects = pairedEffects(paired1, paired2)
  const isTested = interval !== null && t !== null && df !== null && p !== null
  const hasSize = effects?.gav != null && effects.gavInterval !== null
  return {
    difference,
    test: isTested ? { interval, t, df, p } : null,
    gav: hasSize ? { value: effects.gav, interval: effects.gavInterval } : null,
    combination: combine(split),
  }
}

function combine(split: TwoWaves): LinkedChange['combination'] {
  const smallest = Math.min(split.paired1.length, split.unpaired1.length, split.unpaired2.length)
  if (smallest < fewestPairs) return null
  const { difference, interval, weightPaired } = combination(split)
  if (difference === null || interval === null || weightPaired === null) return null
  return { difference, interval, weight: weightPaired }
}

/**
 * Figures of one dimension for the annex of methodologists; the verdicts do not rest on them.
 *
 * @param contrast first and last wave; null where the dimension is not compared
 * @param replicates of the bootstrap, at least 2000 for numbers that are printed
 * @see statistics.md 3.9, 4.4, 5.1, 5.2, 5.5 and 14
 */
export function dimensionAnnex(
  waves: readonly WaveData[],
  contrast: Contrast | null,
  dimension: DimensionId,
  replicates: number,
): DimensionAnnex<'raw'> {
  const first = contrast?.first.scores.get(dimension)
  const last = contrast?.last.scores.get(dimension)
  const split = contrast && first && last ? splitByLink(first, last, contrast.pairs) : null
  return {
    bootstrap: waves.map(({ scores }) => bootstrap(scores.get(dimension), replicates)),
    ranks: split && compareRanks(split),
    linkedRanks: split && compareLinkedRanks(split),
    linkedChange: split && compareLinked(split),
  }
}
