import type { HashedCode } from '../model/collection.ts'
import { codesUsedTwice, linkWaves } from './link.ts'
import { isOneElementApart, linkTolerantly } from './link-tolerantly.ts'

/** A response as far as linking reads it. */
interface Respondent {
  readonly id: string
  readonly code: HashedCode | null
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * Who is who over the waves: a name for the person behind each response, the same in every wave, different within a
 * wave. Equal codes that one respondent a wave has given are one person; then, pair of waves by pair of waves, first
 * and last first, codes that differ in one element (`linkTolerantly`), unless that would make two codes one person that
 * are further apart or were given in the same wave. A response that nothing links is a person of its own.
 *
 * @param waves responses of each wave, double submissions removed
 */
export function linkPersons(waves: readonly (readonly Respondent[])[]): readonly (readonly string[])[] {
  const persons = waves.map((responses) => {
    const ambiguous = codesUsedTwice(responses)
    return responses.map(({ id, code }) =>
      code === null || ambiguous.has(code.whole) ? `response ${id}` : `code ${code.whole}`,
    )
  })
  for (const [first, second] of pairsOfWaves(waves.length)) {
    const near = linkTolerantly(
      coded(waves[first]!),
      coded(waves[second]!),
      shared(persons, first, second),
      isOneElementApart,
    )
    for (const [a, b] of near) unite(waves, persons, persons[first]![a]!, persons[second]![b]!)
  }
  return persons
}

/** Pairs of positions (earlier, later) that are the same person. */
export function linkedPairs(earlier: readonly string[], later: readonly string[]): [number, number][] {
  return linkWaves(
    earlier.map((code) => ({ code })),
    later.map((code) => ({ code })),
  )
}

/** The first and the last wave first: it is their change that reports speak of. */
function pairsOfWaves(count: number): [number, number][] {
  const all = Array.from({ length: count }, (_, first) =>
    Array.from({ length: count - first - 1 }, (_, step): [number, number] => [first, first + step + 1]),
  ).flat()
  return all.toSorted(([a, b], [c, d]) => d - c - (b - a))
}

function coded(responses: readonly Respondent[]) {
  return responses.map(({ code, attributes }) => ({ code, group: attributes.sector ?? null }))
}

function shared(persons: readonly (readonly string[])[], first: number, second: number): [number, number][] {
  return linkedPairs(persons[first]!, persons[second]!)
}

/** Gives the second person the name of the first, where all their codes allow it. */
function unite(waves: readonly (readonly Respondent[])[], persons: string[][], one: string, other: string): void {
  const responsesOf = (person: string) =>
    waves.flatMap((responses, wave) =>
      responses.flatMap(({ code }, position) => (persons[wave]![position] === person ? [{ wave, code }] : [])),
    )
  const others = responsesOf(other)
  const isAllowed = responsesOf(one).every(({ wave, code }) =>
    others.every((each) => {
      if (each.wave === wave || code === null || each.code === null) return false
      return code.whole === each.code.whole || isOneElementApart(code, each.code)
    }),
  )
  if (!isAllowed) return
  for (const names of persons) for (const [position, name] of names.entries()) if (name === other) names[position] = one
}
