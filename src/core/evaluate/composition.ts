import type { Estimate, GroupBlock } from '../model/evaluation.ts'
import type { DimensionId } from '../model/instrument.ts'
import type { WaveId } from '../model/study.ts'
import { dissimilarity } from '../statistics/response.ts'
import { weightedMean } from '../statistics/weighted-mean.ts'
import type { Contrast } from './contrast.ts'
import { positionsOf, scoresAt } from './groups.ts'
import type { WaveData } from './wave-data.ts'

/** Scores of one published area in the first and the last wave, and the persons invited to each. */
export interface AreaScores {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly invited: readonly [number | null, number | null]
}

/** Scores of a dimension by published area; none with fewer than two areas, which have nothing to be weighted. */
export function areaScores({ first, last, sectors }: Contrast, dimension: DimensionId): readonly AreaScores[] {
  if (sectors.length < 2) return []
  const of = (data: WaveData, block: GroupBlock<'raw'>) =>
    scoresAt(data.scores.get(dimension), positionsOf(data, block))
  const invitedIn = (block: GroupBlock<'raw'>, wave: WaveId) =>
    block.respondents.find((count) => count.wave === wave)?.invited ?? null
  return sectors.map((block) => ({
    first: of(first, block),
    second: of(last, block),
    invited: [invitedIn(block, first.wave), invitedIn(block, last.wave)],
  }))
}

/** Mean of one wave where every published area counts the same; null with fewer than two areas or an empty one. */
export function equalGroupsEstimate(
  data: WaveData,
  sectors: readonly GroupBlock<'raw'>[],
  dimension: DimensionId,
): Estimate | null {
  const scores = data.scores.get(dimension)
  if (!scores || sectors.length < 2) return null
  const groups = sectors.map((block) => ({ scores: scoresAt(scores, positionsOf(data, block)), weight: 1 }))
  const estimate = groups.some((group) => group.scores.length === 0) ? null : weightedMean(groups)
  if (!estimate) return null
  const { mean, standardError, interval } = estimate
  const n = groups.reduce((sum, group) => sum + group.scores.length, 0)
  return { n, mean, sd: null, standardError, interval, reason: interval === null ? 'no_variance' : null }
}

/** How far the last wave's answers come from other published areas than the first wave's, 0 to 1. */
export function compositionShift(sectors: readonly GroupBlock<'raw'>[], first: WaveId, last: WaveId): number | null {
  if (sectors.length < 2) return null
  const countIn = (block: GroupBlock<'raw'>, wave: WaveId) =>
    block.respondents.find((count) => count.wave === wave)?.count ?? 0
  return dissimilarity(sectors.map((block) => ({ respondents: countIn(block, last), invited: countIn(block, first) })))
}
