import { stirlingError } from './gamma.ts'

/** x·ln(x/mean) + mean − x without cancellation. Source: Loader (2000), Fast and accurate computation of binomial probabilities. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const ratio = (x - mean) / (x + mean)
  let sum = (x - mean) * ratio
  let term = 2 * x * ratio
  for (let j = 1; j < 1000; j++) {
    term *= ratio * ratio
    const next = sum + term / (2 * j + 1)
    if (next === sum) break
    sum = next
  }
  return sum
}

/** x^a·(1 − x)^b / B(a, b), with y = 1 − x given by the caller so that neither end loses digits. */
function betaFront(x: number, y: number, a: number, b: number): number {
  const n = a + b
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)
  return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n))
}

/** Continued fraction of the incomplete beta function by the modified Lentz method. Source: DLMF 8.17.22. */
function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return fraction
}

/**
 * Regularised incomplete beta function I_x(a, b), a, b > 0.
 *
 * @param x 0 to 1
 * @param y 1 − x, passed separately because in the tails it cannot be recovered from x
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  const front = betaFront(x, y, a, b)
  if (x < (a + 1) / (a + b + 2)) return (front * continuedFraction(x, a, b)) / a
  return 1 - (front * continuedFraction(y, b, a)) / b
}

/** P(X ≤ successes) for a binomial of `trials` with probability p. Source: DLMF 8.17.5. */
export function binomialProbability(successes: number, trials: number, p: number): number {
  const whole = Math.floor(successes + 1e-7)
  if (whole < 0) return 0
  if (whole >= trials) return 1
  return incompleteBeta(1 - p, p, trials - whole, whole + 1)
}
