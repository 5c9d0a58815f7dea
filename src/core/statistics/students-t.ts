import { incompleteBeta } from './beta.ts'
import { logGamma } from './gamma.ts'
import { normalQuantile } from './normal.ts'
import { findRoot } from './root.ts'

/** Upper tail P(T > |t|) of Student's t, df > 0 and not necessarily whole; relatively exact far out. */
function upperTail(t: number, df: number): number {
  const square = t * t
  if (!Number.isFinite(square)) return 0
  return incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5) / 2
}

/** Student's t distribution function, fractional df allowed. Source: DLMF 8.17 (incomplete beta). */
export function tProbability(t: number, df: number): number {
  return t > 0 ? 1 - upperTail(t, df) : upperTail(t, df)
}

/** Two-sided p of a t statistic. */
export function twoSidedP(t: number, df: number): number {
  return Math.min(1, 2 * upperTail(t, df))
}

const remembered = new Map<string, number>()

/**
 * Student's t quantile, 0 < p < 1, fractional df allowed: Cornish–Fisher start, then Newton, or Brent in a bracket.
 * Quantiles of whole df are remembered: an evaluation asks for the same few thousands of times.
 */
export function tQuantile(p: number, df: number): number {
  if (p === 0.5) return 0
  if (p < 0.5) return -tQuantile(1 - p, df)
  if (!Number.isInteger(df) || df > 1000) return upperQuantile(1 - p, df)
  const key = `${p} ${df}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const value = upperQuantile(1 - p, df)
  remembered.set(key, value)
  return value
}

/** Below this the start is too far off for Newton's steps. */
const smallestForNewton = 3

function upperQuantile(tail: number, df: number): number {
  const z = -normalQuantile(tail)
  const start = Math.max(z + (z ** 3 + z) / (4 * df), 1e-3)
  return (df >= smallestForNewton && tail > 1e-6 && tail < 0.4 && refine(start, tail, df)) || search(start, tail, df)
}

/** Newton's steps on the logarithm of the tail, which is nearly straight; null where they do not settle. */
function refine(start: number, tail: number, df: number): number | null {
  const scale = Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2)) / Math.sqrt(df * Math.PI)
  let t = start
  for (let step = 0; step < 8; step++) {
    const reached = upperTail(t, df)
    const density = scale * (1 + (t * t) / df) ** (-(df + 1) / 2)
    const change = (reached / density) * Math.log(reached / tail)
    t += change
    if (Math.abs(change) <= 1e-9 * t) return t
  }
  return null
}

function search(start: number, tail: number, df: number): number {
  let [low, high] = [start / 1.2, start * 1.2]
  while (upperTail(low, df) < tail) low /= 2
  while (upperTail(high, df) > tail) high *= 2
  // On logarithms the tail is nearly straight, which makes the search short also for small df.
  return Math.exp(findRoot((x) => Math.log(upperTail(Math.exp(x), df) / tail), Math.log(low), Math.log(high)))
}
