import type { Block, Report } from '#core/model/report.ts'
import { alternativeOf } from '../../figure/alternative.ts'
import { wrap } from '../../font/fira-sans.ts'
import { addPicture, colour, inner, slide, text } from './elements.ts'
import type { Page } from './library.ts'
import { columnPicture, overhang, type Rows } from './picture.ts'

/** Heights so that all rows fit, and the size of type that goes with them. */
export function rowsOf(count: number, head: number, top: number, bottom: number): Rows & { readonly fontSize: number } {
  const each = Math.min(58, (bottom - top - head) / count)
  return { top, head, each, count, fontSize: each >= 38 ? 15 : each >= 30 ? 13 : 11 }
}

/** Arial is a little wider than the font measured here. */
const wider = 1.1

export function linesOf(words: string, width: number, size: number, weight: 400 | 600): number {
  return wrap(words, width / wider, size, weight).length
}

/** The largest type in which every text fits the height of its row. */
export function largestType(texts: readonly string[], width: number, each: number, weight: 400 | 600): number {
  const lines = (size: number) => Math.max(...texts.map((words) => linesOf(words, width - 6, size, weight)))
  return [15, 14, 13, 12, 11, 10].find((size) => lines(size) * size * 1.2 <= each) ?? 9
}

/** The plots of all rows as one picture, on the empty second column of their table. */
export function addPlots(
  page: Page,
  report: Report,
  block: Extract<Block, { kind: 'chartTable' | 'itemTable' | 'coverage' | 'plotTable' }>,
  rows: Rows,
  { label, plot }: { readonly label: number; readonly plot: number },
): void {
  const width = plot - 16
  const place = { x: slide.margin + label - overhang, y: rows.top, width: width + 2 * overhang }
  addPicture(page, columnPicture(block, width, rows), place, alternativeOf(block), report)
}

const foot = { size: 11, line: 14, gap: 5 }

/**
 * What stands in small type below a table, and the room it takes: of several notes the first ones that fit two lines
 * together; all of them are spoken.
 */
export function footOf(notes: readonly string[]): { readonly words: string; readonly height: number } {
  const fitting = notes.map((_, index) => notes.slice(0, index + 1).join(' '))
  const lines = (words: string) => linesOf(words, inner, foot.size, 400)
  const words = fitting.findLast((some) => some !== '' && lines(some) <= 2) ?? ''
  return { words, height: words === '' ? 0 : lines(words) * foot.line + foot.gap }
}

/** The text of `footOf` below the last row or what else ends at `y`. */
export function addFootnote(page: Page, words: string, y: number): void {
  if (words === '') return
  page.addText(words, text(slide.margin, y + foot.gap, inner, 2 * foot.line, foot.size, { color: colour('muted') }))
}

export function endOf({ count, each, head, top }: Rows): number {
  return top + head + count * each
}
