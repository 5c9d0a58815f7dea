import type { SectorId } from '../model/instrument.ts'
import type { Entry, Fact, Profile, SectionKey } from '../model/profile.ts'
import { plain, readBullet } from './lines.ts'
import { membersIn, readMembers, withMember, withoutMember } from './members.ts'
import { outline } from './outline.ts'
import { sectorIds } from './sectors.ts'
import { membersBySector } from './steckbrief.ts'

/** Sections somebody can put a line in that nothing was recognised in. */
export const sectionChoices = ['goals', 'challengesInField', 'challengesInProject', 'expectations'] as const

/** Where somebody can put a line, an area being for those who take part; "text" keeps it as its words alone. */
export const placeChoices = [...sectionChoices, 'text', ...sectorIds] as const
export type PlaceChoice = (typeof placeChoices)[number]

/** What is needed of a line of the review. */
interface PlacedLine {
  readonly line: number
  readonly text: string
  readonly value: string
  readonly part: string
  readonly facts: readonly Fact[]
}

/**
 * The profile with a line where somebody put it, and without what was understood of it before. A statement takes
 * the points below it along; as text they are kept each for itself.
 */
export function putLine(profile: Profile, line: PlacedLine, chosen: PlaceChoice): Profile {
  const { rest, entry } = withoutLine(profile, line)
  const section = sectionChoices.find((each) => each === chosen)
  if (section !== undefined) return withEntry(rest, section, entry)
  const below = asText(profile, entry.children.flatMap(linesOf))
  if (chosen === 'text') return withUnknown(rest, [...asText(profile, [line.line]), ...below])
  return withPartner(withUnknown(rest, below), chosen, entry.text)
}

/** The line's words as an entry, and the profile as if nothing had been recognised in it. */
function withoutLine(profile: Profile, line: PlacedLine): { readonly rest: Profile; readonly entry: Entry } {
  const entries = Object.values(profile.sections).flatMap((section) => entriesAt(section, line.line))
  const [only] = entries
  const words = line.part === 'row' ? line.value : (readBullet(line.text)?.text ?? line.text)
  const rest = {
    ...profile,
    facts: profile.facts.filter((fact) => fact.line !== line.line),
    cooperations: cooperationsWithout(profile, line),
    sections: Object.fromEntries(
      Object.entries(profile.sections)
        .map(([key, section]) => [key, entriesWithout(section, line.line)] as const)
        .filter(([, section]) => section.length > 0),
    ),
    unknown: profile.unknown.filter((each) => each.line !== line.line),
  }
  return { rest, entry: only && entries.length === 1 ? only : { line: line.line, text: plain(words), children: [] } }
}

/** Without the row that counts them, the lines of the members count; without a member's line its number is taken off. */
function cooperationsWithout(profile: Profile, line: PlacedLine): Profile['cooperations'] {
  if (line.facts.some(({ key }) => key === 'cooperations')) return membersBySector(outline(profile.lines))
  if (line.part !== 'member' || countsInRow(profile)) return profile.cooperations
  const members = readMembers(readBullet(line.text)?.text ?? plain(line.text))?.counted ?? []
  return members.reduce(withoutMember, profile.cooperations)
}

function countsInRow({ facts }: Profile): boolean {
  return facts.some(({ key }) => key === 'cooperations')
}

function entriesAt(entries: readonly Entry[], line: number): readonly Entry[] {
  return entries.flatMap((entry) => (entry.line === line ? [entry] : entriesAt(entry.children, line)))
}

function entriesWithout(entries: readonly Entry[], line: number): readonly Entry[] {
  return entries
    .filter((entry) => entry.line !== line)
    .map((entry) => ({ ...entry, children: entriesWithout(entry.children, line) }))
}

function linesOf({ line, children }: Entry): readonly number[] {
  return [line, ...children.flatMap(linesOf)]
}

function asText({ lines }: Profile, numbers: readonly number[]): Profile['unknown'] {
  return numbers.map((line) => ({ line, text: lines[line]! }))
}

function withUnknown(profile: Profile, lines: Profile['unknown']): Profile {
  return { ...profile, unknown: [...profile.unknown, ...lines].sort((a, b) => a.line - b.line) }
}

function withEntry(profile: Profile, section: SectionKey, entry: Entry): Profile {
  const entries = [...(profile.sections[section] ?? []), entry].sort((a, b) => a.line - b.line)
  return { ...profile, sections: { ...profile.sections, [section]: entries } }
}

/** A row that counts the cooperations has counted this partner, too. */
function withPartner(profile: Profile, sector: SectorId, text: string): Profile {
  if (countsInRow(profile)) return profile
  return { ...profile, cooperations: withMember(profile.cooperations, { sector, count: membersIn(text) }) }
}
