import type { Comparison, Sensitivity } from '../model/evaluation.ts'
import type { DimensionId } from '../model/instrument.ts'
import { present } from '../score/score.ts'
import { mean } from '../statistics/describe.ts'
import { allScores, type OverlapTest } from '../statistics/partially-overlapping-t.ts'
import { weightedDifference } from '../statistics/weighted-mean.ts'
import { welch } from '../statistics/welch.ts'
import { type Contrast, splitByLink } from './contrast.ts'
import { positionsOf, scoresAt } from './groups.ts'

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
 * missing rule and without use of the links. Only these words leave the core: a second number could be subtracted.
 */
export function compareOtherwise(
  contrast: Contrast,
  dimension: DimensionId,
  main: OverlapTest,
  minimum: number,
): Comparison['sensitivity'] {
  const { first, last, sectors, rosters, pairs } = contrast
  const blocks = sectors.map((block) => ({
    first: scoresAt(first.scores.get(dimension), positionsOf(first, block)),
    second: scoresAt(last.scores.get(dimension), positionsOf(last, block)),
    invited: [first, last].map(({ wave }) => block.respondents.find((count) => count.wave === wave)?.invited ?? null),
  }))
  const weighted = (weights: (block: (typeof blocks)[number], wave: 0 | 1) => number | null) => {
    if (blocks.length < 2) return null
    return weightedDifference(
      blocks.map((block) => ({
        first: { scores: block.first, weight: weights(block, 0) ?? 0 },
        second: { scores: block.second, weight: weights(block, 1) ?? 0 },
      })),
    )
  }
  const hasRoster = rosters.every(Boolean) && blocks.every(({ invited }) => !invited.includes(null))
  const strict1 = present(first.strictScores.get(dimension) ?? new Float64Array())
  const strict2 = present(last.strictScores.get(dimension) ?? new Float64Array())
  const strictDifference = Math.min(strict1.length, strict2.length) < minimum ? null : mean(strict2) - mean(strict1)
  const [scores1, scores2] = allScores(splitByLink(first.scores.get(dimension)!, last.scores.get(dimension)!, pairs))
  return {
    equalGroups: judge(
      main,
      weighted(() => 1),
    ),
    roster: judge(main, hasRoster ? weighted((block, wave) => block.invited[wave] ?? null) : null),
    strictMissingRule: judge(main, strictDifference),
    welch: judgeWelch(main, scores1, scores2),
  }
}
