/** A respondent with a normalised own code, empty where none was given. */
export interface CodedRespondent {
  readonly code: string
  readonly group: string
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

/**
 * Further pairs (positions) among those no exact code has linked: one slip apart, same group, and each the other's only
 * candidate.
 *
 * @see Damerau (1964), Communications of the ACM 7, 171–176, on the four kinds of slips
 */
export function linkTolerantly(
  first: readonly CodedRespondent[],
  second: readonly CodedRespondent[],
  linked: readonly (readonly [number, number])[],
): [number, number][] {
  const [taken1, taken2] = [new Set(linked.map(([a]) => a)), new Set(linked.map(([, b]) => b))]
  const open = (respondents: readonly CodedRespondent[], taken: ReadonlySet<number>) =>
    respondents.flatMap(({ code }, position) => (code === '' || taken.has(position) ? [] : [position]))
  const matches = (a: number, b: number) =>
    first[a]!.group === second[b]!.group && isOneSlipApart(first[a]!.code, second[b]!.code)
  const [open1, open2] = [open(first, taken1), open(second, taken2)]
  const forward = new Map(open1.map((a) => [a, open2.filter((b) => matches(a, b))]))
  const backward = new Map(open2.map((b) => [b, open1.filter((a) => matches(a, b))]))
  return open1.flatMap((a): [number, number][] => {
    const [candidate, ...others] = forward.get(a) ?? []
    if (candidate === undefined || others.length > 0) return []
    return backward.get(candidate)?.length === 1 ? [[a, candidate]] : []
  })
}
