import { instrumentWords } from '#words/instrument.ts'
import type { WaveForm } from '../model/collection.ts'
import type { DimensionId, Instrument, ItemId, Scale, ThemeId } from '../model/instrument.ts'
import type { Localized } from '../model/locale.ts'
import { type Register, said } from '../model/register.ts'
import type { OwnItem, OwnItemKind } from '../model/study.ts'
import { ownItemKinds } from '../model/study.ts'

/** One statement as respondents read it. Own items have neither dimension nor theme, but a kind. */
export type AskedItem = {
  readonly id: ItemId
  readonly text: Localized
  readonly scale: Scale
  readonly reversed: boolean
} & (
  | { readonly dimension: DimensionId; readonly theme: ThemeId; readonly own: null }
  | {
      readonly dimension: null
      readonly theme: null
      /** `met` is true for "was this expectation met?". */
      readonly own: { readonly kind: OwnItemKind; readonly item: OwnItem; readonly met: boolean }
    }
)

/** What an own item's question "was this expectation met?" is called in answers. */
function metId(ownItem: OwnItem): ItemId {
  return `${ownItem.id}-met`
}

/**
 * Every statement of one wave, in the order it is asked: the chosen dimensions in the framework's order, then the
 * municipality's confirmed goals, challenges and expectations.
 *
 * @param first whether it is the study's first wave; later ones also ask whether expectations were met
 */
export function askedItems(
  instrument: Instrument,
  form: Pick<WaveForm, 'dimensions' | 'ownItems'>,
  first: boolean,
): readonly AskedItem[] {
  return [...frameworkItems(instrument, form), ...ownItems(instrument, form, first)]
}

function frameworkItems(instrument: Instrument, form: Pick<WaveForm, 'dimensions'>): AskedItem[] {
  const items = new Map(instrument.items.map((item) => [item.id, item]))
  const chosen = instrument.dimensions.filter((dimension) => form.dimensions.includes(dimension.id))
  return chosen.flatMap((dimension) =>
    dimension.themes.flatMap((theme) =>
      theme.items.map((id) => {
        const item = items.get(id)!
        const scale = instrument.scales[item.scale]!
        return { ...item, scale, dimension: dimension.id, theme: theme.id, own: null }
      }),
    ),
  )
}

function ownItems(instrument: Instrument, form: Pick<WaveForm, 'ownItems'>, first: boolean): AskedItem[] {
  const scale = instrument.scales[instrument.ownItems.scale]!
  const ask = (id: ItemId, stem: Localized, item: OwnItem, met: boolean): AskedItem => ({
    id,
    text: filled(stem, item.text),
    scale,
    reversed: false,
    dimension: null,
    theme: null,
    own: { kind: item.kind, item, met },
  })
  return ownItemKinds.flatMap((kind) => {
    const { first: before, later } = instrument.ownItems[kind]
    const confirmed = form.ownItems.filter((item) => item.confirmed && item.kind === kind)
    return confirmed.flatMap((item) => [
      ask(item.id, first ? before : later, item, false),
      ...(kind === 'expectation' && !first ? [ask(metId(item), instrument.ownItems.met, item, true)] : []),
    ])
  })
}

/** The statement in its stem, in quotation marks; it keeps the language of the profile. */
function filled(stem: Localized, text: string): Localized {
  const put = (register: Register) =>
    said(stem, register).replace('{text}', () => instrumentWords[register].quote(text))
  return { de: put('de'), 'de-simple': put('de-simple'), en: put('en') }
}
