import type { Comparison, Disclosed, LinkageReport } from '../../model/evaluation.ts'
import type { Block, Cell } from '../../model/report.ts'
import { numberCell, protectedCell, textCell } from '../format.ts'
import { namesOf } from '../grouping.ts'
import type { DimensionView, ReportView } from '../view.ts'
import { columnWaves } from './answered.ts'
import { tableLabel } from './heading.ts'

/** How the surveys are compared and why, what the codes could link, and why others are not linked. */
export function annexLinkage(view: ReportView): readonly Block[] {
  const { linkage } = view.evaluation
  const chosen = view.weighting === 'equal areas' ? [] : chosenMethods(view)
  return [
    ...(chosen.length > 0 ? [{ kind: 'paragraph' as const, text: chosen.join(' ') }] : []),
    ...(linkage === null ? [] : [linkageTable(view, linkage)]),
  ]
}

type Way = 'paired' | 'partial' | 'unpaired'

/** By the persons with a score on the dimension in both surveys; fewer than five pairs count as none. */
function wayOf({ method, n1, n2, n12 }: Comparison): Way {
  if (method === 'welch') return 'unpaired'
  return n12 === n1 && n12 === n2 ? 'paired' : 'partial'
}

/** How the dimensions are compared and why, as one sentence where all are compared alike. */
function chosenMethods(view: ReportView): readonly string[] {
  const { chosen } = view.words.participation.linked
  const ways: Record<Way, DimensionView[]> = { paired: [], partial: [], unpaired: [] }
  for (const dimension of view.dimensions) {
    const { comparison } = dimension.evaluation
    if (comparison?.shown && dimension.finding.change) ways[wayOf(comparison.value)].push(dimension)
  }
  const used = (['paired', 'partial', 'unpaired'] as const).filter((way) => ways[way].length > 0)
  const because = (way: Way) => (way === 'unpaired' && view.study.linkage === 'none' ? chosen.notLinked : chosen[way])
  return used.map((way) => because(way)(used.length === 1 ? chosen.all : namesOf(view, ways[way])))
}

function linkageTable(view: ReportView, { waves }: LinkageReport<'disclosed'>): Block {
  const { table: words } = view.words.participation.linked
  const shown = columnWaves(view).map((wave) => ({
    title: wave.label,
    counts: waves.find((one) => one.wave === wave.wave.id),
  }))
  const kinds = ['linked', 'unmatched', 'ambiguous', 'withoutCode', 'doubleSubmissions'] as const
  const cellOf = (count: Disclosed<number> | undefined): Cell =>
    count?.shown ? numberCell(count.value, String(count.value)) : protectedCell
  const rows = kinds.map((kind) => ({
    cells: [textCell(words.rows[kind]), ...shown.map(({ counts }) => cellOf(counts?.[kind]))],
  }))
  const isHidden = rows.some(({ cells }) => cells.some(({ kind }) => kind === 'protected'))
  return {
    kind: 'table',
    id: 'table-linkage',
    label: tableLabel,
    caption: words.caption,
    columns: [
      { key: 'kind', title: words.kind, align: 'start' },
      ...shown.map(({ title }, index) => ({ key: `wave-${index}`, title, align: 'end' as const })),
    ],
    rows,
    notes: [words.note, ...(isHidden ? [`. ${view.words.frame.legend.protected}`] : [])],
  }
}
