import type { SurveyResponse } from '#core/model/collection.ts'
import type { Learned, LearnedSum } from './learn.ts'
import type { Unit } from './units.ts'

/** Somebody's secret that the published numbers give away. */
export interface Find {
  readonly variable: string
  readonly wave: string
  readonly persons: readonly string[]
  /** Numbers of the variable, for whoever mends it. */
  readonly from: readonly string[]
}

/** What the rows leave open, as one vector per column: a union of columns follows from them if its vectors add up to 0. */
function openDirections(rows: readonly (readonly number[])[], columns: number): number[][] {
  const left = rows.map((row) => row.slice())
  const pivots: number[] = []
  for (let column = 0; column < columns && pivots.length < left.length; column++) {
    const done = pivots.length
    let best = done
    for (let row = done; row < left.length; row++)
      if (Math.abs(left[row]![column]!) > Math.abs(left[best]![column]!)) best = row
    if (best >= left.length || Math.abs(left[best]![column]!) < 1e-8) continue
    ;[left[done], left[best]] = [left[best]!, left[done]!]
    const head = left[done]!
    const scale = head[column]!
    for (let i = 0; i < columns; i++) head[i]! /= scale
    for (let row = 0; row < left.length; row++) {
      const factor = left[row]![column]!
      if (row === done || factor === 0) continue
      for (let i = 0; i < columns; i++) left[row]![i]! -= factor * head[i]!
    }
    pivots.push(column)
  }
  const free = Array.from({ length: columns }, (_, column) => column).filter((column) => !pivots.includes(column))
  return Array.from({ length: columns }, (_, column) => {
    const pivot = pivots.indexOf(column)
    return free.map((one) => (pivot >= 0 ? -left[pivot]![one]! : Number(one === column)))
  })
}

/** Unions of up to four of these units that have fewer than `minimum` persons together. */
function* smallUnions(
  sizes: readonly number[],
  minimum: number,
  start = 0,
  taken: readonly number[] = [],
  size = 0,
): Generator<readonly number[]> {
  for (let next = start; next < sizes.length; next++) {
    if (sizes[next] === 0 || size + sizes[next]! >= minimum) continue
    const union = [...taken, next]
    yield union
    yield* smallUnions(sizes, minimum, next + 1, union, size + sizes[next]!)
  }
}

/** Sectors and levels that agree entirely among fewer than ten: whoever has their sum has each one's answer. */
function agreeing(units: readonly Unit[], value: (person: SurveyResponse) => number | null): number[][] {
  return [...new Set(units.map(({ wave }) => wave))].flatMap((wave) =>
    (['sector', 'level'] as const).flatMap((attribute) =>
      [...new Set(units.map(({ persons }) => persons[0]!.attributes[attribute]))].flatMap((option) => {
        const members = units.flatMap((unit, index) =>
          unit.wave === wave && unit.persons[0]!.attributes[attribute] === option ? [index] : [],
        )
        const values = members.flatMap((unit) => units[unit]!.persons.flatMap((person) => value(person) ?? []))
        const isUnanimous = values.length > 1 && values.length < 10 && Math.max(...values) - Math.min(...values) < 1e-9
        return isUnanimous ? [members] : []
      }),
    ),
  )
}

/**
 * Solves what was learned for groups of fewer than `minimum` persons of one wave, told apart by sector, level, codes
 * and gaps in any way, and for larger ones that agree: the first it finds of each variable.
 */
export function findSecrets({ units, sums, valueOn }: Learned, minimum: number): Find[] {
  return [...sums].flatMap(([variable, rows]) => {
    const value = (person: SurveyResponse) => valueOn(variable, person)
    const solve = (some: readonly LearnedSum[]) => solveFor(variable, units, some, value, minimum)
    return solve(rows) === null ? [] : (solve(rows.filter(({ holds }) => holds())) ?? [])
  })
}

function solveFor(
  variable: string,
  units: readonly Unit[],
  rows: readonly LearnedSum[],
  value: (person: SurveyResponse) => number | null,
  minimum: number,
): Find | null {
  const distinct = [
    ...new Map(rows.map((row) => [row.weights.map((weight) => weight.toFixed(9)).join(), row])).values(),
  ]
  const sizes = units.map(({ persons }) => persons.filter((person) => value(person) !== null).length)
  const touched = units.map((_, unit) => distinct.some(({ weights }) => weights[unit] !== 0))
  const open = openDirections(
    distinct.map(({ weights }) => weights),
    units.length,
  )
  const follows = (union: readonly number[]) =>
    open[0]!.every((_, direction) => Math.abs(union.reduce((sum, unit) => sum + open[unit]![direction]!, 0)) < 1e-7)
  for (const wave of new Set(units.map((unit) => unit.wave))) {
    const here = units.map((unit, index) => (unit.wave === wave && touched[index] ? sizes[index]! : 0))
    for (const union of smallUnions(here, minimum)) if (follows(union)) return found(variable, units, union, distinct)
  }
  // A count of what was withheld moves with a group that agrees, but says nothing about how.
  if (variable.includes(' ')) return null
  const unanimous = agreeing(units, value).find(
    (union) => union.length > 0 && follows(union.filter((unit) => sizes[unit]! > 0)),
  )
  return unanimous ? found(variable, units, unanimous, distinct) : null
}

function found(
  variable: string,
  units: readonly Unit[],
  union: readonly number[],
  rows: readonly { number: string }[],
): Find {
  const persons = union.flatMap((unit) => units[unit]!.persons.map(({ id }) => id))
  return { variable, wave: units[union[0]!]!.wave, persons, from: rows.map(({ number }) => number) }
}
