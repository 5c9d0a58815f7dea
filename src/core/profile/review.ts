import type { SectorId } from '../model/instrument.ts'
import type { Entry, Fact, Profile, SectionKey } from '../model/profile.ts'
import { problem } from '../problem.ts'
import { memberList } from './concept-statements.ts'
import { type Hint, hintsOfFact } from './hints.ts'
import { outline } from './outline.ts'
import { readPaper } from './paper.ts'
import { parseProfile } from './parse.ts'
import { personsIn, withoutPersons } from './persons.ts'
import { type PlaceChoice, placeChoices, putLine } from './place-line.ts'
import { sectorOfInstitution } from './sectors.ts'

export type LineState = 'understood' | 'check' | 'not stated' | 'unassigned' | 'protected'

/** What part of the document a line is: the part is understood even where the line states no fact. */
export type LinePart =
  | 'title'
  | 'cover'
  | 'contents'
  | 'cluster'
  | 'dimensions'
  | 'heading'
  | 'row'
  | 'statement'
  /** The second line of a wrapped statement. */
  | 'continuation'
  /** One of the institutions in a paper's list of members. */
  | 'member'
  | 'text'

/** One line of the document beside what was understood. */
export interface ReviewLine {
  /** Index into Profile.lines and key of a decision; people count from 1. */
  readonly line: number
  /** The wording as in the document, names masked. */
  readonly text: string
  /** The two columns of a row; the label is empty for a row that goes on with the one above, both for other lines. */
  readonly label: string
  readonly value: string
  readonly part: LinePart
  readonly state: LineState
  /** The facts read from this line: one in a Steckbrief, any number in a paragraph of a paper. */
  readonly facts: readonly Fact[]
  /** Statements taken from the line, whole or one of its sentences, with the section they went to. */
  readonly statements: readonly { readonly section: SectionKey; readonly text: string }[]
  /** The area of a listed member; null where its name does not say, and for other lines. */
  readonly sector: SectorId | null
  readonly hints: readonly Hint[]
  /** What might be a person's name. Left out when the profile is taken over, unless somebody says it is none. */
  readonly possibleNames: readonly string[]
  /** What a decision on this line is about; null where there is nothing to decide. */
  readonly choice: 'reading' | 'name' | 'place' | null
}

/** What somebody can decide about a possible name; a decision is an index. */
export const nameChoices = ['leave out', 'no name'] as const

/** Every line of the document that is not blank, in order, each exactly once. */
export function reviewLines(profile: Profile): ReviewLine[] {
  const parts = profile.form === 'steckbrief' ? steckbriefParts(profile) : paperParts(profile)
  const statements = statementsByLine(profile)
  const factsByLine = Map.groupBy(profile.facts, (fact) => fact.line)
  return parts.flatMap((part, line) => {
    if (part === null) return []
    const text = profile.lines[line]!
    const facts = factsByLine.get(line) ?? []
    const row = part === 'row' ? facts[0] : undefined
    const names = possibleNames(part, text)
    const state = stateOf(part, facts, statements.has(line), names)
    return {
      line,
      text,
      label: row?.label ?? '',
      value: row?.original ?? '',
      part,
      state,
      facts,
      statements: statements.get(line) ?? [],
      sector: part === 'member' ? sectorOfInstitution(text) : null,
      hints: facts.flatMap((fact) => hintsOfFact(profile, fact)),
      possibleNames: names,
      choice: choiceOf(profile, part, state, facts),
    }
  })
}

function possibleNames(part: LinePart, text: string): string[] {
  if (part === 'title' || part === 'heading' || part === 'cluster' || part === 'dimensions') return []
  return [...new Set(personsIn(text).map((person) => person.text))]
}

/** The frame of the document and a paper's list of members, which one row counts, cannot be put elsewhere. */
function choiceOf({ form }: Profile, part: LinePart, state: LineState, facts: readonly Fact[]): ReviewLine['choice'] {
  if (state === 'unassigned') return 'place'
  const moves =
    part === 'statement' || part === 'row' || part === 'text' || (part === 'member' && form === 'steckbrief')
  if (state === 'understood' && moves) return 'place'
  if (state !== 'check') return null
  return facts.some(({ status }) => status === 'needs review') ? 'reading' : 'name'
}

/** A reading (or what a name is) by its number, the place a line is put in, or left open. */
export type Decision = number | PlaceChoice | 'open'

/**
 * The profile with a person's decisions, keyed by line. A number takes that reading of the line's facts, or confirms
 * what is proposed where there is nothing to choose (lists, dates); "open" leaves them as they are. Lines without
 * open facts are not changed.
 *
 * What might be a name is replaced by "[Name]" unless the decision is that it is none. A line joins the section or
 * area somebody puts it in, instead of what was understood of it.
 *
 * @throws Problem optionInvalid for a reading that was not offered
 */
export function applyDecisions(profile: Profile, decisions: Readonly<Record<number, Decision>>): Profile {
  const lines = reviewLines(profile)
  const named = withoutNames(profile, lines, decisions)
  const decided = { ...named, facts: named.facts.map((fact) => decide(fact, decisions[fact.line])) }
  // A row of cooperations taken away makes the lines of members count; only then these can be put elsewhere.
  const rowsFirst = [...lines.filter(({ part }) => part === 'row'), ...lines.filter(({ part }) => part !== 'row')]
  return rowsFirst.reduce<Profile>((placed, line) => place(placed, line, decisions[line.line]), decided)
}

function withoutNames(
  profile: Profile,
  lines: readonly ReviewLine[],
  decisions: Readonly<Record<number, Decision>>,
): Profile {
  const named = lines.filter(
    ({ line, choice, possibleNames }) =>
      possibleNames.length > 0 && !(choice === 'name' && decisions[line] === nameChoices.indexOf('no name')),
  )
  if (named.length === 0) return profile
  const kept = [...profile.lines]
  for (const { line, text } of named) kept[line] = withoutPersons(text, personsIn(text))
  return parseProfile(kept.join('\n'))
}

function place(profile: Profile, line: ReviewLine, decision: Decision | undefined): Profile {
  if (line.choice !== 'place' || decision === undefined || decision === 'open') return profile
  if (typeof decision === 'number' && line.state === 'understood') return profile
  const chosen = placeChoices.find((each) => each === decision)
  if (chosen !== undefined) return putLine(profile, line, chosen)
  const allowed = [...placeChoices, 'open']
  throw problem('optionInvalid', { option: `decisions[${line.line}]`, value: String(decision), allowed })
}

function decide(fact: Fact, decision: Decision | undefined): Fact {
  if (fact.status !== 'needs review' || decision === undefined || decision === 'open') return fact
  const confirmed: Fact = { ...fact, status: 'given' }
  if (fact.readings.length === 0 && decision === 0) return confirmed
  const reading = typeof decision === 'number' ? fact.readings[decision] : undefined
  if (reading === undefined) {
    const allowed = [...(fact.readings.length === 0 ? ['0'] : fact.readings.map((_, index) => String(index))), 'open']
    throw problem('optionInvalid', { option: `decisions[${fact.line}]`, value: String(decision), allowed })
  }
  return { ...confirmed, quantities: [reading], readings: [] }
}

function stateOf(part: LinePart, facts: readonly Fact[], isStatement: boolean, names: readonly string[]): LineState {
  if (facts.some(({ key }) => key === 'contact')) return 'protected'
  if (facts.some(({ status }) => status === 'needs review')) return 'check'
  if (facts.length > 0 && facts.every(({ status }) => status === 'not stated')) return 'not stated'
  if (part === 'text' && facts.length === 0 && !isStatement) return 'unassigned'
  if (names.length > 0) return 'check'
  return 'understood'
}

function statementsByLine(profile: Profile): Map<number, ReviewLine['statements']> {
  const found = new Map<number, ReviewLine['statements']>()
  const add = (section: SectionKey, entries: readonly Entry[]): void => {
    for (const { line, text, children } of entries) {
      found.set(line, [...(found.get(line) ?? []), { section, text }])
      add(section, children)
    }
  }
  for (const [section, entries] of Object.entries(profile.sections)) add(section as SectionKey, entries)
  return found
}

/** Null for blank lines. */
function steckbriefParts(profile: Profile): (LinePart | null)[] {
  return outline(profile.lines).map(({ kind }) => {
    if (kind === 'blank') return null
    if (kind === 'entry') return 'statement'
    return kind === 'unknown' ? 'text' : kind
  })
}

function paperParts(profile: Profile): (LinePart | null)[] {
  const paper = readPaper(profile.lines)
  const members = new Set(memberList(paper)?.items.map(({ line }) => line))
  return paper.roles.map((role, line) => {
    if (role === 'blank') return null
    if (members.has(line)) return 'member'
    return role === 'bullet' ? 'text' : role
  })
}
