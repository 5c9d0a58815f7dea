import type { Interval, Proportion } from '../model/evaluation.ts'
import { z975 } from './normal.ts'

/**
 * x of n with Wilson's 95 % interval, no continuity correction. x = 0 has a lower limit of exactly 0, x = n an upper
 * one of exactly 1; n = 0 has neither share nor interval. Source: Wilson (1927).
 */
export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { count, of, share: null, interval: null }
  const share = count / of
  const square = z975 * z975
  const centre = (share + square / (2 * of)) / (1 + square / of)
  const half = (z975 * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))) / (1 + square / of)
  const interval = { lower: count === 0 ? 0 : centre - half, upper: count === of ? 1 : centre + half }
  return { count, of, share, interval }
}

/** Difference of two independent shares, later − earlier, method 10 of Newcombe (1998); null where one n is 0. */
export function proportionDifference(
  first: Proportion,
  second: Proportion,
): { difference: number; interval: Interval } | null {
  if (first.share === null || second.share === null || !first.interval || !second.interval) return null
  const difference = second.share - first.share
  return {
    difference,
    interval: {
      lower: difference - Math.hypot(second.share - second.interval.lower, first.interval.upper - first.share),
      upper: difference + Math.hypot(second.interval.upper - second.share, first.share - first.interval.lower),
    },
  }
}
