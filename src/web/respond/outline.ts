import type { Page, Question, SurveyJson } from '#core/instrument/form.ts'
import { commentedDimension } from '#core/instrument/submission.ts'
import type { DimensionId } from '#core/model/instrument.ts'
import { codeData } from './own-code.ts'

type Group = Extract<Question, { type: 'radiogroup' }>

/** A theme with its statements; own items stand under their kind. */
export interface OutlineTheme {
  readonly dimension: string
  readonly title: string
  readonly statements: readonly Group[]
}

/** A dimension with its themes and its comment field; own items are one more, without a field. */
export interface OutlineDimension {
  /** Null for the municipality's own statements. */
  readonly id: DimensionId | null
  readonly title: string
  readonly themes: readonly OutlineTheme[]
  readonly comment: Question | null
}

/** What a form asks, sorted: everything the pages around the form library need, so that only one loads it. */
export interface Outline {
  readonly aboutYou: readonly Question[]
  readonly dimensions: readonly OutlineDimension[]
  readonly themes: readonly OutlineTheme[]
  /** All statements in order. */
  readonly statements: readonly Group[]
  /** Null where none is asked for. */
  readonly ownCode: SurveyJson['ownCode']
}

/** The page about the respondent, whole or one question of it. */
const isAboutYou = (page: Page) => page.name.split('.')[0] === 'about-you'
const isStatement = (question: Question): question is Group => question.type === 'radiogroup'

export function outlineOf(form: SurveyJson): Outline {
  const asking = form.pages.filter((page) => !isAboutYou(page))
  const titles = [...new Set(asking.map((page) => page.navigationTitle))]
  const dimensions = titles.map((title) => {
    const pages = asking.filter((page) => page.navigationTitle === title)
    const comment = pages.flatMap((page) => page.elements).find((question) => question.type === 'comment')
    const id = comment ? commentedDimension(comment.name) : null
    return { id, title, themes: themesOf(title, pages), comment: comment ?? null }
  })
  const themes = dimensions.flatMap((dimension) => dimension.themes)
  return {
    aboutYou: form.pages.filter(isAboutYou).flatMap((page) => page.elements),
    dimensions,
    themes,
    statements: themes.flatMap((theme) => theme.statements),
    ownCode: form.ownCode,
  }
}

/** A long theme runs over several pages. */
function themesOf(dimension: string, pages: readonly Page[]): OutlineTheme[] {
  const titles = [...new Set(pages.map((page) => page.title))]
  return titles.map((title) => {
    const elements = pages.filter((page) => page.title === title).flatMap((page) => page.elements)
    return { dimension, title, statements: elements.filter(isStatement) }
  })
}

/**
 * The field for remarks stands at the end of a dimension's last theme, under that theme's heading: its title names the
 * dimension it is for, and its hint says who reads it.
 */
export function namedComments(form: SurveyJson, readers: string): SurveyJson {
  const named = (page: Page, question: Question): Question =>
    question.type === 'comment'
      ? {
          ...question,
          title: `${page.navigationTitle}: ${question.title}`,
          description: `${question.description} ${readers}`,
        }
      : question
  const pages = form.pages.map((page) => ({ ...page, elements: page.elements.map((each) => named(page, each)) }))
  return { ...form, pages }
}

/** On a narrow screen every question is a page of its own, under the heading of its theme; a remark belongs to no theme. */
export function oneQuestionAPage(form: SurveyJson, remark: string): SurveyJson {
  const pages = form.pages.flatMap((page) =>
    page.elements.map((question) => ({
      ...page,
      name: `${page.name}.${question.name}`,
      title: question.type === 'comment' ? remark : page.title,
      elements: [question],
    })),
  )
  return { ...form, pages }
}

/** The words of an answer as the form shows them; null where there is none. */
export function answerText(question: Question, value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null
  if (question.type !== 'radiogroup') return String(value)
  return question.choices.find((choice) => choice.value === value)?.text ?? null
}

/** The entries this form can still hold: a form changed since the draft keeps what fits and loses the rest. */
export function fitting(form: SurveyJson, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const questions = form.pages.flatMap((page) => page.elements)
  const kept = questions.filter((question) => answerText(question, data[question.name]) !== null)
  const answers = Object.fromEntries(kept.map((question) => [question.name, data[question.name]]))
  return form.ownCode ? { ...answers, ...codeData(form.ownCode, data) } : answers
}
