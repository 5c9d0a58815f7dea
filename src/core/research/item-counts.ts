import type { DisclosedEvaluation } from '../model/evaluation.ts'
import type { ResearchVariable } from './variables.ts'

const columns = ['municipality', 'wave', 'variable', 'step', 'count'] as const

/**
 * How often each step of each statement was chosen, as the reports show it: recoded, so that higher is better, in every
 * wave and municipality with enough answers; `cj` counts "cannot judge". For everybody: no row belongs to a person.
 *
 * @param names what the data set calls each municipality
 * @param variableOf the column of a statement as one wave of a municipality asked it
 */
export function itemCounts(
  evaluations: readonly DisclosedEvaluation[],
  names: ReadonlyMap<string, string>,
  variableOf: (municipality: string, wave: string, item: string) => ResearchVariable,
): readonly (readonly (string | number)[])[] {
  const body = evaluations.flatMap(({ municipality, dimensions }) =>
    dimensions
      .flatMap(({ items }) => items)
      .flatMap(({ item, waves }) =>
        waves.flatMap((cell) => {
          if (!cell?.shown) return []
          const { wave, counts, cannotJudge } = cell.value
          const { name, scale } = variableOf(municipality.id, wave, item)
          const head = [names.get(municipality.id)!, wave, name]
          return [...counts.map((count, index) => [...head, scale!.min + index, count]), [...head, 'cj', cannotJudge]]
        }),
      ),
  )
  return [columns, ...body.sort(([a], [b]) => (a! < b! ? -1 : Number(a! > b!)))]
}
