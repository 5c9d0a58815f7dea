import type { Rules } from '../model/evaluation.ts'
import { missingCodes, type ResearchRow, type ResearchVariable } from './variables.ts'

/**
 * Makes rows fit for everybody: a wave of a municipality with fewer rows than a distribution needs is dropped, so are
 * the answers to a statement that has fewer in that wave. Single rows tell the distribution of every group they name, so
 * sector and level stay in a municipality only while every combination of them in every wave holds as many rows as a
 * distribution needs; otherwise level goes, then sector.
 *
 * @see Sweeney (2002), International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 10(5), on k-anonymity
 */
export function publicRows(
  rows: readonly ResearchRow[],
  variables: readonly ResearchVariable[],
  { minimumDistribution }: Pick<Rules, 'minimumDistribution'>,
): readonly ResearchRow[] {
  const items = variables.filter(({ item }) => item !== null).map(({ name }) => name)
  const attributes = variables.filter(({ attribute }) => attribute !== null).map(({ name }) => name)
  const waves = groupBy(rows, ({ municipality, wave }) => `${municipality}|${wave}`)
  const large = rows.filter(
    ({ municipality, wave }) => waves.get(`${municipality}|${wave}`)!.length >= minimumDistribution,
  )
  const dropped = new Map(
    [...groupBy(large, ({ municipality }) => String(municipality))].map(([municipality, own]) => [
      municipality,
      attributesToDrop(own, attributes, minimumDistribution),
    ]),
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
  return large.map((row) => {
    const hidden = [...dropped.get(String(row.municipality))!, ...tooFew.get(`${row.municipality}|${row.wave}`)!]
    const { person, double, ...open } = row
    return { ...open, ...Object.fromEntries(hidden.map((name) => [name, missingCodes.withheld])) }
  })
}

/** The last attributes go first; none stays where even one alone tells too few persons apart. */
function attributesToDrop(
  rows: readonly ResearchRow[],
  attributes: readonly string[],
  minimum: number,
): readonly string[] {
  for (let kept = attributes.length; kept > 0; kept -= 1) {
    const cells = groupBy(rows, (row) => [row.wave, ...attributes.slice(0, kept).map((name) => row[name])].join('|'))
    if ([...cells.values()].every(({ length }) => length >= minimum)) return attributes.slice(kept)
  }
  return attributes
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
