/**
 * Root of a monotone function between two points of different sign, to the last bits.
 * Source: Brent (1973), Algorithms for Minimization without Derivatives, chapter 4.
 */
export function findRoot(f: (x: number) => number, from: number, to: number): number {
  let [a, b] = [from, to]
  let [fa, fb] = [f(a), f(b)]
  let [c, fc] = [a, fa]
  let [step, previousStep] = [b - a, b - a]
  for (let iteration = 0; iteration < 300; iteration++) {
    if (fb > 0 === fc > 0) {
      c = a
      fc = fa
      step = b - a
      previousStep = step
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      ;[a, b, c] = [b, c, b]
      ;[fa, fb, fc] = [fb, fc, fb]
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b) + 1e-300
    const middle = (c - b) / 2
    if (Math.abs(middle) <= tolerance || fb === 0) return b
    if (Math.abs(previousStep) >= tolerance && Math.abs(fa) > Math.abs(fb)) {
      const s = fb / fa
      const quadratic = a !== c
      const q0 = fa / fc
      const r = fb / fc
      let p = quadratic ? s * (2 * middle * q0 * (q0 - r) - (b - a) * (r - 1)) : 2 * middle * s
      let q = quadratic ? (q0 - 1) * (r - 1) * (s - 1) : 1 - s
      if (p > 0) q = -q
      p = Math.abs(p)
      if (2 * p < Math.min(3 * middle * q - Math.abs(tolerance * q), Math.abs(previousStep * q))) {
        previousStep = step
        step = p / q
      } else {
        step = middle
        previousStep = middle
      }
    } else {
      step = middle
      previousStep = middle
    }
    a = b
    fa = fb
    b += Math.abs(step) > tolerance ? step : Math.sign(middle) * tolerance
    fb = f(b)
  }
  return b
}
