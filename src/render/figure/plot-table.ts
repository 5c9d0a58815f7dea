import { paper } from '#charts/measures.ts'
import { plotOfRow } from '#charts/span.ts'
import type { Block } from '#core/model/report.ts'
import { cellText } from '../cell-text.ts'
import { bottom, ruled } from './chart-table.ts'
import { drawing, horizontal, type Placed, paragraph, row, stack, type Type, type } from './layout.ts'
import { sharesBehindPlot, widths } from './measures.ts'

/** Rows with their plot and what it shows in words, as on paper. */
export function plotTablePicture(block: Extract<Block, { kind: 'plotTable' }>, width: number): Placed {
  const [first, ...others] = block.columns
  const name = (width - widths.rowPlot) * 0.36
  const rest = width - widths.rowPlot - name
  const shares = sharesBehindPlot(block, rest)
  const room = (column: number) => rest * shares[column]! - 9
  const x = (column: number) =>
    name + widths.rowPlot + rest * shares.slice(0, column).reduce((sum, share) => sum + share, 0) + 9
  const placed = (words: string, column: number, look: Type) =>
    others[column]?.align === 'end'
      ? paragraph(words, x(column) + room(column), room(column), look, 'end')
      : paragraph(words, x(column), room(column), look)
  const head = bottom([
    paragraph(first?.title ?? '', 0, name - 8, type.head),
    paragraph(block.plotTitle, name, widths.rowPlot, type.head),
    ...others.map(({ title }, column) => placed(title, column, type.head)),
  ])
  const body = block.rows.map(({ cells: [header, ...cells], plot }, index) => {
    const line = row(
      [
        paragraph(header ? cellText(header) : '', 0, name - 8, type.cell),
        drawing(plotOfRow(plot, widths.rowPlot, paper), name),
        ...cells.map((cell, column) => placed(cellText(cell), column, 'strong' in cell ? type.strong : type.cell)),
      ],
      0,
      4,
    )
    const last = index === block.rows.length - 1
    const rule = horizontal(line.height, width, last ? 'ink' : 'frame', last ? 0.9 : 0.4)
    return { height: line.height, shapes: [...line.shapes, rule] }
  })
  return stack([ruled(head, width), ...body])
}
