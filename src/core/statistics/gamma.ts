const halfLogTwoPi = 0.9189385332046728
/** Bernoulli terms of Stirling's series: 1/12, −1/360, 1/1260, … */
const stirlingTerms = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

/** lnΓ(x) − [(x − ½)·ln x − x + ½·ln 2π] for x ≥ 10: the correction of Stirling's formula. */
function stirlingCorrection(x: number): number {
  const inverseSquare = 1 / (x * x)
  return stirlingTerms.reduceRight((sum, term) => sum * inverseSquare + term, 0) / x
}

/** lnΓ(x), x > 0. Source: Abramowitz & Stegun 6.1.41, after shifting small x above 10 by Γ(x + 1) = xΓ(x). */
export function logGamma(x: number): number {
  let product = 1
  let shifted = x
  while (shifted < 10) {
    product *= shifted
    shifted += 1
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogTwoPi + stirlingCorrection(shifted) - Math.log(product)
}

/** lnΓ(x + 1) − [(x + ½)·ln x − x + ½·ln 2π], x > 0; exact also where x is large. */
export function stirlingError(x: number): number {
  if (x >= 10) return stirlingCorrection(x)
  return logGamma(x + 1) - ((x + 0.5) * Math.log(x) - x + halfLogTwoPi)
}
