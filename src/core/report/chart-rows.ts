import type { DimensionWave, Disclosed } from '../model/evaluation.ts'
import type { Axis, Cell, ChartRow, LegendEntry, Mark, WavePosition } from '../model/report.ts'
import { markedRange, type ShownChange } from './findings.ts'
import {
  clip,
  format,
  notAskedCell,
  notComparableCell,
  numberCell,
  protectedCell,
  shownInterval,
  textCell,
  uncertainCell,
} from './format.ts'
import type { DimensionView, ReportView } from './view.ts'

/** One dimension as a row of the chart-table: what is drawn, and the same in words and numbers. */
export function chartRow(view: ReportView, dimension: DimensionView): ChartRow {
  const { finding } = dimension
  const middles = view.waves.filter(({ position }) => position === 'middle').length
  const columns = view.waves.flatMap((wave, index) =>
    wave.position === 'middle' ? [] : [dimension.waves[index] ?? null],
  )
  return {
    label: dimension.title,
    detail: detailOf(view, dimension),
    marks: view.waves.flatMap((wave, index) => markOf(dimension.waves[index] ?? null, wave.position, middles)),
    values: columns.map((wave, index) => levelCell(view, wave, index === columns.length - 1)),
    change: view.mode === 'comparison' ? changeOf(dimension, columns) : null,
    verdict: view.mode === 'comparison' ? finding.verdict : null,
    verdictWord: view.mode === 'comparison' ? verdictWord(view, finding) : '',
  }
}

/** The short word of a finding; of one that cannot be, why not. */
export function verdictWord(view: ReportView, { verdict, comparability }: DimensionView['finding']): string {
  const { short } = view.words.findings
  if (verdict !== null) return short[verdict]
  return comparability === 'not comparable' ? short['not comparable'] : ''
}

function markOf(wave: Disclosed<DimensionWave> | null, position: WavePosition, middles: number): readonly Mark[] {
  if (wave === null) return []
  if (!wave.shown) return [{ kind: 'protected', wave: position }]
  const { estimate } = wave.value
  if (estimate.mean === null) return []
  // several interim waves share one lane: their intervals would cover each other
  const interval = position === 'middle' && middles > 1 ? null : shownInterval(estimate)
  return [{ kind: 'value', wave: position, value: estimate.mean, range: interval && clip(interval) }]
}

/** A mean in whole points with the sign its absence calls for. */
export function levelCell(view: ReportView, wave: Disclosed<DimensionWave> | null, strong: boolean): Cell {
  if (wave === null) return notAskedCell
  if (!wave.shown) return protectedCell
  const { mean } = wave.value.estimate
  if (mean === null) return textCell(view.words.frame.notEstimable)
  return numberCell(mean, format(mean, 'score', view.locale), strong)
}

/** The change of a dimension, or the sign that says why there is none. */
export function changeCell(dimension: DimensionView, columns: readonly (Disclosed<DimensionWave> | null)[]): Cell {
  const { finding } = dimension
  if (columns.includes(null)) return notAskedCell
  if (finding.comparability === 'not comparable') return notComparableCell
  if (finding.change) return numberCell(finding.change.difference, finding.change.text, true)
  return finding.verdict === 'too_few' ? uncertainCell : protectedCell
}

function changeOf(
  dimension: DimensionView,
  columns: readonly (Disclosed<DimensionWave> | null)[],
): NonNullable<ChartRow['change']> {
  const change: ShownChange | null = dimension.finding.change
  return {
    value: change?.difference ?? null,
    range: change?.interval ?? null,
    text: changeCell(dimension, columns),
    rangeText: markedRange(change),
  }
}

/** "n 24 → 21, 11 verknüpft" */
function detailOf(view: ReportView, dimension: DimensionView): string {
  const { glance } = view.words
  const counts = dimension.waves.map((wave) => {
    if (wave === null) return '–'
    return wave.shown ? String(wave.value.estimate.n) : glance.hiddenCount
  })
  const { comparison } = dimension.evaluation
  const linked =
    view.study.linkage !== 'none' && dimension.finding.verdict !== null && comparison?.shown
      ? comparison.value.n12
      : null
  return glance.detail(counts.join(' → '), linked === null ? null : String(linked))
}

/** Ticks at 0, 20 … 100: one step of the answer scale is 20 points. */
export function levelAxis(view: ReportView): Axis {
  return { min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100], title: view.words.glance.axis }
}

/** One axis for all changes: multiples of 10, at least −20 to +20, every interval inside. */
export function changeAxis(view: ReportView): Axis {
  const ends = view.dimensions.flatMap(({ finding }) => {
    const { change } = finding
    if (!change) return []
    return change.interval ? [change.interval.lower, change.interval.upper] : [change.difference]
  })
  const min = Math.min(-20, Math.floor(Math.min(0, ...ends) / 10) * 10)
  const max = Math.max(20, Math.ceil(Math.max(0, ...ends) / 10) * 10)
  const step = max - min > 60 ? 20 : 10
  const first = Math.ceil(min / step) * step
  const ticks = Array.from({ length: Math.floor((max - first) / step) + 1 }, (_, index) => first + index * step)
  return { min, max, ticks, title: view.words.glance.changeAxis }
}

/** Only signs that occur. */
export function chartLegend(view: ReportView, rows: readonly ChartRow[]): readonly LegendEntry[] {
  const { legend } = view.words.frame
  const marks = rows.flatMap(({ marks }) => marks)
  const cells = rows.flatMap(({ values, change }) => [...values, ...(change ? [change.text] : [])])
  const has = (wave: WavePosition) => marks.some((mark) => mark.kind === 'value' && mark.wave === wave)
  const signs: readonly (readonly [keyof typeof legend, boolean])[] = [
    ['before', has('first')],
    ['interim', has('middle')],
    ['after', has('last') && view.mode === 'comparison'],
    ['change', rows.some(({ change }) => change?.range != null)],
    ['protected', marks.some(({ kind }) => kind === 'protected') || cells.some(({ kind }) => kind === 'protected')],
    ['not asked', cells.some(({ kind }) => kind === 'not asked')],
    ['uncertain', cells.some(({ kind }) => kind === 'uncertain')],
  ]
  return signs.filter(([, occurs]) => occurs).map(([sign]) => ({ sign, text: legend[sign] }))
}
