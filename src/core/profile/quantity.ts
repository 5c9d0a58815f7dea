import type { Quantity } from '../model/profile.ts'
import { asRange, type Figure, findFigures } from './figures.ts'
import { plain } from './lines.ts'

/** What the wording around a value says about its unit. */
export type Expected = 'count' | 'share' | 'percent'

export interface Read {
  readonly status: 'given' | 'not stated' | 'needs review'
  readonly quantities: readonly Quantity[]
  readonly readings: readonly Quantity[]
  /** What stands beside the figure: "ca.", "wechselnd". */
  readonly note: string | null
}

const notStated =
  /^(?:keine?(?: angaben?)?|k\.? ?a\.?|n ?[./] ?a\.?|n\.? ?n\.?|[-\u2010-\u2015\u2212./?]+|unbekannt|nicht (?:bekannt|erhoben|erfasst|vorhanden)|liegt nicht vor|entfällt|fehlt)\.?$/iu

/** "keine Angabe", "Keine", "k. A.", "n/a", "-" and an empty cell: the source says that it does not say. */
export function isNotStated(text: string): boolean {
  return text === '' || notStated.test(text)
}

/**
 * A single figure or range and its unit, from the value and from what its label leads to expect. Where both agree
 * the reading is `given`; where they contradict each other ("Anteil: 1.124") or leave it open, nothing is decided:
 * `needs review` with the possible readings, the likeliest first.
 *
 * Shares without a sign: decimals and values below 10 are percent; from 100 on, or with a thousands dot, the label
 * is contradicted; whole numbers in between can be both.
 */
export function readQuantity(text: string, expected: Expected): Read {
  if (isNotStated(text)) return { status: 'not stated', quantities: [], readings: [], note: null }
  const figures = findFigures(text)
  const note = besides(text, figures)
  const range = asRange(text, figures)
  if (range !== null) {
    const asWritten: Quantity = { kind: 'range', ...range }
    const thousands = range.from >= 1 && range.from * 1000 <= range.to
    // "120-130.000" leaves out the first "000" more often than it means 120.
    return thousands ? review([{ ...asWritten, from: range.from * 1000 }, asWritten], note) : given([asWritten], note)
  }
  const [figure] = figures
  if (figure === undefined) return { status: 'needs review', quantities: [], readings: [], note: null }
  if (figures.length > 1) return review(figures.map(asWritten), note)
  const readings = possible(figure, expected)
  return readings.length === 1 ? given(readings, note) : review(readings, note)
}

function given(quantities: readonly Quantity[], note: string | null): Read {
  return { status: 'given', quantities, readings: [], note }
}

function review(readings: readonly Quantity[], note: string | null): Read {
  return { status: 'needs review', quantities: [], readings, note }
}

const count = (value: number): Quantity => ({ kind: 'count', value })
const percent = (value: number): Quantity => ({ kind: 'percent', value })

function asWritten(figure: Figure): Quantity {
  if (figure.unit === 'percent') return percent(figure.value)
  return figure.unit === 'euro' ? euro(figure.value, null) : count(figure.value)
}

/** One reading where it is certain, several where somebody has to decide; the likeliest first. */
function possible(figure: Figure, expected: Expected): Quantity[] {
  const { value, otherwise } = figure
  if (figure.unit === 'percent') return expected === 'count' ? [percent(value), count(value)] : [percent(value)]
  if (expected === 'count') {
    if (Number.isInteger(value)) return [count(value)]
    return otherwise === null ? [count(value), percent(value)] : [count(otherwise), count(value)]
  }
  const tooLarge = Math.abs(value) > 100
  if (tooLarge) return [count(value), percent(otherwise !== null && otherwise <= 100 ? otherwise : value)]
  if (expected === 'percent' || Math.abs(value) < 10 || !Number.isInteger(value)) return [percent(value)]
  return [percent(value), count(value)]
}

export function euro(value: number, origin: string | null): Quantity & { readonly kind: 'money' } {
  return { kind: 'money', value, currency: 'EUR', origin }
}

/** What is left of a text without its figures; null where nothing is. */
function besides(text: string, figures: readonly Figure[]): string | null {
  const ends = [0, ...figures.map(({ end }) => end)]
  const rest = ends.map((end, index) => text.slice(end, figures[index]?.start)).join(' ')
  return tidy(rest)
}

/** Without brackets around the whole and stray punctuation; null where nothing is left. */
export function tidy(text: string): string | null {
  const kept = plain(text)
    .replace(/^[\s,;:\u2010-\u2015-]+|[\s,;:\u2010-\u2015-]+$/gu, '')
    .replace(/^\(([^()]*)\)$|^\(\s*\)/u, '$1')
    .trim()
  return kept === '' ? null : kept
}
