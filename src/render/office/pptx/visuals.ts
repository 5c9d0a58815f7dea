import { headSigns } from '#charts/sign.ts'
import type { Cell, Report } from '#core/model/report.ts'
import { officeWords } from '#words/office.ts'
import { cellText } from '../../cell-text.ts'
import { alternativeOf } from '../../figure/alternative.ts'
import { sharesBehindPlot } from '../../figure/measures.ts'
import { wrap } from '../../font/fira-sans.ts'
import { legendLine, withSign } from '../signs.ts'
import type { Visual } from './deck.ts'
import { addPicture, addTable, cell, colour, headCell, inner, slide, text } from './elements.ts'
import type { Page } from './library.ts'
import { columnPicture, overhang, type Rows } from './picture.ts'

/** What a slide shows, between `top` and `bottom`. */
export function addVisual(page: Page, report: Report, visual: Visual, top: number, bottom: number): void {
  switch (visual.kind) {
    case 'chartTable':
      addChartTable(page, report, visual, top, bottom)
      break
    case 'itemTable':
      addItemTable(page, report, visual, top, bottom)
      break
    case 'coverage':
      addCoverage(page, report, visual, top, bottom)
      break
    case 'plotTable':
      addPlotTable(page, report, visual, top, bottom)
      break
    case 'table': {
      const weights = visual.columns.map(({ align }, index) => (index === 0 ? 3 : align === 'end' ? 1 : 1.6))
      addPlainTable(
        page,
        visual.columns.map(({ title }) => title),
        visual.rows.map(({ cells }) => cells.map(cellText)),
        visual.columns.map(({ align }) => align === 'end'),
        weights,
        top,
        bottom,
      )
      break
    }
    case 'facts':
      addPlainTable(
        page,
        ['', ''],
        visual.facts.map(({ name, value }) => [name, value]),
        [false, true],
        [3, 1],
        top,
        bottom,
      )
      break
    case 'box':
      page.addText(
        visual.items.map(({ lead, text: words }) => ({
          text: [lead, words].filter(Boolean).join(' '),
          options: { bullet: true, breakLine: true, paraSpaceAfter: 8 },
        })),
        text(slide.margin, top, inner, bottom - top, 18),
      )
  }
}

type Of<K extends Visual['kind']> = Extract<Visual, { kind: K }>

/** Heights so that all rows fit, and the size of type that goes with them. */
function rowsOf(count: number, head: number, top: number, bottom: number): Rows & { readonly fontSize: number } {
  const each = Math.min(58, (bottom - top - head) / count)
  return { top, head, each, count, fontSize: each >= 38 ? 15 : each >= 30 ? 13 : 11 }
}

/** The largest type in which every text fits the height of its row. */
function largestType(texts: readonly string[], width: number, each: number, weight: 400 | 600): number {
  // Arial is a little wider than the font measured here.
  const lines = (size: number) => Math.max(...texts.map((text) => wrap(text, (width - 6) / 1.1, size, weight).length))
  return [15, 14, 13, 12, 11, 10].find((size) => lines(size) * size * 1.2 <= each) ?? 9
}

function addChartTable(page: Page, report: Report, block: Of<'chartTable'>, top: number, bottom: number): void {
  const onScale = block.axis.min === 0 && block.axis.max === 100
  const rows = rowsOf(block.rows.length, 46, top, bottom - (onScale ? 18 : 0))
  const judged = block.rows.some(({ verdictWord }) => verdictWord !== '')
  const longestWord = Math.max(0, ...block.valueTitles.flatMap((title) => title.split(' ')).map((word) => word.length))
  const values = block.valueTitles.map(() => (longestWord > 8 ? 84 : 64))
  const verdict = judged ? 130 : 0
  const label = 210
  const plot = inner - label - values.reduce((sum, width) => sum + width, 0) - verdict
  const signs = headSigns(block.rows, block.valueTitles)
  const head = [
    headCell(block.columnTitles.label),
    headCell(block.columnTitles.plot, 'center', false, 'top'),
    ...block.valueTitles.map((title, index) => headCell(withSign(title, signs[index]!), 'right')),
    ...(judged ? [headCell(block.columnTitles.verdict, 'left', true)] : []),
  ]
  const body = block.rows.map((row) => {
    const clear = row.verdict === 'clear_up' || row.verdict === 'clear_down'
    return [
      labelCell(row, rows),
      cell('', {}),
      ...row.values.map((value) =>
        cell(cellText(value), { bold: 'strong' in value, align: 'right', fontSize: rows.fontSize }),
      ),
      ...(judged ? [cell(row.verdictWord, { bold: clear, fontSize: rows.fontSize, indent: 14 })] : []),
    ]
  })
  addTable(page, [head, ...body], [label, plot, ...values, ...(judged ? [verdict] : [])], rows)
  addPlots(page, report, block, rows, { label, plot })
  if (onScale) addScale(page, block, slide.margin + label, plot - 16, rows.top + rows.head + rows.count * rows.each)
}

/** The name of a row, below it the number of answers where it has room. */
function labelCell({ detail, label }: Of<'chartTable'>['rows'][number], { each, fontSize }: ReturnType<typeof rowsOf>) {
  if (detail === '' || each < 47) return cell(label, { bold: true, fontSize })
  return cell(
    [
      { text: label, options: { bold: true, fontSize: 14, breakLine: true } },
      { text: detail, options: { fontSize: 11, color: colour('muted') } },
    ],
    {},
  )
}

/** What the ends of the scale mean, below the axis. */
function addScale(page: Page, { scaleWords }: Of<'chartTable'>, x: number, width: number, y: number): void {
  const look = { color: colour('muted') }
  page.addText(`0: ${scaleWords.low}`, text(x, y + 3, width / 2, 14, 11, look))
  page.addText(`100: ${scaleWords.high}`, text(x + width / 2, y + 3, width / 2, 14, 11, { ...look, align: 'right' }))
}

/** So many statements can still be read from the last row of a room. */
const mostItems = 6

/** Statements with the answers as picture; those without room are counted below. */
function addItemTable(page: Page, report: Report, block: Of<'itemTable'>, top: number, bottom: number): void {
  const words = officeWords[report.locale].slide
  const items = block.rows.slice(0, mostItems)
  const cut = block.rows.length - items.length
  const thinAndThick = block.plot.kind === 'bars' && items.some(({ distributions }) => distributions.length > 1)
  const below = [...(thinAndThick ? [words.bars] : []), ...(cut > 0 ? [words.more(cut)] : [])].join(' ')
  const shown = { ...block, rows: items }
  const rows = rowsOf(items.length, 46, top, bottom - (below === '' ? 0 : 18))
  const plot = 210
  const number = 98
  const label = inner - plot - 2 * number
  const lines = (cells: readonly Cell[]) => cells.map((value) => cellText(value)).join('\n')
  const texts = items.map(({ text: words, agreed }) => (agreed ? `${words} ${agreed}` : words))
  const fontSize = largestType(texts, label, rows.each, 400)
  const body = items.map((item) => [
    cell(item.agreed ? `${item.text}\n${item.agreed}` : item.text, {
      fontSize,
    }),
    cell('', {}),
    cell(lines(item.agreement), { align: 'right', bold: true, fontSize: 14 }),
    cell(lines(item.cannotJudge), { align: 'right', fontSize: 14 }),
  ])
  const { agreement, bars, cannotJudge, item } = block.columnTitles
  const single = block.plot.kind === 'distributions' && block.plot.waveTitles.length === 1
  const head = [
    headCell(item),
    headCell(single ? bars : ''),
    headCell(agreement, 'right'),
    headCell(cannotJudge, 'right'),
  ]
  addTable(page, [head, ...body], [label, plot, number, number], rows)
  addPlots(page, report, shown, rows, { label, plot })
  if (below !== '') page.addText(below, text(slide.margin, bottom - 14, inner, 16, 11, { color: colour('muted') }))
}

function addCoverage(page: Page, report: Report, block: Of<'coverage'>, top: number, bottom: number): void {
  const rows = rowsOf(block.rows.length, 40, top, bottom)
  // "nachher, Oktober/November 2026" on two lines.
  const number = 168
  const plot = 210
  const label = inner - plot - number * block.waveTitles.length
  const body = block.rows.map((row) => [
    cell(row.label, { bold: row.strong, fontSize: rows.fontSize }),
    cell('', {}),
    ...row.waves.map((wave) =>
      cell(cellText(wave.text), { align: 'right', bold: row.strong, fontSize: rows.fontSize }),
    ),
  ])
  const head = [
    headCell(block.columnTitles.group),
    headCell(block.waveTitles.length > 1 ? officeWords[report.locale].slide.stacked(shortTitles(block)) : ''),
    ...block.waveTitles.map((title) => headCell(title, 'right')),
  ]
  addTable(page, [head, ...body], [label, plot, ...block.waveTitles.map(() => number)], rows)
  addPlots(page, report, block, rows, { label, plot })
}

/** "vorher, November/Dezember 2024" → "vorher" */
function shortTitles({ waveTitles }: Of<'coverage'>): readonly string[] {
  return waveTitles.map((title) => title.split(',')[0]!)
}

/** The plots of all rows as one picture, on the empty second column of their table. */
function addPlots(
  page: Page,
  report: Report,
  block: Of<'chartTable' | 'itemTable' | 'coverage' | 'plotTable'>,
  rows: Rows,
  { label, plot }: { readonly label: number; readonly plot: number },
): void {
  const width = plot - 16
  const place = { x: slide.margin + label - overhang, y: rows.top, width: width + 2 * overhang }
  addPicture(page, columnPicture(block, width, rows), place, alternativeOf(block), report)
}

function addPlotTable(page: Page, report: Report, block: Of<'plotTable'>, top: number, bottom: number): void {
  const legend = legendLine(block.legend)
  const rows = rowsOf(block.rows.length, 34, top, bottom - (legend === '' ? 0 : 18))
  const [first, ...others] = block.columns
  // Few columns leave the head of the plot its one line.
  const [label, plot] = others.length > 2 ? [230, 200] : [240, 260]
  const behind = sharesBehindPlot(block).map((share) => (inner - label - plot) * share)
  const names = block.rows.map(({ cells: [header] }) => (header ? cellText(header) : ''))
  const fontSize = Math.min(13, rows.fontSize, largestType(names, label, rows.each, 600))
  const body = block.rows.map(({ cells: [header, ...cells] }) => [
    cell(header ? cellText(header) : '', { bold: true, fontSize }),
    cell('', {}),
    ...cells.map((value, index) =>
      cell(cellText(value), {
        fontSize,
        bold: 'strong' in value,
        align: others[index]?.align === 'end' ? 'right' : 'left',
      }),
    ),
  ])
  const head = [
    headCell(first?.title ?? ''),
    headCell(block.plotTitle),
    ...others.map(({ align, title }) => headCell(title, align === 'end' ? 'right' : 'left')),
  ]
  addTable(page, [head, ...body], [label, plot, ...behind], rows)
  addPlots(page, report, block, rows, { label, plot })
  if (legend === '') return
  const y = rows.top + rows.head + rows.count * rows.each + 5
  page.addText(legend, text(slide.margin, y, inner, 16, 11, { color: colour('muted') }))
}

function addPlainTable(
  page: Page,
  titles: readonly string[],
  body: readonly (readonly string[])[],
  numeric: readonly boolean[],
  weights: readonly number[],
  top: number,
  bottom: number,
): void {
  const rows = rowsOf(body.length, 30, top, bottom)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const widths = weights.map((weight) => (inner * weight) / total)
  const longest = body.map(([name]) => name ?? '')
  const fontSize = Math.min(15, rows.fontSize, largestType(longest, widths[0]!, rows.each, 400))
  const align = (index: number) => (numeric[index] ? ('right' as const) : ('left' as const))
  addTable(
    page,
    [
      titles.map((title, index) => headCell(title, align(index))),
      ...body.map((cells) =>
        cells.map((words, index) =>
          cell(words, {
            align: align(index),
            fontSize,
            bold: index > 0 && index === cells.length - 1,
          }),
        ),
      ),
    ],
    widths,
    rows,
  )
}
