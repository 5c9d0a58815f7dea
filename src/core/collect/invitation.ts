import type { Invitation } from '../model/collection.ts'
import type { IsoDate, Wave } from '../model/study.ts'
import { problem } from '../problem.ts'

/** First and last day belong to the wave. */
export function waveState(wave: Wave, today: IsoDate): 'planned' | 'open' | 'closed' {
  if (today < wave.opensOn) return 'planned'
  return today > wave.closesOn ? 'closed' : 'open'
}

/**
 * Whether this code lets somebody see the form today.
 *
 * @param invitation null where nobody was given this code
 * @throws Problem codeUnknown, codeRevoked, codeUsed, waveNotOpen, waveClosed
 */
export function assertMayOpen(
  invitation: Invitation | null,
  wave: Wave,
  today: IsoDate,
): asserts invitation is Invitation {
  assertValid(invitation)
  assertOpen(wave, today)
  if (invitation.kind === 'personal' && invitation.submitted > 0) throw problem('codeUsed')
}

/** Whether somebody was given this code and it has not been taken back, whatever the day. */
export function assertValid(invitation: Invitation | null): asserts invitation is Invitation {
  if (!invitation) throw problem('codeUnknown')
  if (invitation.revoked) throw problem('codeRevoked')
}

export function assertOpen(wave: Wave, today: IsoDate): void {
  if (waveState(wave, today) === 'planned') throw problem('waveNotOpen', { opensOn: wave.opensOn })
  if (waveState(wave, today) === 'closed') throw problem('waveClosed', { closedOn: wave.closesOn })
}
