import { itemPlot, itemPlotHead } from '#charts/item-plot.ts'
import { paper } from '#charts/measures.ts'
import { move } from '#charts/move.ts'
import { legendSign } from '#charts/sign.ts'
import type { Block, Cell, Report } from '#core/model/report.ts'
import { figureWords } from '#words/figures.ts'
import { cellText } from '../cell-text.ts'
import { textWidth, wrap } from '../font/fira-sans.ts'
import { bottom, ruled } from './chart-table.ts'
import { drawing, horizontal, type Placed, paragraph, row, stack, type } from './layout.ts'
import { widths } from './measures.ts'

type ItemTable = Extract<Block, { kind: 'itemTable' }>

/** Statements with their diverging bars and counts, as on paper. */
export function itemTablePicture(block: ItemTable, width: number): Placed {
  const { columnTitles, rows } = block
  const lastWidth = 46
  const agreementWidth = 62
  const lastX = width
  const agreementX = width - lastWidth
  const barsX = agreementX - agreementWidth - widths.bars - 2
  const textWidthOfItem = barsX - 12
  const head = bottom([
    paragraph(columnTitles.item, 0, textWidthOfItem, type.head),
    drawing(itemPlotHead(block, widths.bars, paper), barsX),
    paragraph(bracketed(columnTitles.agreement), agreementX, agreementWidth - 16, type.head, 'end'),
    paragraph(bracketed(columnTitles.cannotJudge), lastX, lastWidth - 4, type.head, 'end'),
  ])
  const body = rows.map((item, index) => {
    const bars = itemPlot(item.distributions, block, widths.bars, paper)
    const cells = row(
      [
        stack([
          statement(item.text, item.polarised, textWidthOfItem),
          paragraph(item.detail ?? '', 0, textWidthOfItem, type.detail),
          paragraph(item.agreed ?? '', 0, textWidthOfItem, type.detail),
        ]),
        drawing(bars, barsX),
        values(item.agreement, agreementX),
        values(item.cannotJudge, lastX),
      ],
      bars.height,
      3,
    )
    const last = index === rows.length - 1
    return {
      height: cells.height,
      shapes: [...cells.shapes, horizontal(cells.height, width, last ? 'ink' : 'frame', last ? 0.9 : 0.4)],
    }
  })
  return stack([ruled(head, width), ...body])
}

/** Which bar is which wave, for figures away from the report and its guide; nothing where there is one wave. */
export function barsNote({ plot, rows }: ItemTable, { locale }: Pick<Report, 'locale'>): readonly string[] {
  const both = plot.kind === 'bars' && rows.some(({ distributions }) => distributions.length > 1)
  return both ? [figureWords[locale].bars] : []
}

/** The split square of a statement that divides stands behind its last word. */
function statement(text: string, polarised: boolean, width: number): Placed {
  const words = paragraph(text, 0, width, type.cell)
  if (!polarised) return words
  const lines = wrap(text, width, type.cell.size, type.cell.weight)
  const end = textWidth(lines.at(-1)!, type.cell.size, type.cell.weight) + 4
  const sign = legendSign('polarised', paper)
  const lastLine = (lines.length - 1) * type.cell.line
  return end + sign.width <= width
    ? { ...words, shapes: [...words.shapes, ...move(sign.shapes, end, lastLine + 1.5)] }
    : stack([words, drawing(sign, 0)], 1)
}

function values(cells: readonly Cell[], x: number): Placed {
  return stack(cells.map((cell) => paragraph(cellText(cell), x, 80, 'strong' in cell ? type.strong : type.cell, 'end')))
}

/** "(5 or 6)" stays on one line of a head. */
function bracketed(title: string): string {
  return title.replace(/\([^)]*\)/g, (words) => words.replaceAll(' ', '\u00a0'))
}
