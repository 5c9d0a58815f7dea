import { invitedTotal } from '../evaluate/participation.ts'
import type { Roster } from '../model/study.ts'

/** What a network's size means for own codes. */
export type CodeNetwork = 'large enough' | 'small' | 'unknown'

/**
 * From how many invited persons on own codes are asked for without a warning: four times the minimum cell. If six in
 * ten answer, as many of them again, and two of three codes are found again (statistics.md 4.8), about a quarter of
 * those invited are linked. With fewer invited, fewer than a minimum cell would be: the links could not be used, and
 * what a code tells to somebody who has the data would be given for nothing.
 */
export function fewestInvited(minimumCell: number): number {
  return 4 * minimumCell
}

/** @param roster of the wave; null or incomplete = unknown */
export function codeNetwork(roster: Roster | null, minimumCell: number): CodeNetwork {
  const invited = invitedTotal(roster ?? undefined)
  if (invited === null) return 'unknown'
  return invited < fewestInvited(minimumCell) ? 'small' : 'large enough'
}
