import type { Interval, Reason } from '../model/evaluation.ts'
import { tInterval } from './describe.ts'
import { twoSidedP } from './students-t.ts'

/** A tested difference, later − earlier: everything but the difference itself is null where `reason` says why. */
export interface TestedDifference {
  readonly difference: number | null
  readonly standardError: number | null
  readonly df: number | null
  readonly t: number | null
  readonly p: number | null
  readonly interval: Interval | null
  readonly interval90: Interval | null
  readonly reason: Reason | null
}

export function untested(difference: number | null, reason: Reason): TestedDifference {
  const nothing = { standardError: null, df: null, t: null, p: null, interval: null, interval90: null }
  return { difference, ...nothing, reason }
}

/** t, two-sided p, 95 % and 90 % interval of a difference. Source: Student (1908); Schuirmann (1987) for the 90 % interval. */
export function testDifference(difference: number, standardError: number, df: number): TestedDifference {
  const t = difference / standardError
  return {
    difference,
    standardError,
    df,
    t,
    p: twoSidedP(t, df),
    interval: tInterval(difference, standardError, df),
    interval90: tInterval(difference, standardError, df, 0.9),
    reason: null,
  }
}
