import type { SectorId } from '../model/instrument.ts'
import type { Profile } from '../model/profile.ts'
import { sectorOfInstitution } from './sectors.ts'

/** One of those who take part, as a line of a list says it. */
interface Member {
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

/** The counts with one line more; a range stays as it is. */
export function withMember(counts: Profile['cooperations'], { sector, count }: Member): Profile['cooperations'] {
  const former = counts[sector]
  if (former !== undefined && former.kind !== 'count') return counts
  return { ...counts, [sector]: { kind: 'count', value: (former?.value ?? 0) + count } }
}
