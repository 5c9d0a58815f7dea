import { problemWords } from '#words/problems.ts'
import { languageOf, type Register } from './model/register.ts'

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

  in(register: Register): { readonly title: string; readonly text: string } {
    return problemText(this.kind, this.details, register)
  }
}

/** Einfache Sprache has what respondents can meet; the rest is for people who work with Peilung. */
function problemText(kind: ProblemKind, details: unknown, register: Register): { title: string; text: string } {
  const words: Partial<Catalogue> = problemWords[register]
  const sentence = (words[kind] ?? problemWords[languageOf(register)][kind]) as (details: unknown) => {
    title: string
    text: string
  }
  return sentence(details)
}

type Arguments<K extends ProblemKind> = Parameters<Catalogue[K]> extends [infer D] ? [details: D] : []

/** `throw problem('waveClosed', { closedOn })`: the details are typed by the catalogue. */
export function problem<K extends ProblemKind>(kind: K, ...details: Arguments<K>): Problem {
  return new Problem(kind, details[0])
}
