import { mean, reaches } from './describe.ts'
import { allScores, fewestPairs, type TwoWaves } from './partially-overlapping-t.ts'

export interface Decomposition {
  readonly total: number
  readonly stayers: number
  readonly joiners: number
  readonly leavers: number
}

/**
 * The change of the mean as the sum of what stayers, unlinked later and unlinked earlier respondents contribute; exact.
 * Source: Kitagawa (1955), Journal of the American Statistical Association 50, for the components of a difference.
 * Unlinked ones are "joiners" and "leavers" only where every code was given and recognised. Null without pairs.
 */
export function decompose(waves: TwoWaves): Decomposition | null {
  const [first, second] = allScores(waves)
  const pairCount = waves.paired1.length
  if (pairCount === 0) return null
  const stayers1 = mean(waves.paired1)
  const stayers2 = mean(waves.paired2)
  const joiners = waves.unpaired2.length === 0 ? 0 : mean(waves.unpaired2) - stayers2
  const leavers = waves.unpaired1.length === 0 ? 0 : mean(waves.unpaired1) - stayers1
  return {
    total: mean(second) - mean(first),
    stayers: stayers2 - stayers1,
    joiners: (1 - pairCount / second.length) * joiners,
    leavers: 0 - (1 - pairCount / first.length) * leavers,
  }
}

/** Whether those who answered both times show the change too: same direction and at least half of it. */
export function checkStayers(
  pairCount: number,
  stayersDifference: number | null,
  difference: number,
): 'ok' | 'conflict' | 'unknown' {
  if (pairCount < fewestPairs || stayersDifference === null) return 'unknown'
  const sameDirection = Math.sign(stayersDifference) === Math.sign(difference)
  return sameDirection && reaches(Math.abs(stayersDifference), Math.abs(difference) / 2) ? 'ok' : 'conflict'
}
