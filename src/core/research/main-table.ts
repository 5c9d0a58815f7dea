import type { DisclosedEvaluation } from '../model/evaluation.ts'
import type { ResearchProfile, ResearchRow, ResearchVariable } from './variables.ts'

const columns = [
  'municipality',
  'dimension',
  'first',
  'last',
  'n1',
  'mean1',
  'sd1',
  'n2',
  'mean2',
  'sd2',
  'n12',
  'difference',
  'lower',
  'upper',
] as const

type Cell = string | number | null

/**
 * The report's main table: first and last wave and the change of every dimension, points on 0 to 100, full precision.
 * Only what the report publishes; a protected cell is empty. The public one has no linked numbers, and only rows whose
 * answers are in the data set, so that it can be recomputed from it.
 *
 * @param rows of the data set
 */
export function mainTable(
  evaluations: readonly DisclosedEvaluation[],
  names: ReadonlyMap<string, string>,
  profile: ResearchProfile,
  rows: readonly ResearchRow[],
  variables: readonly ResearchVariable[],
): readonly (readonly Cell[])[] {
  const body = evaluations.flatMap((evaluation) => {
    const [first, last] = [evaluation.waves[0], evaluation.waves.at(-1)]
    const name = names.get(evaluation.municipality.id)!
    if (first === undefined || last === undefined || first === last) return []
    return evaluation.dimensions.flatMap(({ dimension, waves, comparison }): Cell[][] => {
      const items = variables.filter((variable) => variable.dimension === dimension)
      if (profile === 'public' && ![first, last].every((wave) => isComplete(rows, name, wave, items))) return []
      const level = (index: number): readonly Cell[] => {
        const wave = waves.at(index)
        return wave?.shown
          ? [wave.value.estimate.n, wave.value.estimate.mean, wave.value.estimate.sd]
          : [null, null, null]
      }
      const value = comparison?.shown ? comparison.value : null
      const linked = profile === 'public' ? null : value
      return [
        [
          name,
          dimension,
          first,
          last,
          ...level(0),
          ...level(-1),
          linked?.n12 ?? null,
          value?.difference ?? null,
          linked?.interval?.lower ?? null,
          linked?.interval?.upper ?? null,
        ],
      ]
    })
  })
  return [columns, ...body.sort((a, b) => (`${a[0]}|${a[1]}` < `${b[0]}|${b[1]}` ? -1 : 1))]
}

/** Whether every answer to a dimension's statements in one wave of a municipality is in the data set. */
function isComplete(
  rows: readonly ResearchRow[],
  municipality: string,
  wave: string,
  items: readonly ResearchVariable[],
): boolean {
  const own = rows.filter((row) => row.municipality === municipality && row.wave === wave)
  return own.length > 0 && own.every((row) => items.every(({ name }) => row[name] !== -6))
}
