import { createHmac, randomBytes } from 'node:crypto'
import { problem } from '#core/problem.ts'

/** A room of a hundred people behind one address, each writing every few seconds, stays below it. */
const perMinute = 2000

/**
 * Counts requests of a client and refuses more than a full room could make. Lives in memory only, for a minute, under a
 * salt that is drawn anew with every minute: nothing about an address outlasts it.
 *
 * @param seconds a clock that only moves forward
 */
export function writeLimit(seconds: () => number): (address: string) => void {
  let minute = -1
  let salt = randomBytes(32)
  const counts = new Map<string, number>()

  return function count(address) {
    const now = Math.floor(seconds() / 60)
    if (now !== minute) {
      minute = now
      salt = randomBytes(32)
      counts.clear()
    }
    const client = createHmac('sha256', salt).update(address).digest('base64')
    const requests = (counts.get(client) ?? 0) + 1
    counts.set(client, requests)
    if (requests > perMinute) throw problem('tooManyRequests', { seconds: 60 })
  }
}
