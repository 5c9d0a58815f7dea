import type { IsoDate, Study, Wave } from '#core/model/study.ts'
import { daysAfter } from './days.ts'

/**
 * From which day on respondents see the network's means: three whole days after the last one. What has been shown can
 * no longer be prolonged, and a coordination must have time to decide that.
 *
 * @returns null where the study does not give back
 */
export function givesBackFrom({ givesBack }: Pick<Study, 'givesBack'>, { closesOn }: Wave): IsoDate | null {
  return givesBack ? daysAfter(closesOn, 4) : null
}
