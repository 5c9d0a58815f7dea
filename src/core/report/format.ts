import { number } from '#words/format.ts'
import type { Estimate, Interval, Proportion, Rules, VerdictCode } from '../model/evaluation.ts'
import type { Locale } from '../model/locale.ts'
import type { Cell } from '../model/report.ts'

const narrowSpace = '\u202f'
const noBreakSpace = '\u00a0'

/** Decimals of every kind of number: the one table reports follow. */
const decimals = {
  /** Points on 0 to 100 in the text and its tables. */
  score: 0,
  /** Means on the answer scale. */
  step: 1,
  /** Points in the annex. */
  exactScore: 1,
  standardError: 2,
  df: 1,
  /** r, t, Hedges' g, Cliff's delta, AD, r_wg(J). */
  coefficient: 2,
  p: 3,
} as const
export type Format = keyof typeof decimals

/** A number as text: decimals by kind, minus U+2212. p below 0.001 is "< 0,001". */
export function format(value: number, kind: Format, locale: Locale): string {
  if (kind === 'p' && value < 0.001) return `<${noBreakSpace}${number(0.001, 3, locale)}`
  return number(value, decimals[kind], locale)
}

/** "+12", "−3", "0": the sign is part of a change. */
export function signed(value: number, decimalPlaces: number, locale: Locale): string {
  const text = number(value, decimalPlaces, locale)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** A share of 0 to 1 as whole percent, "57 %" or "57%". */
export function percent(share: number, locale: Locale): string {
  return percentSign(number(share * 100, 0, locale), locale)
}

/** A number with its percent sign: German sets a narrow space before it, English nothing. */
export function percentSign(text: string, locale: Locale): string {
  return locale === 'de' ? `${text}${narrowSpace}%` : `${text}%`
}

/** "6,4; 17,9" for the annex: a semicolon, because the decimal sign is a comma. */
export function limits(interval: Interval, kind: Format, locale: Locale): string {
  return `${format(interval.lower, kind, locale)}; ${format(interval.upper, kind, locale)}`
}

/** Limits as the page shows them: not beyond the ends of the scale. */
export function clip(interval: Interval): Interval {
  return { lower: Math.max(0, interval.lower), upper: Math.min(100, interval.upper) }
}

/** "58 bis 68": the range of a level, as the page shows it. */
export function levelRange(interval: Interval, to: string, locale: Locale): string {
  const { lower, upper } = clip(interval)
  return `${format(lower, 'score', locale)}${to}${format(upper, 'score', locale)}`
}

/** The interval of a level may be drawn from 8 answers on; below, the mean stands alone. */
export const minimumForInterval = 8
/** Below 15 answers a level or change carries the note on small groups. */
export const minimumWithoutNote = 15
/** From 20 answers on a column may show percent. */
const minimumForPercent = 20

export function shownInterval(estimate: Estimate): Interval | null {
  return estimate.n >= minimumForInterval ? estimate.interval : null
}

/** The same, cut at the ends of the scale. */
export function shownLimits(estimate: Estimate): Interval | null {
  const interval = shownInterval(estimate)
  return interval && clip(interval)
}

/**
 * Decimals for a change and its limits: whole points unless rounding would contradict the verdict, that is move a
 * limit across or onto 0, an "equivalent" or "small" limit onto the margin, or a difference that is not clear onto
 * the clear one. Then one decimal, or two, for all of them.
 */
export function changeDecimals(
  difference: number,
  interval: Interval | null,
  verdict: VerdictCode,
  rules: Rules,
): 0 | 1 | 2 {
  const ends = interval ? [interval.lower, interval.upper] : []
  const margin = showsInterval90(verdict) ? rules.equivalenceMargin : null
  const clear = verdict === 'up' || verdict === 'down' ? rules.clearDifference : null
  const checks = [
    ...ends.map((value) => ({ value, threshold: 0 })),
    ...(margin === null ? [] : ends.map((value) => ({ value, threshold: Math.sign(value) * margin }))),
    ...(clear === null ? [] : [{ value: difference, threshold: Math.sign(difference) * clear }]),
  ]
  const contradicts = (places: number) =>
    checks.some(
      ({ value, threshold }) =>
        value !== threshold && Math.sign(roundTo(value, places) - threshold) !== Math.sign(value - threshold),
    )
  if (!contradicts(0)) return 0
  return contradicts(1) ? 2 : 1
}

/** Rows whose finding rests on the 90 % interval show that one. */
export function showsInterval90(verdict: VerdictCode): boolean {
  return verdict === 'equivalent' || verdict === 'small_up' || verdict === 'small_down'
}

export function roundTo(value: number, places: number): number {
  const factor = 10 ** places
  const rounded = Math.round(Math.abs(value) * factor) / factor
  return value < 0 ? -rounded : rounded
}

/** True where the rounded means do not differ by the rounded change, so that a reader who subtracts would wonder. */
export function roundingShows(before: number, after: number, difference: number): boolean {
  return roundTo(after, 0) - roundTo(before, 0) !== roundTo(difference, 0)
}

/** How one column shows its shares: decided for the whole column by the smallest base in it. */
export function shareStyle(proportions: readonly Proportion[]): 'counts' | 'percent' {
  return proportions.every(({ of }) => of >= minimumForPercent) ? 'percent' : 'counts'
}

export function numberCell(value: number, text: string, strong = false): Cell {
  return strong ? { kind: 'number', value, text, strong: true } : { kind: 'number', value, text }
}

export function textCell(text: string, strong = false): Cell {
  return strong ? { kind: 'text', text, strong: true } : { kind: 'text', text }
}

/** A cell whose text also prints an interval: files that calculate get its limits as exact as the value. */
export function withLimits(cell: Cell, interval: Interval | null): Cell {
  if (interval === null || !('text' in cell)) return cell
  return { ...cell, limits: { lower: interval.lower, upper: interval.upper } }
}

export const protectedCell: Cell = { kind: 'protected' }
export const notAskedCell: Cell = { kind: 'not asked' }
/** A change that is not stated because the statements are others; a note beside it says so. */
export const notComparableCell: Cell = { kind: 'text', text: '–' }
export const uncertainCell: Cell = { kind: 'uncertain' }
