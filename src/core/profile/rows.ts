import { factOfLabel } from './labels.ts'
import { plain, type Row, splitRow } from './lines.ts'

/** The form's own labels before words; before figures any known label will do. */
const formLabel =
  /^(Ansprechperson(?:en)?|Funktion(?:en)? im Netzwerk|Netzwerk-?\s?Name(?:\(n\)|n)?|Netzwerkgründung|Unser erstes Dokument|Zielgruppen?|FH-?\s?Gremien|Anzahl Kooperationen)\s?:?\s(.+)$/iu
const labelAndFigure =
  /^(.*[^\s+\-\u2212])\s((?:ca\.\s?)?[+\-\u2212]?\s?\d[\d.,]*(?:\s?(?:%|€|Euro))?(?:\s*\(.*\))?|keine(?: Angabe)?|k\. ?A\.|n\/a)$/iu
const budgetAndSum = /^(.*budget.*?)\s(\d[\d.,]*\s?(?:€|Euro).*)$/iu
const labelAndColon = /^([^:]{3,120}):(?!\/\/)\s*(.*)$/u

/**
 * A row in two columns, also where they became a colon or a single blank, as in text copied from a page; then only
 * behind labels the Steckbrief knows or that are all in brackets. Null for any other line.
 */
export function readRow(line: string): Row | null {
  const columns = splitRow(line)
  if (columns !== null) return columns
  const text = plain(line)
  for (const pattern of [formLabel, labelAndColon, budgetAndSum, labelAndFigure]) {
    const match = pattern.exec(text)
    if (match === null || (factOfLabel(match[1]!) === null && !/^\([^()]*\)$/u.test(match[1]!))) continue
    return { label: match[1]!.trim(), value: match[2]!.trim() }
  }
  return null
}
