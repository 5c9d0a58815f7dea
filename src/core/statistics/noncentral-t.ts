import { incompleteBeta } from './beta.ts'
import { logGamma } from './gamma.ts'
import { normalProbability } from './normal.ts'
import { findRoot } from './root.ts'

/** Beyond this the first term of the series, exp(−δ²/2), leaves the range of doubles. */
const largestSeriesNoncentrality = 37

/** P(T ≤ t) for t ≥ 0 by a twin series. Source: Lenth (1989), Algorithm AS 243, Applied Statistics 38, 185–189. */
function series(t: number, df: number, noncentrality: number): number {
  const square = t * t
  const x = square / (square + df)
  const y = df / (square + df)
  const b = df / 2
  const lambda = noncentrality * noncentrality
  let p = 0.5 * Math.exp(-0.5 * lambda)
  let q = Math.sqrt(2 / Math.PI) * p * noncentrality
  let remaining = -0.5 * Math.expm1(-0.5 * lambda)
  let a = 0.5
  const power = y ** b
  const logBeta = 0.5 * Math.log(Math.PI) + logGamma(b) - logGamma(0.5 + b)
  let oddBeta = incompleteBeta(x, y, a, b)
  let oddStep = 2 * power * Math.exp(a * Math.log(x) - logBeta)
  let evenBeta = 1 - power
  let evenStep = b * x * power
  let sum = p * oddBeta + q * evenBeta
  for (let j = 1; j < 5000; j++) {
    a += 1
    oddBeta -= oddStep
    evenBeta -= evenStep
    oddStep *= (x * (a + b - 1)) / a
    evenStep *= (x * (a + b - 0.5)) / (a + 0.5)
    p *= lambda / (2 * j)
    q *= lambda / (2 * j + 1)
    sum += p * oddBeta + q * evenBeta
    remaining -= p
    const bound = 2 * remaining * (oddBeta - oddStep)
    if (remaining < 0 || Math.abs(bound) < 1e-15) break
  }
  return sum + normalProbability(-noncentrality)
}

/** The same probability as an integral over the chi distribution, for noncentralities the series cannot reach. */
function integral(t: number, df: number, noncentrality: number): number {
  const logConstant = Math.LN2 + (df / 2) * Math.log(df / 2) - logGamma(df / 2)
  const step = 0.002
  let sum = 0
  for (let u = -Math.min(40, 45 / Math.sqrt(df) + 40 / df); u < 2.5; u += step) {
    const s = Math.exp(u)
    sum += normalProbability(t * s - noncentrality) * Math.exp(logConstant + df * u - (df * s * s) / 2)
  }
  return sum * step
}

/** Noncentral t distribution function P(T ≤ t), df > 0. */
export function noncentralTProbability(t: number, df: number, noncentrality: number): number {
  if (t < 0) return 1 - noncentralTProbability(-t, df, -noncentrality)
  if (t === 0) return normalProbability(-noncentrality)
  const probability =
    Math.abs(noncentrality) <= largestSeriesNoncentrality
      ? series(t, df, noncentrality)
      : integral(t, df, noncentrality)
  return Math.min(1, Math.max(0, probability))
}

/** The noncentralities λ at which t is the upper and the lower 2.5 % point: limits of a standardised effect. */
export function noncentralityLimits(t: number, df: number): { lower: number; upper: number } {
  const at = (probability: number) => {
    const miss = (lambda: number) => noncentralTProbability(t, df, lambda) - probability
    let width = 4
    let [low, high] = [t - width, t + width]
    while (miss(low) < 0) {
      low -= width
      width *= 2
    }
    width = 4
    while (miss(high) > 0) {
      high += width
      width *= 2
    }
    return findRoot(miss, low, high)
  }
  return { lower: at(0.975), upper: at(0.025) }
}
