/** Rounded to nine decimals: scores are rationals, and equal ones must tie although their doubles differ. */
export function roundForTies(value: number): number {
  return Math.round(value * 1e9) / 1e9
}

/** Twice the midrank of every value, in input order: whole numbers, so that sums of ranks compare exactly. Source: Kendall (1945). */
export function doubledMidranks(values: readonly number[]): number[] {
  const rounded = values.map(roundForTies)
  const order = rounded.map((_, index) => index).sort((a, b) => rounded[a]! - rounded[b]!)
  const ranks = new Array<number>(values.length)
  let start = 0
  while (start < order.length) {
    let end = start
    while (end + 1 < order.length && rounded[order[end + 1]!] === rounded[order[start]!]) end++
    for (let i = start; i <= end; i++) ranks[order[i]!] = start + end + 2
    start = end + 1
  }
  return ranks
}

/** Sizes of the groups of equal values. */
export function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const value of values) {
    const key = roundForTies(value)
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
  }
  return [...sizes.values()]
}
