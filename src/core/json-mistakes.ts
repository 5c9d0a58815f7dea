import type { z } from 'zod'
import { instrumentMistakes as mistakes } from '#words/instrument.ts'
import { type Localized, locales } from './model/locale.ts'

/**
 * What a schema found wrong in a file, one sentence each, in both languages: place, value, what is expected.
 *
 * @param error from safeParse with reportInput
 */
export function jsonMistakes(error: z.ZodError): Localized[] {
  return error.issues.flatMap((issue) => {
    const place = placeOf(issue.path)
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => mistakes.unknownKey(place, key))
    if (issue.input !== undefined) return [mistakes.shape(place, shown(issue.input), expectation(issue))]
    const key = String(issue.path.at(-1))
    if (!(locales as readonly string[]).includes(key)) return [mistakes.missing(place, expectation(issue))]
    return [mistakes.missingLanguage(placeOf(issue.path.slice(0, -1)), key)]
  })
}

function placeOf(path: readonly PropertyKey[]): string {
  const joined = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return joined.replace(/^\./, '')
}

function expectation(issue: z.core.$ZodIssue): Localized {
  if (issue.code === 'invalid_type') return { de: issue.expected, en: issue.expected }
  if (issue.code === 'invalid_value') return mistakes.oneOf(issue.values.map((value) => JSON.stringify(value)))
  if (issue.code === 'too_small' && issue.origin === 'string') return mistakes.text
  if (issue.code === 'too_small' && issue.origin === 'array') return mistakes.list(Number(issue.minimum))
  return { de: issue.message, en: issue.message }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)} …` : text
}
