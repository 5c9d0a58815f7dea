import { createHmac, randomBytes } from 'node:crypto'
import { Problem, type ProblemKind, problem } from '#core/problem.ts'

const allowedTries = 5
const pauseSeconds = 60
/** After this time without another one, wrong tries are forgotten. */
const memorySeconds = 600
const wrong: readonly ProblemKind[] = ['codeMistyped', 'codeUnknown', 'signInLinkInvalid']

/** Runs `work`; where it finds a wrong code and this client has just been wrong too often, a pause is the answer. */
export type Guard = <T>(address: string, work: () => Promise<T>) => Promise<T>

/**
 * Slows down guessing of codes and links: after five wrong tries a client waits a minute. A right code is let in all
 * the same, for an office, a school or a whole town hall may share one address. Lives in memory only; addresses are
 * kept as hashes under a salt that is drawn at the start and never leaves the process.
 *
 * @param seconds a clock that only moves forward
 */
export function attemptsGuard(seconds: () => number): Guard {
  const salt = randomBytes(32)
  const wrongTries = new Map<string, { readonly count: number; readonly last: number }>()

  return async function guard(address, work) {
    const client = createHmac('sha256', salt).update(address).digest('base64')
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Problem) || !wrong.includes(error.kind)) throw error
      const { count, last } = wrongTries.get(client) ?? { count: 0, last: 0 }
      const left = Math.ceil(last + pauseSeconds - seconds())
      if (count >= allowedTries && left > 0) throw problem('tooManyAttempts', { seconds: left })
      remember(client)
      throw error
    }
  }

  function remember(client: string): void {
    const now = seconds()
    for (const [other, { last }] of wrongTries) if (last + memorySeconds < now) wrongTries.delete(other)
    const { count, last } = wrongTries.get(client) ?? { count: 0, last: now }
    const paused = count >= allowedTries && last + pauseSeconds <= now
    wrongTries.set(client, { count: paused ? 1 : count + 1, last: now })
  }
}
