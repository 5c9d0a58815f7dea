import type { GroupBlock } from '../../model/evaluation.ts'
import type { Block, ChartRow, LegendEntry, Mark } from '../../model/report.ts'
import { levelAxis } from '../chart-rows.ts'
import { clip, format, notAskedCell, numberCell, protectedCell, shownInterval, textCell } from '../format.ts'
import { estimateIn, groupTitle, respondents } from '../groups.ts'
import { scaleWords } from '../statements.ts'
import type { DimensionView, ReportView } from '../view.ts'
import { figureLabel } from './heading.ts'

type Group = GroupBlock<'disclosed'>
type Place = Extract<Mark, { kind: 'group' }>['place']
const places: readonly Place[] = [1, 2, 3]

/**
 * How the levels of the network rate each dimension in the last wave, on one axis: values and intervals, never a
 * finding. None where fewer than two levels are shown, or more than there are signs.
 */
export function levelChart(view: ReportView, groups: readonly Group[]): readonly Block[] {
  const levels = groups.filter(({ attribute }) => attribute === 'level')
  if (levels.length < 2 || levels.length > places.length) return []
  const { glance, statements, frame } = view.words
  const words = statements.perspectives.levels
  const rows = view.dimensions.map((dimension) => rowOf(view, dimension, levels))
  const cells = rows.flatMap(({ values }) => values)
  const signs = (['protected', 'not asked'] as const).filter((sign) => cells.some(({ kind }) => kind === sign))
  return [
    {
      kind: 'chartTable',
      id: 'chart-levels',
      label: figureLabel,
      caption: words.caption(view.last.when),
      alternative: alternativeOf(view, levels),
      valueTitles: levels.map((level) => groupTitle(view, level)),
      changeTitle: null,
      axis: levelAxis(view),
      changeAxis: null,
      scaleWords: scaleWords(view),
      columnTitles: glance.columns,
      rows,
      legend: [
        ...levels.map((level, index): LegendEntry => ({ sign: `group-${places[index]!}`, text: named(view, level) })),
        ...signs.map((sign) => ({ sign, text: frame.legend[sign] })),
      ],
      notes: [words.note],
    },
    ...reading(view, levels),
  ]
}

function rowOf(view: ReportView, dimension: DimensionView, levels: readonly Group[]): ChartRow {
  const isAsked = dimension.waves.at(-1) !== null
  const estimates = levels.map((level) => (isAsked ? estimateIn(view, level, dimension.id) : undefined))
  return {
    label: dimension.title,
    detail: '',
    marks: estimates.flatMap((estimate, index): readonly Mark[] => {
      if (!estimate?.shown || estimate.value.mean === null) return []
      const interval = shownInterval(estimate.value)
      const range = interval && clip(interval)
      return [{ kind: 'group', place: places[index]!, value: estimate.value.mean, range }]
    }),
    values: estimates.map((estimate) => {
      if (!estimate) return notAskedCell
      if (!estimate.shown) return protectedCell
      const { mean } = estimate.value
      return mean === null
        ? textCell(view.words.frame.notEstimable)
        : numberCell(mean, format(mean, 'score', view.locale))
    }),
    change: null,
    verdict: null,
    verdictWord: '',
  }
}

/** "operativ (n = 13)" */
function named(view: ReportView, level: Group): string {
  const n = respondents(view, level)
  const title = groupTitle(view, level)
  return n === null ? title : view.words.statements.perspectives.levels.named(title, n)
}

/** The means of one dimension, level by level, where they are shown. */
function meansOf(view: ReportView, dimension: DimensionView, levels: readonly Group[]): readonly string[] {
  return levels.flatMap((level) => {
    const estimate = estimateIn(view, level, dimension.id)
    if (!estimate?.shown || estimate.value.mean === null) return []
    const { value } = view.words.statements.perspectives.levels
    return [value(groupTitle(view, level), format(estimate.value.mean, 'score', view.locale), estimate.value.n)]
  })
}

function alternativeOf(view: ReportView, levels: readonly Group[]): string {
  const { start } = view.words.glance.alternative
  const sentences = view.dimensions.flatMap((dimension) => {
    const means = meansOf(view, dimension, levels)
    return means.length === 0 ? [] : [`${dimension.quoted}: ${means.join(', ')}.`]
  })
  return [start(view.dimensions.length), ...sentences].join(' ')
}

function reading(view: ReportView, levels: readonly Group[]): readonly Block[] {
  const whole = view.dimensions.find((dimension) => meansOf(view, dimension, levels).length === levels.length)
  if (!whole) return []
  const { statements, frame } = view.words
  const text = statements.perspectives.levels.reading(whole.quoted, frame.listed(meansOf(view, whole, levels)))
  return [{ kind: 'reading', label: frame.reading, text }]
}
