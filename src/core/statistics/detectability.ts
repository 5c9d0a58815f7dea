import { tQuantile } from './students-t.ts'

/** Smallest true difference that a two-sided 5 % test with this standard error shows in 80 % of surveys. Source: Bloom (1995). */
export function minimalDetectableEffect(standardError: number, df: number): number {
  return (tQuantile(0.975, df) + tQuantile(0.8, df)) * standardError
}
