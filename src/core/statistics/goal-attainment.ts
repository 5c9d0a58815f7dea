/** A goal's step from −2 (much less than expected) to 2 (much more); null = not rated. */
export interface RatedGoal {
  readonly step: number | null
  readonly weight: number
}

/** Correlation between goals that Kiresuk & Sherman assumed. */
export const usualGoalCorrelation = 0.3

/**
 * Goal attainment T score over the rated goals: 50 = as expected. Null without a rated goal.
 * Source: Kiresuk & Sherman (1968), Community Mental Health Journal 4, 443–453.
 */
export function goalAttainment(goals: readonly RatedGoal[], correlation = usualGoalCorrelation): number | null {
  const rated = goals.filter((goal): goal is RatedGoal & { step: number } => goal.step !== null)
  if (rated.length === 0) return null
  const weighted = rated.reduce((sum, { step, weight }) => sum + weight * step, 0)
  const squares = rated.reduce((sum, { weight }) => sum + weight ** 2, 0)
  const total = rated.reduce((sum, { weight }) => sum + weight, 0)
  return 50 + (10 * weighted) / Math.sqrt((1 - correlation) * squares + correlation * total ** 2)
}
