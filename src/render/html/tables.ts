import { answerScale, axisTicks } from '#charts/axis.ts'
import { changePlot } from '#charts/change.ts'
import { coverage } from '#charts/coverage.ts'
import type { Drawing } from '#charts/drawing.ts'
import { dumbbell, lanes } from '#charts/dumbbell.ts'
import { itemPlot, itemPlotHead } from '#charts/item-plot.ts'
import { screen } from '#charts/measures.ts'
import { type DrawnSign, headSigns, legendSign } from '#charts/sign.ts'
import { plotOfRow } from '#charts/span.ts'
import type { Block, Cell, LegendEntry, Report } from '#core/model/report.ts'
import { spokenMarks } from '#core/report/spoken-marks.ts'
import { waveSigns } from '../figure/measures.ts'
import { escapeMarkup } from '../markup.ts'
import { inlineSvg } from './drawn.ts'
import { cell, detail, hidden, rowHead, strong, table, td, th, tr, unread } from './table-markup.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>
const widths = { plot: 250, widePlot: 340, change: 116, bars: 320, rowPlot: 240 }

export function chartTable(block: Of<'chartTable'>, report: Report): string {
  const { axis, changeAxis, columnTitles, rows, valueTitles } = block
  const waves = lanes(rows)
  const width = changeAxis ? widths.plot : widths.widePlot
  const judged = rows.some(({ verdictWord }) => verdictWord !== '')
  const signs = headSigns(rows, valueTitles)
  const ticks = plotHead(columnTitles.plot, axisTicks(axis, width, screen, false), report)
  const changeTicks = changeAxis
    ? plotHead(columnTitles.change, axisTicks(changeAxis, widths.change, screen, true), report)
    : ''
  const head = [
    th(escapeMarkup(columnTitles.label)),
    th(ticks, 'plot'),
    ...valueTitles.map((title, index) => th(valueHead(title, signs[index]!, report), 'end')),
    ...(changeAxis
      ? [
          unread(th(changeTicks, 'plot change')),
          th(hidden(`${columnTitles.change} `) + escapeMarkup(columnTitles.range), 'end'),
        ]
      : []),
    ...(judged ? [th(escapeMarkup(columnTitles.verdict), 'verdict')] : []),
  ]
  const body = rows.map((row) => {
    const plot = dumbbell(row.marks, waves, axis, width, screen)
    const change = changeAxis && changePlot(row.change, changeAxis, widths.change, screen)
    return tr([
      rowHead(escapeMarkup(row.label) + detail(row.detail), 'name'),
      td(ownAxis(ticks) + inlineSvg(report, plot, spokenMarks(block, row.marks, report)), 'plot'),
      ...row.values.map((value, index) => td(cell(value, report), 'end', valueTitles[index])),
      ...(change
        ? [
            unread(td(ownAxis(changeTicks) + inlineSvg(report, change, null), 'plot change')),
            td(
              row.change ? cell(row.change.text, report) + detail(row.change.rangeText) : '',
              'end',
              columnTitles.change,
            ),
          ]
        : []),
      ...(judged
        ? [
            td(
              isClear(row.verdict) ? strong(row.verdictWord) : escapeMarkup(row.verdictWord),
              'verdict',
              // A word of its own speaks for itself, a count does not.
              row.verdict === null && /^\d+$/.test(row.verdictWord) ? columnTitles.verdict : '',
            ),
          ]
        : []),
    ])
  })
  const isAnswerScale = axis.min === 0 && axis.max === 100
  const rest = valueTitles.length + (changeAxis ? 2 : 0) + (judged ? 1 : 0)
  const foot = isAnswerScale
    ? `<tfoot aria-hidden="true"><tr><td></td><td class="plot">${inlineSvg(report, answerScale(axis, block.scaleWords, width, screen), null)}</td><td colspan="${rest}"></td></tr></tfoot>`
    : ''
  return table({ ...block, head, body, foot, kind: 'chart rows' }) + below(block.legend, block.notes, report)
}

export function itemTable(block: Of<'itemTable'>, report: Report): string {
  const { columnTitles, rows } = block
  const head = [
    th(escapeMarkup(columnTitles.item)),
    th(hidden(columnTitles.bars) + inlineSvg(report, itemPlotHead(block, widths.bars, screen), null), 'plot'),
    th(escapeMarkup(columnTitles.agreement), 'end'),
    th(escapeMarkup(columnTitles.cannotJudge), 'end'),
  ]
  const meaning = block.legend.find(({ sign }) => sign === 'polarised')?.text ?? null
  const body = rows.map((row) => {
    const flag = row.polarised ? ` ${inlineSvg(report, legendSign('polarised', screen), meaning, 'sign')}` : ''
    return tr([
      rowHead(escapeMarkup(row.text) + flag + detail(row.detail ?? '') + detail(row.agreed ?? '')),
      td(inlineSvg(report, itemPlot(row.distributions, block, widths.bars, screen), row.alternative), 'plot'),
      td(pairOf(row.agreement, report), 'end', columnTitles.agreement),
      td(pairOf(row.cannotJudge, report), 'end', columnTitles.cannotJudge),
    ])
  })
  return table({ ...block, head, body, kind: 'chart items' }) + below(block.legend, block.notes, report)
}

export function coverageTable(block: Of<'coverage'>, report: Report): string {
  const most = Math.max(...block.rows.flatMap(({ waves }) => waves.map(({ count, invited }) => invited ?? count ?? 0)))
  const signs = waveSigns(block.waveTitles.length)
  const head = [
    th(escapeMarkup(block.columnTitles.group)),
    ...block.waveTitles.map(
      (title) => `<th scope="colgroup" role="columnheader" colspan="2">${escapeMarkup(title)}</th>`,
    ),
  ]
  const body = block.rows.map((row) =>
    tr(
      [
        rowHead(escapeMarkup(row.label)),
        ...row.waves.flatMap((wave, index) => [
          unread(
            td(
              inlineSvg(report, coverage(wave, signs[index] ?? 'after', most, screen), null),
              'plot',
              block.waveTitles[index],
            ),
          ),
          td(cell(wave.text, report), 'end'),
        ]),
      ],
      row.strong ? 'strong' : '',
    ),
  )
  return table({ ...block, head, body, kind: 'chart coverage' }) + below(block.legend, block.notes, report)
}

export function dataTable(block: Of<'table'>, report: Report): string {
  const side = (index: number) => (block.columns[index]?.align === 'end' ? 'end' : '')
  const head = block.columns.map(({ title }, index) => (title ? th(escapeMarkup(title), side(index)) : '<td></td>'))
  const body = block.rows.map(({ cells: [first, ...cells] }) =>
    tr([
      rowHead(first ? cell(first, report) : ''),
      ...cells.map((value, index) => td(cell(value, report), side(index + 1))),
    ]),
  )
  return table({ ...block, head, body, kind: 'scroll' }) + below([], block.notes, report)
}

export function plotTable(block: Of<'plotTable'>, report: Report): string {
  const side = (index: number) => (block.columns[index]?.align === 'end' ? 'end' : '')
  const titles = block.columns.map(({ title }, index) => th(escapeMarkup(title), side(index)))
  const head = [titles[0]!, th(escapeMarkup(block.plotTitle), 'plot'), ...titles.slice(1)]
  const body = block.rows.map(({ cells: [first, ...cells], plot, alternative }) =>
    tr([
      rowHead(first ? cell(first, report) : ''),
      td(inlineSvg(report, plotOfRow(plot, widths.rowPlot, screen), alternative), 'plot'),
      ...cells.map((value, index) => td(cell(value, report), side(index + 1), block.columns[index + 1]?.title)),
    ]),
  )
  return table({ ...block, head, body, kind: 'chart lines' }) + below(block.legend, block.notes, report)
}

function below(legend: readonly LegendEntry[], notes: readonly string[], report: Report): string {
  const characters = { protected: '.', 'not asked': '–', uncertain: '/' } as const
  const entries = legend.map(({ sign, text }) => {
    const mark =
      sign === 'protected' || sign === 'not asked' || sign === 'uncertain'
        ? `<strong aria-hidden="true">${characters[sign]}</strong>`
        : inlineSvg(report, legendSign(sign, screen), null)
    return `<li>${mark}${escapeMarkup(text)}</li>`
  })
  const list = entries.length > 0 ? `<ul class="legend">${entries.join('')}</ul>` : ''
  return list + notes.map((note) => `<p class="note">${escapeMarkup(note)}</p>`).join('')
}

/** Where rows become blocks each plot brings its own axis: the head of the table is not there then. */
function ownAxis(head: string): string {
  return `<div class="own-axis" aria-hidden="true">${head}</div>`
}

/** Before above after. */
function pairOf(cells: readonly Cell[], report: Report): string {
  return cells.map((value) => `<span class="line">${cell(value, report)}</span>`).join('')
}

function plotHead(title: string, ticks: Drawing, report: Report): string {
  return `<div style="text-align:center">${escapeMarkup(title)}</div>${inlineSvg(report, ticks, null)}`
}

function valueHead(title: string, sign: DrawnSign | null, report: Report): string {
  return escapeMarkup(title) + (sign ? ` ${inlineSvg(report, legendSign(sign, screen), null, 'sign')}` : '')
}

function isClear(verdict: string | null): boolean {
  return verdict === 'clear_up' || verdict === 'clear_down'
}
