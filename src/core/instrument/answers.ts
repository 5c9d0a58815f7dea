import { z } from 'zod'
import { expectedWords } from '#words/instrument.ts'
import type { WaveForm } from '../model/collection.ts'
import type { CodeElement, Instrument, Scale } from '../model/instrument.ts'
import type { Localized } from '../model/locale.ts'
import type { Study } from '../model/study.ts'
import { problem } from '../problem.ts'
import { askedItems } from './asked.ts'
import { isUsable, normaliseElement, type OwnCode } from './own-code.ts'
import type { Submission } from './submission.ts'

/** What the validator needs to know of the study; `first` = the study's first wave. */
export type AnswersStudy = Pick<Study, 'linkage'> & { readonly first: boolean }

/** Line ends and tabs, but no other control characters nor lone surrogates: a database may refuse those. */
const storable = /^(?:[\n\r\t]|[^\p{Cc}\p{Cs}])*$/u

/**
 * The strict schema of one wave's submission: the items asked and no others, whole steps of their scale or "cj",
 * attributes among their options, comments on the dimensions asked. The form library's own validation accepts a 99
 * on a scale to 6, texts of any length and unknown keys, so this one decides.
 */
export function answersSchema(instrument: Instrument, form: WaveForm, study: AnswersStudy) {
  const asked = askedItems(instrument, form, study.first)
  const dimensions = instrument.dimensions.filter(({ id }) => form.dimensions.includes(id))
  const { maximumLength } = instrument.comment
  const comment = text(maximumLength, expectedWords.text(maximumLength))
  return strictRecord({
    answers: strictRecord(optional(asked.map(({ id, scale }) => [id, answer(scale)]))),
    attributes: strictRecord(optional(instrument.attributes.map(({ id, options }) => [id, option(options)]))),
    comments: strictRecord(optional(dimensions.map(({ id }) => [id, comment]))),
    code: study.linkage === 'none' ? z.null(expected(expectedWords.noCode)) : ownCode(instrument.ownCode),
    submission: z.uuid(expected(expectedWords.uuid)),
  })
}

/**
 * Checks submitted bodies of one form. Making the check costs a hundred times what checking does: keep it.
 *
 * @throws Problem answersInvalid naming every entry that does not fit; nothingAnswered where no item has an answer
 */
export function submissionCheck(instrument: Instrument, form: WaveForm, study: AnswersStudy) {
  const schema = answersSchema(instrument, form, study)
  return function check(body: unknown): Submission {
    const checked = schema.safeParse(body, { reportInput: true })
    if (!checked.success) throw problem('answersInvalid', { problems: invalidEntries(checked.error) })
    if (Object.keys(checked.data.answers).length === 0) throw problem('nothingAnswered')
    return checked.data as Submission
  }
}

/** One entry for each thing that does not fit; at most 20, so that a hostile body does not write a long answer. */
function invalidEntries(error: z.ZodError): { item: string; value: string | null; expected: Localized }[] {
  const entries = error.issues.flatMap((issue) => {
    const place = issue.path.map(String)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => entry([...place, key], valueAt(issue.input, key), expectedWords.notAsked))
    }
    return [entry(place, issue.input, parsedExpectation(issue.message))]
  })
  // a value may fail several checks, each with the same expectation
  const byItem = new Map(entries.map((each) => [each.item, each]))
  return [...byItem.values()].slice(0, 20)
}

function entry(place: readonly string[], value: unknown, expected: Localized) {
  // an item's id says it all; comments.network needs its part
  const item = place[0] === 'answers' && place.length > 1 ? place.slice(1) : place
  return { item: shortened(item.join('.')) || 'JSON', value: value === undefined ? null : shown(value), expected }
}

function valueAt(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null ? Object.getOwnPropertyDescriptor(record, key)?.value : undefined
}

function shown(value: unknown): string {
  return shortened(typeof value === 'string' ? value : JSON.stringify(value))
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)} …` : text)

/** zod carries one text per check; both languages travel in it. */
const expected = (words: Localized) => ({ error: JSON.stringify(words) })
const parsedExpectation = (message: string): Localized => JSON.parse(message)

function answer(scale: Scale) {
  const words = expected(expectedWords.step(scale.min, scale.max))
  return z.union([z.int(words).min(scale.min, words).max(scale.max, words), z.literal('cj')], words)
}

function option(options: readonly { readonly id: string }[]) {
  const ids = options.map(({ id }) => id)
  return z.enum(ids, expected(expectedWords.option(ids)))
}

function text(maximumLength: number, expectation: Localized) {
  const words = expected(expectation)
  return z.string(words).max(maximumLength, words).regex(storable, words)
}

/** Null, or every element as it is compared, enough of them known. */
function ownCode(recipe: Instrument['ownCode']) {
  const elements = strictRecord(Object.fromEntries(recipe.elements.map((each) => [each.id, element(each)])))
  const words = expected(expectedWords.codeElements(recipe.fewestKnown, recipe.elements.length))
  return elements.refine((code) => isUsable(recipe, code as OwnCode), words).nullable()
}

function element(each: CodeElement) {
  const words = expected(expectedWords.codeElement(each.form))
  return z
    .string(words)
    .refine((value) => normaliseElement(each, value) === value, words)
    .nullable()
}

function strictRecord<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'invalid_type' ? JSON.stringify(expectedWords.record) : undefined),
  })
}

function optional<Schema extends z.ZodType>(
  entries: readonly (readonly [string, Schema])[],
): Record<string, z.ZodOptional<Schema>> {
  return Object.fromEntries(entries.map(([id, schema]) => [id, z.exactOptional(schema) as never]))
}
