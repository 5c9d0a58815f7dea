import type { WaveId } from '#core/model/study.ts'
import { codebookTable } from '#core/research/codebook.ts'
import { itemCounts } from '#core/research/item-counts.ts'
import { mainTable } from '#core/research/main-table.ts'
import { municipalityNames, type ResearchSource, type RowsInput, researchRows } from '#core/research/rows.ts'
import { type ResearchRow, type ResearchVariable, researchVariables } from '#core/research/variables.ts'
import { defaultRules } from '#core/statistics/verdict.ts'
import { form } from '../../evaluate/small-study.ts'
import { instrument, study } from './generated-study.ts'
import type { PlaceRelease } from './programme.ts'
import { meanOf } from './units.ts'

/** Questionnaires as the package for everybody holds them. */
export type OpenRows = (input: RowsInput, variables: readonly ResearchVariable[]) => readonly ResearchRow[]

/** The research package for everybody, as its readers add it up: numbers by what they stand under. */
export function publicPackage(
  places: readonly PlaceRelease[],
  waves: readonly WaveId[],
  rowsOf: OpenRows = researchRows,
) {
  const sources = places.map(
    ({ id, responses, evaluation, earlier }): ResearchSource => ({
      municipality: { ...study.municipalities[0]!, id },
      asked: waves.map((wave) => ({ form: { ...form(wave), dimensions: study.dimensions }, instrument })),
      missingRule: instrument.minimumAnswered,
      responses,
      earlier,
      // As the service has it: too few answers in every wave make no report.
      evaluation: evaluation.participation.some((wave) => wave.shown && wave.value.responses >= study.minimumCell)
        ? evaluation
        : null,
    }),
  )
  const municipalities = sources.map(({ municipality }) => municipality)
  const rules = { minimumDistribution: defaultRules.minimumDistribution }
  const input: RowsInput = { study: { ...study, municipalities }, sources, profile: 'public', rules, seed: 'seed' }
  const variables = researchVariables(sources[0]!.asked, study, 'public')
  const rows = rowsOf(input, variables)
  const names = municipalityNames(input)
  const evaluations = sources.flatMap(({ evaluation }) => evaluation ?? [])
  const counts = itemCounts(
    evaluations,
    names,
    (_municipality, _wave, item) => variables.find((one) => one.item === item)!,
  )
  const main = mainTable(evaluations, names, 'public', rows, variables)
  return {
    rows: sumsOfRows(rows, variables),
    counts: sumsOfCounts(counts),
    main: Object.fromEntries(
      main.slice(1).map(([municipality, dimension, ...cells]) => [`${municipality} ${dimension}`, cells]),
    ),
    codebook: waves.map((wave) =>
      codebookTable(variables, rows, wave, 'de')
        .slice(1)
        .map(([name, , value, , count]) => ({ key: `${name} ${value}`, count })),
    ),
  }
}

/**
 * Rows that show the same municipality, wave, groups and gaps: nothing else tells one from the other whatever was
 * answered. Their sums of each statement, and of each dimension's mean.
 */
function sumsOfRows(rows: readonly ResearchRow[], variables: readonly ResearchVariable[]) {
  const items = variables.filter(({ item }) => item !== null)
  const attributes = variables.filter(({ attribute }) => attribute !== null)
  const groups = Map.groupBy(rows, (row) =>
    JSON.stringify([
      row.municipality,
      row.wave,
      ...attributes.map(({ name }) => row[name]),
      ...items.map(({ name }) => Math.min(0, row[name] as number)),
    ]),
  )
  const answersOf = (row: ResearchRow) =>
    Object.fromEntries(
      items.flatMap(({ name, item }) => ((row[name] as number) > 0 ? [[item!, row[name] as number]] : [])),
    )
  return Object.fromEntries(
    [...groups].map(([key, members]) => {
      const answers = members.map(answersOf)
      const itemSums = items.map(({ item }) => answers.reduce((sum, given) => sum + (given[item!] ?? 0), 0))
      const dimensionSums = instrument.dimensions.map(({ themes }) =>
        answers.reduce(
          (sum, given) =>
            sum +
            (meanOf(
              themes.flatMap((theme) => theme.items),
              { answers: given },
            ) ?? 0),
          0,
        ),
      )
      return [key.replaceAll('|', ' '), { items: itemSums, dimensions: dimensionSums }]
    }),
  )
}

/** Per statement and wave how often each step was chosen, and their sum. */
function sumsOfCounts(table: ReturnType<typeof itemCounts>) {
  const groups = Map.groupBy(table.slice(1), ([municipality, wave, variable]) => `${municipality} ${wave} ${variable}`)
  return Object.fromEntries(
    [...groups].map(([key, lines]) => {
      const counts = lines.map(([, , , step, count]) => ({ step: Number(step), count: Number(count) }))
      const sum = counts.reduce((total, { step, count }) => total + (Number.isNaN(step) ? 0 : step * count), 0)
      return [key, { sum, steps: counts.map(({ count }) => count) }]
    }),
  )
}
