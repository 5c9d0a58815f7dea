import { incompleteBeta } from './beta.ts'
import { findRoot } from './root.ts'

/** F distribution function with df1 and df2 degrees of freedom; 0 for f ≤ 0. Source: DLMF 8.17 (incomplete beta). */
export function fProbability(f: number, df1: number, df2: number): number {
  if (f <= 0) return 0
  const total = df1 * f + df2
  return incompleteBeta((df1 * f) / total, df2 / total, df1 / 2, df2 / 2)
}

/** F quantile, 0 < p < 1, searched on ln f. */
export function fQuantile(p: number, df1: number, df2: number): number {
  const miss = (logF: number) => fProbability(Math.exp(logF), df1, df2) - p
  let [low, high] = [-1, 1]
  while (miss(low) > 0) low *= 2
  while (miss(high) < 0) high *= 2
  return Math.exp(findRoot(miss, low, high))
}
