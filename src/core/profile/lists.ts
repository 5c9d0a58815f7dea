import { plain } from './lines.ts'

/** A comma before these goes on with the same entry: relative clauses and additions. */
const continues =
  /^(?:die|der|das|welche[rsmn]?|deren|dessen|denen|dass|um|wo|wenn|sofern|insbesondere|vor allem|u\. ?a\.|z\. ?B\.|bspw\.|zum Beispiel|etc\.)(?=\s|$)/iu

/**
 * Entries of a list written into one cell: at semicolons, at "1. … 2. …" and, with `commas`, at commas outside
 * brackets that do not begin a relative clause. The words stay as written.
 */
export function splitList(text: string, separators: 'commas' | 'semicolons'): string[] {
  const numbered = splitNumbered(text)
  if (numbered.length > 1) return numbered
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (character === '(') depth++
    if (character === ')') depth = Math.max(0, depth - 1)
    const separates = character === ';' || (separators === 'commas' && character === ',' && !insideNumber(text, i))
    if (!separates || depth > 0) continue
    if (character === ',' && continues.test(text.slice(i + 1).trimStart())) continue
    parts.push(text.slice(start, i))
    start = i + 1
  }
  parts.push(text.slice(start))
  return parts.map((part) => plain(part).replace(/\s+(?:und|sowie)$/iu, '')).filter((part) => part !== '')
}

/** "1. first 2. second" → ["first", "second"]; ordinals such as "3. Lebensjahr" do not count from one. */
export function splitNumbered(text: string): string[] {
  if (!/^\s*1[.)]\s/.test(text)) return [text]
  const parts: string[] = []
  let rest = text
  for (let next = 1; rest !== ''; next++) {
    rest = rest.replace(new RegExp(`^\\s*${next}[.)]\\s+`), '')
    const following = new RegExp(`\\s${next + 1}[.)]\\s`).exec(rest)
    parts.push(plain(following === null ? rest : rest.slice(0, following.index)))
    rest = following === null ? '' : rest.slice(following.index)
  }
  return parts
}

/** "AK Gesundes Chemnitz & AK Familienbildung": two entries, because both begin with the same word. */
export function splitPairs(entries: readonly string[]): string[] {
  return entries.flatMap((entry) => {
    const match = /^(\S+) (.+?) (?:&|und|u\.) (\1 .+)$/u.exec(entry)
    return match === null ? [entry] : [`${match[1]} ${match[2]}`, match[3]!]
  })
}

function insideNumber(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
}
