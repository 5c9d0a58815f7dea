import type { Interval, Rules, VerdictCode } from '../model/evaluation.ts'
import { reaches } from './describe.ts'

export interface VerdictInput {
  readonly n1: number
  readonly n2: number
  readonly n12: number
  readonly difference: number | null
  readonly interval: Interval | null
  readonly interval90: Interval | null
  readonly adjustedP: number | null
  readonly stayersCheck: 'ok' | 'conflict' | 'unknown'
}

export const defaultRules: Rules = {
  minimumCell: 5,
  minimumDistribution: 10,
  confidenceLevel: 0.95,
  equivalenceMargin: 5,
  clearDifference: 10,
}

/** Fewest respondents per wave for a statement about change. */
const fewestForChange = 8
/** Fewest linked persons behind "clear". */
const fewestPairsForClear = 10

/**
 * What may be said about one change: the first matching line of the ten.
 *
 * @see Norman, Sloan & Wyrwich (2003), Medical Care 41, 582–592, for half a standard deviation as a clear difference;
 *   Schuirmann (1987), Journal of Pharmacokinetics and Biopharmaceutics 15, for equivalence by the 90 % interval
 */
export function verdict(input: VerdictInput, rules: Rules = defaultRules): VerdictCode {
  const { n1, n2, n12, difference, interval, interval90, adjustedP, stayersCheck } = input
  const fewest = Math.min(n1, n2)
  if (fewest < rules.minimumCell) return 'suppressed'
  if (fewest < fewestForChange) return 'too_few'
  if (difference === null || !interval || !interval90 || adjustedP === null) return 'not_computable'
  const withinMargin = interval90.lower > -rules.equivalenceMargin && interval90.upper < rules.equivalenceMargin
  const includesZero = interval.lower <= 0 && interval.upper >= 0
  if (includesZero) return withinMargin ? 'equivalent' : 'unclear'
  if (stayersCheck === 'conflict') return 'mixed_composition'
  const direction = difference > 0 ? 'up' : 'down'
  if (withinMargin) return `small_${direction}`
  if (adjustedP >= 0.05) return `hint_${direction}`
  const isClear =
    reaches(Math.abs(difference), rules.clearDifference) && stayersCheck === 'ok' && n12 >= fewestPairsForClear
  return isClear ? `clear_${direction}` : direction
}
