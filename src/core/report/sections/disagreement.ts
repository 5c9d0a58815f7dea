import { quote } from '#words/format.ts'
import type { Block } from '../../model/report.ts'
import { itemTable, polarisedItems, shownItems } from '../statements.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { figureLabel, sectionHeading } from './heading.ts'

/** Statements on which two large groups face each other, in the order of the questionnaire: what to talk about. */
export function disagreement(view: ReportView, options: SectionOptions<'disagreement'>): readonly Block[] {
  const { disagreement: words, items: itemWords } = view.words.statements
  const shown = shownItems(view)
  if (shown.length === 0) return []
  const all = polarisedItems(view)
  const items = all.slice(0, options.maximumItems)
  const heading = sectionHeading(view, options)
  // withheld distributions may hide a disagreement: how many there are is part of the sentence
  const withheld = view.items.filter(({ last }) => last?.shown === false).length
  const rest = withheld === 0 ? '' : ` ${words.notShown(withheld)}`
  if (items.length === 0)
    return [heading, { kind: 'paragraph', text: `${withheld === 0 ? words.none : words.noneShown}${rest}` }]
  const label = view.last.when
  return [
    heading,
    { kind: 'paragraph', text: `${words.some(all.length, shown.length, label)}${rest}` },
    { kind: 'paragraph', strong: words.talk, text: words.questions },
    itemTable(view, items, {
      id: 'chart-disagreement',
      label: figureLabel,
      caption: words.caption(items.length),
      item: itemWords.item,
      second: 'disagreement',
      plot: 'distributions',
      sides: options.waves === 'last' ? 'last' : 'both',
      notes: all.length > items.length ? [view.words.brief.furtherStatements(all.length - items.length)] : [],
      detail: ({ dimension }) => dimension?.title ?? null,
    }),
    ...reading(view, items),
  ]
}

function reading(view: ReportView, items: ReturnType<typeof polarisedItems>): readonly Block[] {
  const [item] = items
  if (!item?.last?.shown) return []
  const { disagreement } = view.words.statements
  const { n, topBox, bottomBox } = item.last.value
  const label = view.last.when
  const between = n - topBox.count - bottomBox.count
  const text = disagreement.reading(quote(item.text, view.locale), label, n, topBox.count, bottomBox.count, between)
  return [{ kind: 'reading', label: view.words.frame.reading, text }]
}
