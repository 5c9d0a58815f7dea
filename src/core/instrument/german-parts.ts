import type { Instrument } from '../model/instrument.ts'
import type { Localized } from '../model/locale.ts'
import type { Register } from '../model/register.ts'
import type { AskedItem } from './asked.ts'
import { placeInside } from './place.ts'

/** A text of an instrument and where it stands: "items[3].text". */
export interface PlacedText {
  readonly place: string
  readonly text: Localized
}

/**
 * Every text of an instrument that respondents read, in the order of the file. Its title and short titles are for
 * reports, its questions for meetings.
 */
export function respondentTexts({ title: _title, facilitation: _questions, ...rest }: Instrument): PlacedText[] {
  return textsIn(rest, '').filter(({ place }) => !place.endsWith('.shortTitle'))
}

/** Those of them that have no words of their own in a register, so that it shows the German ones. */
export function withoutRegister(instrument: Instrument, register: Register): PlacedText[] {
  return respondentTexts(instrument).filter(({ text }) => text[register] === undefined)
}

/**
 * What is German in a form of another register: texts the register lacks, and a municipality's own statements, which
 * exist in the words of its profile only.
 */
export function germanParts(instrument: Instrument, asked: readonly AskedItem[], register: Register): string[] {
  if (register === 'de') return []
  const lacking = withoutRegister(instrument, register).flatMap(({ text }) => text.de.split('{text}'))
  const own = asked.flatMap((item) => (item.own === null ? [] : [item.own.item.text]))
  return [...new Set([...lacking, ...own].map((part) => part.trim()))].filter((part) => part !== '')
}

function textsIn(value: unknown, place: string): PlacedText[] {
  if (typeof value !== 'object' || value === null) return []
  if ('de' in value && 'en' in value) return [{ place, text: value as Localized }]
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, placeInside(place, key, value)))
}

/** A text cut where German begins and ends; of parts that lie in each other the longer counts. */
export function cutAtGerman(
  text: string,
  german: readonly string[],
): readonly { readonly text: string; readonly german: boolean }[] {
  const inside = german.filter((part) => text.includes(part))
  const longest = inside.reduce<string | null>((best, part) => (part.length > (best?.length ?? 0) ? part : best), null)
  if (longest === null) return text === '' ? [] : [{ text, german: false }]
  const at = text.indexOf(longest)
  return [
    ...cutAtGerman(text.slice(0, at), german),
    { text: longest, german: true },
    ...cutAtGerman(text.slice(at + longest.length), german),
  ]
}
