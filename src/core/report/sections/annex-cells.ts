import type { Comparison, DimensionWave, Disclosed, Interval, VerdictCode } from '../../model/evaluation.ts'
import type { Cell, Column, Row } from '../../model/report.ts'
import {
  type Format,
  format,
  limits,
  notAskedCell,
  notComparableCell,
  numberCell,
  protectedCell,
  signed,
  textCell,
  uncertainCell,
  withLimits,
} from '../format.ts'
import type { DimensionView, ReportView } from '../view.ts'

type Wave = Disclosed<DimensionWave> | null

/** What is said about a change: the numbers, or the sign that stands for all of them. */
export type Change =
  | { readonly kind: 'shown'; readonly comparison: Comparison }
  | { readonly kind: 'none'; readonly sign: Cell }

/** Below 8 answers no change is stated, here as little as in the text. */
export function changeOf(dimension: DimensionView): Change {
  const { comparison } = dimension.evaluation
  const { verdict, comparability } = dimension.finding
  if (comparability === 'not comparable') return { kind: 'none', sign: notComparableCell }
  if (verdict === null) return { kind: 'none', sign: notAskedCell }
  if (verdict === 'suppressed') return { kind: 'none', sign: protectedCell }
  if (verdict === 'too_few') return { kind: 'none', sign: uncertainCell }
  return comparison?.shown ? { kind: 'shown', comparison: comparison.value } : { kind: 'none', sign: protectedCell }
}

/** A statistic of the change as its cell: the sign, not estimable, or the number. */
export function changeCell(
  view: ReportView,
  change: Change,
  statistic: (comparison: Comparison) => number | null | undefined,
  kind: Format,
): Cell {
  return change.kind === 'shown' ? cell(view, true, statistic(change.comparison), kind) : change.sign
}

/** A statistic as its cell: withheld, not estimable, or the number. */
export function cell(view: ReportView, shown: boolean, value: number | null | undefined, kind: Format): Cell {
  if (!shown) return protectedCell
  if (value === null || value === undefined) return textCell(view.words.frame.notEstimable)
  return numberCell(value, format(value, kind, view.locale))
}

export function intervalCell(view: ReportView, shown: boolean, interval: Interval | null | undefined): Cell {
  if (!shown) return protectedCell
  return limitsCell(view, interval ?? null, view.words.frame.notEstimable)
}

/** An interval by itself, or why there is none. */
export function limitsCell(view: ReportView, interval: Interval | null, why: string): Cell {
  return withLimits(textCell(interval ? limits(interval, 'exactScore', view.locale) : why), interval)
}

export function count(view: ReportView, wave: Wave): Cell {
  if (wave === null) return notAskedCell
  return cell(view, wave.shown, wave.shown ? wave.value.estimate.n : null, 'score')
}

export function level(view: ReportView, wave: Wave, statistic: 'mean' | 'sd'): Cell {
  if (wave === null) return notAskedCell
  return cell(view, wave.shown, wave.shown ? wave.value.estimate[statistic] : null, 'exactScore')
}

export function ends({ waves }: DimensionView): readonly [Wave, Wave] {
  return [waves[0] ?? null, waves.at(-1) ?? null]
}

/** Columns of words beside those of numbers. */
const wordColumns: ReadonlySet<string> = new Set(['survey', 'step'])

export function columns(view: ReportView, keys: readonly (keyof ReportView['words']['annex']['columns'])[]): Column[] {
  const titles = view.words.annex.columns
  return keys.map((key, index) => ({
    key,
    title: titles[key],
    align: index === 0 || wordColumns.has(key) ? 'start' : 'end',
  }))
}

/** The note that explains "not estimable", only where the word occurs. */
export function notesFor(
  view: ReportView,
  rows: readonly { cells: readonly Cell[] }[],
  notes: readonly string[],
): readonly string[] {
  const cells = rows.flatMap(({ cells }) => cells)
  const { notEstimable, legend } = view.words.frame
  return [
    ...notes,
    ...(cells.some((cell) => cell.kind === 'text' && cell.text === notEstimable)
      ? [view.words.annex.notes.notEstimable]
      : []),
    ...(cells.some(({ kind }) => kind === 'protected') ? [`. ${legend.protected}`] : []),
    ...(cells.some(({ kind }) => kind === 'uncertain') ? [`/ ${legend.uncertain}`] : []),
    ...(cells.some(({ kind }) => kind === 'not asked') ? [`– ${legend['not asked']}`] : []),
    ...(cells.includes(notComparableCell) ? [`– ${view.words.findings.short['not comparable']}`] : []),
  ]
}

/**
 * A row for each dimension: its name and what a shown change has to say, else the sign of the change in all columns.
 *
 * @param columns without that of the name
 */
export function changeRows(
  view: ReportView,
  columns: number,
  cells: (comparison: Comparison, dimension: DimensionView) => readonly Cell[],
): readonly Row[] {
  return view.dimensions.map((dimension) => {
    const change = changeOf(dimension)
    const rest =
      change.kind === 'shown' ? cells(change.comparison, dimension) : new Array<Cell>(columns).fill(change.sign)
    return { cells: [textCell(dimension.short), ...rest] }
  })
}

/** A number of persons. */
export const wholeCell = (value: number): Cell => numberCell(value, String(value))

export function shownOf<T>(figure: Disclosed<T> | null | undefined): T | null {
  return figure?.shown ? figure.value : null
}

/** Linked persons; one to four are a small cell themselves. */
export function linkedCell({ n12 }: Comparison): Cell {
  return n12 === null ? protectedCell : wholeCell(n12)
}

export function pairsCell(change: Change): Cell {
  return change.kind === 'none' ? change.sign : linkedCell(change.comparison)
}

export function differenceCell(view: ReportView, change: Change): Cell {
  if (change.kind === 'none') return change.sign
  const { comparison } = change
  if (comparison.difference === null) return textCell(view.words.frame.notEstimable)
  return numberCell(comparison.difference, signed(comparison.difference, 1, view.locale))
}

/** A standardised size with its limits in brackets. */
export function sizeCell(view: ReportView, size: Comparison['hedgesG']): Cell {
  if (size === null) return textCell(view.words.frame.notEstimable)
  const { value, interval } = size
  const written = format(value, 'coefficient', view.locale)
  const text = interval ? `${written} (${limits(interval, 'coefficient', view.locale)})` : written
  return withLimits(numberCell(value, text), interval)
}

export function deviation(view: ReportView, wave: Wave, from: 'adMean' | 'adMedian'): Cell {
  if (wave === null) return notAskedCell
  if (!wave.shown || wave.value.agreement[from] === null) return protectedCell
  return cell(view, true, wave.value.agreement[from], 'coefficient')
}

/** Complete rows only, hence with its own n; withheld below ten of them. */
export function withinGroup(view: ReportView, wave: Wave): Cell {
  if (wave === null) return notAskedCell
  if (!wave.shown || wave.value.agreement.rwgJn === null) return protectedCell
  const { rwgJ, rwgJn } = wave.value.agreement
  if (rwgJ === null) return textCell(view.words.frame.notEstimable)
  return numberCell(rwgJ, view.words.annex.withN(format(rwgJ, 'coefficient', view.locale), rwgJn))
}

/** The word of a finding with the code data files know it by; null = nothing could be computed. */
export function ruleCell({ words }: ReportView, verdict: VerdictCode | null): Cell {
  return textCell(verdict === null ? words.frame.notEstimable : `${words.findings.short[verdict]} (${verdict})`)
}
