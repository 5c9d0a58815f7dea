const numerators = {
  centre: [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694],
  middle: [
    2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001,
    881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
  ],
  tail: [
    0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
    0.0006587491615298378,
  ],
} as const
const denominators = {
  centre: [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171],
  middle: [
    1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
    4362.619090143247, 3439.3676741437216, 1230.3393548037495,
  ],
  tail: [1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918],
} as const

function rational(region: keyof typeof numerators, argument: number): number {
  const evaluate = (coefficients: readonly number[]) =>
    coefficients.reduce((sum, coefficient) => sum * argument + coefficient, 0)
  return evaluate(numerators[region]) / evaluate(denominators[region])
}

/** Complementary error function for x ≥ 0; relative error below 1e-15. Source: Cody (1969), Math. Comp. 23, 631–637. */
function complementaryError(x: number): number {
  if (x < 0.5) return 1 - x * rational('centre', x * x)
  if (x < 4) return Math.exp(-x * x) * rational('middle', x)
  const inverseSquare = 1 / (x * x)
  return (Math.exp(-x * x) / x) * (1 / Math.sqrt(Math.PI) - inverseSquare * rational('tail', inverseSquare))
}

/** Standard normal distribution function Φ(z); relatively exact in the lower tail. */
export function normalProbability(z: number): number {
  const upperTail = complementaryError(Math.abs(z) / Math.SQRT2) / 2
  return z < 0 ? upperTail : 1 - upperTail
}

const startingValue = {
  centre: [
    [
      -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
      2.506628277459239,
    ],
    [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1],
  ],
  tail: [
    [
      -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
      2.938163982698783,
    ],
    [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
  ],
} as const

function lowerHalfQuantile(p: number): number {
  const evaluate = (coefficients: readonly number[], argument: number) =>
    coefficients.reduce((sum, coefficient) => sum * argument + coefficient, 0)
  const distance = p - 0.5
  const root = Math.sqrt(-2 * Math.log(p))
  const start =
    p > 0.02425
      ? (evaluate(startingValue.centre[0], distance ** 2) / evaluate(startingValue.centre[1], distance ** 2)) * distance
      : evaluate(startingValue.tail[0], root) / evaluate(startingValue.tail[1], root)
  const error = (normalProbability(start) - p) * Math.sqrt(2 * Math.PI) * Math.exp((start * start) / 2)
  return start - error / (1 + (start * error) / 2)
}

/**
 * Standard normal quantile Φ⁻¹(p), 0 < p < 1; −Infinity and Infinity at the ends.
 * Source: Acklam's rational start (1e-9), then one Halley step on Φ, which brings it to about 1e-15.
 */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity
  if (p >= 1) return Infinity
  return p <= 0.5 ? lowerHalfQuantile(p) : -lowerHalfQuantile(1 - p)
}

/** Φ⁻¹(.975), written out because every 95 % interval by z uses the same one. */
export const z975 = 1.959963984540054
