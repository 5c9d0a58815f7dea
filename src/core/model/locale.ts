import { z } from 'zod'

/** The languages the product speaks. German is the reference; every text exists in both. */
export const locales = ['de', 'en'] as const
export const Locale = z.enum(locales)
export type Locale = z.infer<typeof Locale>

const text = z.string().trim().min(1)

/** One text in every language, and in Einfache Sprache where respondents read it (register.ts). */
export const Localized = z.strictObject({ de: text, 'de-simple': text.exactOptional(), en: text })
export type Localized = z.infer<typeof Localized>
