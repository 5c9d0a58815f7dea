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
  textCell,
} from '../format.ts'
import { groupTitle, mergedNotes } from '../groups.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { sectionHeading, tableLabel } from './heading.ts'

type Group = GroupBlock<'disclosed'>

/** Levels and areas of the last wave side by side: means with intervals, never a finding. */
export function perspectives(view: ReportView, options: SectionOptions<'perspectives'>): readonly Block[] {
  const words = view.words.statements.perspectives
  const groups = publishedGroups(view)
  if (groups.length < 2) return []
  const of = (attribute: Group['attribute']) => groups.filter((group) => group.attribute === attribute)
  const label = view.mode === 'comparison' ? view.last.label : view.words.statements.disagreement.now
  return [
    sectionHeading(view, options),
    { kind: 'paragraph', text: words.lead },
    ...table(view, of('level'), 'levels', words.levels(label)),
    ...table(view, of('sector'), 'sectors', words.sectors(label)),
    ...reading(view, [...of('level'), ...of('sector')], label),
  ]
}

/** Blocks with at least one mean shown in the last wave. */
export function publishedGroups(view: ReportView): readonly Group[] {
  return view.evaluation.groups.filter((group) =>
    group.estimates.some(({ wave, estimate }) => wave === view.last.wave.id && estimate.shown),
  )
}

function table(view: ReportView, groups: readonly Group[], id: string, caption: string): readonly Block[] {
  const words = view.words.statements.perspectives
  if (groups.length === 0) return []
  const small = groups.filter((group) => {
    const n = respondents(view, group)
    return n !== null && n < minimumWithoutNote
  })
  const rows = view.dimensions.map((dimension) => ({
    cells: [textCell(dimension.title), ...groups.map((group) => valueCell(view, group, dimension.id))],
  }))
  const hidden = rows.some(({ cells }) => cells.some(({ kind }) => kind === 'protected'))
  return [
    {
      kind: 'table',
      id: `table-${id}`,
      label: tableLabel,
      caption,
      columns: [
        { key: 'dimension', title: words.dimension, align: 'start' },
        ...groups.map((group) => {
          const n = respondents(view, group)
          const title = groupTitle(view, group)
          return { key: group.group, title: n === null ? title : words.column(title, n), align: 'end' as const }
        }),
      ],
      rows,
      notes: [
        words.note,
        ...(id === 'sectors' ? mergedNotes(view) : []),
        ...(small.length > 0
          ? [words.small(view.words.frame.listed(small.map((group) => groupTitle(view, group))))]
          : []),
        ...(hidden ? [`. ${view.words.frame.legend.protected}`] : []),
      ],
    },
  ]
}

function respondents(view: ReportView, group: Group): number | null {
  const found = group.respondents.find(({ wave }) => wave === view.last.wave.id)
  return found?.count.shown ? found.count.value : null
}

function estimateIn(view: ReportView, group: Group, dimension: string) {
  return group.estimates.find((found) => found.dimension === dimension && found.wave === view.last.wave.id)?.estimate
}

function valueCell(view: ReportView, group: Group, dimension: string): Cell {
  const estimate = estimateIn(view, group, dimension)
  if (!estimate) return notAskedCell
  if (!estimate.shown) return protectedCell
  return estimate.value.mean === null
    ? textCell(view.words.frame.notEstimable)
    : numberCell(estimate.value.mean, valueText(view, estimate.value, estimate.value.mean))
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
      const text = view.words.statements.perspectives.reading(dimension.quoted, groupTitle(view, group), mean, label)
      return [{ kind: 'reading', label: view.words.frame.reading, text }]
    }
  }
  return []
}
