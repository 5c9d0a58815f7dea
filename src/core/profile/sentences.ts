/** A sentence and the line it begins on. */
export interface Sentence {
  readonly text: string
  readonly line: number
}

const abbreviations =
  /(?:^|[\s(])(?:z\. ?B|u\. ?a|d\. ?h|i\. ?d\. ?R|o\. ?ä|e\. ?V|s\. ?o|v\. ?a|bzw|bspw|ca|sog|gem|ggf|evtl|inkl|zzgl|vgl|Abs|Art|Nr|Str|St|Dr|Prof|Ev|ev|kath|Kath|Mio|Mrd|Tsd|usw|etc|max|mind|min|rd|Std|Tel|Kap|S|pol|präv|z|u|d|i|e|o)\.$/u

/**
 * German sentences of a paragraph: abbreviations ("z. B.", "Abs. 4"), ordinals ("3. Lebensjahr") and days ("1. Juli")
 * do not end one, a year does.
 *
 * @param parts the paragraph's lines with their line numbers, in order
 */
export function splitSentences(parts: readonly Sentence[]): Sentence[] {
  const text = parts.map((part) => part.text).join(' ')
  const sentences: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?](?=[“"»)]*\s)|$/gu)) {
    const end = match.index + match[0].length
    const atEnd = match[0] === ''
    if (!atEnd && !endsSentence(text.slice(start, end), text.slice(end))) continue
    const closing = /^[“"»)]*/u.exec(text.slice(end))![0].length
    const sentence = text.slice(start, end + closing)
    if (sentence.trim() !== '')
      sentences.push({ text: sentence.trim(), line: lineAt(parts, start + leading(sentence)) })
    start = end + closing
  }
  return sentences
}

function endsSentence(before: string, after: string): boolean {
  if (!/^[“"»)]*\s+[„"«(§\p{Lu}\d]/u.test(after)) return false
  if (abbreviations.test(before)) return false
  const digits = /(\d+)\.$/.exec(before)
  return digits === null || digits[1]!.length === 4
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}

function lineAt(parts: readonly Sentence[], position: number): number {
  let end = 0
  for (const part of parts) {
    end += part.text.length + 1
    if (position < end) return part.line
  }
  return parts.at(-1)!.line
}
