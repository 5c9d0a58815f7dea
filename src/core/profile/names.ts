import { factOfLabel, headingOfLine } from './labels.ts'
import { readBullet, splitRow } from './lines.ts'
import { maskAddresses, personsIn, withoutPersons } from './persons.ts'
import { isNotStated } from './quantity.ts'
import { readRow } from './rows.ts'

const maskedName = '[Name]'

/** Whether something about a person was left out of a text: it cannot be asked about as it stands. */
export function hasOmission(text: string): boolean {
  return /\[(?:Name|Telefon|E-Mail)\]/u.test(text)
}

const upper = "\\p{Lu}[\\p{L}'’-]+"
const title = '(?:(?:Prof|Dr|Dipl|Mag)\\.[\\p{L}.-]*\\s+(?:(?:med|phil|jur|rer|nat|päd|soz)\\.\\s*)*)'
const salutation = '(?:Frau|Herrn?|Fr\\.|Hr\\.)'
const particle = '(?:(?:von|van|de|zu|der)\\s+){0,2}'
/** "Frau Dr. Muster", "Herrn von Muster", "Dr. Eva Muster": whoever is addressed is a person. */
const addressed = new RegExp(
  `(?<!\\p{L})(?:${salutation}\\s+${title}*|${title}+)${particle}${upper}(?:\\s+${particle}${upper}){0,2}`,
  'gu',
)
const personName = new RegExp(
  `^(?:${salutation}\\s+)?${title}*${particle}${upper}(?:\\s+${particle}${upper}){0,3}$`,
  'u',
)
/** Labels of persons in running text: "Verfasserin: …", "Ansprechpartner: …". */
const personLabel =
  /^(\s*(?:ansprech(?:person|partner)|kontaktperson|stellvertret|vertretung|verfasser|verfasst von|autor|redaktion|bearbeitet von|bearbeitung|erstellt von|v\. ?i\. ?s\. ?d\. ?p)[\p{L}*:/()]*?\s*(?::|\t| {2,}))(.+)$/iu
const separator = /((?:(?<![\p{L}\d])\d{1,2}[.)](?=\s)|[,;/|&+()•]|(?<!\p{L})(?:und|sowie|u\.)(?!\p{L}))\s*)/u
const role =
  /^(?:(?:stellv\.|stellvertretende)\s+)?\p{L}*(?:koordinat(?:ion|orin|or)|koordinierende|leitung|leiterin|leiter|fachkraft|planung|planerin|planer)(?:\s+(?:Früher?n?\s+Hilfen|im\s+\p{L}*amt|des\s+\p{L}*amts?|Netzwerk\p{L}*))*$/iu

/**
 * The lines without names of persons: each becomes "[Name]", its numbering and "und" stay. Masked are the row
 * "Ansprechperson" with the rows that go on with it, persons named by their title or salutation, persons behind a
 * label such as "Verfasserin:", persons named with their function, and every further mention of someone found in the
 * row. Telephone numbers and e-mail addresses become "[Telefon]" and "[E-Mail]".
 */
export function maskNames(lines: readonly string[]): string[] {
  const found = new Set<string>()
  const masked = maskContactRows(lines, found).map((line) => line.replace(addressed, maskedName))
  const mentions = mentionsOf(found)
  const unmentioned = masked.map((line) => (mentions === null ? line : line.replace(mentions, maskedName)))
  const named = unmentioned.flatMap((line) => personsIn(line).filter(({ certain }) => certain))
  return unmentioned.map((line) => maskAddresses(withoutPersons(line, named.slice(0, mostPersons))))
}

function maskContactRows(lines: readonly string[], found: Set<string>): string[] {
  let inContact = false
  return lines.map((line) => {
    const start = contactStart(line)
    if (start !== null) {
      inContact = true
      return line.slice(0, start) + maskPersons(line.slice(start), found)
    }
    if (inContact && continuesContact(line)) return maskPersons(line, found)
    inContact = false
    const labelled = personLabel.exec(line)
    return labelled === null ? line : labelled[1] + maskPersons(labelled[2]!, found)
  })
}

/** Where the value of a contact row begins, whatever separates it from the label; null for other lines. */
function contactStart(line: string): number | null {
  const row = splitRow(line)
  if (row !== null && row.label !== '' && factOfLabel(row.label) === 'contact') {
    return line.search(/\S/) + line.trimStart().search(/\t|[ \u00a0\u2009\u202f]{2,}/)
  }
  const match = /^\s*Ansprechperson(?:en|\(en\))?(?:$|[\s:]+)/iu.exec(line)
  return match === null ? null : match[0].length
}

/** A second row under an empty label, or a cell with several lines: those hold nothing but persons. */
function continuesContact(line: string): boolean {
  if (line.trim() === '' || headingOfLine(line) !== null || readBullet(line) !== null) return false
  const row = readRow(line)
  return row === null ? personsOnly(line) : row.label === ''
}

/** Names and functions between separators, no sentence. */
function personsOnly(line: string): boolean {
  return line.split(separator).every((part, index) => {
    const text = part.trim()
    return index % 2 === 1 || text === '' || isMasked(text) || role.test(text) || personName.test(text)
  })
}

function isMasked(text: string): boolean {
  return /^\[(?:Name|Telefon|E-Mail)\]$/u.test(text)
}

/** Masks everything between the separators that is not a function. */
function maskPersons(value: string, found: Set<string>): string {
  if (isNotStated(value.trim())) return value
  return value
    .split(separator)
    .map((part, index) => {
      const name = part.trim()
      if (index % 2 === 1 || name === '' || isMasked(name) || role.test(name)) return part
      found.add(name)
      return part.replace(name, () => maskedName)
    })
    .join('')
}

/** A cell that names more than this is no row of persons; the search for mentions stays small. */
const mostPersons = 50

/** Full names and surnames; first names alone are left, they are too often ordinary words. */
function mentionsOf(found: ReadonlySet<string>): RegExp | null {
  const names = [...found].slice(0, mostPersons).flatMap((name) => {
    const words = personName.test(name) ? bareName(name) : []
    return words.length < 2 ? [] : [words.join(' '), words.at(-1)!]
  })
  if (names.length === 0) return null
  const longestFirst = names.filter((name) => name.length > 2).sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}-])(?:${longestFirst.map(escapePattern).join('|')})(?:s(?!\\p{L}))?(?![\\p{L}-])`, 'gu')
}

function bareName(name: string): string[] {
  return name.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !/^(?:Frau|Herrn?)$/.test(word))
}

/** For a regular expression that means exactly this text. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
