import { z } from 'zod'
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

/** Ids that stand in more than one place, one sentence each; empty ones are another mistake. */
export function usedTwice(
  what: string,
  entries: readonly { readonly id: string; readonly place: string }[],
): Localized[] {
  const places = Map.groupBy(
    entries.filter(({ id }) => id !== ''),
    ({ id }) => id,
  )
  return [...places]
    .filter(([, uses]) => uses.length > 1)
    .map(([id, uses]) =>
      mistakes.duplicate(
        what,
        id,
        uses.map(({ place }) => place),
      ),
    )
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
  // a sentence of a schema's own says more than the library's
  if (issue.message !== '' && issue.message !== issueText('en', issue)) return { de: issue.message, en: issue.message }
  return { de: issueText('de', issue), en: issueText('en', issue) }
}

const wording = { de: z.locales.de().localeError, en: z.locales.en().localeError }

/** The library's sentence about what a schema found. */
export function issueText(language: 'de' | 'en', issue: z.core.$ZodIssue): string {
  const found = wording[language](issue as z.core.$ZodRawIssue)
  return (typeof found === 'string' ? found : found?.message) ?? issue.message
}

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)} …` : text
}
