import type { Interval, Trend, VerdictCode } from '../../model/evaluation.ts'
import type { Axis, Block, Cell, ChartRow, Row } from '../../model/report.ts'
import type { WaveId } from '../../model/study.ts'
import { chartLegend, chartRow, levelAxis, levelCell } from '../chart-rows.ts'
import { rangeText } from '../findings.ts'
import { changeDecimals, format, numberCell, showsInterval90, signed, textCell, uncertainCell } from '../format.ts'
import { namesOf } from '../grouping.ts'
import { scaleWords } from '../statements.ts'
import type { SectionOptions } from '../template.ts'
import { hasTrend, monthsOf, shortMonth, shownTrend, trendSign } from '../trend-view.ts'
import type { DimensionView, ReportView } from '../view.ts'
import { figureLabel, sectionHeading, tableLabel } from './heading.ts'

/** The path over three surveys or more: levels of all of them, change per year, and what each step allows to say. */
export function trend(view: ReportView, options: SectionOptions<'trend'>): readonly Block[] {
  if (!hasTrend(view)) return []
  const { trend: words } = view.words
  return [
    sectionHeading(view, options),
    { kind: 'lead', text: words.lead(view.waves.length) },
    ...sentences(view),
    chart(view),
    ...reading(view),
    steps(view),
  ]
}

/** Steps of which something is said: a hint or more. */
const tellsSomething = (verdict: VerdictCode) => /_(up|down)$|^(up|down)$/.test(verdict)

function sentences(view: ReportView): readonly Block[] {
  const { trend: words, findings } = view.words
  const known = view.dimensions.flatMap((dimension) => {
    const found = shownTrend(dimension)
    return found ? [{ dimension, steps: found.steps }] : []
  })
  const told = known.filter(({ steps }) => steps.some(({ verdict }) => tellsSomething(verdict)))
  const silent = known.filter((entry) => !told.includes(entry)).map(({ dimension }) => dimension)
  const codes = told.flatMap(({ steps }) => steps.map(({ verdict }) => verdict))
  const closing = [
    ...(codes.some((code) => code.startsWith('hint')) ? [words.chance] : []),
    ...(codes.some((code) => code.endsWith('down')) ? [findings.addition.decline] : []),
    ...(silent.length > 0 ? [words.noPath(namesOf(view, silent))] : []),
  ]
  return [
    ...told.map(({ dimension, steps }): Block => {
      const [first, ...rest] = steps.map((step) => stepSentence(view, dimension, step))
      return { kind: 'paragraph', strong: first!, text: rest.join(' ') }
    }),
    ...(closing.length > 0 ? [{ kind: 'paragraph' as const, text: closing.join(' ') }] : []),
  ]
}

function stepSentence(
  view: ReportView,
  dimension: DimensionView,
  { from, to, verdict }: Trend['steps'][number],
): string {
  const { step } = view.words.trend
  const mean = (id: WaveId) => {
    const wave = dimension.waves[view.waves.findIndex((one) => one.wave.id === id)]
    return wave?.shown && wave.value.estimate.mean !== null
      ? format(wave.value.estimate.mean, 'score', view.locale)
      : ''
  }
  const values = {
    D: dimension.quoted,
    from: monthsOf(view, from),
    to: monthsOf(view, to),
    m1: mean(from),
    m2: mean(to),
  }
  return verdict in step ? step[verdict as keyof typeof step](values) : step.open(values)
}

function chart(view: ReportView): Block {
  const { trend: words } = view.words
  const rows = view.dimensions.map((dimension) => trendRow(view, dimension))
  const shown = view.waves.length > 3 ? [view.waves[0]!, view.last] : view.waves
  return {
    kind: 'chartTable',
    id: 'chart-trend',
    label: figureLabel,
    caption: words.caption(view.dimensions.length, view.waves.length),
    alternative: alternativeOf(view, rows),
    valueTitles: shown.map(({ wave }) => shortMonth(view, wave.id)),
    changeTitle: words.columns.change,
    axis: levelAxis(view),
    changeAxis: slopeAxis(view),
    scaleWords: scaleWords(view),
    columnTitles: words.columns,
    rows,
    legend: chartLegend(view, rows),
    notes: [words.noForecast, words.notFirstToLast],
  }
}

function trendRow(view: ReportView, dimension: DimensionView): ChartRow {
  const found = shownTrend(dimension)
  const all = view.waves.map((_, index) => dimension.waves[index] ?? null)
  const columns = all.length > 3 ? [all[0]!, all.at(-1)!] : all
  const text =
    found === null
      ? trendSign(dimension)
      : found.perYear === null
        ? textCell(view.words.frame.notEstimable)
        : numberCell(found.perYear, signed(found.perYear, decimalsOf(view, found), view.locale), true)
  return {
    ...chartRow(view, dimension),
    values: columns.map((wave, index) => levelCell(view, wave, index === columns.length - 1)),
    change: {
      value: found?.perYear ?? null,
      range: found?.interval ?? null,
      text,
      rangeText: found?.interval ? written(view, found.interval, decimalsOf(view, found)) : '',
    },
  }
}

/** Whole points unless a limit would be rounded onto or across nought. */
function decimalsOf(view: ReportView, { perYear, interval }: Trend): number {
  return changeDecimals(perYear ?? 0, interval, 'unclear', view.evaluation.rules)
}

function written(view: ReportView, interval: Interval, decimals: number): string {
  return rangeText(interval, decimals, view.locale, view.words.frame.to)
}

/** Around nought, multiples of five, every interval inside. */
function slopeAxis(view: ReportView): Axis {
  const ends = view.dimensions.flatMap((dimension) => {
    const interval = shownTrend(dimension)?.interval
    return interval ? [Math.abs(interval.lower), Math.abs(interval.upper)] : []
  })
  const end = Math.max(10, Math.ceil(Math.max(0, ...ends) / 10) * 10)
  return { min: -end, max: end, ticks: [-end, 0, end], title: view.words.trend.axis }
}

function alternativeOf(view: ReportView, rows: readonly ChartRow[]): string {
  const { alternative } = view.words.glance
  const sentencesOf = view.dimensions.map(({ quoted, waves }, index) => {
    const values = waves.map((wave, place) => {
      const cell = levelCell(view, wave, false)
      const text = 'text' in cell ? cell.text : wave === null ? alternative.notAsked : alternative.hidden
      return alternative.wave(monthsOf(view, view.waves[place]!.wave.id), text)
    })
    const change = rows[index]!.change!
    const slope = 'text' in change.text ? [`${view.words.trend.axis} ${change.text.text} (${change.rangeText})`] : []
    return `${quoted}: ${[...values, ...slope].join(', ')}.`
  })
  return [alternative.start(rows.length), ...sentencesOf].join(' ')
}

/** The first dimension with an interval, read aloud. */
function reading(view: ReportView): readonly Block[] {
  const { trend: words, frame } = view.words
  for (const dimension of view.dimensions) {
    const found = shownTrend(dimension)
    if (!found?.interval || found.perYear === null) continue
    const points = dimension.waves.map((wave, index) => {
      const cell = levelCell(view, wave, false)
      return words.point('text' in cell ? cell.text : '', monthsOf(view, view.waves[index]!.wave.id))
    })
    const decimals = decimalsOf(view, found)
    const slope = signed(found.perYear, decimals, view.locale)
    const text = words.reading(dimension.quoted, points.join(', '), slope, written(view, found.interval, decimals))
    return [{ kind: 'reading', label: frame.reading, text }]
  }
  return []
}

/** Every step with its change and finding: one row a dimension, one column a step. */
function steps(view: ReportView): Block {
  const { steps: words } = view.words.trend
  const pairs = view.waves.slice(1).map((later, index) => [view.waves[index]!.wave.id, later.wave.id] as const)
  const rows = view.dimensions.map((dimension): Row => {
    const found = shownTrend(dimension)
    const cells = pairs.map(([from, to]) => {
      const step = found?.steps.find((one) => one.from === from && one.to === to)
      return step ? stepCell(view, step) : trendSign(dimension)
    })
    return { cells: [textCell(dimension.short), ...cells] }
  })
  const uses90 = view.dimensions.some((dimension) =>
    shownTrend(dimension)?.steps.some(({ verdict }) => showsInterval90(verdict)),
  )
  return {
    kind: 'table',
    id: 'table-steps',
    label: tableLabel,
    caption: words.caption,
    columns: [
      { key: 'dimension', title: words.dimension, align: 'start' },
      ...pairs.map(([from, to]) => ({
        key: `${from}-${to}`,
        title: words.between(shortMonth(view, from), shortMonth(view, to)),
        align: 'start' as const,
      })),
    ],
    rows,
    notes: [words.note, ...(uses90 ? [words.interval90] : []), view.words.statements.block.rounding],
  }
}

function stepCell(view: ReportView, { difference, verdict, ...step }: Trend['steps'][number]): Cell {
  if (difference === null) return uncertainCell
  const interval = showsInterval90(verdict) ? step.interval90 : step.interval
  const decimals = changeDecimals(difference, interval, verdict, view.evaluation.rules)
  const range = interval === null ? '' : `${written(view, interval, decimals)}${showsInterval90(verdict) ? '¹' : ''}`
  const word = view.words.findings.short[verdict]
  return numberCell(difference, view.words.trend.steps.cell(signed(difference, decimals, view.locale), range, word))
}
