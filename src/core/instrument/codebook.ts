import type { DimensionId, Instrument, ThemeId } from '../model/instrument.ts'
import type { Localized } from '../model/locale.ts'

/** A variable of the data set as people and statistics programs need it described. */
export interface CodebookVariable {
  /** As in the data: an item's or an attribute's id. */
  readonly name: string
  readonly label: Localized
  readonly dimension: DimensionId | null
  readonly theme: ThemeId | null
  /** As reports call the two; null for an attribute. */
  readonly titles: { readonly dimension: Localized; readonly theme: Localized } | null
  readonly reversed: boolean
  readonly values: readonly { readonly value: number | string; readonly label: Localized }[]
  /** Values that are no measurement; an omitted answer is empty. */
  readonly missing: readonly string[]
}

/** Every variable an instrument yields: attributes, then items in the order of dimensions and themes. */
export function codebook(instrument: Instrument): readonly CodebookVariable[] {
  return [...attributeVariables(instrument), ...itemVariables(instrument)]
}

/** The variables of the dimensions a study asks about, and of the attributes. */
export function askedCodebook(instrument: Instrument, asked: readonly DimensionId[]): readonly CodebookVariable[] {
  return codebook(instrument).filter(({ dimension }) => dimension === null || asked.includes(dimension))
}

function attributeVariables({ attributes }: Instrument): CodebookVariable[] {
  return attributes.map(({ id, title, options }) => ({
    name: id,
    label: title,
    dimension: null,
    theme: null,
    titles: null,
    reversed: false,
    values: options.map((option) => ({ value: option.id, label: option.title })),
    missing: [],
  }))
}

function itemVariables({ dimensions, items, scales }: Instrument): CodebookVariable[] {
  const known = new Map(items.map((item) => [item.id, item]))
  return dimensions.flatMap((dimension) =>
    dimension.themes.flatMap((theme) =>
      theme.items.map((id) => {
        const { text, scale, reversed } = known.get(id)!
        const { min, labels, cannotJudge } = scales[scale]!
        const steps = labels.map((label, index) => ({ value: min + index, label }))
        return {
          name: id,
          label: text,
          dimension: dimension.id,
          theme: theme.id,
          titles: { dimension: dimension.title, theme: theme.title },
          reversed,
          values: [...steps, { value: 'cj', label: cannotJudge }],
          missing: ['cj'],
        }
      }),
    ),
  )
}
