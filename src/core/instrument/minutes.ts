/** Whole minutes a respondent needs for so many items, at least one. */
export function minutesFor(items: number, secondsPerItem: number): number {
  return Math.max(1, Math.round((items * secondsPerItem) / 60))
}
