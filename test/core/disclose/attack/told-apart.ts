import type { Learned, LearnedSum } from './learn.ts'

/** Questionnaires that look alike, and a number that rests on some of them only. */
export interface ToldApart {
  readonly rows: string
  readonly persons: readonly string[]
  readonly number: string
}

/**
 * Single questionnaires are known one by one, so that hardly more than one choice of them has the sum of a group: a
 * number that rests on some of those that look alike says which. Finds parts of fewer than `minimum`.
 *
 * @param isRows whether a number is a sum over questionnaires that look alike
 */
export function findToldApart(
  { units, sums }: Learned,
  isRows: (number: string) => boolean,
  minimum: number,
): ToldApart[] {
  const alike = new Map<string, { readonly rows: LearnedSum; readonly items: Set<string> }>()
  for (const [variable, all] of sums) {
    for (const rows of all.filter(({ number }) => isRows(number))) {
      const members = rows.weights.map((weight) => Number(weight !== 0)).join('')
      const known = alike.get(members) ?? { rows, items: new Set() }
      alike.set(members, known)
      for (const item of itemsOf(variable)) known.items.add(item)
    }
  }
  return [...alike.values()].flatMap(({ rows, items }) => {
    const members = units.flatMap((_, unit) => (rows.weights[unit] === 0 ? [] : [unit]))
    // Of answers that are not in the rows no choice of rows can have the sum.
    const known = [...sums].flatMap(([variable, all]) =>
      itemsOf(variable).every((item) => items.has(item)) ? all : [],
    )
    for (const { number, weights, holds } of known) {
      const parts = Map.groupBy(members, (unit) => weights[unit]!.toFixed(9))
      const small = [...parts.values()]
        .map((part) => part.flatMap((unit) => units[unit]!.persons.map(({ id }) => id)))
        .find((persons) => persons.length < minimum)
      if (parts.size > 1 && small && holds()) return [{ rows: rows.number, persons: small, number }]
    }
    return []
  })
}

const itemsOf = (variable: string) => variable.split(' ')[0]!.split(',')
