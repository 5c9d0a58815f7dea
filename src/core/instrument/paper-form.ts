import { ownCodeWords } from '#words/own-code.ts'
import type { Register } from '../model/register.ts'
import type { OwnCodeGuide, SurveyJson } from './form.ts'

/** One question as it stands on paper: boxes to tick, or lines to write on. */
export type PaperQuestion = {
  /** Counts the statements; null for what is asked about the person, and for comments. */
  readonly number: number | null
  readonly title: string
  readonly description: string | null
} & (
  | { readonly kind: 'choices'; readonly choices: readonly PaperChoice[] }
  | { readonly kind: 'lines'; readonly lines: number }
  /** One box for each character, and one to say that it is not known. */
  | { readonly kind: 'characters'; readonly characters: number; readonly notKnown: string }
)

export interface PaperChoice {
  /** The step's number; null for choices that are no step. */
  readonly step: number | null
  readonly text: string
}

/** Statements that stand under one heading. */
export interface PaperSection {
  readonly heading: string
  /** Said below the heading; null where nothing is. */
  readonly note: string | null
  readonly groups: readonly { readonly title: string; readonly questions: readonly PaperQuestion[] }[]
}

/**
 * The form as it is asked on the screen, for paper: the same statements, words and order, numbered through. Pages of one
 * heading stand together; themes that were cut into several pages are one group again.
 *
 * @param statements ids of the items asked
 */
export function paperForm(form: SurveyJson, statements: readonly string[]): readonly PaperSection[] {
  const asked = form.pages.flatMap(({ elements }) => elements).filter(({ name }) => statements.includes(name))
  const numbers = new Map(asked.map(({ name }, index) => [name, index + 1]))
  const sections: { heading: string; note: string | null; groups: { title: string; questions: PaperQuestion[] }[] }[] =
    []
  // As on the screen, the own code comes first.
  if (form.ownCode) sections.push(ownCodeSection(form.ownCode, form.register))
  for (const page of form.pages) {
    const questions = page.elements.map((question) => onPaper(question, numbers.get(question.name) ?? null))
    if (sections.at(-1)?.heading !== page.navigationTitle) {
      sections.push({ heading: page.navigationTitle, note: null, groups: [] })
    }
    const { groups } = sections.at(-1)!
    const last = groups.at(-1)
    if (last?.title === page.title) last.questions.push(...questions)
    else groups.push({ title: page.title, questions })
  }
  return sections
}

function ownCodeSection({ elements }: OwnCodeGuide, register: Register) {
  const words = ownCodeWords[register]
  const questions = elements.map(({ question, example, form }): PaperQuestion => {
    const characters = form.kind === 'letters' ? form.count : String(form.max).length
    const description = words.example(example)
    return { number: null, title: question, description, kind: 'characters', characters, notKnown: words.notKnown }
  })
  return {
    heading: words.title,
    note: `${words.lead} ${words.howOnPaper}`,
    groups: [{ title: words.title, questions }],
  }
}

const commentLines = 5

function onPaper(question: SurveyJson['pages'][number]['elements'][number], number: number | null): PaperQuestion {
  const about = {
    number,
    title: question.title,
    description: 'description' in question ? (question.description ?? null) : null,
  }
  if (!('choices' in question))
    return { ...about, kind: 'lines', lines: question.type === 'comment' ? commentLines : 1 }
  const choices = question.choices.map(({ value, text }): PaperChoice => {
    if (typeof value !== 'number') return { step: null, text }
    // On the screen the number leads the words; on paper it stands beside its box.
    return { step: value, text: text.replace(/^\d+ /, '') }
  })
  return { ...about, kind: 'choices', choices }
}
