import { plain } from './lines.ts'

const heading = /^\s*(?:inhalt|inhaltsverzeichnis|inhaltsübersicht|gliederung)\s*:?\s*$/iu
/** "Einleitung.....3", "Finanzierung<TAB>16", "Ausblick … 17". */
const entry = /^\s*(\S.*?)(?:\s*(?:\.\s?){2,}|\s*…+|\t|\s{2,})[\s.…]*\d{1,3}\s*$/u
/** Keeps the search for leaders from running away on lines that are no headings. */
const longestEntry = 250
const dotted = /^\s*\S.*?(?:\.\s?){3,}\s*\d{1,3}\s*$/u

/**
 * The lines of a contents page with the titles they name, the page's own heading with an empty title. Found by that
 * heading, or by three lines in a row with dot leaders. Empty where the text has none.
 */
export function contentsLines(lines: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const start = lines.findIndex((line, index) => heading.test(line) || threeDotted(lines, index))
  if (start < 0) return found
  const withHeading = heading.test(lines[start]!)
  for (let index = withHeading ? start + 1 : start; index < lines.length; index++) {
    const line = lines[index]!
    if (line.trim() === '') continue
    const match = line.length > longestEntry ? null : entry.exec(line)
    if (match === null) break
    found.set(index, titleOf(match[1]!))
  }
  if (withHeading && found.size > 0) found.set(start, '')
  return found
}

function threeDotted(lines: readonly string[], index: number): boolean {
  return [0, 1, 2].every((offset) => {
    const line = lines[index + offset] ?? ''
    return line.length <= longestEntry && dotted.test(line)
  })
}

/** Without chapter number and dot leaders, for comparing with headings in the text. */
export function titleOf(text: string): string {
  return plain(text)
    .replace(/^\d+(?:\.\d+)*\.?\s+/, '')
    .replace(/[\s.…]+$/, '')
    .toLowerCase()
}
