/** The languages the product speaks. German is the reference; every text exists in both. */
export const locales = ['de', 'en'] as const
export type Locale = (typeof locales)[number]

/** One text in every language, and in Einfache Sprache where respondents read it (register.ts). */
export interface Localized {
  de: string
  'de-simple'?: string
  en: string
}
