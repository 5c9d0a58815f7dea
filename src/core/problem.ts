import { problemWords } from '#words/problems.ts'
import type { Locale } from './model/locale.ts'

/** Every refusal a user can act on, with the details its sentence names. */
type Catalogue = (typeof problemWords)['de']
export type ProblemKind = keyof Catalogue

/** A refusal: names the thing, the value and the remedy, in the reader's language. Never a fault of the program. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly details: unknown

  constructor(kind: ProblemKind, details: unknown) {
    super(problemText(kind, details, 'en').title)
    this.kind = kind
    this.details = details
  }

  in(locale: Locale): { readonly title: string; readonly text: string } {
    return problemText(this.kind, this.details, locale)
  }
}

function problemText(kind: ProblemKind, details: unknown, locale: Locale): { title: string; text: string } {
  const sentence = problemWords[locale][kind] as (details: unknown) => { title: string; text: string }
  return sentence(details)
}

type Arguments<K extends ProblemKind> = Parameters<Catalogue[K]> extends [infer D] ? [details: D] : []

/** `throw problem('waveClosed', { closedOn })`: the details are typed by the catalogue. */
export function problem<K extends ProblemKind>(kind: K, ...details: Arguments<K>): Problem {
  return new Problem(kind, details[0])
}
