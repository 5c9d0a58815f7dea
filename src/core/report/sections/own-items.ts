import { quote } from '#words/format.ts'
import type { Block } from '../../model/report.ts'
import type { OwnItemKind } from '../../model/study.ts'
import { itemTable } from '../statements.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView, WaveView } from '../view.ts'
import { figureLabel, sectionHeading } from './heading.ts'

type OwnItemView = ReportView['ownItems'][number]
type Part = OwnItemKind | 'met'
const parts: readonly Part[] = ['goal', 'challenge', 'expectation', 'met']

/** What the municipality's own profile hopes for, as its actors see it: counts and distributions, no findings. */
export function ownItems(view: ReportView, options: SectionOptions<'own-items'>): readonly Block[] {
  const { own } = view.words.statements
  if (view.ownItems.length === 0 || view.mode === 'protected') return []
  const counts = (['goal', 'challenge', 'expectation'] as const).flatMap((kind) => {
    const count = itemsOf(view, kind).length
    return count === 0 ? [] : [own.count[kind](count)]
  })
  const lead = view.mode === 'comparison' ? own.lead.comparison : own.lead.stocktaking
  return [
    sectionHeading(view, options),
    { kind: 'lead', text: lead(own.from[view.profile?.form ?? 'typed'], view.words.frame.listed(counts)) },
    ...parts.flatMap((part): Block[] => {
      const blocks = partBlocks(view, part)
      return blocks.length === 0 ? [] : [{ kind: 'together', blocks }]
    }),
  ]
}

function itemsOf(view: ReportView, part: Part): readonly OwnItemView[] {
  return view.ownItems.filter(({ source }) => (part === 'met' ? source.met : source.kind === part && !source.met))
}

function partBlocks(view: ReportView, part: Part): readonly Block[] {
  const { own } = view.words.statements
  const items = itemsOf(view, part)
  if (items.length === 0) return []
  const heading: Block = { kind: 'heading', level: 2, text: own.heading[part], id: `own-${part}` }
  const shown = items.filter(({ last }) => last?.shown)
  if (shown.length === 0 && items.every(({ first }) => !first?.shown))
    return [heading, { kind: 'note', tone: 'caution', text: own.notShown }]
  const half = items.filter(({ last }) => last?.shown && (last.value.topBox.share ?? 0) >= 0.5)
  const label = view.last.when
  const sides = items.every(({ first }) => first === null) ? 'last' : 'both'
  const table = itemTable(view, items, {
    id: `chart-own-${part}`,
    label: figureLabel,
    caption: own.caption[part],
    notes: [askedNote(view, part, sides)],
    item: own.item[part],
    sides,
    alikeWith: view.ownItems,
    text: ({ text }) => quote(text, view.locale),
    detail: (item) => dimensionsOf(view, item as OwnItemView),
  })
  return [
    heading,
    ...(shown.length > 0
      ? [{ kind: 'paragraph', text: own.half[part](half.length, shown.length, label) } as const]
      : []),
    table,
    ...readingOf(view, table),
  ]
}

/** What was asked, wave by wave where the wording differs. */
function askedNote(view: ReportView, part: Part, sides: 'last' | 'both'): string {
  const { asked } = view.words.statements.own
  const stem = (wave: WaveView) => quote(stemOf(view, part, wave), view.locale)
  const [before, after] = [stem(view.waves[0]!), stem(view.last)]
  return sides === 'both' && before !== after ? asked.both(before, after) : asked.one(after)
}

/** The stem as asked in a wave, without the place of the municipality's words. */
function stemOf(view: ReportView, part: Part, { wave }: WaveView): string {
  const { ownItems } = view.instrument
  const isFirst = view.study.waves[0]?.id === wave.id
  const stem = part === 'met' ? ownItems.met : ownItems[part][isFirst ? 'first' : 'later']
  return stem[view.locale].replace('{text}', '').replace(/[\s:]+$/, '')
}

function dimensionsOf(view: ReportView, { own }: OwnItemView): string | null {
  const titles = (own?.dimensions ?? []).flatMap((id) => {
    const found = view.instrument.dimensions.find((dimension) => dimension.id === id)
    return found ? [found.title[view.locale]] : []
  })
  return titles.length === 0 ? null : titles.join(', ')
}

function readingOf(view: ReportView, table: Extract<Block, { kind: 'itemTable' }>): readonly Block[] {
  const { reading } = view.words.statements.own
  for (const row of table.rows) {
    const texts = row.agreement.map((cell) => (cell.kind === 'number' ? cell.text : null))
    const [first, last] = [texts[0], texts.at(-1)]
    if (!last) continue
    const text = texts.length > 1 && first ? reading.both(row.text, first, last) : reading.one(row.text, last)
    return [{ kind: 'reading', label: view.words.frame.reading, text }]
  }
  return []
}
