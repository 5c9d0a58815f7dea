import type { SectorId } from '../model/instrument.ts'
import type { Entry, Fact, Profile, SectionKey } from '../model/profile.ts'
import { problem } from '../problem.ts'
import { memberList } from './concept-statements.ts'
import { type Hint, hintsOfFact } from './hints.ts'
import { outline } from './outline.ts'
import { readPaper } from './paper.ts'
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
}

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
    return {
      line,
      text,
      label: row?.label ?? '',
      value: row?.original ?? '',
      part,
      state: stateOf(part, facts, statements.has(line)),
      facts,
      statements: statements.get(line) ?? [],
      sector: part === 'member' ? sectorOfInstitution(text) : null,
      hints: facts.flatMap((fact) => hintsOfFact(profile, fact)),
    }
  })
}

/** A reading by its number, or left open. */
export type Decision = number | 'open'

/**
 * The profile with a person's decisions, keyed by line. A number takes that reading of the line's facts, or confirms
 * what is proposed where there is nothing to choose (lists, dates); "open" leaves them as they are. Lines without
 * open facts are not changed.
 *
 * @throws Problem optionInvalid for a reading that was not offered
 */
export function applyDecisions(profile: Profile, decisions: Readonly<Record<number, Decision>>): Profile {
  return { ...profile, facts: profile.facts.map((fact) => decide(fact, decisions[fact.line])) }
}

function decide(fact: Fact, decision: Decision | undefined): Fact {
  if (fact.status !== 'needs review' || decision === undefined || decision === 'open') return fact
  const confirmed: Fact = { ...fact, status: 'given' }
  if (fact.readings.length === 0 && decision === 0) return confirmed
  const reading = fact.readings[decision]
  if (reading === undefined) {
    const allowed = [...(fact.readings.length === 0 ? ['0'] : fact.readings.map((_, index) => String(index))), 'open']
    throw problem('optionInvalid', { option: `decisions[${fact.line}]`, value: String(decision), allowed })
  }
  return { ...confirmed, quantities: [reading], readings: [] }
}

function stateOf(part: LinePart, facts: readonly Fact[], isStatement: boolean): LineState {
  if (facts.some(({ key }) => key === 'contact')) return 'protected'
  if (facts.some(({ status }) => status === 'needs review')) return 'check'
  if (facts.length > 0 && facts.every(({ status }) => status === 'not stated')) return 'not stated'
  if (part === 'text' && facts.length === 0 && !isStatement) return 'unassigned'
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
