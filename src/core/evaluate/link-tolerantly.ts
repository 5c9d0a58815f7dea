import type { HashedCode } from '../model/collection.ts'

/** A respondent with what is compared of an own code, null where none was given, and the area stated. */
export interface CodedRespondent<Code> {
  readonly code: Code | null
  readonly group: string | null
}

/** Most codes; the general way takes many times as long. */
const isNormal = /^[A-Z0-9]*$/

/** NFC, upper case, letters and digits only; empty = no code. */
export function normaliseCode(code: string | null): string {
  if (code === null || isNormal.test(code)) return code ?? ''
  return code
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether one substitution, insertion, deletion or swap of neighbours makes the codes equal (optimal string alignment ≤ 1). */
export function isOneSlipApart(first: string, second: string): boolean {
  const [a, b] = first.length <= second.length ? [[...first], [...second]] : [[...second], [...first]]
  if (b.length - a.length > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const rest = (letters: readonly string[], from: number) => letters.slice(from).join('')
  if (a.length < b.length) return rest(a, start) === rest(b, start + 1)
  if (rest(a, start + 1) === rest(b, start + 1)) return true
  const isSwap = a[start] === b[start + 1] && a[start + 1] === b[start]
  return isSwap && rest(a, start + 2) === rest(b, start + 2)
}

/** Whether two hashed codes agree in all elements but one: what is left without that one is then the same. */
export function isOneElementApart(first: HashedCode, second: HashedCode): boolean {
  return first.whole !== second.whole && first.withoutOne.some((hash) => second.withoutOne.includes(hash))
}

/**
 * Further pairs (positions) among those no exact code has linked: near each other, same group, and each the other's only
 * candidate. Near is one slip in a code that is a text, one element in a code of which only hashes are there.
 *
 * @see Damerau (1964), Communications of the ACM 7, 171–176, on the four kinds of slips
 * @see Schnell, Bachteler & Reiher (2010), Evaluation Review 34, 391–418, on forgiving one difference
 */
export function linkTolerantly<Code>(
  first: readonly CodedRespondent<Code>[],
  second: readonly CodedRespondent<Code>[],
  linked: readonly (readonly [number, number])[],
  isNear: (first: Code, second: Code) => boolean,
): [number, number][] {
  const [taken1, taken2] = [new Set(linked.map(([a]) => a)), new Set(linked.map(([, b]) => b))]
  const open = (respondents: readonly CodedRespondent<Code>[], taken: ReadonlySet<number>) =>
    respondents.flatMap(({ code, group }, position) =>
      code === null || taken.has(position) ? [] : [{ position, code, group }],
    )
  const [open1, open2] = [open(first, taken1), open(second, taken2)]
  type Open = (typeof open1)[number]
  const matches = (a: Open, b: Open) => a.group === b.group && isNear(a.code, b.code)
  const candidates = new Map(open1.map((a) => [a, open2.filter((b) => matches(a, b))]))
  const claims = new Map<Open, number>()
  for (const found of candidates.values()) for (const b of found) claims.set(b, (claims.get(b) ?? 0) + 1)
  return open1.flatMap((a): [number, number][] => {
    const [candidate, ...others] = candidates.get(a) ?? []
    if (candidate === undefined || others.length > 0) return []
    return claims.get(candidate) === 1 ? [[a.position, candidate.position]] : []
  })
}
