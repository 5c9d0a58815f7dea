import type { Answers } from '../model/collection.ts'
import type { AttributeId, DimensionId } from '../model/instrument.ts'
import type { OwnCode } from './own-code.ts'

/** The body a browser sends. `submission` is made once per draft and becomes the response's id. */
export interface Submission {
  readonly answers: Answers
  readonly attributes: Readonly<Record<AttributeId, string>>
  readonly comments: Readonly<Record<DimensionId, string>>
  readonly code: OwnCode | null
  readonly submission: string
}

const attributePrefix = 'attribute-'
const commentPrefix = 'comment-'
const elementPrefix = 'own-code-'

/** Names of the questions that are no items; item questions are named by their item. */
export const attributeQuestion = (attribute: AttributeId) => `${attributePrefix}${attribute}`
export const commentQuestion = (dimension: DimensionId) => `${commentPrefix}${dimension}`

/** The dimension whose comment is asked for under this name. */
export const commentedDimension = (name: string): DimensionId => name.slice(commentPrefix.length)

/** Where a form's data hold an element of the own code, there only once the respondent has agreed to the code. */
export const elementQuestion = (element: string) => `${elementPrefix}${element}`

/** "weiß ich nicht" in place of an element; no element can be written so. */
export const elementNotKnown = '?'

/** The own code a form's data hold; null where the respondent gives none. */
export function ownCodeFrom(data: Readonly<Record<string, unknown>>): OwnCode | null {
  const entries = Object.entries(data).flatMap(([name, value]) =>
    name.startsWith(elementPrefix)
      ? [[name.slice(elementPrefix.length), value === elementNotKnown ? null : String(value)]]
      : [],
  )
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

/** Stands for the municipality's own statements among the blocks of a form. */
export const ownBlock = 'own-items'

/** The choice "keine Angabe" of an attribute: stored as nothing at all. */
export const noAnswer = 'no-answer'

/**
 * What the form library holds, question by question, as the body to be sent: sorted into its parts, blank texts
 * and "keine Angabe" left out.
 *
 * @param data the form's data: question name to value
 * @param submission the draft's UUID
 */
export function submissionFrom(data: Readonly<Record<string, unknown>>, submission: string): Submission {
  const answers: Record<string, number | 'cj'> = {}
  const attributes: Record<string, string> = {}
  const comments: Record<string, string> = {}
  for (const [name, value] of Object.entries(data)) {
    const text = typeof value === 'string' ? value.trim() : null
    if (text === '' || text === noAnswer) continue
    if (name.startsWith(attributePrefix) && text) attributes[name.slice(attributePrefix.length)] = text
    else if (name.startsWith(commentPrefix) && text) comments[name.slice(commentPrefix.length)] = text
    else if (typeof value === 'number' || value === 'cj') answers[name] = value
  }
  return { answers, attributes, comments, code: ownCodeFrom(data), submission }
}
