import { instrumentWords } from '#words/instrument.ts'
import type { WaveForm } from '../model/collection.ts'
import type { Attribute, CodeElement, Dimension, Instrument, Scale } from '../model/instrument.ts'
import type { Locale } from '../model/locale.ts'
import { languageOf, type Register, said } from '../model/register.ts'
import type { Study } from '../model/study.ts'
import { ownItemKinds } from '../model/study.ts'
import { type AskedItem, askedItems } from './asked.ts'
import { germanParts } from './german-parts.ts'
import { attributeQuestion, commentQuestion, noAnswer, ownBlock } from './submission.ts'

interface Choice {
  readonly value: number | string
  readonly text: string
}
export type Question =
  | {
      readonly type: 'radiogroup'
      readonly name: string
      readonly title: string
      readonly description?: string
      readonly colCount: 1
      readonly choices: readonly Choice[]
    }
  | {
      readonly type: 'comment'
      readonly name: string
      readonly title: string
      readonly description: string
      readonly maxLength: number
      readonly rows: number
    }

/** `navigationTitle` names the dimension, `title` the theme. */
export interface Page {
  readonly name: string
  readonly navigationTitle: string
  readonly title: string
  readonly elements: readonly Question[]
}

/** One element of the own code as it is asked. */
export interface AskedElement {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly example: string
  readonly form: CodeElement['form']
}

/** The guide to the own code: a screen of its own on the page, a box on paper. */
export interface OwnCodeGuide {
  readonly elements: readonly AskedElement[]
  readonly fewestKnown: number
}

/** What a respondent can choose or leave out as a whole: a dimension, or the municipality's own statements. */
export interface Block {
  /** The dimension, or `ownBlock`. */
  readonly id: string
  readonly title: string
  /** Names of its questions, the remark included. */
  readonly questions: readonly string[]
  readonly statements: number
}

/** What the form library is given; nothing but these question types, and no HTML anywhere. */
export interface SurveyJson extends LibraryJson {
  readonly register: Register
  /** Texts in it, or parts of them, that are German whatever the register: to be marked, so that they are read aloud as such. */
  readonly german: readonly string[]
  /** Null where waves are not linked. */
  readonly ownCode: OwnCodeGuide | null
  /** What can be left out as a whole, in the order asked. */
  readonly blocks: readonly Block[]
}

/** The part the form library knows. */
export interface LibraryJson {
  readonly locale: Locale
  readonly showTitle: false
  readonly showProgressBar: false
  readonly showQuestionNumbers: 'off'
  readonly showCompletePage: false
  readonly checkErrorsMode: 'onNextPage'
  readonly textUpdateMode: 'onTyping'
  readonly pages: readonly Page[]
}

/** What a form needs to know of its study; `first` = the study's first wave. */
export type FormStudy = Pick<Study, 'linkage' | 'minimumCell'> & { readonly first: boolean }

/** Each statement needs a radio group of seven rows; more than five make a page nobody surveys at a glance. */
const itemsPerPage = 5

/**
 * The SurveyJS form of one wave in one register: about the respondent, a page per theme, own items by kind.
 * Names of item questions are item ids, so answers come back flat. No question is required.
 */
export function surveyForm(instrument: Instrument, form: WaveForm, study: FormStudy, register: Register): SurveyJson {
  const asked = askedItems(instrument, form, study.first)
  const chosen = instrument.dimensions.filter((dimension) => form.dimensions.includes(dimension.id))
  const dimensions = chosen.map((dimension) => ({
    id: dimension.id,
    title: said(dimension.title, register),
    pages: dimensionPages(instrument, dimension, asked, register),
  }))
  const own = {
    id: ownBlock,
    title: said(instrument.ownItems.title, register),
    pages: ownItemPages(instrument, asked, register),
  }
  const blocks = [...dimensions, own].filter(({ pages }) => pages.length > 0)
  return {
    register,
    blocks: blocks.map(({ id, title, pages }) => block(id, title, pages, asked)),
    german: germanParts(instrument, asked, register).map(withoutPiping),
    locale: languageOf(register),
    showTitle: false,
    showProgressBar: false,
    showQuestionNumbers: 'off',
    showCompletePage: false,
    checkErrorsMode: 'onNextPage',
    // survey-library#10584: a text typed while the page around the form changes is lost if kept until blur
    textUpdateMode: 'onTyping',
    ownCode: study.linkage === 'none' ? null : ownCodeGuide(instrument, register),
    pages: [...aboutYou(instrument, study, register), ...blocks.flatMap(({ pages }) => pages)],
  }
}

function block(id: string, title: string, pages: readonly Page[], asked: readonly AskedItem[]): Block {
  const questions = pages.flatMap(({ elements }) => elements.map(({ name }) => name))
  return { id, title, questions, statements: asked.filter((item) => questions.includes(item.id)).length }
}

function aboutYou(instrument: Instrument, study: FormStudy, register: Register): Page[] {
  const words = instrumentWords[register]
  const elements = instrument.attributes.map((attribute) => attributeGroup(attribute, study.minimumCell, register))
  if (elements.length === 0) return []
  return [{ name: 'about-you', navigationTitle: words.aboutYou, title: words.optional, elements }]
}

function ownCodeGuide({ ownCode: { elements, fewestKnown } }: Instrument, register: Register): OwnCodeGuide {
  const asked = elements.map(({ id, title, question, example, form }) => ({
    id,
    title: said(title, register),
    question: said(question, register),
    example: said(example, register),
    form,
  }))
  return { elements: asked, fewestKnown }
}

function attributeGroup(attribute: Attribute, minimumCell: number, register: Register): Question {
  const words = instrumentWords[register]
  const options = attribute.options.map(({ id, title }) => ({ value: id, text: said(title, register) }))
  return {
    type: 'radiogroup',
    name: attributeQuestion(attribute.id),
    title: said(attribute.question, register),
    description: `${said(attribute.reason, register)} ${words.shownFrom(minimumCell)}`,
    colCount: 1,
    // a way back: a chosen radio button cannot be unchosen
    choices: [...options, { value: noAnswer, text: words.noAnswer }],
  }
}

function dimensionPages(
  instrument: Instrument,
  dimension: Dimension,
  asked: readonly AskedItem[],
  register: Register,
): Page[] {
  const pages = dimension.themes.flatMap((theme) => {
    const items = asked.filter((item) => item.theme === theme.id)
    return itemPages(theme.id, said(dimension.title, register), said(theme.title, register), items, register)
  })
  const comment: Question = {
    type: 'comment',
    name: commentQuestion(dimension.id),
    title: said(instrument.comment.label, register),
    description: said(instrument.comment.hint, register),
    maxLength: instrument.comment.maximumLength,
    rows: 4,
  }
  const last = pages.at(-1)!
  return [...pages.slice(0, -1), { ...last, elements: [...last.elements, comment] }]
}

function ownItemPages(instrument: Instrument, asked: readonly AskedItem[], register: Register): Page[] {
  return ownItemKinds.flatMap((kind) => {
    const items = asked.filter((item) => item.own?.kind === kind)
    const title = instrumentWords[register].ownItemKind[kind]
    return itemPages(`own-${kind}`, said(instrument.ownItems.title, register), title, items, register)
  })
}

function itemPages(
  name: string,
  navigationTitle: string,
  title: string,
  items: readonly AskedItem[],
  register: Register,
): Page[] {
  const starts = items.map((_, index) => index).filter((index) => index % itemsPerPage === 0)
  return starts.map((start) => ({
    name: start === 0 ? name : `${name}-${start / itemsPerPage + 1}`,
    navigationTitle,
    title,
    elements: items.slice(start, start + itemsPerPage).map((item) => itemGroup(item, register)),
  }))
}

/** Vertical, every step with number and words: a matrix or a row of numbers is read worse by eye, ear and thumb. */
function itemGroup(item: AskedItem, register: Register): Question {
  return {
    type: 'radiogroup',
    name: item.id,
    title: withoutPiping(said(item.text, register)),
    colCount: 1,
    choices: [...steps(item.scale, register), { value: 'cj', text: said(item.scale.cannotJudge, register) }],
  }
}

function steps(scale: Scale, register: Register): Choice[] {
  return scale.labels.map((label, index) => ({
    value: scale.min + index,
    text: `${scale.min + index} ${said(label, register)}`,
  }))
}

/** The form library replaces {name} in titles by an answer; own items are typed by people and may hold braces. */
function withoutPiping(text: string): string {
  return text.replaceAll('{', '(').replaceAll('}', ')')
}
