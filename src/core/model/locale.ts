import { z } from 'zod'

/** The languages the product speaks. German is the reference; every text exists in both. */
export const locales = ['de', 'en'] as const
export const Locale = z.enum(locales)
export type Locale = z.infer<typeof Locale>

/** One text in every language. */
export const Localized = z.strictObject({ de: z.string().trim().min(1), en: z.string().trim().min(1) })
export type Localized = z.infer<typeof Localized>
