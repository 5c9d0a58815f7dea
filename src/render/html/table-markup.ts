import type { Cell, Report } from '#core/model/report.ts'
import { cellText } from '../cell-text.ts'
import { escapeMarkup } from '../markup.ts'

interface Table {
  readonly label?: string | null
  readonly caption: string
  readonly hideCaption?: boolean
  readonly head: readonly string[]
  readonly body: readonly string[]
  readonly foot?: string
  /** "scroll": wider than its place it scrolls in a region of its own; "chart …": on narrow screens rows become blocks. */
  readonly kind: 'scroll' | 'chart rows' | 'chart items' | 'chart lines' | 'chart coverage'
}

// Roles in so many words: where rows become blocks, browsers forget that they are a table.

export function table({ label = null, caption, hideCaption = false, head, body, foot = '', kind }: Table): string {
  const lead = label ? `<span>${escapeMarkup(label)}</span> ` : ''
  const words = `<caption>${hideCaption ? hidden(caption) : lead + escapeMarkup(caption)}</caption>`
  const region = kind === 'scroll' ? ` role="region" aria-label="${escapeMarkup(caption)}" tabindex="0"` : ''
  const rows = `<thead role="rowgroup">${tr(head)}</thead><tbody role="rowgroup">${body.join('')}</tbody>`
  return `<div class="${kind}"${region}><table role="table">${words}${rows}${foot}</table></div>`
}

export function tr(cells: readonly string[], className = ''): string {
  return `<tr role="row"${classOf(className)}>${cells.join('')}</tr>`
}

export function th(content: string, className = ''): string {
  return `<th scope="col" role="columnheader"${classOf(className)}>${content}</th>`
}

export function rowHead(content: string, className = ''): string {
  return `<th scope="row" role="rowheader"${classOf(className)}>${content}</th>`
}

/** @param title of the column, shown beside the value where the head of the table is not there */
export function td(content: string, className = '', title = ''): string {
  const label = title === '' ? '' : ` data-label="${escapeMarkup(title)}"`
  return `<td role="cell"${classOf(className)}${label}>${content}</td>`
}

/** A cell for the eye alone: the one beside it says the same in words. */
export function unread(cell: string): string {
  return cell.replace(/^<t[hd][^>]*/, '$& aria-hidden="true"')
}

function classOf(className: string): string {
  return className === '' ? '' : ` class="${className}"`
}

/** A sign shows its character and is read as its words. */
export function cell(value: Cell, { words }: Report): string {
  if (value.kind === 'text' || value.kind === 'number') {
    return value.strong ? strong(value.text) : escapeMarkup(value.text)
  }
  const spoken = { protected: words.protected, 'not asked': words.notAsked, uncertain: words.uncertain }[value.kind]
  return `<strong aria-hidden="true">${cellText(value)}</strong>${hidden(spoken)}`
}

export function hidden(text: string): string {
  return `<span class="hidden">${escapeMarkup(text)}</span>`
}

export function strong(text: string): string {
  return `<strong>${escapeMarkup(text)}</strong>`
}

export function detail(text: string): string {
  return text === '' ? '' : `<span class="detail">${escapeMarkup(text)}</span>`
}
