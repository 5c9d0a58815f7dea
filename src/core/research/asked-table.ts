import { isFirstWave } from '../evaluate/wave-data.ts'
import { askedItems } from '../instrument/asked.ts'
import { minimumAnswered } from '../score/score.ts'
import { municipalityNames, type RowsInput } from './rows.ts'
import type { ResearchRow, ResearchVariable } from './variables.ts'

const columns = ['municipality', 'wave', 'version', 'dimension', 'variable', 'needed'] as const

/**
 * What each wave of each municipality in the data set asked, and what scores rest on: the version, the variables of
 * every dimension, and how many of them a person must have answered. Own statements have neither dimension nor score.
 *
 * @param rows of the data set; a wave without any is not named
 */
export function askedTable(
  input: RowsInput,
  variables: readonly ResearchVariable[],
  rows: readonly ResearchRow[],
): readonly (readonly (string | number | null)[])[] {
  const names = municipalityNames(input)
  const present = new Set(rows.map(({ municipality, wave }) => `${municipality}|${wave}`))
  const body = input.sources.flatMap(({ municipality, asked, missingRule }) =>
    asked.flatMap(({ form, instrument }) => {
      const name = names.get(municipality.id)!
      if (!present.has(`${name}|${form.wave}`)) return []
      const items = askedItems(instrument, form, isFirstWave(input.study, form))
      return items.flatMap(({ id, dimension }) => {
        const variable = variableOf(variables, id, instrument.version)
        if (!variable) return []
        const size = items.filter((item) => item.dimension === dimension).length
        const needed = dimension === null ? null : minimumAnswered(size, missingRule)
        return [[name, form.wave, instrument.version, dimension, variable.name, needed]]
      })
    }),
  )
  return [columns, ...body.sort(([a], [b]) => (a! < b! ? -1 : Number(a! > b!)))]
}

/** The column that holds a statement as one version words it. */
export function variableOf(
  variables: readonly ResearchVariable[],
  item: string,
  version: string,
): ResearchVariable | undefined {
  return variables.find((variable) => variable.item === item && variable.versions.includes(version))
}
