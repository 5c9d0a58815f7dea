import type { Fact, FactKey, Quantity } from '../model/profile.ts'
import { findDate } from './dates.ts'
import { asRange, type Figure, findFigures } from './figures.ts'
import { moneyOrigin } from './money.ts'
import { escapePattern } from './names.ts'
import type { Paragraph } from './paper.ts'
import { euro } from './quantity.ts'
import type { Sentence } from './sentences.ts'

/** What a rule may look at: the sentence, the two before it in its paragraph, the heading, and whose paper it is. */
export interface Context {
  readonly sentence: Sentence
  readonly before: string
  readonly heading: string
  readonly place: string
}

type Rule = (context: Context) => readonly Fact[]

/** Everything the rules find, in order of the text; sentences about the law speak of nobody's own network. */
export function proposeFacts(paragraphs: readonly Paragraph[], place: string): Fact[] {
  return paragraphs.flatMap(({ sentences, heading }) =>
    sentences.flatMap((sentence, index) => {
      if (isLegal(sentence.text)) return []
      const before = sentences
        .slice(Math.max(0, index - 2), index)
        .map(({ text }) => text)
        .join(' ')
      return rules.flatMap((rule) => rule({ sentence, before, heading, place }))
    }),
  )
}

/** Citations: "§ 3 Abs. 4", "SGB VIII", "in Kraft getreten"; their dates and sums are the law's. */
export function isLegal(text: string): boolean {
  return /§|\bSGB\b|\bB?KKG\b|BKiSchG|gesetz(?:e[sn]?)?(?!\p{L})|Rechtsanspruch|in Kraft/iu.test(text)
}

/** A fact proposed from a sentence: never more than `needs review`. */
export function propose(
  key: FactKey,
  { sentence, heading }: Pick<Context, 'sentence' | 'heading'>,
  found: Partial<Pick<Fact, 'readings' | 'entries' | 'asOf' | 'note'>>,
): Fact {
  return {
    key,
    line: sentence.line,
    label: heading,
    original: sentence.text,
    status: 'needs review',
    quantities: [],
    entries: [],
    asOf: null,
    period: null,
    definition: null,
    note: null,
    readings: [],
    ...found,
  }
}

const count = (value: number): Quantity => ({ kind: 'count', value })

const population: Rule = (context) => {
  const figure = figureBefore(context.sentence.text, /^\s*(?:Einwohner|Menschen leben|Menschen)/iu)
  if (figure === null || !speaksOf(context)) return []
  return [propose('population', context, { readings: [count(figure.value)], note: qualifier(context.sentence.text) })]
}

const births: Rule = (context) => {
  const { text } = context.sentence
  if (!/gebor|geburt/iu.test(text)) return []
  const note = qualifier(text)
  const figures = findFigures(text).filter(({ value }) => value >= 20)
  const range = asRange(text, figures)
  const children = /^\s*(?:Kinder|Geburten|Neugeborene|Babys)/iu
  if (range !== null && children.test(text.slice(figures[1]!.end))) {
    return [propose('births', context, { readings: [{ kind: 'range', ...range }], note })]
  }
  const figure = figureBefore(text, children)
  return figure === null || figure.value < 20
    ? []
    : [propose('births', context, { readings: [count(figure.value)], note })]
}

/** A sum is the municipality's own where the sentence names it; the programme's national sums are left alone. */
const budget: Rule = (context) => {
  const { text } = context.sentence
  const money = findFigures(text).filter(({ unit }) => unit === 'euro')
  const financial =
    /finanz|budget|kosten/iu.test(context.heading) &&
    !/bundesweit|landesweit|(?:der Bund|die Länder|das Land) /iu.test(text)
  if (money.length === 0 || (!speaksOf(context) && !financial)) return []
  const note = /Pauschale|Zuschuss|Haushaltsmittel/iu.exec(text)?.[0] ?? null
  return money.map(({ value }) =>
    propose('budget', context, {
      readings: [euro(value, moneyOrigin(text))],
      note,
      asOf: findDate(text)?.value ?? null,
    }),
  )
}

/** "mit 5 Wochenstunden", where the coordination is spoken of; hours of help for families are not meant. */
const coordinationHours: Rule = (context) => {
  const { text } = context.sentence
  if (!/koordin/iu.test(`${context.before} ${text} ${context.heading}`)) return []
  const figure = figureBefore(text, /^\s*(?:Wochenstunden|(?:Stunden|Std\.|h)\s*(?:pro|je|in der|\/)\s*Woche)/iu)
  return figure === null ? [] : [propose('coordinationHours', context, { readings: [count(figure.value)] })]
}

const responseTime: Rule = (context) => {
  const { text } = context.sentence
  const match = /(?:innerhalb von|binnen|spätestens nach|in)\s+(\p{L}+|\d+)\s+(Werk|Arbeits)tagen/iu.exec(text)
  if (match === null || !/kontakt|meld|gespräch|antwort|termin/iu.test(text)) return []
  const days = readSmall(match[1]!)
  return days === null ? [] : [propose('responseTime', context, { readings: [count(days)], note: `${match[2]}tage` })]
}

/** A year beside a beginning of the network or of the Frühe Hilfen as a whole. "Vor drei Jahren" is no year. */
const founded: Rule = (context) => {
  const { text } = context.sentence
  if (!/(?:Netzwerke?s?|Frühen? Hilfen)(?!\p{L})/iu.test(text)) return []
  const beginning =
    /neu ausgerichtet|Neuausrichtung|gegründet|Gründung|ins Leben gerufen|Auftakt\p{L}*|besteht seit|bestehen seit/iu.exec(
      text,
    )
  const date = findDate(text)
  return beginning === null || date === null
    ? []
    : [propose('founded', context, { asOf: date.value, note: beginning[0] })]
}

const documentWord =
  /(?<!\p{L})\p{L}*(?:konzept|kooperationsvereinbarung|netzwerkvereinbarung|leitbild|geschäftsordnung|leitlinie)(?!\p{Ll}{4})(?:e?s|en)?(?!\p{L})/iu

const firstDocument: Rule = (context) => {
  const { text } = context.sentence
  const word = documentWord.exec(text)?.[0]
  const date = findDate(text)
  if (
    word === undefined ||
    date === null ||
    !/entwick|erstell|erarbeit|beschl|verabschied|veröffentlich|unterzeichn|liegt .*vor/iu.test(text)
  )
    return []
  const title = word.replace(/(konzept|leitbild)e?s$/iu, '$1')
  return [propose('firstDocument', context, { entries: [title], asOf: date.value })]
}

const rules: readonly Rule[] = [population, births, budget, coordinationHours, responseTime, founded, firstDocument]

/** The figure directly before some words: "450 Kinder". */
function figureBefore(text: string, words: RegExp): Figure | null {
  return findFigures(text).find(({ end, unit }) => unit === null && words.test(text.slice(end))) ?? null
}

/** "Bergkamen", "Bergkamener", "Bergkamens". */
function speaksOf({ sentence, place }: Context): boolean {
  return place !== '' && new RegExp(`(?<!\\p{L})${escapePattern(place)}`, 'iu').test(sentence.text)
}

/** Words that make a figure less than exact. */
function qualifier(text: string): string | null {
  const words = text.match(
    /mehr als|weniger als|rund|etwa|circa|ca\.|knapp|über(?= \d)|mindestens|im Durchschnitt|durchschnittlich|Prognosen?|voraussichtlich/giu,
  )
  return words === null ? null : words.join(', ')
}

const smallNumbers = ['null', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn']

function readSmall(text: string): number | null {
  const index = smallNumbers.indexOf(text.toLowerCase())
  if (index > 0) return index
  return /^\d+$/.test(text) ? Number(text) : null
}
