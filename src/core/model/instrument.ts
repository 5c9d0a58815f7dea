import { z } from 'zod'
import { localized } from './localized.ts'

export type InstrumentId = string
/** Stable across editions of the framework ("network"); its number is not. */
export type DimensionId = string
export type ThemeId = string
export type ItemId = string
export type AttributeId = string
/** An area of actors: one of the options of the attribute "sector". */
export type SectorId = string

const key = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens only')
const itemKey = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'letters, digits and hyphens only')

/** An answer scale: consecutive whole steps from min to max, each with its own words. */
export const Scale = z.strictObject({
  min: z.int(),
  max: z.int(),
  /** From min to max, one label a step. */
  labels: z.array(localized).min(2),
  topBox: z.array(z.int()).min(1),
  bottomBox: z.array(z.int()).min(1),
  cannotJudge: localized,
})
export type Scale = z.infer<typeof Scale>

export const Item = z.strictObject({
  id: itemKey,
  text: localized,
  scale: key,
  /** True where agreement means less quality; recoded as min + max − answer. */
  reversed: z.boolean(),
})
export type Item = z.infer<typeof Item>

export const Theme = z.strictObject({
  id: itemKey.or(z.string().regex(/^D\d\.T\d$/)),
  title: localized,
  items: z.array(itemKey).min(1),
})
export type Theme = z.infer<typeof Theme>

/** A dimension of the framework with its themes; the items of a dimension are those of its themes, in order. */
export const Dimension = z.strictObject({
  id: key,
  number: z.int().positive(),
  title: localized,
  /** For narrow columns; the full title where it is short enough. */
  shortTitle: localized,
  introduction: localized,
  source: z.string().min(1),
  edition: z.string().min(1),
  themes: z.array(Theme).min(1),
})
export type Dimension = z.infer<typeof Dimension>

/** What a respondent says about themselves; asked only because it is reported. */
export const Attribute = z.strictObject({
  id: key,
  /** One word, for records and reports: "Bereich". */
  title: localized,
  /** As the form asks it. */
  question: localized,
  /** Why it is asked, in one sentence shown beside the question. */
  reason: localized,
  options: z.array(z.strictObject({ id: key, title: localized })).min(2),
})
export type Attribute = z.infer<typeof Attribute>

/**
 * One element of the respondents' own code: a fact that does not change, stands on no list and is known to nobody at
 * work. Its value is one or two characters.
 */
export const CodeElement = z.strictObject({
  id: key,
  /** For records and paper: "Vorname der Mutter". */
  title: localized,
  /** What to enter: "Die ersten zwei Buchstaben …". */
  question: localized,
  /** One made-up case and what is entered for it. */
  example: localized,
  form: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('letters'), count: z.int().min(1).max(2) }),
    z.strictObject({ kind: z.literal('number'), min: z.int().min(0), max: z.int().min(1).max(99) }),
  ]),
})
export type CodeElement = z.infer<typeof CodeElement>

/** Sentences around a municipality's own statement, which takes the place of "{text}". */
const Stem = z.strictObject({ first: localized, later: localized })

/** What is asked and how it is scored: one file in surveys/. */
export const Instrument = z.strictObject({
  id: key,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as 1.0.0'),
  edition: z.string().min(1),
  title: localized,
  source: z.string().min(1),
  scales: z.record(key, Scale),
  /** A person has a score on k items if at least ceil(k · numerator / denominator) are answered. */
  minimumAnswered: z.strictObject({ numerator: z.int().positive(), denominator: z.int().positive() }),
  dimensions: z.array(Dimension).min(1),
  items: z.array(Item).min(1),
  attributes: z.array(Attribute),
  /** The recipe of the respondents' own code; asked where a study links waves. */
  ownCode: z.strictObject({
    elements: z.array(CodeElement).min(4).max(6),
    /** A code, or a code without one element, counts from so many known elements on; "weiß nicht" is not one. */
    fewestKnown: z.int().min(3),
  }),
  comment: z.strictObject({ label: localized, hint: localized, maximumLength: z.int().positive() }),
  /** How a municipality's own statements are put as items; "met" is asked from the second wave on. */
  ownItems: z.strictObject({
    title: localized,
    scale: key,
    goal: Stem,
    challenge: Stem,
    expectation: Stem,
    met: localized,
  }),
  /** Questions for the meeting that talks about the answers; nobody is asked them in the form. */
  facilitation: z.strictObject({
    /** For a statement on which two large groups face each other. */
    divided: localized,
    /** For the municipality's own statements. */
    own: z.strictObject({ goal: localized, challenge: localized, expectation: localized }),
    /** One a theme. */
    themes: z.record(z.string(), localized),
  }),
  /** Seconds a respondent needs per item, for the announced duration. */
  secondsPerItem: z.number().positive(),
})
export type Instrument = z.infer<typeof Instrument>

/** An instrument with the fingerprint of its content: responses keep all three, scoring never guesses. */
export interface InstrumentReference {
  readonly id: InstrumentId
  readonly version: string
  /** SHA-256 of the canonical JSON, lower-case hex. */
  readonly hash: string
}
