import { quote } from '#words/format.ts'
import type { Block } from '../../model/report.ts'
import { itemsByDifference, itemTable } from '../statements.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { figureLabel, sectionHeading } from './heading.ts'

/** Single statements with the largest difference in agreement: numbers and a caution, no finding. */
export function itemDifferences(view: ReportView, options: SectionOptions<'item-differences'>): readonly Block[] {
  const { differences, items: itemWords } = view.words.statements
  const items = itemsByDifference(view, options.maximumItems)
  if (items.length === 0) return []
  const table = itemTable(view, items, {
    id: 'chart-item-differences',
    label: figureLabel,
    caption: differences.caption(items.length),
    item: itemWords.item,
    detail: ({ dimension }) => dimension?.title ?? null,
    notes: [differences.sorted],
  })
  const [before, after] = table.rows[0]!.agreement
  const reading: readonly Block[] =
    before?.kind === 'number' && after?.kind === 'number'
      ? [
          {
            kind: 'reading',
            label: view.words.frame.reading,
            text: differences.reading(quote(items[0]!.text, view.locale), before.text, after.text),
          },
        ]
      : []
  return [
    sectionHeading(view, options),
    { kind: 'paragraph', text: differences.lead },
    { kind: 'note', tone: 'caution', text: differences.caution },
    table,
    ...reading,
  ]
}
