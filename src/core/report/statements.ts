import type { Disclosed, ItemDistribution } from '../model/evaluation.ts'
import type { Block, Cell, Distribution, ItemPlot, ItemRow, LegendEntry } from '../model/report.ts'
import type { GroupRating } from '../model/talk.ts'
import { notAskedCell, numberCell, percent, protectedCell, shareStyle } from './format.ts'
import type { ItemView, ReportView } from './view.ts'

type ItemTable = Extract<Block, { kind: 'itemTable' }>
type Side = Disclosed<ItemDistribution> | null

interface TableTexts {
  readonly id: string
  readonly label?: string
  readonly caption: string
  readonly hideCaption?: boolean
  readonly item: string
  /** What the second column of numbers counts. */
  readonly second?: 'cannotJudge' | 'disagreement'
  /** Second line of a statement: the dimension it belongs to. */
  readonly detail?: (item: ItemView) => string | null
  /** How the statement itself is written; quoted where it is the municipality's own. */
  readonly text?: (item: ItemView) => string
  /** Waves with a column line each. */
  readonly sides?: 'both' | 'last'
  /** How the answers are drawn; bars where nothing is said. */
  readonly plot?: ItemPlot['kind']
  readonly notes?: readonly string[]
  /** Tables that belong together write their shares alike: all statements of the group. */
  readonly alikeWith?: readonly ItemView[]
}

/**
 * Statements with their answers before and after. Shares are written "14 von 20" in the whole table where any base
 * is below 20, as whole percent of their base otherwise.
 */
export function itemTable(view: ReportView, items: readonly ItemView[], texts: TableTexts): ItemTable {
  const { items: itemWords } = view.words.statements
  const both = texts.sides !== 'last' && view.waves.length > 1
  const sidesOf = (item: ItemView): readonly Side[] => (both ? [item.first, item.last] : [item.last])
  const second = texts.second ?? 'cannotJudge'
  const shown = (texts.alikeWith ?? items).flatMap(sidesOf).flatMap((side) => (side?.shown ? [side.value] : []))
  // the list of disagreements has two columns of shares: counts keep both narrow and comparable with the bars
  const style = second === 'disagreement' ? 'counts' : shareStyle(shown.map(({ topBox }) => topBox))
  const share = ({ count, of }: { count: number; of: number }) =>
    style === 'percent' ? itemWords.percentOf(percent(count / of, view.locale), of) : itemWords.countOf(count, of)

  const rows = items.map((item): ItemRow => {
    const sides = sidesOf(item)
    const detail = texts.detail?.(item) ?? null
    return {
      text: texts.text ? texts.text(item) : item.text,
      ...(detail === null ? {} : { detail }),
      ...(item.agreed === null ? {} : { agreed: agreedWords(view, item.agreed) }),
      distributions: sides.flatMap((side, index): Distribution[] => {
        if (side === null) return []
        const wave = index === sides.length - 1 ? 'last' : 'first'
        return [{ wave, counts: side.shown ? side.value.counts : null }]
      }),
      agreement: sides.map((side, index) =>
        cellOf(side, ({ topBox }) => numberCell(topBox.share ?? 0, share(topBox), index === sides.length - 1)),
      ),
      cannotJudge: sides.map((side) =>
        cellOf(side, ({ cannotJudge, bottomBox }) =>
          second === 'cannotJudge'
            ? numberCell(cannotJudge, String(cannotJudge))
            : numberCell(bottomBox.share ?? 0, share(bottomBox)),
        ),
      ),
      polarised: second === 'cannotJudge' && item.last?.shown === true && item.last.value.polarised,
      alternative: alternativeOf(view, sides),
    }
  })
  const hidden = items.flatMap(sidesOf).filter((side) => side?.shown === false)
  const belowTen = hidden.some((side) => side?.shown === false && side.because === 'below 10')
  return {
    kind: 'itemTable',
    id: texts.id,
    ...(texts.label === undefined ? {} : { label: texts.label }),
    caption: texts.caption,
    ...(texts.hideCaption ? { hideCaption: true } : {}),
    columnTitles: {
      item: texts.item,
      bars: itemWords.bars,
      agreement: itemWords.agreement,
      cannotJudge: second === 'cannotJudge' ? itemWords.cannotJudge : itemWords.disagreement,
    },
    scaleWords: scaleWords(view),
    steps: view.scale.labels.map((label) => label[view.locale]),
    plot: plotOf(view, rows, both, texts.plot ?? 'bars'),
    extent: extentOf(view),
    rows,
    legend: legendOf(view, rows),
    notes: [
      ...(texts.notes ?? []),
      ...(belowTen ? [itemWords.fromTen] : []),
      ...(items.some(({ agreed }) => agreed !== null) ? [itemWords.agreedNote] : []),
    ],
  }
}

function agreedWords(view: ReportView, { rating }: GroupRating): string {
  const { agreed, agreedNothing } = view.words.statements.items
  if (rating === 'none') return agreedNothing
  return agreed(rating, view.scale.labels[rating - view.scale.min]?.[view.locale] ?? '')
}

function plotOf(view: ReportView, rows: readonly ItemRow[], both: boolean, kind: ItemPlot['kind']): ItemPlot {
  if (kind === 'bars') return { kind }
  const counts = rows.flatMap(({ distributions }) => distributions.flatMap((one) => one.counts ?? []))
  const waveTitles = both ? [view.waves[0]!.label, view.last.label] : [view.last.label]
  return { kind, waveTitles, most: Math.max(0, ...counts) }
}

function cellOf(side: Side, write: (distribution: ItemDistribution) => Cell): Cell {
  if (side === null) return notAskedCell
  return side.shown ? write(side.value) : protectedCell
}

function alternativeOf(view: ReportView, sides: readonly Side[]): string {
  const { items } = view.words.statements
  const labels = sides.length > 1 ? [view.waves[0]!.label, view.last.label] : [view.last.label]
  const parts = sides.map((side, index) => {
    const counts = side === null ? items.notAsked : side.shown ? side.value.counts.join(', ') : items.hidden
    return items.alternativeWave(labels[index]!, counts)
  })
  return items.alternative(parts.join('; '))
}

function legendOf(view: ReportView, rows: readonly ItemRow[]): readonly LegendEntry[] {
  const { legend } = view.words.frame
  const cells = rows.flatMap(({ agreement, cannotJudge }) => [...agreement, ...cannotJudge])
  const signs: (keyof typeof legend)[] = [
    ...(cells.some(({ kind }) => kind === 'protected') ? (['protected'] as const) : []),
    ...(cells.some(({ kind }) => kind === 'not asked') ? (['not asked'] as const) : []),
    ...(rows.some(({ polarised }) => polarised) ? (['polarised'] as const) : []),
  ]
  return signs.map((sign) => ({ sign, text: legend[sign] }))
}

export function scaleWords(view: ReportView): { readonly low: string; readonly high: string } {
  const labels = view.scale.labels
  return { low: labels[0]![view.locale], high: labels.at(-1)![view.locale] }
}

/** Most answers on either side of the centre over every bar of the report, so that its centre line never moves. */
export function extentOf(view: ReportView): { readonly left: number; readonly right: number } {
  const all = [...view.items, ...view.ownItems]
    .flatMap(({ first, last }) => [first, last])
    .flatMap((side) => (side?.shown ? [side.value.counts] : []))
  const half = view.scale.labels.length / 2
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  return {
    left: Math.max(0, ...all.map((counts) => sum(counts.slice(0, half)))),
    right: Math.max(0, ...all.map((counts) => sum(counts.slice(half)))),
  }
}

/** Statements of which at least a quarter agree and at least a quarter disagree in the last wave. */
export function polarisedItems(view: ReportView): readonly ItemView[] {
  return view.items.filter(({ last }) => last?.shown === true && last.value.polarised)
}

/** Statements whose distribution is shown in the last wave. */
export function shownItems(view: ReportView): readonly ItemView[] {
  return view.items.filter(({ last }) => last?.shown === true)
}

/** Statements with the largest difference in agreement, either way; ties in the framework's order, no nought. */
export function itemsByDifference(view: ReportView, maximum: number): readonly ItemView[] {
  if (view.waves.length < 2) return []
  const difference = ({ first, last }: ItemView) =>
    first?.shown && last?.shown && first.value.topBox.share !== null && last.value.topBox.share !== null
      ? Math.abs(last.value.topBox.share - first.value.topBox.share)
      : 0
  return view.items
    .map((item, index) => ({ item, index, size: Math.round(difference(item) * 1e9) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || a.index - b.index)
    .slice(0, maximum)
    .map(({ item }) => item)
}
