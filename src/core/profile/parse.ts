import type { Profile } from '../model/profile.ts'
import { readConcept } from './concept.ts'
import { contentsLines } from './contents.ts'
import { factOfLabel, headingOfLine } from './labels.ts'
import { readBullet, splitLines, splitRow } from './lines.ts'
import { maskNames } from './names.ts'
import { readSteckbrief } from './steckbrief.ts'

/**
 * A municipality's profile from its text. A text with the Steckbrief's headings or rows is read line by line; any
 * other is taken for a concept paper, from which facts are proposed, each to be confirmed by a person. Every line is
 * kept; names of persons are replaced by "[Name]" before anything else happens.
 */
export function parseProfile(text: string): Profile {
  const lines = maskNames(splitLines(text))
  return isSteckbrief(lines) ? readSteckbrief(lines) : readConcept(lines)
}

/** A contents page also names headings, in two columns with page numbers, and makes the text a paper. */
function isSteckbrief(lines: readonly string[]): boolean {
  if (contentsLines(lines).size > 0) return false
  const headings = lines.map(headingOfLine).filter((heading) => heading !== null)
  const rows = lines.filter((line) => {
    const row = readBullet(line) === null ? splitRow(line) : null
    return row !== null && factOfLabel(row.label) !== null
  })
  // Papers list their members, too: that heading tells nothing.
  const statements = headings.filter((heading) => heading !== 'members')
  return (
    headings.some((heading) => heading === 'structure' || heading === 'about') ||
    rows.length > 0 ||
    statements.length > 1
  )
}
