import { headSigns } from '#charts/sign.ts'
import type { Block, Report } from '#core/model/report.ts'
import { officeWords } from '#words/office.ts'
import { cellText } from '../../cell-text.ts'
import { withSign } from '../signs.ts'
import { addPicture, addTable, cell, colour, headCell, inner, slide } from './elements.ts'
import type { Page, TableCell } from './library.ts'
import { changePicture, overhang } from './picture.ts'
import { addFootnote, addPlots, endOf, footOf, largestType, rowsOf } from './rows.ts'

type ChartTable = Extract<Block, { kind: 'chartTable' }>
type Row = ChartTable['rows'][number]
type Rows = ReturnType<typeof rowsOf>

/** Levels as plot and numbers, with change and interval where the report states them, and the finding. */
export function addChartTable(page: Page, report: Report, block: ChartTable, top: number, bottom: number): void {
  const onScale = block.axis.min === 0 && block.axis.max === 100
  const { changeAxis, columnTitles } = block
  const ends = onScale ? [endsOf(block)] : []
  const note = footOf([[...ends, ...explained(block, report)].join(' ')])
  const rows = rowsOf(block.rows.length, 46, top, bottom - note.height)
  const judged = block.rows.some(({ verdictWord }) => verdictWord !== '')
  const columns = widthsOf(block, judged)
  const { change, label, levels, range, value, verdict } = columns
  const signs = headSigns(block.rows, block.valueTitles)
  const labelSize = largestType(
    block.rows.map((row) => row.label),
    label,
    rows.each,
    600,
  )
  const head = [
    headCell(columnTitles.label),
    headCell(columnTitles.plot, 'center', false, 'top'),
    ...block.valueTitles.map((title, index) => headCell(withSign(title, signs[index]!), 'right')),
    ...(changeAxis
      ? [
          headCell(withSign(columnTitles.change, 'change'), 'center', false, 'top'),
          headCell(columnTitles.range.replace(/ (?=[^(]*\)$)/g, '\u00a0'), 'right'),
        ]
      : []),
    ...(judged ? [headCell(columnTitles.verdict, 'left', true)] : []),
  ]
  const body = block.rows.map((row) => {
    const clear = row.verdict === 'clear_up' || row.verdict === 'clear_down'
    return [
      labelCell(row, rows, Math.min(labelSize, rows.fontSize, changeAxis ? 13 : 15)),
      cell('', {}),
      ...row.values.map((one) =>
        cell(cellText(one), { bold: 'strong' in one, align: 'right', fontSize: rows.fontSize }),
      ),
      ...(changeAxis ? [cell('', {}), changeCell(row, rows)] : []),
      ...(judged
        ? [
            cell(row.verdictWord, {
              bold: clear,
              fontSize: changeAxis ? Math.min(13, rows.fontSize) : rows.fontSize,
              indent: 14,
            }),
          ]
        : []),
    ]
  })
  const values = block.valueTitles.map(() => value)
  addTable(
    page,
    [head, ...body],
    [label, levels, ...values, ...(changeAxis ? [change, range] : []), ...(judged ? [verdict] : [])],
    rows,
  )
  addPlots(page, report, block, rows, { label, plot: levels })
  if (changeAxis) {
    const width = change - 16
    const x = slide.margin + label + levels + values.length * value + 8
    const place = { x: x - overhang, y: rows.top, width: width + 2 * overhang }
    addPicture(page, changePicture(block, changeAxis, width, rows), place, changesOf(block), report)
  }
  addFootnote(page, note.words, endOf(rows))
}

/** Columns of the table in points; what remains belongs to the plot of the levels. */
function widthsOf({ changeAxis, valueTitles }: ChartTable, judged: boolean) {
  const longestWord = Math.max(0, ...valueTitles.flatMap((title) => title.split(' ')).map((word) => word.length))
  const value = longestWord > 8 ? 84 : changeAxis ? 56 : 64
  const [change, range] = changeAxis ? [112, 72] : [0, 0]
  const label = changeAxis ? 166 : 210
  const verdict = judged ? (changeAxis ? 112 : 130) : 0
  const levels = inner - label - valueTitles.length * value - change - range - verdict
  return { label, levels, value, change, range, verdict }
}

/** What the lines in the plots are; in the words of the report where it has some of its own. */
function explained({ changeAxis, notes, rows }: ChartTable, { locale }: Report): readonly string[] {
  const { lines, linesOfChange } = officeWords[locale].slide
  const ranged = rows.some(({ marks }) => marks.some((mark) => 'range' in mark && mark.range !== null))
  if (changeAxis) return [linesOfChange]
  return rows.some(({ marks }) => marks.some(({ kind }) => kind === 'group')) ? notes : ranged ? [lines] : []
}

/** The name of a row, below it the number of answers where it has room. */
function labelCell({ detail, label }: Row, { each }: Rows, fontSize: number): TableCell {
  if (detail === '' || each < 46) return cell(label, { bold: true, fontSize })
  return cell(
    [
      { text: label, options: { bold: true, fontSize: Math.min(fontSize, 14), breakLine: true } },
      { text: detail, options: { fontSize: 11, color: colour('muted') } },
    ],
    {},
  )
}

/** The change, below it the limits of its interval. */
function changeCell({ change }: Row, { fontSize }: Rows): TableCell {
  if (change === null) return cell('', {})
  const { rangeText, text: value } = change
  if (rangeText === '') return cell(cellText(value), { align: 'right', bold: true, fontSize })
  return cell(
    [
      { text: cellText(value), options: { bold: true, fontSize, breakLine: true } },
      { text: rangeText, options: { fontSize: 11 } },
    ],
    { align: 'right' },
  )
}

/** "Veränderung: Netzwerk +12 (+6 bis +18); …", for those who cannot see the second picture. */
function changesOf({ columnTitles, rows }: ChartTable): string {
  const changes = rows.flatMap(({ change, label }) =>
    change === null
      ? []
      : [`${label} ${cellText(change.text)}${change.rangeText === '' ? '' : ` (${change.rangeText})`}`],
  )
  return `${columnTitles.change}: ${changes.join('; ')}`
}

/** What the ends of the scale mean. */
function endsOf({ scaleWords }: ChartTable): string {
  return `0: ${scaleWords.low}, 100: ${scaleWords.high}.`
}
