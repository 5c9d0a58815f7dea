import { validator } from 'hono/validator'
import { z } from 'zod'
import { problem } from '#core/problem.ts'

const words = { de: z.locales.de().localeError, en: z.locales.en().localeError }

/** The checked JSON body of a request. @throws Problem requestInvalid naming every field that does not fit */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return validator('json', (value): z.output<Schema> => {
    const checked = schema.safeParse(value, { reportInput: true })
    if (checked.success) return checked.data
    const problems = checked.error.issues.slice(0, 20).map((issue) => ({
      field: issue.path.join('.') || 'JSON',
      message: { de: sentence('de', issue), en: sentence('en', issue) },
    }))
    throw problem('requestInvalid', { problems })
  })
}

function sentence(language: 'de' | 'en', issue: z.core.$ZodIssue): string {
  const found = words[language](issue as z.core.$ZodRawIssue)
  const text = typeof found === 'string' ? found : found?.message
  return text ?? issue.message
}
