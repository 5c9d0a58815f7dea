import { forgetChoices, keepNoChoices } from '../remembered.ts'

/**
 * The code on a device that others use too. It lives in this window's memory alone: not in the address, the browser's
 * history or its storage, where the next person could find it. A reload ends the session, as said before it began.
 */
let code: string | null = null

export const sharedCode = () => code

/** What was chosen on this device goes with it: now from the device, with the code's end from the window too. */
export function setSharedCode(next: string | null): void {
  code = next
  if (next === null) forgetChoices()
  else keepNoChoices()
}
