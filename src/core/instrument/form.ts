import { instrumentWords } from '#words/instrument.ts'
import type { WaveForm } from '../model/collection.ts'
import type { Attribute, Dimension, Instrument, Scale } from '../model/instrument.ts'
import { ownItemKinds } from '../model/instrument.ts'
import type { Locale } from '../model/locale.ts'
import type { Study } from '../model/study.ts'
import { ownCodeMaximumLength } from './answers.ts'
import { type AskedItem, askedItems } from './asked.ts'
import { attributeQuestion, commentQuestion, noAnswer, ownCodeQuestion } from './submission.ts'

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
  | {
      readonly type: 'text'
      readonly name: string
      readonly title: string
      readonly description: string
      readonly maxLength: number
      readonly autocomplete: 'off'
    }

/** `navigationTitle` names the dimension, `title` the theme. */
export interface Page {
  readonly name: string
  readonly navigationTitle: string
  readonly title: string
  readonly elements: readonly Question[]
}

/** What the form library is given; nothing but these question types, and no HTML anywhere. */
export interface SurveyJson {
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
 * The SurveyJS form of one wave in one language: about the respondent, a page per theme, own items by kind.
 * Names of item questions are item ids, so answers come back flat. No question is required.
 */
export function surveyForm(instrument: Instrument, form: WaveForm, study: FormStudy, locale: Locale): SurveyJson {
  const asked = askedItems(instrument, form, study.first)
  const chosen = instrument.dimensions.filter((dimension) => form.dimensions.includes(dimension.id))
  return {
    locale,
    showTitle: false,
    showProgressBar: false,
    showQuestionNumbers: 'off',
    showCompletePage: false,
    checkErrorsMode: 'onNextPage',
    // survey-library#10584: a text typed while the page around the form changes is lost if kept until blur
    textUpdateMode: 'onTyping',
    pages: [
      ...aboutYou(instrument, study, locale),
      ...chosen.flatMap((dimension) => dimensionPages(instrument, dimension, asked, locale)),
      ...ownItemPages(instrument, asked, locale),
    ],
  }
}

function aboutYou(instrument: Instrument, study: FormStudy, locale: Locale): Page[] {
  const words = instrumentWords[locale]
  const attributes = instrument.attributes.map((attribute) => attributeGroup(attribute, study.minimumCell, locale))
  const code: Question = {
    type: 'text',
    name: ownCodeQuestion,
    title: words.ownCode,
    description: words.ownCodeHow,
    maxLength: ownCodeMaximumLength,
    autocomplete: 'off',
  }
  const elements = study.linkage === 'none' ? attributes : [...attributes, code]
  if (elements.length === 0) return []
  return [{ name: 'about-you', navigationTitle: words.aboutYou, title: words.aboutYou, elements }]
}

function attributeGroup(attribute: Attribute, minimumCell: number, locale: Locale): Question {
  const words = instrumentWords[locale]
  const options = attribute.options.map(({ id, title }) => ({ value: id, text: title[locale] }))
  return {
    type: 'radiogroup',
    name: attributeQuestion(attribute.id),
    title: attribute.question[locale],
    description: `${attribute.reason[locale]} ${words.shownFrom(minimumCell)}`,
    colCount: 1,
    // a way back: a chosen radio button cannot be unchosen
    choices: [...options, { value: noAnswer, text: words.noAnswer }],
  }
}

function dimensionPages(
  instrument: Instrument,
  dimension: Dimension,
  asked: readonly AskedItem[],
  locale: Locale,
): Page[] {
  const pages = dimension.themes.flatMap((theme) => {
    const items = asked.filter((item) => item.theme === theme.id)
    return itemPages(theme.id, dimension.title[locale], theme.title[locale], items, locale)
  })
  const comment: Question = {
    type: 'comment',
    name: commentQuestion(dimension.id),
    title: instrument.comment.label[locale],
    description: instrument.comment.hint[locale],
    maxLength: instrument.comment.maximumLength,
    rows: 4,
  }
  const last = pages.at(-1)!
  return [...pages.slice(0, -1), { ...last, elements: [...last.elements, comment] }]
}

function ownItemPages(instrument: Instrument, asked: readonly AskedItem[], locale: Locale): Page[] {
  return ownItemKinds.flatMap((kind) => {
    const items = asked.filter((item) => item.own?.kind === kind)
    const title = instrumentWords[locale].ownItemKind[kind]
    return itemPages(`own-${kind}`, instrument.ownItems.title[locale], title, items, locale)
  })
}

function itemPages(
  name: string,
  navigationTitle: string,
  title: string,
  items: readonly AskedItem[],
  locale: Locale,
): Page[] {
  const starts = items.map((_, index) => index).filter((index) => index % itemsPerPage === 0)
  return starts.map((start) => ({
    name: start === 0 ? name : `${name}-${start / itemsPerPage + 1}`,
    navigationTitle,
    title,
    elements: items.slice(start, start + itemsPerPage).map((item) => itemGroup(item, locale)),
  }))
}

/** Vertical, every step with number and words: a matrix or a row of numbers is read worse by eye, ear and thumb. */
function itemGroup(item: AskedItem, locale: Locale): Question {
  return {
    type: 'radiogroup',
    name: item.id,
    title: withoutPiping(item.text[locale]),
    colCount: 1,
    choices: [...steps(item.scale, locale), { value: 'cj', text: item.scale.cannotJudge[locale] }],
  }
}

function steps(scale: Scale, locale: Locale): Choice[] {
  return scale.labels.map((label, index) => ({
    value: scale.min + index,
    text: `${scale.min + index} ${label[locale]}`,
  }))
}

/** The form library replaces {name} in titles by an answer; own items are typed by people and may hold braces. */
function withoutPiping(text: string): string {
  return text.replaceAll('{', '(').replaceAll('}', ')')
}
