import { quote } from '#words/format.ts'
import type { Disclosed, ItemDistribution } from '../../model/evaluation.ts'
import type { Block, Cell } from '../../model/report.ts'
import { notAskedCell, numberCell, percent, protectedCell, shareStyle, textCell } from '../format.ts'
import type { SectionOptions } from '../template.ts'
import type { ItemView, ReportView } from '../view.ts'
import { excerpt, excerptNote } from './excerpt.ts'
import { sectionHeading, tableLabel } from './heading.ts'

type Side = Disclosed<ItemDistribution> | null

/** The municipality's own goals in the order of its profile: how many agree that each is reached; no findings. */
export function goals(view: ReportView, options: SectionOptions<'goals'>): readonly Block[] {
  const { goals: words } = view.words.brief
  const all = view.ownItems.filter(({ source }) => source.kind === 'goal' && !source.met)
  const shown = all.filter(({ last }) => last?.shown)
  if (view.mode === 'protected' || all.length === 0) return []
  if (shown.length === 0)
    return [sectionHeading(view, options), { kind: 'note', tone: 'caution', text: view.words.statements.own.notShown }]
  const half = shown.filter(({ last }) => last?.shown && (last.value.topBox.share ?? 0) >= 0.5)
  const listed = all.slice(0, options.maximumGoals)
  const further = listed.length < all.length ? [words.further(all.length - listed.length)] : []
  // Slides have no room for notes: what the count above leaves out stands beside it.
  const slides = view.template.layout === 'slides'
  const notes = [
    ...(slides ? [] : further),
    ...(view.mode === 'comparison' ? [words.noFinding] : []),
    ...excerptNote(
      view,
      listed.map(({ text }) => text),
    ),
  ]
  return [
    sectionHeading(view, options),
    {
      kind: 'paragraph',
      text: [words.summary(half.length, shown.length, view.last.when), ...(slides ? further : [])].join(' '),
    },
    {
      kind: 'table',
      id: 'table-goals',
      label: tableLabel,
      caption: words.caption,
      columns: [
        { key: 'goal', title: words.goal, align: 'start' },
        ...waveColumns(view).map((title, index) => ({ key: `wave-${index + 1}`, title, align: 'end' as const })),
      ],
      rows: listed.map((goal) => ({
        cells: [
          textCell(quote(excerpt(view, goal.text), view.locale)),
          ...sidesOf(view, goal).map((side) => cell(view, side, listed)),
        ],
      })),
      notes,
    },
  ]
}

function waveColumns(view: ReportView): readonly string[] {
  return view.mode === 'comparison' ? [view.waves[0]!.label, view.last.label] : [view.last.label]
}

function sidesOf(view: ReportView, { first, last }: ItemView): readonly Side[] {
  return view.mode === 'comparison' ? [first, last] : [last]
}

function cell(view: ReportView, side: Side, listed: readonly ItemView[]): Cell {
  if (side === null) return notAskedCell
  if (!side.shown) return protectedCell
  const { topBox } = side.value
  const { items } = view.words.statements
  const all = listed.flatMap((item) => sidesOf(view, item)).flatMap((one) => (one?.shown ? [one.value.topBox] : []))
  if (topBox.share === null) return textCell(view.words.frame.notEstimable)
  const text =
    shareStyle(all) === 'percent'
      ? items.percentOf(percent(topBox.share, view.locale), topBox.of)
      : items.countOf(topBox.count, topBox.of)
  return numberCell(topBox.share, text, side.value.wave === view.last.wave.id)
}
