import { screen } from '#charts/measures.ts'
import { legendSign } from '#charts/sign.ts'
import type { Block, Report } from '#core/model/report.ts'
import { levelsBelowTitle } from '#core/report/outline.ts'
import { reportViewWords } from '#words/report-view.ts'
import { embeddedFonts, weights } from '../font/fira-sans.ts'
import { germanMarking } from '../language.ts'
import { escapeMarkup } from '../markup.ts'
import { inlineSvg } from './drawn.ts'
import { style } from './style.ts'
import { chartTable, coverageTable, dataTable, itemTable, plotTable } from './tables.ts'

/**
 * A report as one file for any browser: no server, no script, no other file; fonts and plots are inside. Same blocks,
 * order and words as on the screen of Peilung.
 */
export function html(report: Report): Uint8Array {
  const body = germanMarking(report.german).html(
    `${coverOf(report)}${contentsOf(report)}<main>${blocksOf(report.blocks, report)}</main><footer>${escapeMarkup(report.foot)}</footer>`,
  )
  const fonts = embeddedFonts(`${report.title}${body}`, weights)
  const page = [
    '<!doctype html>\n',
    `<html lang="${report.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<title>${escapeMarkup(report.title)}</title><meta name="generator" content="Peilung ${escapeMarkup(report.provenance.peilung)}">`,
    `<style>${fonts}${style}</style></head><body class="${report.layout}">${body}</body></html>\n`,
  ]
  return new TextEncoder().encode(page.join(''))
}

function coverOf(report: Report): string {
  const { cover, head, simulated } = report
  const kind = [
    `<strong>${escapeMarkup(cover.kind)}</strong>`,
    cover.kind === head.kind ? '' : `<span class="muted">${escapeMarkup(head.kind)}</span>`,
    simulated === null ? '' : `<span class="simulated">${escapeMarkup(simulated)}</span>`,
  ]
  const waves = cover.waves.map(
    ({ sign, text }) => `<li>${inlineSvg(report, legendSign(sign, screen), null)} ${escapeMarkup(text)}</li>`,
  )
  const facts = cover.facts.map((block) => `<div>${factsOf(block, 'h2')}</div>`)
  return [
    `<header><p class="kind">${kind.join('')}</p><h1>${escapeMarkup(cover.title)}</h1>`,
    `<p class="subtitle">${escapeMarkup(cover.subtitle)}</p><ul class="waves">${waves.join('')}</ul>`,
    `<div class="columns cover">${facts.join('')}</div>`,
    `<p class="note">${escapeMarkup(cover.scope)}</p><p class="note">${escapeMarkup(cover.publisher)}</p></header>`,
  ].join('')
}

function contentsOf({ blocks, locale }: Report): string {
  const words = reportViewWords[locale]
  const sections = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1
      ? [`<li><a href="#${block.id}">${escapeMarkup(block.text)}</a></li>`]
      : [],
  )
  if (sections.length < 2) return ''
  return `<nav aria-label="${words.contents}"><p><strong>${words.contents}</strong></p><ol>${sections.join('')}</ol></nav>`
}

function blocksOf(blocks: readonly Block[], report: Report): string {
  const levels = levelsBelowTitle(report.blocks)
  const write = (list: readonly Block[]): string =>
    list.map((block, index) => blockOf(block, list[index - 1], report, levels, write)).join('')
  return write(blocks)
}

function blockOf(
  block: Block,
  before: Block | undefined,
  report: Report,
  levels: ReturnType<typeof levelsBelowTitle>,
  write: (blocks: readonly Block[]) => string,
): string {
  switch (block.kind) {
    case 'heading':
      return headingOf(block, levels.get(block.id)!)
    case 'lead':
      return `<p class="lead">${escapeMarkup(block.text)}</p>`
    case 'paragraph':
      return `<p>${block.strong ? `<strong>${escapeMarkup(block.strong)}</strong> ` : ''}${escapeMarkup(block.text)}</p>`
    case 'finding': {
      const clear = block.verdict.startsWith('clear') ? ' clear' : ''
      return `<div class="finding${clear}"><p>${escapeMarkup(block.word)}</p><p><strong>${escapeMarkup(block.first)}</strong> ${escapeMarkup(block.rest)}</p></div>`
    }
    case 'chartTable':
      return chartTable(block, report)
    case 'itemTable':
      return itemTable(block, report)
    case 'coverage':
      return coverageTable(block, report)
    case 'plotTable':
      return plotTable(block, report)
    case 'table':
      return dataTable(block, report)
    case 'reading':
      return `<p class="reading"><strong>${escapeMarkup(block.label)}.</strong> ${escapeMarkup(block.text)}</p>`
    case 'facts':
      // A heading of the same words already stands above.
      return before?.kind === 'heading' && before.text === block.title ? pairs(block.facts) : factsOf(block, 'h3')
    case 'box':
      return boxOf(block)
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`
    case 'note':
      return `<p class="note">${escapeMarkup(block.text)}</p>`
    case 'columns':
      return `<div class="columns">${block.columns.map((column) => `<div>${write(column)}</div>`).join('')}</div>`
    case 'together':
      return `<section class="together">${write(block.blocks)}</section>`
    case 'provenance':
      return pairs(block.pairs.map(({ name, value }) => ({ name, value, note: null })))
  }
}

function headingOf(block: Extract<Block, { kind: 'heading' }>, level: 2 | 3 | 4): string {
  const tag = `h${level}`
  const number = block.number === undefined ? '' : `<span class="number">${block.number}</span> `
  const page = block.newPage ? ' class="page"' : ''
  const heading = `<${tag} id="${block.id}"${page}>${number}${escapeMarkup(block.text)}</${tag}>`
  return block.aside
    ? `<div class="numbered">${heading}<p><strong>${escapeMarkup(block.aside)}</strong></p></div>`
    : heading
}

function factsOf({ title, facts }: Extract<Block, { kind: 'facts' }>, tag: 'h2' | 'h3'): string {
  const heading =
    title === ''
      ? ''
      : `<${tag} style="font-size:1rem;border:0;margin:0 0 .25rem;padding:0">${escapeMarkup(title)}</${tag}>`
  return heading + pairs(facts)
}

function pairs(
  list: readonly { readonly name: string; readonly value: string; readonly note: string | null }[],
): string {
  const rows = list.map(({ name, value, note }) => {
    const aside = note === null ? '' : ` (${escapeMarkup(note)})`
    return `<div><dt>${escapeMarkup(name)}${aside}</dt><dd>${escapeMarkup(value)}</dd></div>`
  })
  return `<dl class="pairs">${rows.join('')}</dl>`
}

function boxOf({ tone, title, items }: Extract<Block, { kind: 'box' }>): string {
  const lines = items.map(({ lead, text, target }) => {
    const words = target === null ? escapeMarkup(text) : `<a href="#${target}">${escapeMarkup(text)}</a>`
    return `<li>${lead === null ? '' : `<strong>${escapeMarkup(lead)}</strong> `}${words}</li>`
  })
  return `<div class="box ${tone}"><h3>${escapeMarkup(title)}</h3><ul>${lines.join('')}</ul></div>`
}
