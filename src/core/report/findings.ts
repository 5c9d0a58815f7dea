import { number } from '#words/format.ts'
import type { FindingValues, FindingWords } from '#words/report/findings.ts'
import type { Comparability } from '../model/comparability.ts'
import type {
  Comparison,
  DimensionEvaluation,
  DimensionWave,
  Disclosed,
  Interval,
  Rules,
  VerdictCode,
} from '../model/evaluation.ts'
import type { DimensionId } from '../model/instrument.ts'
import type { Locale } from '../model/locale.ts'
import type { Study } from '../model/study.ts'
import {
  changeDecimals,
  format,
  minimumForInterval,
  minimumWithoutNote,
  roundingShows,
  roundTo,
  showsInterval90,
  signed,
} from './format.ts'

/** Sentences a rule adds to the verdict's own one. */
export type Addition = 'stayersUnknown' | 'notLinked' | 'decline' | 'highStart' | 'caution'

/** How a change is written wherever it is shown, so that sentence, chart and table agree. */
export interface ShownChange {
  readonly difference: number
  readonly interval: Interval | null
  /** Which interval: the 90 % one in rows whose finding rests on it. */
  readonly level: 90 | 95
  readonly decimals: 0 | 1 | 2
  /** "+12" */
  readonly text: string
  /** "6 bis 18", "−13 bis +7"; empty without interval. */
  readonly rangeText: string
}

/** What is said about one dimension. `verdict` null: asked in one wave only or not comparable, nothing to compare. */
export interface Finding {
  readonly dimension: DimensionId
  readonly verdict: VerdictCode | null
  /** Whether first and last wave asked the same statements. */
  readonly comparability: Comparability
  readonly values: FindingValues | null
  readonly change: ShownChange | null
  readonly additions: readonly Addition[]
  /** True where subtracting the rounded means does not give the rounded change. */
  readonly rounded: boolean
}

/** A starting value from which a rise can hardly show: points, or share of persons at the top. */
const highStartMean = 85
const highStartShare = 0.15

/**
 * From a disclosed comparison to the key of its sentence and the numbers in it.
 *
 * @param first what is shown of the first wave; withheld = protected
 * @returns the verdict, `suppressed` where any part is withheld
 */
export function findingOf(
  evaluation: DimensionEvaluation<'disclosed'>,
  first: Disclosed<DimensionWave>,
  last: Disclosed<DimensionWave>,
  rules: Rules,
  linkage: Study['linkage'],
  locale: Locale,
  to: string,
): Finding {
  const { comparison, comparability } = evaluation
  const bare = {
    dimension: evaluation.dimension,
    comparability,
    values: null,
    change: null,
    additions: [],
    rounded: false,
  }
  if (comparison === null) return { ...bare, verdict: null }
  if (!comparison.shown || !first.shown || !last.shown) return { ...bare, verdict: 'suppressed' }
  const { value } = comparison
  const means = [first.value.estimate.mean, last.value.estimate.mean] as const
  const additions = additionsOf(value, first.value, linkage, comparability)
  if (value.verdict === 'suppressed' || value.verdict === 'too_few' || value.difference === null)
    return { ...bare, verdict: value.verdict, additions: additions.filter((key) => key === 'highStart') }

  const change = shownChange(value, value.difference, rules, locale, to)
  const [m1, m2] = means
  const rounded = m1 !== null && m2 !== null && roundingShows(m1, m2, value.difference)
  const places = rounded || change.decimals > 0 ? 1 : 0
  const written = (mean: number | null) => (mean === null ? '' : number(mean, places, locale))
  return {
    dimension: evaluation.dimension,
    comparability,
    verdict: value.verdict,
    values: {
      m1: written(m1),
      m2: written(m2),
      ...limitTexts(change, locale),
      mde: value.minimalDetectableEffect === null ? '' : format(value.minimalDetectableEffect, 'score', locale),
    },
    change,
    additions,
    rounded,
  }
}

function shownChange(
  comparison: Comparison,
  difference: number,
  rules: Rules,
  locale: Locale,
  to: string,
): ShownChange {
  const level = showsInterval90(comparison.verdict) ? 90 : 95
  const interval = level === 90 ? comparison.interval90 : comparison.interval
  const decimals = changeDecimals(difference, interval, comparison.verdict, rules)
  return {
    difference,
    interval,
    level,
    decimals,
    text: signed(difference, decimals, locale),
    rangeText: interval ? rangeText(interval, decimals, locale, to) : '',
  }
}

/** "6 bis 18", "−18 bis −4", and with both signs where the limits straddle zero: "−13 bis +7". */
export function rangeText(interval: Interval, decimals: number, locale: Locale, to: string): string {
  const write = straddles(interval, decimals) ? signed : number
  return `${write(interval.lower, decimals, locale)} ${to} ${write(interval.upper, decimals, locale)}`
}

function straddles({ lower, upper }: Interval, decimals: number): boolean {
  return roundTo(lower, decimals) <= 0 && roundTo(upper, decimals) >= 0
}

/** Limits for a sentence: with signs where they straddle zero; as amounts, smaller first, where they do not. */
function limitTexts(change: ShownChange, locale: Locale): { readonly lower: string; readonly upper: string } {
  const { interval, decimals } = change
  if (interval === null) return { lower: '', upper: '' }
  if (straddles(interval, decimals))
    return { lower: signed(interval.lower, decimals, locale), upper: signed(interval.upper, decimals, locale) }
  const amounts = [Math.abs(interval.lower), Math.abs(interval.upper)].sort((a, b) => a - b)
  return { lower: number(amounts[0]!, decimals, locale), upper: number(amounts[1]!, decimals, locale) }
}

function additionsOf(
  comparison: Comparison,
  first: DimensionWave,
  linkage: Study['linkage'],
  comparability: Comparability,
): readonly Addition[] {
  const { verdict, stayers } = comparison
  const additions: Addition[] = []
  if ((verdict === 'up' || verdict === 'down') && stayers.check === 'unknown')
    additions.push(linkage === 'none' ? 'notLinked' : 'stayersUnknown')
  if (verdict.endsWith('down')) additions.push('decline')
  const startsHigh =
    (first.estimate.mean !== null && first.estimate.mean >= highStartMean) ||
    (first.atMaximum !== null && first.atMaximum >= highStartShare)
  if (startsHigh) additions.push('highStart')
  if (comparability === 'with caution') additions.push('caution')
  return additions
}

/** The range as tables write it: the 90 % one carries the mark of the note that explains it. */
export function markedRange(change: ShownChange | null): string {
  if (change === null) return ''
  return change.level === 90 && change.rangeText !== '' ? `${change.rangeText}¹` : change.rangeText
}

/** Sentence of one finding: the first clause is true without the rest. `D` is the dimension's quoted name. */
export function sentenceOf(finding: Finding, D: string, words: FindingWords): { first: string; rest: string } {
  if (finding.verdict === null) {
    const because = finding.comparability === 'not comparable' ? words.statementsChanged : words.notComparable
    return { first: because(D), rest: '' }
  }
  const none: FindingValues = { m1: '', m2: '', lower: '', upper: '', mde: '' }
  const { first, rest } = words.sentence[finding.verdict](D, finding.values ?? none)
  const added = finding.additions.map((key) => words.addition[key])
  return { first, rest: [rest, ...added].filter((text) => text !== '').join(' ') }
}

/** "not firm" has findings, but none that says with confidence that a rating is higher or lower. */
export function isFirm(verdict: VerdictCode | null): boolean {
  return verdict !== null && /^(clear|small)_|^(up|down)$/.test(verdict)
}

/** Findings that say something about a change; the others have nothing that another way of computing could shift. */
export function saysSomething(verdict: VerdictCode | null): boolean {
  const isHint = verdict?.startsWith('hint') === true
  return isFirm(verdict) || isHint || verdict === 'equivalent' || verdict === 'mixed_composition'
}

/** True where one of the waves rests on 8 to 14 answers. */
export function isSmallGroup(waves: readonly Disclosed<DimensionWave>[]): boolean {
  return waves.some((wave) => {
    const n = wave.shown ? wave.value.estimate.n : 0
    return n >= minimumForInterval && n < minimumWithoutNote
  })
}
