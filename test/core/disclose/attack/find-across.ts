import { type Find, findSecrets } from './find.ts'
import { instrument } from './generated-study.ts'
import type { Learned } from './learn.ts'
import type { Unit } from './units.ts'

type Row = readonly number[]

/** The combinations of these rows that are zero in some columns, as a basis. */
function vanishingIn(rows: readonly Row[], columns: readonly number[]): Row[] {
  let left = rows.map((row) => row.slice())
  for (const column of columns) {
    const pivot = left.reduce<number[] | null>(
      (best, row) => (Math.abs(row[column]!) > Math.abs(best?.[column] ?? 1e-9) ? row : best),
      null,
    )
    if (!pivot) continue
    left = left
      .filter((row) => row !== pivot)
      .map((row) => {
        const factor = row[column]! / pivot[column]!
        return factor === 0 ? row : row.map((value, index) => value - factor * pivot[index]!)
      })
      .map((row) => row.map((value) => (Math.abs(value) < 1e-9 ? 0 : value)))
      .filter((row) => row.some((value) => value !== 0))
  }
  return left
}

function rank(rows: readonly Row[]): number {
  let [left, found] = [rows, 0]
  for (const column of rows[0]?.keys() ?? []) {
    if (left.every((row) => Math.abs(row[column]!) < 1e-9)) continue
    left = vanishingIn(left, [column])
    found += 1
  }
  return found
}

/**
 * Units of fewer than `minimum` persons such that some combination of the rows is made of their answers alone. If there
 * are any, one of `minimum` parts of all other units is not touched by it: restricting to each part in turn finds it.
 */
function lightestSupport(
  rows: readonly Row[],
  columnsOf: ReadonlyMap<number, readonly number[]>,
  sizeOf: (unit: number) => number,
  minimum: number,
  isFind: (support: readonly number[]) => boolean,
): readonly number[] | null {
  if (rows.length === 0) return null
  const active = [...columnsOf.keys()].filter((unit) =>
    columnsOf.get(unit)!.some((column) => rows.some((row) => row[column] !== 0)),
  )
  if (active.reduce((sum, unit) => sum + sizeOf(unit), 0) < minimum) return isFind(active) ? active : null
  const parts = Array.from({ length: minimum }, (_, part) => active.filter((_, index) => index % minimum === part))
  for (const part of parts.filter(({ length }) => length > 0)) {
    const rest = vanishingIn(
      rows,
      part.flatMap((unit) => columnsOf.get(unit)!),
    )
    const found = lightestSupport(rest, columnsOf, sizeOf, minimum, isFind)
    if (found) return found
  }
  return null
}

const answered = ({ persons }: Unit, item: string) => typeof persons[0]!.answers[item] === 'number'

/**
 * Sums of scores and of single statements together: a score is the mean of what somebody answered, so that with all
 * statements of a dimension beside its mean only those who left one out remain. Solves for groups of fewer than
 * `minimum` persons of one wave.
 */
export function findAcross({ units, sums }: Learned, minimum: number): Find[] {
  return instrument.dimensions.flatMap(({ id, themes }) => {
    const items = themes.flatMap((theme) => theme.items)
    const cells = units.flatMap((unit, index) =>
      items.flatMap((item) => (answered(unit, item) ? [{ unit: index, item }] : [])),
    )
    const ofDimension = [...sums].filter(([variable]) => variable.split(',').every((item) => items.includes(item)))
    const rowsByVariable = ofDimension.map(([variable, all]) => {
      const of = variable.split(',')
      const given = units.map((unit) => of.filter((item) => answered(unit, item)).length)
      return all.map(({ weights }) =>
        cells.map(({ unit, item }) =>
          of.includes(item) && 2 * given[unit]! >= of.length ? weights[unit]! / given[unit]! : 0,
        ),
      )
    })
    const columnsOf = Map.groupBy(
      cells.map((_, column) => column),
      (column) => cells[column]!.unit,
    )
    const distinct = rowsByVariable.map((rows) => [
      ...new Map(rows.map((row) => [row.map((value) => value.toFixed(9)).join(), row])).values(),
    ])
    const rows = distinct.flat()
    /** A difference of sums of the same variable is no group's sum: `findSecrets` judges what follows from one alone. */
    const needsSeveral = (support: readonly number[]) => {
      const rest = [...columnsOf.keys()].filter((unit) => !support.includes(unit))
      const outside = rest.flatMap((unit) => columnsOf.get(unit)!)
      const alone = distinct.flatMap((of) => vanishingIn(of, outside))
      return rank(vanishingIn(rows, outside)) > rank(alone)
    }
    const sizeOf = (unit: number) => units[unit]!.persons.length
    for (const wave of new Set(units.map((unit) => unit.wave))) {
      const fixed = [...columnsOf.keys()].filter((unit) => units[unit]!.wave !== wave || sizeOf(unit) >= minimum)
      const here = vanishingIn(
        rows,
        fixed.flatMap((unit) => columnsOf.get(unit)!),
      )
      const found = lightestSupport(here, columnsOf, sizeOf, minimum, needsSeveral)
      if (found)
        return [
          {
            variable: id,
            wave,
            persons: found.flatMap((unit) => units[unit]!.persons.map((person) => person.id)),
            from: ofDimension.flatMap(([, all]) => all.map(({ number }) => number)),
          },
        ]
    }
    return []
  })
}

/** What follows from the sums of each variable alone, and from those of all of a dimension's together. */
export function findAll(learned: Learned, minimum: number): Find[] {
  return [...findSecrets(learned, minimum), ...findAcross(learned, minimum)]
}
