import { TextRun } from 'docx'
import { itemPlot, itemPlotHead } from '#charts/item-plot.ts'
import { paper } from '#charts/measures.ts'
import { plotOfRow } from '#charts/span.ts'
import type { Block, Report } from '#core/model/report.ts'
import { cellText } from '../../cell-text.ts'
import { coverageDrawings } from '../../figure/coverage.ts'
import { sharesBehindPlot, sharesOf, widths } from '../../figure/measures.ts'
import { captionedTable } from './caption.ts'
import { picture } from './picture.ts'
import { type Column, small, text } from './table.ts'
import { bold, type Element } from './text.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

/** Statements with their bars as pictures in the cells, the counts as alternative text. */
export function itemTable(block: Of<'itemTable'>, report: Report, followed: boolean): readonly Element[] {
  const { columnTitles } = block
  const key = picture(
    itemPlotHead(block, widths.bars, paper),
    { title: columnTitles.bars, words: block.steps.map((step, index) => `${index + 1} ${step}`).join(', ') },
    report,
  )
  const rows = block.rows.map((row) => [
    [
      [new TextRun(row.text)],
      ...(row.detail ? [[small(row.detail, report)]] : []),
      ...(row.agreed ? [[small(row.agreed, report)]] : []),
    ],
    [
      [
        picture(
          itemPlot(row.distributions, block, widths.bars, paper),
          { title: row.text, words: row.alternative },
          report,
        ),
      ],
    ],
    row.agreement.map((value) => [text(value)]),
    row.cannotJudge.map((value) => [text(value)]),
  ])
  const columns: readonly Column[] = [
    { title: columnTitles.item, width: 66, side: 'start' },
    { title: [key], width: 64, side: 'start' },
    { title: columnTitles.agreement, width: 21, side: 'end' },
    { title: columnTitles.cannotJudge, width: 19, side: 'end' },
  ]
  return captionedTable(block, columns, rows, block.legend, report, followed)
}

/** Squares as pictures in the cells, the counts beside them. */
export function coverageTable(block: Of<'coverage'>, report: Report, followed: boolean): readonly Element[] {
  const { width, drawings } = coverageDrawings(block)
  const squares = (width * 25.4) / 72 + 2
  const rows = block.rows.map((row, index) => [
    [[row.strong ? bold(row.label) : new TextRun(row.label)]],
    ...row.waves.flatMap((wave, at) => {
      const words = `${row.label}, ${block.waveTitles[at]}: ${cellText(wave.text)}`
      return [
        [[picture(drawings[index]![at]!, { title: row.label, words }, report)]],
        [[row.strong ? bold(cellText(wave.text)) : text(wave.text)]],
      ]
    }),
  ])
  const columns: readonly Column[] = [
    { title: block.columnTitles.group, width: 170 - block.waveTitles.length * (squares + 17), side: 'start' },
    ...block.waveTitles.flatMap((title): Column[] => [
      { title, width: squares, side: 'start' },
      { title: null, width: 17, side: 'end' },
    ]),
  ]
  return captionedTable(block, columns, rows, block.legend, report, followed)
}

/** Millimetres for the name of a row, its plot, and all columns behind it: few of them leave the name more room. */
export function plotTableWidths({ columns }: Of<'plotTable'>) {
  return columns.length > 3 ? { name: 50, plot: 46, others: 74 } : { name: 67, plot: 52, others: 51 }
}

/** A picture in every row, what it shows as alternative text and in the other cells. */
export function plotTable(block: Of<'plotTable'>, report: Report, followed: boolean): readonly Element[] {
  const [first, ...others] = block.columns
  const room = plotTableWidths(block)
  const shares = sharesBehindPlot(block, room.others * (72 / 25.4))
  const rows = block.rows.map(({ cells: [header, ...cells], plot, alternative }) => {
    const name = header ? cellText(header) : ''
    const drawn = picture(plotOfRow(plot, widths.rowPlot, paper), { title: name, words: alternative }, report)
    return [header ? [[text(header)]] : [], [[drawn]], ...cells.map((cell) => [[text(cell)]])]
  })
  const columns: readonly Column[] = [
    { title: first?.title ?? '', width: room.name, side: 'start' },
    { title: block.plotTitle, width: room.plot, side: 'start' },
    ...others.map(({ title, align }, index): Column => ({ title, width: room.others * shares[index]!, side: align })),
  ]
  return captionedTable(block, columns, rows, block.legend, report, followed)
}

export function dataTable(block: Of<'table'>, report: Report, followed: boolean): readonly Element[] {
  const rows = block.rows.map(({ cells }) => cells.map((cell) => [[text(cell)]]))
  const shares = sharesOf(block, widths.page, { least: 30, most: 340 })
  const columns = block.columns.map(
    ({ align, title }, index): Column => ({ title, width: 170 * shares[index]!, side: align }),
  )
  return captionedTable(block, columns, rows, [], report, followed)
}
