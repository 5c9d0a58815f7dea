import type { SectorId } from '../model/instrument.ts'
import type { Profile } from '../model/profile.ts'
import { splitList } from './lists.ts'
import { sectorOfInstitution } from './sectors.ts'

/** One of those who take part, as a line of a list says it. */
export interface Member {
  readonly sector: SectorId
  readonly count: number
}

/**
 * "4 freiberufliche Hebammen" or "Jugendamt (ASD, 6 Personen)": area and number. Null for sentences and where the words
 * do not tell the area.
 */
export function readMember(text: string): Member | null {
  const sector = text.length <= longestMember && !/[.!?]$/u.test(text) ? sectorOfInstitution(text) : null
  return sector === null ? null : { sector, count: statedCount(text) ?? 1 }
}

const longestMember = 100

/** Those who take part by one line: areas with their numbers, and the parts whose area the words do not tell. */
interface Members {
  readonly counted: readonly Member[]
  readonly open: readonly string[]
}

/**
 * "3 Hebammen, 2 Kinderärztinnen und 4 Kitas": a line with several numbers counts each part by itself; any other is
 * one member. Null where it counts nobody of a known area.
 */
export function readMembers(text: string): Members | null {
  const parts = countedParts(text)
  if (parts.length === 0) {
    const member = readMember(text)
    return member && { counted: [member], open: [] }
  }
  const read = parts.map((part) => ({ part, member: readMember(part) }))
  const counted = read.flatMap(({ member }) => (member === null ? [] : [member]))
  return counted.length === 0
    ? null
    : { counted, open: read.flatMap(({ part, member }) => (member === null ? [part] : [])) }
}

/** The parts of a line of which two or more begin with a number; empty for any other line and for sentences. */
function countedParts(text: string): readonly string[] {
  if (/[.!?]$/u.test(text)) return []
  const parts = splitList(text, 'commas').flatMap((part) => part.split(/\s+(?:und|sowie|u\.)\s+(?=\d)/u))
  return parts.filter((part) => /^(?:ca\. )?\d/u.test(part) && statedCount(part) !== null).length > 1 ? parts : []
}

/** How many a line names whose area somebody chose: the sum of its numbers, one where it states none. */
export function membersIn(text: string): number {
  const parts = countedParts(text)
  return parts.length === 0 ? (statedCount(text) ?? 1) : parts.reduce((sum, part) => sum + (statedCount(part) ?? 1), 0)
}

/**
 * The number in front, or of the persons named behind: no other figure of a line counts members. Null where there is
 * none; such a line counts as one, as in a paper's list.
 */
export function statedCount(text: string): number | null {
  const figure =
    /(?<![\d.,])(\d{1,3}) (?:Personen|Mitarbeitende|Mitarbeiterinnen|Fachkräfte|Ehrenamtliche|Vertret\p{L}+)/u.exec(
      text,
    ) ?? /^(?:ca\. )?(\d{1,3})(?![\d.,/:)-]) ?\p{L}/u.exec(text)
  return figure === null ? null : Number(figure[1])
}

/** The counts without one member again; an area nobody is left in is not counted. */
export function withoutMember(counts: Profile['cooperations'], { sector, count }: Member): Profile['cooperations'] {
  const { [sector]: former, ...others } = counts
  if (former === undefined || former.kind !== 'count') return counts
  return former.value > count ? { ...others, [sector]: { kind: 'count', value: former.value - count } } : others
}

/** The counts with one line more; a range stays as it is. */
export function withMember(counts: Profile['cooperations'], { sector, count }: Member): Profile['cooperations'] {
  const former = counts[sector]
  if (former !== undefined && former.kind !== 'count') return counts
  return { ...counts, [sector]: { kind: 'count', value: (former?.value ?? 0) + count } }
}
