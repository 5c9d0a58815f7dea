import type { Effort } from '#words/effort.ts'
import type { AskedItem } from './asked.ts'

/** Whole minutes a respondent needs for so many items, at least one. */
export function minutesFor(items: number, secondsPerItem: number): number {
  return Math.max(1, Math.round((items * secondsPerItem) / 60))
}

/**
 * What a form takes as every page and print says it: all of it, and one dimension alone, as long as a dimension is on
 * average, for which one is left to chance.
 *
 * @param dimensions items of each dimension asked; the municipality's own statements are in `items` alone
 */
export function effortOf(items: number, dimensions: readonly number[], secondsPerItem: number): Effort {
  const typical = dimensions.reduce((sum, each) => sum + each, 0) / dimensions.length
  return {
    all: minutesFor(items, secondsPerItem),
    one: dimensions.length > 1 ? minutesFor(typical, secondsPerItem) : null,
  }
}

/** The same of all statements of one form. */
export function effortOfAsked(asked: readonly AskedItem[], secondsPerItem: number): Effort {
  const ids = asked.flatMap(({ dimension }) => dimension ?? [])
  const sizes = [...new Set(ids)].map((id) => ids.filter((each) => each === id).length)
  return effortOf(asked.length, sizes, secondsPerItem)
}
