import type { Estimate, GroupBlock } from '../../model/evaluation.ts'
import type { Block, Cell } from '../../model/report.ts'
import {
  format,
  levelRange,
  minimumWithoutNote,
  notAskedCell,
  numberCell,
  protectedCell,
  shownInterval,
  shownLimits,
  textCell,
  withLimits,
} from '../format.ts'
import { estimateIn, groupsInOrder, mergedNotes, respondents, rowTitle } from '../groups.ts'
import type { SectionOptions } from '../template.ts'
import type { DimensionView, ReportView } from '../view.ts'
import { sectionHeading, tableLabel } from './heading.ts'
import { levelChart } from './level-chart.ts'

type Group = GroupBlock<'disclosed'>

/** Dimensions side by side in one table; more go to a second one, so that a cell keeps room for its range. */
const dimensionsPerTable = 5

/** Levels and areas of the last wave: means with intervals, never a finding. */
export function perspectives(view: ReportView, options: SectionOptions<'perspectives'>): readonly Block[] {
  const words = view.words.statements.perspectives
  const groups = publishedGroups(view)
  if (groups.length < 2) return []
  const label = view.last.when
  const tables = Math.ceil(view.dimensions.length / dimensionsPerTable)
  return [
    sectionHeading(view, options),
    { kind: 'paragraph', text: words.lead },
    ...levelChart(view, groups),
    ...Array.from({ length: tables }, (_, index) => {
      const from = index * dimensionsPerTable
      const dimensions = view.dimensions.slice(from, from + dimensionsPerTable)
      const notes = index === tables - 1 ? notesOf(view, groups) : []
      return table(view, groups, dimensions, { index, caption: words.caption(label), notes })
    }),
    ...reading(view, groups, label),
  ]
}

/** Blocks with at least one mean shown in the last wave: levels first, then areas. */
export function publishedGroups(view: ReportView): readonly Group[] {
  return groupsInOrder(view.evaluation.groups, 'level').filter((group) =>
    group.estimates.some(({ wave, estimate }) => wave === view.last.wave.id && estimate.shown),
  )
}

function table(
  view: ReportView,
  groups: readonly Group[],
  dimensions: readonly DimensionView[],
  texts: { readonly index: number; readonly caption: string; readonly notes: readonly string[] },
): Block {
  const words = view.words.statements.perspectives
  return {
    kind: 'table',
    id: `table-perspectives-${texts.index + 1}`,
    label: tableLabel,
    caption: texts.caption,
    columns: [
      { key: 'group', title: words.group, align: 'start' },
      { key: 'n', title: words.answers, align: 'end' },
      ...dimensions.map(({ id, short }) => ({ key: id, title: short, align: 'end' as const })),
    ],
    rows: groups.map((group) => ({
      cells: [
        textCell(rowTitle(view, group)),
        respondentsCell(view, group),
        ...dimensions.map((dimension) => valueCell(view, group, dimension.id)),
      ],
    })),
    notes: texts.notes,
  }
}

function notesOf(view: ReportView, groups: readonly Group[]): readonly string[] {
  const words = view.words.statements.perspectives
  const cells = groups.flatMap((group) => view.dimensions.map(({ id }) => valueCell(view, group, id)))
  const small = groups.some((group) => {
    const n = respondents(view, group)
    return n !== null && n < minimumWithoutNote
  })
  return [
    words.note,
    ...(groups.some((group) => answersFewer(view, group)) ? [words.fewer(view.evaluation.rules.minimumCell)] : []),
    ...mergedNotes(view),
    ...(small ? [words.small] : []),
    ...(cells.some(({ kind }) => kind === 'protected') ? [`. ${view.words.frame.legend.protected}`] : []),
    ...(cells.some(({ kind }) => kind === 'not asked') ? [`– ${view.words.frame.legend['not asked']}`] : []),
  ]
}

/** True where a mean shown rests on fewer answers than the group has respondents. */
function answersFewer(view: ReportView, group: Group): boolean {
  const n = respondents(view, group)
  return view.dimensions.some(({ id }) => {
    const estimate = estimateIn(view, group, id)
    return n !== null && estimate?.shown === true && estimate.value.n < n
  })
}

function respondentsCell(view: ReportView, group: Group): Cell {
  const n = respondents(view, group)
  return n === null ? protectedCell : numberCell(n, String(n))
}

function valueCell(view: ReportView, group: Group, dimension: string): Cell {
  const estimate = estimateIn(view, group, dimension)
  const isAsked = view.dimensions.find(({ id }) => id === dimension)?.waves.at(-1) !== null
  if (!estimate || !isAsked) return notAskedCell
  if (!estimate.shown) return protectedCell
  return estimate.value.mean === null
    ? textCell(view.words.frame.notEstimable)
    : withLimits(
        numberCell(estimate.value.mean, valueText(view, estimate.value, estimate.value.mean)),
        shownLimits(estimate.value),
      )
}

function valueText(view: ReportView, estimate: Estimate, mean: number): string {
  const written = format(mean, 'score', view.locale)
  const interval = shownInterval(estimate)
  if (!interval) return written
  return view.words.statements.perspectives.value(written, levelRange(interval, '–', view.locale))
}

function reading(view: ReportView, groups: readonly Group[], label: string): readonly Block[] {
  for (const dimension of view.dimensions) {
    for (const group of groups) {
      const estimate = estimateIn(view, group, dimension.id)
      if (!estimate?.shown || estimate.value.mean === null) continue
      const mean = format(estimate.value.mean, 'score', view.locale)
      const text = view.words.statements.perspectives.reading(dimension.quoted, rowTitle(view, group), mean, label)
      return [{ kind: 'reading', label: view.words.frame.reading, text }]
    }
  }
  return []
}
