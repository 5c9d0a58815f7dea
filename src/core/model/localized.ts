import { z } from 'zod'
import type { Localized } from './locale.ts'

const text = z.string().trim().min(1)

/** What a text of an instrument or a template must be; apart from the type, so that pages do not load the checker. */
export const localized: z.ZodType<Localized, Localized> = z.strictObject({
  de: text,
  'de-simple': text.exactOptional(),
  en: text,
})
