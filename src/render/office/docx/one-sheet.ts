import type { Block, Report } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'
import { cellText } from '../../cell-text.ts'
import { measuresOf, sharesBehindPlot, widths } from '../../figure/measures.ts'
import { type Weight, wrap } from '../../font/fira-sans.ts'
import { tightness } from './styles.ts'
import { plotTableWidths } from './tables.ts'

/** Margins above and below a report of one A4 sheet, in millimetres. */
export const sheet = { top: 20, bottom: 11 }
const room = ((297 - sheet.top - sheet.bottom) * 72) / 25.4
/** Against LibreOffice's pages the reckoning is 5 to 8 % too tall. */
const tooTall = 1.05
/** Word sets lines a little differently from program to program. */
const reserve = 0.97
const factors = Array.from({ length: 46 }, (_, index) => 1 - index / 100)
/** Points a row with the plot of a goal or measure takes at least. */
const plotTableRow = 21

/** Rows of plots become a little lower with the type beside them. */
export const sheetRow = (row: number, factor: number) => row * Math.max(0.75, factor)

/**
 * By how much the type of a report of one sheet is reduced, so that it stays one sheet: Word cannot fit text by itself.
 * Reckoned from the lines our font needs.
 */
export function sheetFactor(report: Report): number {
  const fits = (factor: number) => heightOf(report, factor) / tooTall <= room * reserve
  return factors.find(fits) ?? factors.at(-1)!
}

/** Points the report takes with its type reduced by a factor. */
function heightOf(report: Report, factor: number): number {
  const { cover } = report
  const lines = (text: string, size: number, weight: Weight, width = widths.page) =>
    text === '' ? 0 : wrap(text, width, size * factor, weight).length
  const notes = (texts: readonly string[]) =>
    texts.length === 0 ? 0 : lines(texts.join(' '), 8.5, 400) * 12 + 8 * tightness
  const caption = 13 + 17 * tightness
  const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0)

  /** Height at full size of all that shrinks, and of rows that plots keep open. */
  const parts = (block: Block): { readonly type: number; readonly rows: readonly number[] } => {
    switch (block.kind) {
      case 'heading':
        return { type: lines(block.text, 12.5, 600) * 16 + 16 * tightness, rows: [] }
      case 'lead':
        return { type: lines(block.text, 12, 400) * 18 + 10 * tightness, rows: [] }
      case 'paragraph':
        return { type: lines(`${block.strong ?? ''} ${block.text}`, 10, 600) * 14 + 6 * tightness, rows: [] }
      case 'chartTable': {
        const label = 47 * (72 / 25.4)
        const least = sheetRow(measuresOf(report).row, factor) + 2
        const rows = block.rows.map((row) => Math.max(least, factor * (lines(row.label, 8.8, 600, label) * 11.5 + 20)))
        return { type: caption + 24 + notes(block.notes), rows }
      }
      case 'plotTable': {
        const room = plotTableWidths(block)
        const shares = sharesBehindPlot(block, room.others * (72 / 25.4)).map((share) => room.others * share)
        const columns = [room.name, ...shares].map((width) => width * (72 / 25.4) - 12)
        const rows = block.rows.map(({ cells }) => {
          const counts = cells.map((cell, index) => lines(cellText(cell), 8.8, 600, columns[index]))
          return Math.max(plotTableRow, factor * Math.max(...counts) * 11.5 + 5)
        })
        return { type: caption + 34 + notes(block.notes), rows }
      }
      case 'table': {
        const numbers = block.columns.filter(({ align }) => align === 'end').length
        const first = widths.page - numbers * 62
        const rows = block.rows.map(
          ({ cells }) => factor * (cells[0] ? lines(cellText(cells[0]), 8.8, 400, first) : 1) * 11.5 + 4,
        )
        return { type: caption + 14 + notes(block.notes), rows }
      }
      case 'reading':
        return {
          type: lines(`${block.label}. ${block.text}`, 8.5, 600, widths.page - 8) * 12 + 16 * tightness,
          rows: [],
        }
      case 'box': {
        const items = block.items.map(({ text }) => lines(text, 9, 400, widths.page - 34) * 12 + 2)
        return { type: 51 + sum(items), rows: [] }
      }
      case 'note':
        return { type: notes([block.text]), rows: [] }
      default:
        return { type: 0, rows: [] }
    }
  }

  const title = lines(cover.title, 21, 600) * 25 + 4 * tightness + lines(cover.subtitle, 12, 400) * 16 + 14 * tightness
  const all = flatten(report.blocks).map(parts)
  return factor * (title + sum(all.map(({ type }) => type))) + sum(all.flatMap(({ rows }) => rows))
}
