import type { OwnItemKind } from '../model/study.ts'

/** Why a municipality's own statement may read oddly behind the words it is put with. */
export type WordingHint =
  /** It begins with the head of a list: "Ziel 3:". */
  | { readonly kind: 'label'; readonly words: string }
  /** It says what is wished for, where respondents are asked whether it is so: "Wir möchten". */
  | { readonly kind: 'wish'; readonly words: string }
  /** A question can hardly be agreed with. */
  | { readonly kind: 'question' }
  /** Several sentences or points: whoever finds one of them true and another not has no answer. */
  | { readonly kind: 'several' }

/** "Ziel 3:", "3. Projektziel –", "Sonstiges:", "b)": what numbers or files a line, and says nothing itself. */
const label =
  /^\s*(?:\d{1,2}\)|[a-z]\)|(?:\d{1,2}\.\s+)?(?:(?:projekt|teil|ober|unter|haupt|leit)?ziel(?:e|setzung(?:en)?)?|herausforderung(?:en)?|erwartung(?:en)?|sonstiges|weiteres|anderes|goals?|challenges?|expectations?|other)(?:\s*(?:nr\.?\s*)?\d{1,2})?(?:\s*[:.)]|\s+[–—-]))(?:\s+|$)/iu

const wishes = [
  /^wir\s+(?:möchten|wollen|würden|werden|wünschen(?:\s+uns)?|erhoffen(?:\s+uns)?|erwarten|hoffen|streben|planen|beabsichtigen|brauchen|benötigen|müssen)(?!\p{L})/iu,
  /^(?:unser\s+|das\s+|ein\s+)?(?:ziel|wunsch|absicht|anliegen)\s+(?:\p{L}+\s+){0,3}ist(?:\s+es)?(?!\p{L})/iu,
  /^es\s+ist\s+(?:geplant|beabsichtigt|gewünscht)(?!\p{L})/iu,
  /(?<!\p{L})soll(?:en|te|ten)?(?!\p{L})/iu,
  /^(?:we\s+(?:want|wish|hope|plan|expect|intend|need|aim|would\s+like)|our\s+(?:goal|aim|wish)\s+is)(?!\p{L})/iu,
]

/** A full stop behind a word of five letters and more, with a sentence after it; short words are mostly abbreviations. */
const sentenceEnd = /(?<!\p{L})(?!einschl|insbes)\p{L}{5,}[.?]\s+\p{Lu}/u

/** A statement without the head of a list it begins with; unchanged where it begins with none or is nothing else. */
export function withoutLabel(text: string): string {
  const rest = text.replace(label, '')
  return rest.trim() === '' ? text : rest
}

/**
 * The first reason why a text may read oddly as a statement, or null. A hint, never a refusal: whoever words the
 * statement sees the whole sentence beside it and decides. A question is fine as a challenge one deals with.
 */
export function wordingHint(text: string, kind: OwnItemKind): WordingHint | null {
  const found = label.exec(text)
  if (found) return { kind: 'label', words: found[0].trim() }
  const trimmed = text.trim()
  const wish = wishes.map((each) => each.exec(trimmed)).find((match) => match !== null)
  if (wish) return { kind: 'wish', words: wish[0] }
  if (trimmed.endsWith('?') && kind !== 'challenge') return { kind: 'question' }
  return trimmed.includes(';') || sentenceEnd.test(trimmed) ? { kind: 'several' } : null
}
