import type { Cell, Report } from '#core/model/report.ts'
import { officeWords } from '#words/office.ts'
import { cellText } from '../../cell-text.ts'
import { barsNote } from '../../figure/item-table.ts'
import { sharesBehindPlot } from '../../figure/measures.ts'
import { legendLine } from '../signs.ts'
import { addChartTable } from './chart-table.ts'
import type { Visual } from './deck.ts'
import { addTable, cell, colour, headCell, inner, slide, text } from './elements.ts'
import type { Page } from './library.ts'
import { isStrip } from './picture.ts'
import { addFootnote, addPlots, endOf, footOf, largestType, rowsOf } from './rows.ts'

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

/** So many statements can still be read from the last row of a room. */
const mostItems = 6

/** Statements with the answers as picture; those without room are counted below. */
function addItemTable(page: Page, report: Report, block: Of<'itemTable'>, top: number, bottom: number): void {
  const words = officeWords[report.locale].slide
  const items = block.rows.slice(0, mostItems)
  const cut = block.rows.length - items.length
  const needed = [...barsNote({ ...block, rows: items }, report), ...(cut > 0 ? [words.more(cut)] : [])]
  const shown = { ...block, rows: items }
  const plot = 210
  const number = 98
  const label = inner - plot - 2 * number
  const lines = (cells: readonly Cell[]) => cells.map((value) => cellText(value)).join('\n')
  const arranged = (below: readonly string[], second: readonly string[]) => {
    const note = footOf(below)
    const rows = rowsOf(items.length, 46, top, bottom - note.height)
    const height = rows.each - (second.some((one) => one !== '') ? 14 : 0)
    const texts = items.map(({ text }) => text)
    return { note, rows, second, fontSize: largestType(texts, label, height, 400) }
  }
  const agreed = items.map((one) => one.agreed ?? '')
  const detailed = items.map((one) => [one.detail, one.agreed].filter(Boolean).join('\n'))
  // What is said as well, and what stands in the report, gives way to type that can be read.
  const fullest = [
    arranged([...needed, ...block.notes], detailed),
    arranged(needed, detailed),
    arranged(needed, agreed),
  ]
  const { fontSize, note, rows, second } = fullest.find((one) => one.fontSize >= 12) ?? fullest[2]!
  const body = items.map((item, index) => [
    second[index] === ''
      ? cell(item.text, { fontSize })
      : cell(
          [
            { text: item.text, options: { fontSize, breakLine: true } },
            { text: second[index]!, options: { fontSize: 11, color: colour('muted') } },
          ],
          {},
        ),
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
  addFootnote(page, note.words, endOf(rows))
}

function addCoverage(page: Page, report: Report, block: Of<'coverage'>, top: number, bottom: number): void {
  const strip = isStrip(block)
  const note = footOf(block.notes)
  const fitting = rowsOf(block.rows.length, 40, top, bottom - note.height)
  const rows = strip ? { ...fitting, each: bottom - top - fitting.head } : fitting
  // "nachher, Oktober/November 2026" on two lines.
  const number = strip ? 110 : 168
  const plot = strip ? 380 : 210
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
  addFootnote(page, note.words, endOf(rows))
}

/** "vorher, November/Dezember 2024" → "vorher" */
function shortTitles({ waveTitles }: Of<'coverage'>): readonly string[] {
  return waveTitles.map((title) => title.split(',')[0]!)
}

function addPlotTable(page: Page, report: Report, block: Of<'plotTable'>, top: number, bottom: number): void {
  const legend = footOf([legendLine(block.legend)])
  const note = footOf(block.notes)
  const rows = rowsOf(block.rows.length, 34, top, bottom - legend.height - note.height)
  const [first, ...others] = block.columns
  // Few columns leave the head of the plot its one line.
  const [label, plot] = others.length > 2 ? [230, 200] : [240, 260]
  const rest = inner - label - plot
  const behind = sharesBehindPlot(block, rest * (8.8 / 13)).map((share) => rest * share)
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
  addFootnote(page, legend.words, endOf(rows))
  addFootnote(page, note.words, endOf(rows) + legend.height)
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
