import type { Rules } from '../model/evaluation.ts'
import { missingCodes, type ResearchRow, type ResearchVariable } from './variables.ts'

/**
 * Makes rows fit for everybody: a wave of a municipality with fewer rows than a distribution needs is dropped. Single
 * rows tell the distribution of every group they name and of everybody who left the same statements out, so every
 * combination of sector, level and gaps in every wave has to hold as many rows as a distribution needs. Statements whose
 * gaps would tell fewer apart are withheld from the wave, those with most gaps first, and with them the others of their
 * dimension: beside its published mean they would tell what the few answered who left the withheld one out. A wave
 * without any left is dropped.
 *
 * A group the report tells the means of and the rows do not name would not stay hidden: with several dimensions only one
 * choice of rows has these means. Hence a municipality stays only with all its groups named.
 *
 * @param closed municipalities of whose groups or linked persons more is told than rows may name
 * @see Sweeney (2002), International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 10(5), on k-anonymity
 */
export function publicRows(
  rows: readonly ResearchRow[],
  variables: readonly ResearchVariable[],
  { minimumDistribution }: Pick<Rules, 'minimumDistribution'>,
  closed: ReadonlySet<string>,
): readonly ResearchRow[] {
  const items = variables.filter(({ item }) => item !== null).map(({ name }) => name)
  const attributes = variables.filter(({ attribute }) => attribute !== null).map(({ name }) => name)
  const isLarge = (group: readonly ResearchRow[]) => group.length >= minimumDistribution
  const open = [...Map.groupBy(rows, ({ municipality }) => String(municipality))].flatMap(([municipality, own]) => {
    if (closed.has(municipality)) return []
    const large = [...Map.groupBy(own, ({ wave }) => wave).values()].filter(isLarge)
    const waves = large.map((wave) => groupsOf(wave, attributes))
    return waves.every((groups) => groups.every(isLarge)) ? waves : []
  })
  const withheld = new Map(
    open.flatMap((groups) => {
      const few = untellable(groups, items, isLarge)
      const dimensions = new Set(variables.filter(({ name }) => few.has(name)).map(({ dimension }) => dimension))
      const hidden = variables.filter(({ item, dimension }) => item !== null && dimensions.has(dimension))
      return groups.flat().map((row) => [row, new Set(hidden.map(({ name }) => name))] as const)
    }),
  )
  return rows.flatMap((row) => {
    const hidden = withheld.get(row)
    if (!hidden || items.every((name) => hidden.has(name) || row[name] === missingCodes['not asked'])) return []
    const { person, double, ...shown } = row
    return [{ ...shown, ...Object.fromEntries([...hidden].map((name) => [name, missingCodes.withheld])) }]
  })
}

function groupsOf(rows: readonly ResearchRow[], names: readonly string[]): ResearchRow[][] {
  return [...Map.groupBy(rows, (row) => names.map((name) => row[name]).join('|')).values()]
}

/** Statements whose gaps, beside those of the statements kept before them, would leave a group that is not large. */
function untellable(
  groups: readonly (readonly ResearchRow[])[],
  items: readonly string[],
  isLarge: (group: readonly ResearchRow[]) => boolean,
): ReadonlySet<string> {
  const isGap = (row: ResearchRow, name: string) => (row[name] as number) < 0
  const gapsIn = new Map(
    items.map((name) => [name, groups.reduce((sum, rows) => sum + rows.filter((row) => isGap(row, name)).length, 0)]),
  )
  const hidden = new Set<string>()
  let apart = groups
  for (const name of items.toSorted((a, b) => gapsIn.get(a)! - gapsIn.get(b)!)) {
    const split = apart.flatMap((rows) => [
      ...Map.groupBy(rows, (row) => (isGap(row, name) ? row[name] : 'answered')).values(),
    ])
    if (split.every(isLarge)) apart = split
    else hidden.add(name)
  }
  return hidden
}
