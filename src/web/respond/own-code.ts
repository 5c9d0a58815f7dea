import type { SurveyJson } from '#core/instrument/form.ts'
import { normaliseElement, type OwnCode } from '#core/instrument/own-code.ts'
import { elementNotKnown, elementQuestion } from '#core/instrument/submission.ts'
import type { DraftData } from './draft.ts'

type Guide = NonNullable<SurveyJson['ownCode']>

/** What stands in the fields, by element; null = "weiß ich nicht", absent = untouched. */
export type TypedCode = Readonly<Record<string, string | null>>

/** Where a draft keeps what was typed before the respondent agreed to it: never sent. */
const typedPrefix = 'own-typed-'

/** The entries of a draft that belong to the code, agreed to or only typed. */
function keysOf({ elements }: Pick<Guide, 'elements'>): string[] {
  return elements.flatMap(({ id }) => [elementQuestion(id), `${typedPrefix}${id}`])
}

/** The part of a draft that belongs to the code. */
export function codeData(guide: Guide, data: DraftData): DraftData {
  return Object.fromEntries(Object.entries(data).filter(([key]) => keysOf(guide).includes(key)))
}

/** The fields as they were left, or as they would have to be typed for the code agreed to. */
export function typedCode({ elements }: Guide, data: DraftData): TypedCode {
  const entries = elements.flatMap(({ id }) => {
    const left = data[`${typedPrefix}${id}`] ?? data[elementQuestion(id)]
    return left === undefined ? [] : [[id, left === elementNotKnown ? null : String(left)]]
  })
  return Object.fromEntries(entries)
}

/** The elements that are there so far, as they are compared; null = not known. */
export function codeOf({ elements }: Guide, typed: TypedCode): OwnCode {
  const entries = elements.flatMap((element): [string, string | null][] => {
    const value = typed[element.id]
    if (value === null) return [[element.id, null]]
    const normal = value === undefined ? null : normaliseElement(element, value)
    return normal === null ? [] : [[element.id, normal]]
  })
  return Object.fromEntries(entries)
}

export function withTyped(guide: Guide, data: DraftData, typed: TypedCode): DraftData {
  const entries = Object.entries(typed).map(([id, value]) => [`${typedPrefix}${id}`, value ?? elementNotKnown])
  return { ...withoutCode(guide, data), ...Object.fromEntries(entries) }
}

export function withCode(guide: Guide, data: DraftData, code: OwnCode): DraftData {
  const entries = Object.entries(code).map(([id, value]) => [elementQuestion(id), value ?? elementNotKnown])
  return { ...withoutCode(guide, data), ...Object.fromEntries(entries) }
}

export function withoutCode(guide: Guide, data: DraftData): DraftData {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keysOf(guide).includes(key)))
}
