import { askedItems } from '#core/instrument/asked.ts'
import { effortOfAsked, minutesFor } from '#core/instrument/minutes.ts'
import type { WaveForm } from '#core/model/collection.ts'
import type { DimensionId, Instrument, SectorId } from '#core/model/instrument.ts'
import type { Locale } from '#core/model/locale.ts'
import type { OwnItem, OwnItemKind } from '#core/model/study.ts'
import type { Effort } from '#words/effort.ts'
import framework from '../../surveys/quality-framework.json' with { type: 'json' }

/** The instrument this program ships with; the server reads the same file. */
const instrument = framework as unknown as Instrument

export interface DimensionOverview {
  readonly id: DimensionId
  readonly title: string
  readonly shortTitle: string
  readonly items: number
}

/** The framework's dimensions in its order, with the number of their items. */
export function dimensionOverviews(locale: Locale): readonly DimensionOverview[] {
  return instrument.dimensions.map(({ id, title, shortTitle, themes }) => ({
    id,
    title: title[locale],
    shortTitle: shortTitle[locale],
    items: themes.reduce((sum, theme) => sum + theme.items.length, 0),
  }))
}

/** The areas of actors in the roster's order. */
export function sectorTitles(locale: Locale): readonly { readonly id: SectorId; readonly title: string }[] {
  const sectors = instrument.attributes.find(({ id }) => id === 'sector')?.options ?? []
  return sectors.map(({ id, title }) => ({ id, title: title[locale] }))
}

/** "Gesundheit"; the id itself where the instrument does not know it. */
export function sectorTitle(id: SectorId, locale: Locale): string {
  return sectorTitles(locale).find((sector) => sector.id === id)?.title ?? id
}

/** How a statement of a kind is put to respondents, with "…" for it; later waves also ask of an expectation if it was met. */
export function ownItemStems(
  kind: OwnItemKind,
  locale: Locale,
): { readonly first: string; readonly also: string | null } {
  const { ownItems } = instrument
  const stem = (text: string) => text.replace('{text}', '…')
  return {
    first: stem(ownItems[kind].first[locale]),
    also: kind === 'expectation' ? stem(ownItems.met[locale]) : null,
  }
}

/**
 * The whole sentences in which a statement is put to respondents, made as the form makes them.
 *
 * @param first whether in the study's first wave; later ones also ask of an expectation whether it was met
 */
export function ownItemSentences(item: OwnItem, locale: Locale, first: boolean): readonly string[] {
  const form = { dimensions: [], ownItems: [{ ...item, text: item.text.trim(), confirmed: true }] }
  return askedItems(instrument, form, first).map(({ text }) => text[locale])
}

/** How much a form asks: all statements, those of the municipality among them, and how long they take. */
export interface Asked {
  readonly items: number
  readonly own: number
  readonly effort: Effort
}

/** @param first whether it is the study's first wave; later ones also ask whether expectations were met */
export function askedOf(form: WaveForm, first: boolean): Asked {
  const asked = askedItems(instrument, form, first)
  return {
    items: asked.length,
    own: asked.filter(({ own }) => own !== null).length,
    effort: effortOfAsked(asked, instrument.secondsPerItem),
  }
}

/** Whole minutes the shortest and the longest choice of so many dimensions take. */
export function minutesForDimensions(count: number): readonly [number, number] {
  const sizes = dimensionOverviews('de')
    .map(({ items }) => items)
    .sort((a, b) => a - b)
  const minutes = (chosen: readonly number[]) => minutesForItems(chosen.reduce((sum, each) => sum + each, 0))
  return [minutes(sizes.slice(0, count)), minutes(sizes.slice(-count))]
}

/** Whole minutes so many items of this instrument take. */
export const minutesForItems = (items: number) => minutesFor(items, instrument.secondsPerItem)
