import type { DimensionId } from '../model/instrument.ts'
import type { FactKey, SectionKey } from '../model/profile.ts'
import { clusterOfLine, dimensionsOfLine, factOfLabel, type Heading, headingOfLine } from './labels.ts'
import { plain, readBullet, splitRow } from './lines.ts'
import { type Member, readMembers } from './members.ts'
import { readRow } from './rows.ts'

/** What a line of a Steckbrief is. Every line has exactly one role, so none can get lost. */
export type LineRole =
  | { readonly kind: 'blank' }
  | { readonly kind: 'title' }
  | { readonly kind: 'cluster'; readonly cluster: number }
  | { readonly kind: 'dimensions'; readonly dimensions: readonly DimensionId[] }
  | { readonly kind: 'heading'; readonly heading: Heading }
  | RowRole
  | { readonly kind: 'entry'; readonly section: SectionKey; readonly depth: number; readonly text: string }
  /** Those who take part: how many of an area. */
  | { readonly kind: 'member'; readonly members: readonly Member[] }
  /** The second line of a wrapped statement. */
  | { readonly kind: 'continuation'; readonly text: string }
  | { readonly kind: 'unknown' }

export interface RowRole {
  readonly kind: 'row'
  readonly key: FactKey
  readonly label: string
  readonly value: string
  /** The row this one was attached to, because its own label is empty or goes on with that row's; else null. */
  readonly attachedTo: number | null
}

/** One role a line, in order. Headings are accepted in any order and in all known wordings. */
export function outline(lines: readonly string[]): LineRole[] {
  const reader = new OutlineReader(lines)
  return lines.map((_, index) => reader.read(index))
}

class OutlineReader {
  readonly lines: readonly string[]
  /** Where statements go; null above the first heading, in the row blocks and under unknown headings. */
  section: SectionKey | null = null
  /** Below a heading of those who take part. */
  members = false
  bulleted = false
  indents: number[] = []
  row: { readonly line: number; readonly key: FactKey } | null = null
  titleSeen = false
  headingSeen = false
  previous: LineRole = { kind: 'blank' }

  constructor(lines: readonly string[]) {
    this.lines = lines
  }

  read(index: number): LineRole {
    this.previous = this.role(index)
    return this.previous
  }

  private role(index: number): LineRole {
    const line = this.lines[index]!
    if (line.trim() === '') return { kind: 'blank' }
    const heading = headingOfLine(line)
    if (heading !== null) return this.enter(heading)
    const bullet = readBullet(line)
    if (bullet !== null && this.section !== null) return this.statement(bullet.indent, bullet.text)
    const row = bullet === null ? this.asRow(index) : null
    if (row !== null) return row
    return (this.members ? this.asMember(index) : null) ?? this.asHeader(line) ?? this.asText(index)
  }

  /** A line of no known area stays unknown; one that stands alone like a heading ends the list. */
  private asMember(index: number): LineRole | null {
    const line = this.lines[index]!
    const read = readMembers(readBullet(line)?.text ?? plain(line))
    if (read !== null) return { kind: 'member', members: read.counted }
    this.members = !looksLikeHeading(line, this.lines[index - 1], this.lines[index + 1])
    return null
  }

  private enter(heading: Heading): LineRole {
    this.headingSeen = true
    this.bulleted = false
    this.indents = []
    this.row = null
    this.members = heading === 'members'
    if (heading === 'structure' || heading === 'about' || heading === 'members') this.section = null
    else this.section = heading === 'challenges' ? 'challengesInField' : heading
    return { kind: 'heading', heading }
  }

  private statement(indent: number, text: string): LineRole {
    while (this.indents.length > 0 && this.indents.at(-1)! >= indent) this.indents.pop()
    const depth = this.indents.length
    this.indents.push(indent)
    this.bulleted = true
    return { kind: 'entry', section: this.section!, depth, text }
  }

  private asRow(index: number): LineRole | null {
    const line = this.lines[index]!
    const row = this.section === null ? readRow(line) : splitRow(line)
    if (row === null) return null
    const key = factOfLabel(row.label)
    if (this.section === null && this.row !== null && goesOn(row.label) && (key === null || key === 'otherAgeGroup')) {
      return { kind: 'row', key: key ?? this.row.key, ...row, attachedTo: this.row.line }
    }
    if (key === null) return this.isUnknownRow(line, row.label) ? { kind: 'unknown' } : null
    this.row = { line: index, key }
    return { kind: 'row', key, ...row, attachedTo: null }
  }

  /** What follows an unknown row or line under an empty label belongs to it, not to the fact before it. */
  private isUnknownRow(line: string, label: string): boolean {
    if (label === '' || this.section !== null) return false
    if (!this.headingSeen && this.row === null && !line.includes('\t')) return false
    this.row = null
    return true
  }

  private asHeader(line: string): LineRole | null {
    if (this.headingSeen || this.row !== null) return null
    const cluster = clusterOfLine(line)
    if (cluster !== null) return { kind: 'cluster', cluster }
    const dimensions = dimensionsOfLine(line)
    if (dimensions !== null) return { kind: 'dimensions', dimensions }
    if (this.titleSeen || readBullet(line) !== null) return null
    this.titleSeen = true
    return { kind: 'title' }
  }

  /**
   * A short line without a bullet, above bullets: a heading nobody told us about. Its list must not count for the
   * section before it. Right below its section's own heading, a line with a colon introduces that section's list.
   */
  private opensList(index: number): boolean {
    const line = this.lines[index]!
    const next = this.lines.slice(index + 1).find((following) => following.trim() !== '')
    if (next === undefined || readBullet(next) === null) return false
    if (!/^\p{Lu}/u.test(line) || line.trim().length > 90 || /[.!?;,]$/u.test(line.trim())) return false
    if (!this.bulleted) return !line.trim().endsWith(':')
    const before = this.lines[index - 1] ?? ''
    return before.trim() === '' || before.length < shortestWrapped || line.trim().endsWith(':')
  }

  private asText(index: number): LineRole {
    const line = this.lines[index]!
    if (this.section === null || splitRow(line.trim()) !== null) {
      this.row = null
      return { kind: 'unknown' }
    }
    if (this.opensList(index)) {
      this.section = null
      return { kind: 'unknown' }
    }
    if (this.bulleted) {
      const wrapped = this.previous.kind === 'entry' || this.previous.kind === 'continuation'
      if (wrapped && /^\s|^[\p{Ll}(]/u.test(line)) return { kind: 'continuation', text: plain(line) }
      if (looksLikeHeading(line, this.lines[index - 1], this.lines[index + 1])) {
        this.section = null
        return { kind: 'unknown' }
      }
    }
    if (/^\p{Lu}[\p{Lu}\s-]{3,}$/u.test(line.trim())) {
      this.section = null
      return { kind: 'unknown' }
    }
    return { kind: 'entry', section: this.section, depth: 0, text: plain(line) }
  }
}

/** Below this many characters a statement was not broken for want of room. */
const shortestWrapped = 60

/** Empty labels, and such as "(2014 bis 2018, in %)" or "der unter 15-jährigen", need the row above to mean something. */
function goesOn(label: string): boolean {
  return label === '' || /^[(\p{Ll}]/u.test(label)
}

/** Between two blank lines, short, no full stop: a heading nobody told us about ends the list above it. */
function looksLikeHeading(line: string, before: string | undefined, after: string | undefined): boolean {
  const alone = (before ?? '').trim() === '' && (after ?? '').trim() === ''
  return alone && line.trim().length <= 80 && !/[.!?]$/.test(line.trim())
}
