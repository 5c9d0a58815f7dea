import type { Rules, Trend } from '../model/evaluation.ts'
import type { WaveId } from '../model/study.ts'
import { checkStayers, decompose } from '../statistics/decomposition.ts'
import { holm } from '../statistics/multiplicity.ts'
import { allScores, partiallyOverlappingT, type TwoWaves } from '../statistics/partially-overlapping-t.ts'
import { verdict } from '../statistics/verdict.ts'

/** A trend whose steps are still scores. */
export interface UnjudgedTrend extends Omit<Trend, 'steps'> {
  readonly steps: readonly { readonly from: WaveId; readonly to: WaveId; readonly waves: TwoWaves }[]
}

/**
 * Tests every step from one wave to the next and says what may be said of it, by the rule of the main comparison. The
 * family of Holm's adjustment are all steps of all dimensions of the municipality, apart from the main comparison's.
 */
export function judgeTrends(trends: readonly (UnjudgedTrend | null)[], rules: Rules): (Trend | null)[] {
  const tested = trends.map((trend) =>
    trend?.steps.map((step) => ({ ...step, test: partiallyOverlappingT(step.waves) })),
  )
  const adjusted = holm(tested.flatMap((steps) => (steps ?? []).map(({ test }) => test.p))).values()
  return trends.map((trend, index) => {
    if (!trend) return null
    const steps = tested[index]!.map(({ from, to, waves, test }) => {
      const { difference, interval, interval90, p } = test
      const adjustedP = adjusted.next().value ?? null
      const [first, second] = allScores(waves)
      const n12 = waves.paired1.length
      const stayers = decompose(waves)?.stayers ?? null
      const stayersCheck = difference === null ? 'unknown' : checkStayers(n12, stayers, difference)
      const input = { n1: first.length, n2: second.length, n12, difference, interval, interval90, adjustedP }
      return {
        from,
        to,
        difference,
        interval,
        interval90,
        p,
        adjustedP,
        verdict: verdict({ ...input, stayersCheck }, rules),
      }
    })
    return { ...trend, steps }
  })
}
