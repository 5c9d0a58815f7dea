import type { Comparison, Sensitivity } from '../model/evaluation.ts'
import type { DimensionId } from '../model/instrument.ts'
import { adjustForItems, present } from '../score/score.ts'
import { mean } from '../statistics/describe.ts'
import { allScores, type OverlapTest } from '../statistics/partially-overlapping-t.ts'
import { weightedDifference } from '../statistics/weighted-mean.ts'
import { welch } from '../statistics/welch.ts'
import type { AreaScores } from './composition.ts'
import { type Contrast, splitByLink } from './contrast.ts'
import type { WaveData } from './wave-data.ts'

/** "Same": same sign and inside the main interval; otherwise weaker or stronger than the main difference. */
function judge(main: OverlapTest, other: number | null): Sensitivity {
  if (main.difference === null || main.interval === null || other === null) return 'not possible'
  const sameSign = Math.sign(other) === Math.sign(main.difference)
  if (sameSign && other >= main.interval.lower && other <= main.interval.upper) return 'same'
  return sameSign && Math.abs(other) > Math.abs(main.difference) ? 'stronger' : 'weaker'
}

/** Welch has the same difference; what can change is whether its interval leaves out zero. */
function judgeWelch(main: OverlapTest, first: readonly number[], second: readonly number[]): Sensitivity {
  const { interval } = main.method === 'welch' ? main : welch(first, second)
  if (main.interval === null || interval === null) return 'not possible'
  const leavesOutZero = ({ lower, upper }: { lower: number; upper: number }) => lower > 0 || upper < 0
  if (leavesOutZero(interval) === leavesOutZero(main.interval)) return 'same'
  return leavesOutZero(interval) ? 'stronger' : 'weaker'
}

/**
 * How the change of one dimension looks under equal and roster weights of the published sectors, under the strict
 * missing rule, under scores corrected for the items answered, and without use of the links. Only these words leave the
 * core: a second number could be subtracted.
 */
export function compareOtherwise(
  { first, last, rosters, pairs }: Contrast,
  areas: readonly AreaScores[],
  dimension: DimensionId,
  main: OverlapTest,
  minimum: number,
): Comparison['sensitivity'] {
  const weighted = (weights: (area: AreaScores, wave: 0 | 1) => number | null) =>
    weightedDifference(
      areas.map((area) => ({
        first: { scores: area.first, weight: weights(area, 0) ?? 0 },
        second: { scores: area.second, weight: weights(area, 1) ?? 0 },
      })),
    )?.difference ?? null
  const hasRoster = rosters.every(Boolean) && areas.every(({ invited }) => !invited.includes(null))
  const strict1 = present(first.strictScores.get(dimension) ?? new Float64Array())
  const strict2 = present(last.strictScores.get(dimension) ?? new Float64Array())
  const strictDifference = Math.min(strict1.length, strict2.length) < minimum ? null : mean(strict2) - mean(strict1)
  const [scores1, scores2] = allScores(splitByLink(first.scores.get(dimension)!, last.scores.get(dimension)!, pairs))
  const hasScores = Math.min(scores1.length, scores2.length) > 0
  return {
    equalGroups: judge(
      main,
      weighted(() => 1),
    ),
    roster: judge(main, hasRoster ? weighted((area, wave) => area.invited[wave]) : null),
    strictMissingRule: judge(main, strictDifference),
    itemAdjusted: judge(main, hasScores ? adjustedMean(last, dimension) - adjustedMean(first, dimension) : null),
    welch: judgeWelch(main, scores1, scores2),
  }
}

function adjustedMean({ matrix, columns, scores }: WaveData, dimension: DimensionId): number {
  return mean(present(adjustForItems(matrix, columns.get(dimension)!, scores.get(dimension)!)))
}
