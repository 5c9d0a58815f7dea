import type { z } from 'zod'
import { instrumentMistakes as mistakes } from '#words/instrument.ts'
import { locales } from './model/locale.ts'

/**
 * What a schema found wrong in a file, one sentence each: place, value, what is expected.
 *
 * @param error from safeParse with reportInput
 */
export function jsonMistakes(error: z.ZodError): string[] {
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
  return joined.replace(/^\./, '') || 'The file'
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' or ')
  if (issue.code === 'too_small' && issue.origin === 'string') return 'a text that is not empty'
  if (issue.code === 'too_small' && issue.origin === 'array') return `a list of at least ${issue.minimum}`
  return issue.message
}

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)} …` : text
}
