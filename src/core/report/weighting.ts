import type { Comparison, DimensionEvaluation, DisclosedEvaluation } from '../model/evaluation.ts'
import type { ReportTemplate } from './template.ts'

/** What counts in the report at hand: every answer, or every area; or an area was wanted that may not be shown. */
export type Weighting = ReportTemplate['weighting'] | 'equal areas not possible'

type Dimension = DimensionEvaluation<'disclosed'>

/**
 * The evaluation as the template weighs it. Where areas are to count the same, levels and changes are those of the
 * published areas with their own test and verdict; what has no such counterpart (correlation, standardised sizes, trend)
 * is left out. One weighting holds for the whole report: where one area is withheld, every answer counts the same.
 */
export function weighted(
  evaluation: DisclosedEvaluation,
  wanted: ReportTemplate['weighting'],
): { readonly evaluation: DisclosedEvaluation; readonly weighting: Weighting } {
  if (wanted === 'answers') return { evaluation, weighting: 'answers' }
  const { dimensions } = evaluation
  if (!dimensions.every(hasEqualAreas)) return { evaluation, weighting: 'equal areas not possible' }
  return { evaluation: { ...evaluation, dimensions: dimensions.map(withEqualAreas) }, weighting: 'equal areas' }
}

function hasEqualAreas({ waves, comparison }: Dimension): boolean {
  const isWeighted = waves.every((wave) => {
    if (!wave.shown || wave.value.estimate.n === 0) return true
    return wave.value.equalGroups !== null
  })
  return isWeighted && (!comparison?.shown || comparison.value.equalGroups !== null)
}

function withEqualAreas(dimension: Dimension): Dimension {
  const { waves, comparison } = dimension
  return {
    ...dimension,
    waves: waves.map((wave) => {
      if (!wave.shown || wave.value.equalGroups === null) return wave
      return { shown: true, value: { ...wave.value, estimate: wave.value.equalGroups } }
    }),
    comparison: comparison?.shown ? { shown: true, value: equalComparison(comparison.value) } : comparison,
    trend: null,
  }
}

function equalComparison(comparison: Comparison): Comparison {
  const equal = comparison.equalGroups
  if (equal === null) return comparison
  const { difference, standardError } = equal
  const t = standardError === null ? null : difference / standardError
  return { ...comparison, ...equal, t, r: null, hedgesG: null, cliffsDelta: null }
}
