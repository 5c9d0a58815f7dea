function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y > 0n) [x, y] = [y, x % y]
  return x
}

function reduced(row: readonly bigint[]): bigint[] {
  const divisor = row.reduce(greatestCommonDivisor, 0n)
  return divisor > 1n ? row.map((value) => value / divisor) : row.slice()
}

/** Rows in reduced echelon form with whole entries, each with its pivot column. */
function echelon(rows: readonly (readonly number[])[]): { row: bigint[]; pivot: number }[] {
  let rest = rows.map((row) => reduced(row.map(BigInt)))
  const done: { row: bigint[]; pivot: number }[] = []
  const columns = rows[0]?.length ?? 0
  for (let pivot = 0; pivot < columns; pivot++) {
    const found = rest.find((row) => row[pivot] !== 0n)
    if (!found) continue
    const eliminate = (row: readonly bigint[]) =>
      row[pivot] === 0n ? row.slice() : reduced(row.map((value, i) => value * found[pivot]! - found[i]! * row[pivot]!))
    rest = rest.filter((row) => row !== found).map(eliminate)
    for (const entry of done) entry.row = eliminate(entry.row)
    done.push({ row: found, pivot })
  }
  return done
}

/**
 * What the rows leave undetermined, per column: a combination of columns can be computed from the rows exactly if these
 * vectors, weighted by the combination, add up to zero. Exact: elimination in whole numbers, no rounding.
 */
export function freedom(rows: readonly (readonly number[])[], columns: number): number[][] {
  const solved = echelon(rows)
  const pivots = new Map(solved.map(({ row, pivot }) => [pivot, row]))
  const free = Array.from({ length: columns }, (_, column) => column).filter((column) => !pivots.has(column))
  const vectors = Array.from({ length: columns }, () => new Array<number>(free.length).fill(0))
  for (const [index, column] of free.entries()) {
    // One null vector per free column, scaled so that all entries are whole.
    const scale = solved.reduce((multiple, { row, pivot }) => {
      const divisor = greatestCommonDivisor(multiple, row[pivot]!)
      return (multiple / divisor) * row[pivot]!
    }, 1n)
    vectors[column]![index] = Number(scale)
    for (const { row, pivot } of solved) vectors[pivot]![index] = Number((-row[column]! * scale) / row[pivot]!)
  }
  return vectors
}
