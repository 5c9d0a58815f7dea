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
import { cellText } from '../cell-text.ts'
import { waveSigns } from '../figure/measures.ts'
import { escapeMarkup } from '../markup.ts'
import { inlineSvg } from './drawn.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>
const widths = { plot: 250, widePlot: 420, change: 116, bars: 320, rowPlot: 240 }

export function chartTable(block: Of<'chartTable'>, report: Report): string {
  const { axis, changeAxis, columnTitles, rows, valueTitles } = block
  const waves = lanes(rows)
  const width = changeAxis ? widths.plot : widths.widePlot
  const judged = rows.some(({ verdictWord }) => verdictWord !== '')
  const signs = headSigns(rows, valueTitles)
  const head = [
    th(escapeMarkup(columnTitles.label)),
    th(plotHead(columnTitles.plot, axisTicks(axis, width, screen, false), report), 'plot'),
    ...valueTitles.map((title, index) => th(valueHead(title, signs[index]!, report), 'end')),
    ...(changeAxis
      ? [
          th(plotHead(columnTitles.change, axisTicks(changeAxis, widths.change, screen, true), report), 'plot change'),
          th(escapeMarkup(columnTitles.range), 'end'),
        ]
      : []),
    ...(judged ? [th(escapeMarkup(columnTitles.verdict), 'verdict')] : []),
  ]
  const body = rows.map((row) => {
    const plot = dumbbell(row.marks, waves, axis, width, screen)
    return tr([
      `<th scope="row" class="name">${escapeMarkup(row.label)}${detail(row.detail)}</th>`,
      td(inlineSvg(report, plot, null), 'plot'),
      ...row.values.map((value) => td(cell(value, report), 'end')),
      ...(changeAxis
        ? [
            td(inlineSvg(report, changePlot(row.change, changeAxis, widths.change, screen), null), 'plot change'),
            td(row.change ? cell(row.change.text, report) + detail(row.change.rangeText) : '', 'end'),
          ]
        : []),
      ...(judged
        ? [td(isClear(row.verdict) ? strong(row.verdictWord) : escapeMarkup(row.verdictWord), 'verdict')]
        : []),
    ])
  })
  const isAnswerScale = axis.min === 0 && axis.max === 100
  const rest = valueTitles.length + (changeAxis ? 2 : 0) + (judged ? 1 : 0)
  const foot = isAnswerScale
    ? `<tfoot aria-hidden="true"><tr><td></td><td class="plot">${inlineSvg(report, answerScale(axis, block.scaleWords, width, screen), null)}</td><td colspan="${rest}"></td></tr></tfoot>`
    : ''
  return table(block.label, block.caption, false, head, body, foot, 'chart') + below(block.legend, block.notes, report)
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
      `<th scope="row">${escapeMarkup(row.text)}${flag}${detail(row.detail ?? '')}${detail(row.agreed ?? '')}</th>`,
      td(inlineSvg(report, itemPlot(row.distributions, block, widths.bars, screen), row.alternative), 'plot'),
      td(row.agreement.map((value) => cell(value, report)).join('<br>'), 'end'),
      td(row.cannotJudge.map((value) => cell(value, report)).join('<br>'), 'end'),
    ])
  })
  const { label = null, hideCaption = false } = block
  return table(label, block.caption, hideCaption, head, body, '', 'chart') + below(block.legend, block.notes, report)
}

export function coverageTable(block: Of<'coverage'>, report: Report): string {
  const most = Math.max(...block.rows.flatMap(({ waves }) => waves.map(({ count, invited }) => invited ?? count ?? 0)))
  const signs = waveSigns(block.waveTitles.length)
  const head = [
    th(escapeMarkup(block.columnTitles.group)),
    ...block.waveTitles.map((title) => `<th scope="colgroup" colspan="2">${escapeMarkup(title)}</th>`),
  ]
  const body = block.rows.map((row) =>
    tr(
      [
        `<th scope="row">${escapeMarkup(row.label)}</th>`,
        ...row.waves.flatMap((wave, index) => [
          td(inlineSvg(report, coverage(wave, signs[index] ?? 'after', most, screen), null), 'plot'),
          td(cell(wave.text, report), 'end'),
        ]),
      ],
      row.strong ? 'strong' : '',
    ),
  )
  return table(block.label, block.caption, false, head, body, '', 'chart') + below(block.legend, block.notes, report)
}

export function dataTable(block: Of<'table'>, report: Report): string {
  const side = (index: number) => (block.columns[index]?.align === 'end' ? 'end' : '')
  const head = block.columns.map(({ title }, index) => (title ? th(escapeMarkup(title), side(index)) : '<td></td>'))
  const body = block.rows.map(({ cells: [first, ...cells] }) =>
    tr([
      `<th scope="row">${first ? cell(first, report) : ''}</th>`,
      ...cells.map((value, index) => td(cell(value, report), side(index + 1))),
    ]),
  )
  return table(block.label, block.caption, block.hideCaption ?? false, head, body) + below([], block.notes, report)
}

export function plotTable(block: Of<'plotTable'>, report: Report): string {
  const side = (index: number) => (block.columns[index]?.align === 'end' ? 'end' : '')
  const titles = block.columns.map(({ title }, index) => th(escapeMarkup(title), side(index)))
  const head = [titles[0]!, th(escapeMarkup(block.plotTitle), 'plot'), ...titles.slice(1)]
  const body = block.rows.map(({ cells: [first, ...cells], plot, alternative }) =>
    tr([
      `<th scope="row">${first ? cell(first, report) : ''}</th>`,
      td(inlineSvg(report, plotOfRow(plot, widths.rowPlot, screen), alternative), 'plot'),
      ...cells.map((value, index) => td(cell(value, report), side(index + 1))),
    ]),
  )
  return table(block.label, block.caption, false, head, body, '', 'chart') + below(block.legend, block.notes, report)
}

function table(
  label: string | null,
  caption: string,
  hideCaption: boolean,
  head: readonly string[],
  body: readonly string[],
  foot = '',
  className = '',
): string {
  const lead = label ? `<span>${escapeMarkup(label)}</span> ` : ''
  const words = `<caption>${hideCaption ? hidden(caption) : lead + escapeMarkup(caption)}</caption>`
  return `<div class="scroll ${className}" role="region" aria-label="${escapeMarkup(caption)}" tabindex="0"><table>${words}<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody>${foot}</table></div>`
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

/** A sign shows its character and is read as its words. */
function cell(value: Cell, { words }: Report): string {
  if (value.kind === 'text' || value.kind === 'number') {
    return value.strong ? strong(value.text) : escapeMarkup(value.text)
  }
  const spoken = { protected: words.protected, 'not asked': words.notAsked, uncertain: words.uncertain }[value.kind]
  return `<strong aria-hidden="true">${cellText(value)}</strong>${hidden(spoken)}`
}

function plotHead(title: string, ticks: Drawing, report: Report): string {
  return `<div style="text-align:center">${escapeMarkup(title)}</div>${inlineSvg(report, ticks, null)}`
}

function valueHead(title: string, sign: DrawnSign | null, report: Report): string {
  return escapeMarkup(title) + (sign ? ` ${inlineSvg(report, legendSign(sign, screen), null, 'sign')}` : '')
}

export function hidden(text: string): string {
  return `<span class="hidden">${escapeMarkup(text)}</span>`
}

function strong(text: string): string {
  return `<strong>${escapeMarkup(text)}</strong>`
}

function detail(text: string): string {
  return text === '' ? '' : `<span class="detail">${escapeMarkup(text)}</span>`
}

function th(content: string, className = ''): string {
  return `<th scope="col"${className ? ` class="${className}"` : ''}>${content}</th>`
}

function td(content: string, className = ''): string {
  return `<td${className ? ` class="${className}"` : ''}>${content}</td>`
}

function tr(cells: readonly string[], className = ''): string {
  return `<tr${className ? ` class="${className}"` : ''}>${cells.join('')}</tr>`
}

function isClear(verdict: string | null): boolean {
  return verdict === 'clear_up' || verdict === 'clear_down'
}
