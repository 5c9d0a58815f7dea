export interface ReliableChange {
  /** Standard error of one measurement. */
  readonly standardErrorOfMeasurement: number
  /** Smallest change of one person beyond 95 % of measurement error. */
  readonly smallestDetectableChange: number
  /** Change of each person in standard errors of a difference. */
  readonly indices: readonly number[]
}

/**
 * Reliable change of persons, second − first. Null where alpha is outside [0, 1).
 * Source: Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59, 12–19.
 */
export function reliableChange(
  sd: number,
  alpha: number,
  first: readonly number[],
  second: readonly number[],
): ReliableChange | null {
  if (alpha < 0 || alpha >= 1 || sd <= 0) return null
  const standardErrorOfMeasurement = sd * Math.sqrt(1 - alpha)
  const ofDifference = Math.SQRT2 * standardErrorOfMeasurement
  return {
    standardErrorOfMeasurement,
    smallestDetectableChange: 1.96 * ofDifference,
    indices: first.map((value, index) => (second[index]! - value) / ofDifference),
  }
}
