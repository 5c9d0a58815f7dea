import type { HashedCode } from '../model/collection.ts'

/** A code is a text in a data file, and hashes where respondents gave it to us. */
export type Code = string | HashedCode

/** Somebody who may have given an own code. */
export interface Coded {
  readonly code: Code | null
}

/** Equal for equal codes. */
export function wholeCode(code: Code): string {
  return typeof code === 'string' ? code : code.whole
}

/** What tells two submissions apart. */
interface Submission extends Coded {
  readonly id: string
  readonly attributes: Readonly<Record<string, string>>
  readonly answers: Readonly<Record<string, unknown>>
}

function submissionKey(response: Submission): string {
  const sorted = (record: Readonly<Record<string, unknown>>) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([response.code, sorted(response.attributes), sorted(response.answers)])
}

/**
 * Responses of one wave in order of their ids, each double submission (same own code, same statements, identical
 * answers) counted once. Without a code nothing can be checked, and all are kept.
 */
export function withoutDoubleSubmissions<Response extends Submission>(responses: readonly Response[]): Response[] {
  const shared = codesUsedTwice(responses)
  const seen = new Set<string>()
  return responses
    .slice()
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter((response) => {
      if (response.code === null || !shared.has(wholeCode(response.code))) return true
      const key = submissionKey(response)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}

/** Codes given by more than one response: they link nobody. */
export function codesUsedTwice(responses: readonly Coded[]): Set<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const { code } of responses) {
    if (code === null) continue
    const whole = wholeCode(code)
    const before = once.size
    if (once.add(whole).size === before) twice.add(whole)
  }
  return twice
}

/** Position of each usable code: one that exactly one respondent of the wave has given. */
function usableCodes(responses: readonly Coded[]): Map<string, number> {
  const ambiguous = codesUsedTwice(responses)
  const positions = new Map<string, number>()
  for (const [position, { code }] of responses.entries()) {
    if (code !== null && !ambiguous.has(wholeCode(code))) positions.set(wholeCode(code), position)
  }
  return positions
}

/**
 * Pairs of positions (earlier, later) whose codes are usable in both waves and equal. Of hashed codes the hashes are
 * compared, and equal hash means equal code; the stated sector need not agree, since people tick differently.
 *
 * @see Yurek, Vasey & Havens (2008), Evaluation Review 32, on self-generated codes
 */
export function linkWaves(first: readonly Coded[], second: readonly Coded[]): [number, number][] {
  const later = usableCodes(second)
  const pairs: [number, number][] = []
  for (const [code, position] of usableCodes(first)) {
    const match = later.get(code)
    if (match !== undefined) pairs.push([position, match])
  }
  return pairs
}
