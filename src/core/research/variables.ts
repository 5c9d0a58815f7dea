import { researchWords } from '#words/research.ts'
import { askedItems } from '../instrument/asked.ts'
import type { WaveForm } from '../model/collection.ts'
import type { DimensionId, Instrument, ItemId, Scale } from '../model/instrument.ts'
import type { Locale, Localized } from '../model/locale.ts'
import { minimumAnswered } from '../score/score.ts'

/** Why a cell holds no measurement: the same numbers in every file, outside every scale. */
export const missingCodes = { withheld: -6, 'not asked': -7, 'cannot judge': -8, omitted: -9 } as const
export type MissingReason = keyof typeof missingCodes

/** Merged sectors or levels: beyond every option's number. */
export const otherCode = 90

export const researchProfiles = ['internal', 'evaluator', 'public'] as const
export type ResearchProfile = (typeof researchProfiles)[number]

/** A column of the data set; its name is the same in every file and legal in SPSS. */
export interface ResearchVariable {
  readonly name: string
  readonly label: Localized
  readonly kind: 'text' | 'number'
  /** Labelled values; empty for texts and free numbers. */
  readonly values: readonly { readonly value: number; readonly label: Localized; readonly id: string }[]
  /** Whether `missingCodes` may occur. */
  readonly hasMissing: boolean
  /** What answers call it; null for columns that are no item. */
  readonly item: ItemId | null
  readonly attribute: string | null
  readonly dimension: DimensionId | null
  readonly reversed: boolean
  readonly scale: Scale | null
  /** Answers a person needs for a score on the dimension. */
  readonly needed: number | null
}

/** One questionnaire, by names of variables. */
export type ResearchRow = Readonly<Record<string, string | number>>

/** "D1-01" → "D1_01": SPSS allows no hyphen in a name. */
export function variableName(id: string): string {
  return id.replaceAll('-', '_')
}

/**
 * The columns of a data set: who and when, attributes, items in the framework's order, then the municipalities' own
 * statements, which stand for different wordings in different municipalities.
 *
 * @param forms what was asked, of all municipalities and waves in the data set; decides which columns there are
 * @param first the study's first wave
 */
export function researchVariables(
  instrument: Instrument,
  forms: readonly WaveForm[],
  first: string | undefined,
  profile: ResearchProfile,
): readonly ResearchVariable[] {
  const text = (name: 'id' | 'municipality' | 'wave'): ResearchVariable => ({
    ...plain,
    name,
    label: both((words) => words.variables[name]),
    kind: 'text',
  })
  const person: ResearchVariable = {
    ...plain,
    name: 'person',
    label: both((words) => words.variables.person),
    kind: 'number',
    hasMissing: true,
  }
  const double: ResearchVariable = {
    ...plain,
    name: 'double',
    label: both((words) => words.variables.double),
    kind: 'number',
    values: [
      { value: 0, label: both((words) => words.double.no), id: 'no' },
      { value: 1, label: both((words) => words.double.yes), id: 'yes' },
    ],
  }
  return [
    text('id'),
    text('municipality'),
    text('wave'),
    ...(profile === 'public' ? [] : [person, double]),
    ...instrument.attributes.map(({ id, title, options }) => ({
      ...plain,
      name: variableName(id),
      label: title,
      kind: 'number' as const,
      values: [
        ...options.map((option, index) => ({ value: index + 1, label: option.title, id: option.id })),
        ...(profile === 'internal' ? [] : [{ value: otherCode, label: both((words) => words.other), id: 'other' }]),
      ],
      hasMissing: true,
      attribute: id,
    })),
    ...itemVariables(instrument, forms),
    ...(profile === 'public' ? [] : ownVariables(instrument, forms, first)),
  ]
}

const plain = {
  values: [],
  hasMissing: false,
  item: null,
  attribute: null,
  dimension: null,
  reversed: false,
  scale: null,
  needed: null,
} as const

function itemVariables(instrument: Instrument, forms: readonly WaveForm[]): ResearchVariable[] {
  const asked = new Set(forms.flatMap(({ dimensions }) => dimensions))
  const known = new Map(instrument.items.map((item) => [item.id, item]))
  return instrument.dimensions
    .filter(({ id }) => asked.has(id))
    .flatMap((dimension) => {
      const ids = dimension.themes.flatMap(({ items }) => items)
      const needed = minimumAnswered(ids.length, instrument.minimumAnswered)
      return ids.map((id) => {
        const { text, scale: scaleId, reversed } = known.get(id)!
        const scale = instrument.scales[scaleId]!
        const variable = itemVariable(id, text, scale)
        return { ...variable, dimension: dimension.id, reversed, needed }
      })
    })
}

function itemVariable(id: ItemId, label: Localized, scale: Scale): ResearchVariable {
  return {
    ...plain,
    name: variableName(id),
    label,
    kind: 'number',
    values: scale.labels.map((step, index) => ({
      value: scale.min + index,
      label: step,
      id: String(scale.min + index),
    })),
    hasMissing: true,
    item: id,
    scale,
  }
}

function ownVariables(
  instrument: Instrument,
  forms: readonly WaveForm[],
  first: string | undefined,
): ResearchVariable[] {
  const asked = forms
    .flatMap((form) => askedItems(instrument, form, form.wave === first))
    .filter(({ own }) => own !== null)
  const byId = new Map(asked.map((item) => [item.id, item]))
  return [...byId.values()]
    .sort((a, b) => (sortKey(a.id) < sortKey(b.id) ? -1 : 1))
    .map(({ id, scale, own }) => {
      const number = /\d+/.exec(id)?.[0] ?? ''
      const label = both((words) => words.ownItem[own!.met ? 'met' : own!.item.kind](number))
      return itemVariable(id, label, scale)
    })
}

/** Goals, challenges, expectations; within a kind by number. */
function sortKey(id: string): string {
  const kind = ['goal', 'challenge', 'expectation'].findIndex((name) => id.includes(name))
  const met = id.endsWith('-met') ? 1 : 0
  return `${kind}${(/\d+/.exec(id)?.[0] ?? '').padStart(4, '0')}${met}`
}

type Words = (typeof researchWords)[Locale]

function both(pick: (words: Words) => string): Localized {
  return { de: pick(researchWords.de), en: pick(researchWords.en) }
}

/** What a missing code is called. */
export function missingLabel(reason: MissingReason): Localized {
  return both((words) => words.missing[reason])
}
