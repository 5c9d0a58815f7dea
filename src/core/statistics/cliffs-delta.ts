import type { Interval } from '../model/evaluation.ts'
import { ascending, mean } from './describe.ts'
import { z975 } from './normal.ts'
import { roundForTies } from './ranks.ts'
import { tQuantile } from './students-t.ts'

/** For each value: share of `others` below it minus share above it; both sorted, so one pass is enough. */
function dominances(values: readonly number[], others: readonly number[]): { row: number; pairs: number }[] {
  let [below, notAbove] = [0, 0]
  return values.map((value) => {
    while (below < others.length && others[below]! < value) below++
    while (notAbove < others.length && others[notAbove]! <= value) notAbove++
    const above = others.length - notAbove
    return { row: (below - above) / others.length, pairs: below + above }
  })
}

/**
 * Cliff's δ = P(second > first) − P(second < first), with the interval of Feng & Cliff (2004); point only where a
 * side has one value; null where one is empty. At |δ| = 1 the inner limit is that of an unmixed smaller sample.
 *
 * @see Cliff (1996), Ordinal Methods for Behavioral Data Analysis; Feng & Cliff (2004), JMASM 3(2), 322–332
 */
export function cliffsDelta(
  first: readonly number[],
  second: readonly number[],
): { delta: number; interval: Interval | null } | null {
  const [n1, n2] = [first.length, second.length]
  if (n1 === 0 || n2 === 0) return null
  const sorted1 = ascending(first.map(roundForTies))
  const sorted2 = ascending(second.map(roundForTies))
  const columns = dominances(sorted2, sorted1)
  const delta = mean(columns.map(({ row }) => row))
  if (n1 < 2 || n2 < 2) return { delta, interval: null }
  if (Math.abs(delta) > 1 - 1e-12)
    return { delta: Math.sign(delta), interval: unmixedInterval(delta, Math.min(n1, n2)) }
  const rows = dominances(sorted1, sorted2).map(({ row }) => -row)
  const ofRows = rows.reduce((sum, row) => sum + (row - delta) ** 2, 0)
  const ofColumns = columns.reduce((sum, { row }) => sum + (row - delta) ** 2, 0)
  const ofPairs = columns.reduce((sum, { pairs }) => sum + pairs, 0) - n1 * n2 * delta ** 2
  const estimated = (n2 ** 2 * ofRows + n1 ** 2 * ofColumns - ofPairs) / (n1 * n2 * (n1 - 1) * (n2 - 1))
  const square = Math.max(estimated, (1 - delta ** 2) / (n1 * n2 - 1))
  const spread = tQuantile(0.975, n1 + n2 - 2) ** 2 * square
  const half = Math.sqrt(spread) * Math.sqrt((1 - delta ** 2) ** 2 + spread)
  const denominator = 1 - delta ** 2 + spread
  const centre = delta - delta ** 3
  return { delta, interval: { lower: (centre - half) / denominator, upper: (centre + half) / denominator } }
}

function unmixedInterval(delta: number, smaller: number): Interval {
  const inner = (smaller - z975 ** 2) / (smaller + z975 ** 2)
  return delta > 0 ? { lower: inner, upper: 1 } : { lower: -1, upper: -inner }
}
