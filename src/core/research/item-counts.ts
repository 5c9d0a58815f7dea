import type { DisclosedEvaluation } from '../model/evaluation.ts'
import { variableName } from './variables.ts'

const columns = ['municipality', 'wave', 'variable', 'step', 'count'] as const

/**
 * How often each step of each statement was chosen, as the reports show it: recoded, so that higher is better, in every
 * wave and municipality with enough answers; `cj` counts "cannot judge". For everybody: no row belongs to a person.
 *
 * @param names what the data set calls each municipality
 */
export function itemCounts(
  evaluations: readonly DisclosedEvaluation[],
  names: ReadonlyMap<string, string>,
  lowestStep: number,
): readonly (readonly (string | number)[])[] {
  const body = evaluations.flatMap(({ municipality, dimensions }) =>
    dimensions
      .flatMap(({ items }) => items)
      .flatMap(({ item, waves }) =>
        waves.flatMap((cell) => {
          if (!cell?.shown) return []
          const { wave, counts, cannotJudge } = cell.value
          const head = [names.get(municipality.id)!, wave, variableName(item)]
          return [...counts.map((count, index) => [...head, lowestStep + index, count]), [...head, 'cj', cannotJudge]]
        }),
      ),
  )
  return [columns, ...body.sort(([a], [b]) => (a! < b! ? -1 : Number(a! > b!)))]
}
