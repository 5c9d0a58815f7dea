import type { Interval } from '../model/evaluation.ts'

/** Limits of the whole network's mean if all who did not answer were at 0, or all at 100 points. Source: Manski (1989). */
export function nonresponseBounds(mean: number, responseRate: number): Interval {
  const answered = responseRate * mean
  return { lower: answered, upper: answered + (1 - responseRate) * 100 }
}

/** Change among those who did not answer that would cancel the observed one; null where everybody answered. */
export function tippingPoint(change: number, responseRate: number): number | null {
  return responseRate < 1 ? (-responseRate * change) / (1 - responseRate) : null
}
