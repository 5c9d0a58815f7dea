import type { Page, Question, SurveyJson } from '#core/instrument/form.ts'

type Group = Extract<Question, { type: 'radiogroup' }>

/** A theme with its statements; own items stand under their kind. */
export interface OutlineTheme {
  readonly dimension: string
  readonly title: string
  readonly statements: readonly Group[]
}

/** What a form asks, sorted: everything the pages around the form library need, so that only one loads it. */
export interface Outline {
  readonly aboutYou: readonly Question[]
  readonly themes: readonly OutlineTheme[]
  readonly comments: readonly Question[]
  /** All statements in order. */
  readonly statements: readonly Group[]
}

const isAboutYou = (page: Page) => page.name === 'about-you'
const isStatement = (question: Question): question is Group => question.type === 'radiogroup'

export function outlineOf(form: SurveyJson): Outline {
  const asking = form.pages.filter((page) => !isAboutYou(page))
  const themes: OutlineTheme[] = []
  for (const page of asking) {
    const statements = page.elements.filter(isStatement)
    const last = themes.at(-1)
    // a long theme runs over several pages
    const goesOn = last?.title === page.title && last.dimension === page.navigationTitle
    if (goesOn) themes[themes.length - 1] = { ...last, statements: [...last.statements, ...statements] }
    else themes.push({ dimension: page.navigationTitle, title: page.title, statements })
  }
  return {
    aboutYou: form.pages.filter(isAboutYou).flatMap((page) => page.elements),
    themes,
    comments: asking.flatMap((page) => page.elements.filter((question) => question.type === 'comment')),
    statements: themes.flatMap((theme) => theme.statements),
  }
}

/** On a narrow screen every question is a page of its own, under the heading of its theme. */
export function oneQuestionAPage(form: SurveyJson): SurveyJson {
  const pages = form.pages.flatMap((page) =>
    page.elements.map((question) => ({ ...page, name: `page-${question.name}`, elements: [question] })),
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
  return Object.fromEntries(kept.map((question) => [question.name, data[question.name]]))
}
