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

/** Rows of the same span, none of which follows from the others. */
function basisOf(rows: readonly Row[]): Row[] {
  const basis: Row[] = []
  let left = rows
  for (const column of rows[0]?.keys() ?? []) {
    const pivot = left.reduce<Row | null>(
      (best, row) => (Math.abs(row[column]!) > Math.abs(best?.[column] ?? 1e-9) ? row : best),
      null,
    )
    if (!pivot) continue
    basis.push(pivot)
    left = vanishingIn(left, [column])
  }
  return basis
}

const isIn = (span: readonly Row[], row: Row) => basisOf([...span, row]).length === basisOf(span).length

/** Choices of so many of the values. */
function choices<T>(values: readonly T[], count: number): T[][] {
  if (count === 0) return [[]]
  return values.flatMap((value, index) =>
    choices(values.slice(index + 1), count - 1).map((others) => [value, ...others]),
  )
}

/** The edges of the cone of all combinations of these rows that are nowhere negative. */
function edges(rows: readonly Row[]): Row[] {
  const basis = basisOf(rows)
  const columns = [...(basis[0]?.keys() ?? [])].filter((column) => basis.some((row) => row[column] !== 0))
  return choices(columns, basis.length - 1).flatMap((some) => {
    const [edge, ...others] = vanishingIn(basis, some)
    if (!edge || others.length > 0) return []
    if (edge.every((value) => value >= 0)) return [edge]
    return edge.every((value) => value <= 0) ? [edge.map((value) => -value)] : []
  })
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
 * `minimum` persons of one wave: for sums of their answers, in whatever proportion, and for anything of one person's.
 * What some answered less what others answered is no group's sum, here as in `findSecrets`.
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
    const sizeOf = (unit: number) => units[unit]!.persons.length
    const within = (some: readonly Row[], support: readonly number[]) => {
      const rest = [...columnsOf.keys()].filter((unit) => !support.includes(unit))
      return vanishingIn(
        some,
        rest.flatMap((unit) => columnsOf.get(unit)!),
      )
    }
    /** `findSecrets` judges what follows from the sums of one variable alone. */
    const needsSeveral = (support: readonly number[], row: Row) =>
      !isIn(
        distinct.flatMap((of) => within(of, support)),
        row,
      )
    const isFind = (support: readonly number[]) =>
      edges(within(rows, support)).some((edge) => needsSeveral(support, edge)) ||
      support.some((unit) => sizeOf(unit) === 1 && within(rows, [unit]).some((row) => needsSeveral([unit], row)))
    for (const wave of new Set(units.map((unit) => unit.wave))) {
      const fixed = [...columnsOf.keys()].filter((unit) => units[unit]!.wave !== wave || sizeOf(unit) >= minimum)
      const here = vanishingIn(
        rows,
        fixed.flatMap((unit) => columnsOf.get(unit)!),
      )
      const found = lightestSupport(here, columnsOf, sizeOf, minimum, isFind)
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
  return [...findSecrets(learned, minimum), ...confirmedAcross(learned, minimum)]
}

function confirmedAcross(learned: Learned, minimum: number): Find[] {
  if (findAcross(learned, minimum).length === 0) return []
  const confirmed = [...learned.sums].map(([variable, all]) => [variable, all.filter(({ holds }) => holds())] as const)
  return findAcross({ ...learned, sums: new Map(confirmed) }, minimum)
}
