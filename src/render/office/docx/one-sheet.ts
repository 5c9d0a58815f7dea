import type { Block, Report } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'
import { cellText } from '../../cell-text.ts'
import { measuresOf, widths } from '../../figure/measures.ts'
import { type Weight, wrap } from '../../font/fira-sans.ts'

/** Margins above and below a report of one A4 sheet, in millimetres. */
export const sheet = { top: 20, bottom: 11 }
const room = ((297 - sheet.top - sheet.bottom) * 72) / 25.4
/** Word sets lines a little differently from program to program. */
const reserve = 0.96
const smallest = 0.7

/**
 * By how much the type of a report of one sheet is reduced, so that it stays one sheet: Word cannot fit text by itself.
 * Reckoned from the lines our font needs; smaller type needs fewer of them, so the result is on the safe side.
 */
export function sheetFactor(report: Report): number {
  const { cover } = report
  const title = lines(cover.title, 21, 600) * 25 + 4 + lines(cover.subtitle, 15, 400) * 20 + 18
  const height = flatten(report.blocks).reduce((sum, block) => sum + heightOf(block, report), title)
  return Math.max(smallest, Math.min(1, (room * reserve) / height))
}

function lines(text: string, size: number, weight: Weight, width = widths.page): number {
  return text === '' ? 0 : wrap(text, width, size, weight).length
}

/** Points a block takes in the styles at full size. */
function heightOf(block: Block, report: Report): number {
  const notes = (texts: readonly string[]) => texts.reduce((sum, text) => sum + lines(text, 8.5, 400) * 12 + 8, 0)
  const caption = 30
  switch (block.kind) {
    case 'heading':
      return lines(block.text, 12.5, 600) * 16 + 15
    case 'lead':
      return lines(block.text, 12, 400) * 18 + 10
    case 'paragraph':
      return lines(`${block.strong ?? ''} ${block.text}`, 10, 600) * 14 + 7
    case 'chartTable': {
      const label = 40 * (72 / 25.4)
      const least = measuresOf(report).row + 4
      const rows = block.rows.map((row) => Math.max(least, lines(row.label, 8.8, 600, label) * 11.5 + 16))
      return caption + 26 + rows.reduce((sum, row) => sum + row, 0) + 20 + notes(block.notes)
    }
    case 'table': {
      const numbers = block.columns.filter(({ align }) => align === 'end').length
      const first = widths.page - numbers * 62
      const rows = block.rows.map(({ cells }) => (cells[0] ? lines(cellText(cells[0]), 8.8, 400, first) : 1) * 11.5 + 3)
      return caption + 14 + rows.reduce((sum, row) => sum + row, 0) + notes(block.notes)
    }
    case 'reading':
      return lines(`${block.label}. ${block.text}`, 8.5, 600, widths.page - 8) * 12 + 16
    case 'box': {
      const items = block.items.map(({ text }) => lines(text, 9, 400, widths.page - 34) * 12 + 2)
      return 51 + items.reduce((sum, item) => sum + item, 0)
    }
    case 'note':
      return notes([block.text])
    default:
      return 0
  }
}
