import { TextRun } from 'docx'
import type { Block, LegendEntry, Report } from '#core/model/report.ts'
import { legendLine } from '../signs.ts'
import { type Column, type Content, tableOf, tallRows } from './table.ts'
import { countedLabel, type Element, styled } from './text.ts'

interface Captioned {
  readonly kind: Block['kind']
  readonly label?: string | null
  readonly caption: string
  readonly hideCaption?: boolean
  readonly notes: readonly string[]
}

/**
 * A table between its caption and what explains it, which stay on its page.
 *
 * @param followed whether the last line stays with what comes after: a reading example, or a block kept together
 */
export function captionedTable(
  { caption, hideCaption = false, kind, label = null, notes }: Captioned,
  columns: readonly Column[],
  rows: readonly (readonly Content[])[],
  legend: readonly LegendEntry[],
  { layout }: Report,
  followed: boolean,
): readonly Element[] {
  const title = [...(label ? [...countedLabel(label), new TextRun('\u2002')] : []), new TextRun(caption)]
  const key = legendLine(legend)
  // On a single sheet one paragraph, because every paragraph takes a distance.
  const lines = layout === 'page' && notes.length > 0 ? [notes.join(' ')] : notes
  const below = [...(key === '' ? [] : [key]), ...lines]
  return [
    ...(hideCaption ? [] : [styled('Caption', title)]),
    tableOf(columns, rows, followed || below.length > 0, kind === 'itemTable' ? tallRows(rows.length) : undefined),
    ...below.map((words, index) => styled('Note', words, { keepNext: followed || index < below.length - 1 })),
  ]
}
