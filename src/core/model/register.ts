import type { Locale, Localized } from './locale.ts'

/**
 * How a respondent is spoken to: the languages, and Einfache Sprache as a text of its own. A tag of BCP 47, in which
 * "simple" is a registered variant, so that it can stand in a page's `lang`.
 */
export const registers = ['de', 'de-simple', 'en'] as const
export type Register = (typeof registers)[number]

/** The language of a register: for dates and numbers, and for everything that exists by language only. */
export function languageOf(register: Register): Locale {
  return register === 'de-simple' ? 'de' : register
}

/** A text as a register says it; German where the register has none. */
export function said(text: Localized, register: Register): string {
  return text[register] ?? text.de
}
