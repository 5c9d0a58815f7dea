import { instrumentMistakes } from '#words/instrument.ts'
import { jsonMistakes } from '../json-mistakes.ts'
import { Instrument } from '../model/instrument.ts'
import type { Localized } from '../model/locale.ts'
import { inconsistencies } from './consistency.ts'
import { placeInside } from './place.ts'

/**
 * A file of surveys/, read: the instrument, or every mistake in it, each with place, value and remedy. Files are
 * written by people outside this project and are not trusted: texts are plain, ids and scales have to agree.
 */
export function parseInstrument(json: unknown): { instrument: Instrument } | { problems: readonly Localized[] } {
  const parsed = Instrument.safeParse(json, { reportInput: true })
  const shape = parsed.success ? [] : jsonMistakes(parsed.error)
  const problems = [...shape, ...inconsistencies(json), ...markup(json, '')]
  if (parsed.success && problems.length === 0) return { instrument: parsed.data }
  return { problems }
}

/** Tags, character references, links and the form library's {placeholders}; stems of own items have {text}. */
const forbidden = /<[a-z!/?][^>]*>?|&(?:#\d+|#x[0-9a-f]+|[a-z]+);|\bjavascript:|\]\(|\{[^}]*\}?/i

function markup(value: unknown, place: string): Localized[] {
  if (typeof value === 'string') {
    const found = forbidden.exec(withoutStem(value, place))
    return found ? [instrumentMistakes.markup(place, JSON.stringify(found[0]))] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => markup(entry, placeInside(place, key, value)))
}

function withoutStem(text: string, place: string): string {
  return place.startsWith('ownItems.') ? text.replace('{text}', '') : text
}
