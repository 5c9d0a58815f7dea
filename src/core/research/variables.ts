import { researchWords } from '#words/research.ts'
import { isFirstWave } from '../evaluate/wave-data.ts'
import { askedItems } from '../instrument/asked.ts'
import type { Attribute, DimensionId, Instrument, ItemId, Scale } from '../model/instrument.ts'
import type { Locale, Localized } from '../model/locale.ts'
import type { Study } from '../model/study.ts'
import { type AskedForm, ownScalesAsked, versionsAsked, wordingsAsked } from './wordings.ts'

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
  /** Versions of the instrument with this wording, in order; empty for columns that are no item. */
  readonly versions: readonly string[]
}

/** One questionnaire, by names of variables. */
export type ResearchRow = Readonly<Record<string, string | number>>

/** "D1-01" → "D1_01": SPSS allows no hyphen in a name. */
export function variableName(id: string): string {
  return id.replaceAll('-', '_')
}

/** One wording among several of the same statement: "D4_03_v1_1_0", after the first version that has it. */
function wordingName(id: ItemId, [first]: readonly Instrument[], isAlone: boolean): string {
  return isAlone ? variableName(id) : `${variableName(id)}_v${first!.version.replaceAll('.', '_')}`
}

/**
 * The columns of a data set: who and when, attributes, items in the framework's order, then the municipalities' own
 * statements, which stand for different wordings in different municipalities. A statement that another version words
 * otherwise has a column for each wording, so that no answer stands under words nobody read.
 *
 * @param asked what was asked, of all municipalities and waves in the data set; decides which columns there are
 */
export function researchVariables(
  asked: readonly AskedForm[],
  study: Pick<Study, 'waves'>,
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
    ...attributesAsked(asked).map(({ id, title, options }) => ({
      ...plain,
      name: variableName(id),
      label: title,
      kind: 'number' as const,
      values: [
        ...options.map((option, index) => ({ value: index + 1, label: option.title, id: option.id })),
        ...(profile === 'internal'
          ? []
          : [
              {
                value: otherCode,
                label: both(({ merged }) => (id === 'sector' ? merged.sector : merged.level)),
                id: 'other',
              },
            ]),
      ],
      hasMissing: true,
      attribute: id,
    })),
    ...itemVariables(asked),
    ...(profile === 'public' ? [] : ownVariables(asked, study)),
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
  versions: [],
} as const

/** Attributes of all versions; an option keeps its number in later versions, new ones come behind. */
function attributesAsked(asked: readonly AskedForm[]): readonly Pick<Attribute, 'id' | 'title' | 'options'>[] {
  const attributes = versionsAsked(asked).flatMap((instrument) => instrument.attributes)
  const byId = Map.groupBy(attributes, ({ id }) => id)
  return [...byId.values()].map((same) => {
    const { id, title } = same.at(-1)!
    const options = new Map(same.flatMap((attribute) => attribute.options.map((option) => [option.id, option])))
    return { id, title, options: [...options.values()] }
  })
}

function itemVariables(asked: readonly AskedForm[]): ResearchVariable[] {
  const wordings = wordingsAsked(asked)
  return wordings.map(({ item, dimension, versions }) => {
    const { id, text, scale, reversed } = item
    const isAlone = wordings.filter((wording) => wording.item.id === id).length === 1
    const variable = itemVariable(id, text, versions.at(-1)!.scales[scale]!, versions)
    return { ...variable, name: wordingName(id, versions, isAlone), dimension, reversed }
  })
}

function itemVariable(id: ItemId, label: Localized, scale: Scale, versions: readonly Instrument[]): ResearchVariable {
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
    versions: versions.map(({ version }) => version),
  }
}

function ownVariables(asked: readonly AskedForm[], study: Pick<Study, 'waves'>): ResearchVariable[] {
  const scales = ownScalesAsked(asked)
  const variables = scales.flatMap((versions) => {
    const items = asked
      .filter(({ instrument }) => versions.includes(instrument))
      .flatMap(({ form, instrument }) => askedItems(instrument, form, isFirstWave(study, form)))
      .filter(({ own }) => own !== null)
    return [...new Map(items.map((item) => [item.id, item])).values()].map(({ id, scale, own }) => {
      const number = /\d+/.exec(id)?.[0] ?? ''
      const label = both((words) => words.ownItem[own!.met ? 'met' : own!.item.kind](number))
      return { ...itemVariable(id, label, scale, versions), name: wordingName(id, versions, scales.length === 1) }
    })
  })
  return variables.sort((a, b) => (sortKey(a.item!) < sortKey(b.item!) ? -1 : 1))
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
