import type { Rules } from '../model/evaluation.ts'
import { missingCodes, type ResearchRow, type ResearchVariable } from './variables.ts'

/**
 * Makes rows fit for everybody: a wave of a municipality with fewer rows than a distribution needs is dropped, so are
 * the answers to a statement that has fewer in that wave. Single rows tell the distribution of every group they name, so
 * every combination of sector and level in every wave has to hold as many rows as a distribution needs.
 *
 * A group the report tells the means of and the rows do not name would not stay hidden: with several dimensions only one
 * choice of rows has these means. Hence a municipality stays only with all its groups named, and not at all where the
 * report tells of linked persons.
 *
 * @param linked municipalities of whose linked persons something is published
 * @see Sweeney (2002), International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 10(5), on k-anonymity
 */
export function publicRows(
  rows: readonly ResearchRow[],
  variables: readonly ResearchVariable[],
  { minimumDistribution }: Pick<Rules, 'minimumDistribution'>,
  linked: ReadonlySet<string>,
): readonly ResearchRow[] {
  const items = variables.filter(({ item }) => item !== null).map(({ name }) => name)
  const attributes = variables.filter(({ attribute }) => attribute !== null).map(({ name }) => name)
  const waves = groupBy(rows, ({ municipality, wave }) => `${municipality}|${wave}`)
  const large = rows.filter(
    ({ municipality, wave }) => waves.get(`${municipality}|${wave}`)!.length >= minimumDistribution,
  )
  const isOpen = new Map(
    [...groupBy(large, ({ municipality }) => String(municipality))].map(([municipality, own]) => {
      const groups = groupBy(own, (row) => [row.wave, ...attributes.map((name) => row[name])].join('|'))
      const areLarge = [...groups.values()].every(({ length }) => length >= minimumDistribution)
      return [municipality, areLarge && !linked.has(municipality)]
    }),
  )
  const tooFew = new Map(
    [...waves].map(([wave, own]) => [
      wave,
      items.filter((item) => {
        const answered = own.filter((row) => (row[item] as number) >= 0).length
        return answered > 0 && answered < minimumDistribution
      }),
    ]),
  )
  return large
    .filter(({ municipality }) => isOpen.get(String(municipality)))
    .map((row) => {
      const hidden = tooFew.get(`${row.municipality}|${row.wave}`)!
      const { person, double, ...open } = row
      return { ...open, ...Object.fromEntries(hidden.map((name) => [name, missingCodes.withheld])) }
    })
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
