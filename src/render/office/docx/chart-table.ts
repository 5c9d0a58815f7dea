import { TextRun } from 'docx'
import { answerScale, axisTicks } from '#charts/axis.ts'
import { changePlot } from '#charts/change.ts'
import type { Drawing } from '#charts/drawing.ts'
import { dumbbell, lanes } from '#charts/dumbbell.ts'
import type { Measures } from '#charts/measures.ts'
import { move } from '#charts/move.ts'
import { headSigns } from '#charts/sign.ts'
import type { Block, ChartRow, LegendEntry, Report } from '#core/model/report.ts'
import { cellText } from '../../cell-text.ts'
import { measuresOf, plotWidth, widths } from '../../figure/measures.ts'
import { withSign } from '../signs.ts'
import { captionedTable } from './caption.ts'
import { sheetFactor, sheetRow } from './one-sheet.ts'
import { picture } from './picture.ts'
import { type Column, type Content, small, text } from './table.ts'
import { bold, type Element } from './text.ts'

type ChartTable = Extract<Block, { kind: 'chartTable' }>
const millimetre = 72 / 25.4
/** Room left and right of a plot for the words and numbers above its ends: a picture cuts what reaches beyond it. */
const overhang = 3
/** On a single sheet the names of the rows need their room more. */
const sheetPlot = 60 * millimetre
const inHeads: ReadonlySet<LegendEntry['sign']> = new Set(['before', 'interim', 'after', 'change'])

/** The chart that is a table, as on paper: plots as pictures in the cells, values beside them to be edited. */
export function chartTable(block: ChartTable, report: Report, followed: boolean): readonly Element[] {
  const { axis, changeAxis, columnTitles, rows, valueTitles } = block
  const measures = rowMeasures(report)
  const judged = rows.some(({ verdictWord }) => verdictWord !== '')
  const width = report.layout === 'page' ? Math.min(plotWidth(block), sheetPlot) : plotWidth(block)
  const signs = headSigns(rows, valueTitles)
  const title = block.caption
  const ticks = plotPicture(axisTicks(axis, width, measures, false), { title, words: columnTitles.plot }, report)
  const rest: readonly Column[] = [
    {
      title: [[new TextRun(columnTitles.plot)], [ticks]],
      width: (width + 2 * overhang) / millimetre,
      side: 'start',
      isPlot: true,
    },
    ...valueTitles.map(
      (words, index): Column => ({ title: withSign(words, signs[index]!), width: changeAxis ? 13 : 16, side: 'end' }),
    ),
    ...(changeAxis
      ? ([
          {
            title: [
              [new TextRun(columnTitles.change)],
              [
                plotPicture(
                  axisTicks(changeAxis, widths.change, measures, true),
                  { title, words: columnTitles.change },
                  report,
                ),
              ],
            ],
            width: (widths.change + 2 * overhang) / millimetre,
            side: 'start',
            isPlot: true,
          },
          { title: columnTitles.range, width: 19, side: 'end' },
        ] as const)
      : []),
    ...(judged ? ([{ title: columnTitles.verdict, width: changeAxis ? 19 : 28, side: 'start' }] as const) : []),
  ]
  const label = 170 - rest.reduce((sum, column) => sum + column.width, 0)
  const columns: readonly Column[] = [{ title: columnTitles.label, width: label, side: 'start' }, ...rest]
  const rowLanes = lanes(rows)
  const body = rows.map((row): readonly Content[] => {
    const plot = dumbbell(row.marks, rowLanes, axis, width, measures)
    return [
      [[bold(row.label)], ...(row.detail === '' ? [] : [[small(row.detail, report)]])],
      [[plotPicture(plot, { title: row.label, words: wordsOf(row, valueTitles) }, report)]],
      ...row.values.map((value) => [[text(value)]]),
      ...(changeAxis ? changeCells(row, block, report) : []),
      ...(judged ? [[[row.verdict?.startsWith('clear') ? bold(row.verdictWord) : new TextRun(row.verdictWord)]]] : []),
    ]
  })
  const foot = report.layout === 'report' && axis.min === 0 && axis.max === 100
  const scale = plotPicture(
    answerScale(axis, block.scaleWords, width, measures),
    { title, words: `1 ${block.scaleWords.low}, 6 ${block.scaleWords.high}` },
    report,
  )
  const empty = columns.slice(2).map((): Content => [])
  // The heads of the columns already explain the signs of the waves.
  const legend = block.legend.filter(({ sign }) => !inHeads.has(sign))
  const all = [...body, ...(foot ? [[[], [[scale]], ...empty]] : [])]
  return captionedTable(block, columns, all, legend, report, followed)
}

function changeCells(row: ChartRow, { changeAxis, columnTitles }: ChartTable, report: Report): readonly Content[] {
  if (row.change === null || changeAxis === null) return [[], []]
  const { rangeText, text: value } = row.change
  const words = `${columnTitles.change}: ${cellText(value)}${rangeText === '' ? '' : ` (${rangeText})`}`
  const plot = changePlot(row.change, changeAxis, widths.change, rowMeasures(report))
  return [
    [[plotPicture(plot, { title: row.label, words }, report)]],
    [[text(value)], ...(rangeText === '' ? [] : [[small(rangeText, report)]])],
  ]
}

/** Word adds room of its own to a row, so its plots are a little lower than on paper. */
function rowMeasures(report: Report): Measures {
  const measures = measuresOf(report)
  if (report.layout === 'page') {
    const factor = sheetFactor(report)
    return {
      ...measures,
      row: sheetRow(measures.row, factor),
      tallRow: sheetRow(measures.tallRow, factor),
      lane: sheetRow(measures.lane, factor),
    }
  }
  return { ...measures, row: Math.min(measures.row, 28), tallRow: Math.min(measures.tallRow, 36) }
}

function plotPicture(plot: Drawing, texts: Parameters<typeof picture>[1], report: Report) {
  const rules = plot.rules.map((rule) => ({ ...rule, x: rule.x + overhang }))
  const wide = { ...plot, width: plot.width + 2 * overhang, rules, shapes: move(plot.shapes, overhang, 0) }
  return picture(wide, texts, report)
}

function wordsOf({ label, values }: ChartRow, titles: readonly string[]): string {
  return `${label}: ${values.map((value, index) => `${titles[index]} ${cellText(value)}`).join(', ')}`
}
