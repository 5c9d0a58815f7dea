import { contentsLines, titleOf } from './contents.ts'
import { plain, readBullet } from './lines.ts'
import { type Sentence, splitSentences } from './sentences.ts'

/** What a line of a concept paper is. */
export type PaperRole = 'blank' | 'cover' | 'contents' | 'heading' | 'bullet' | 'text'

export interface Paragraph {
  readonly kind: 'paragraph'
  /** The heading it stands under; empty above the first. */
  readonly heading: string
  readonly sentences: readonly Sentence[]
}

export interface BulletList {
  readonly kind: 'list'
  readonly heading: string
  /** The sentence that announces it ("Die nächsten Schritte sind:"); null where none does. */
  readonly lead: Sentence | null
  readonly items: readonly Sentence[]
}

export interface Paper {
  readonly roles: readonly PaperRole[]
  readonly cover: readonly Sentence[]
  readonly headings: readonly Sentence[]
  readonly blocks: readonly (Paragraph | BulletList)[]
}

/** A concept paper taken apart: cover, contents page, headings, paragraphs in sentences, lists with their lead. */
export function readPaper(lines: readonly string[]): Paper {
  const roles = paperRoles(lines)
  const at = (role: PaperRole): Sentence[] =>
    lines.flatMap((text, line) => (roles[line] === role ? [{ text: plain(text), line }] : []))
  return { roles, cover: at('cover'), headings: at('heading'), blocks: readBlocks(lines, roles) }
}

function paperRoles(lines: readonly string[]): PaperRole[] {
  const contents = contentsLines(lines)
  const titles = new Set([...contents.values()].filter((title) => title !== ''))
  const coverEnd = contents.size > 0 ? Math.min(...contents.keys()) : firstLine(lines) + 1
  return lines.map((line, index) => {
    if (line.trim() === '') return 'blank'
    if (contents.has(index)) return 'contents'
    if (index < coverEnd) return 'cover'
    if (readBullet(line) !== null && !titles.has(titleOf(line))) return 'bullet'
    return titles.has(titleOf(line)) || standsAsHeading(lines, index) ? 'heading' : 'text'
  })
}

function firstLine(lines: readonly string[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  )
}

/** Short, alone between blank lines, without a full stop; a paragraph of the law is not a heading. */
function standsAsHeading(lines: readonly string[], index: number): boolean {
  const line = lines[index]!.trim()
  const alone = [lines[index - 1], lines[index + 1]].every((neighbour) => (neighbour ?? '').trim() === '')
  return alone && line.length <= 90 && /^[\p{Lu}\d„]/u.test(line) && !/[.!?:;,]$/.test(line)
}

function readBlocks(lines: readonly string[], roles: readonly PaperRole[]): (Paragraph | BulletList)[] {
  const blocks: (Paragraph | BulletList)[] = []
  let heading = ''
  let index = 0
  while (index < lines.length) {
    const role = roles[index]!
    if (role === 'heading') heading = plain(lines[index]!)
    if (role === 'text') {
      const parts = paragraphFrom(lines, roles, index)
      blocks.push({ kind: 'paragraph', heading, sentences: splitSentences(parts) })
      index = parts.at(-1)!.line
    }
    if (role === 'bullet') {
      const { items, end } = listFrom(lines, roles, index)
      blocks.push({ kind: 'list', heading, lead: leadOf(blocks.at(-1), heading), items })
      index = end
    }
    index++
  }
  return blocks
}

/** Lines wrapped without a blank between, and paragraphs that a page break cuts in the middle of a sentence. */
function paragraphFrom(lines: readonly string[], roles: readonly PaperRole[], start: number): Sentence[] {
  const parts: Sentence[] = []
  let index = start
  while (roles[index] === 'text') {
    parts.push({ text: plain(lines[index]!), line: index })
    if (roles[index + 1] === 'text') {
      index++
      continue
    }
    const next = index + 1 + roles.slice(index + 1).findIndex((role) => role !== 'blank')
    if (
      roles[next] !== 'text' ||
      next <= index ||
      /[.!?:;“"]$/u.test(parts.at(-1)!.text) ||
      parts.at(-1)!.text.length < 90
    )
      break
    index = next
  }
  return parts
}

function listFrom(
  lines: readonly string[],
  roles: readonly PaperRole[],
  start: number,
): { items: Sentence[]; end: number } {
  const items: { text: string; line: number }[] = []
  let end = start
  for (let index = start; index < lines.length; index++) {
    const bullet = roles[index] === 'bullet' ? readBullet(lines[index]!) : null
    if (bullet !== null) items.push({ text: bullet.text, line: index })
    else if (roles[index] === 'text' && roles[index - 1] !== 'blank') items.at(-1)!.text += ` ${plain(lines[index]!)}`
    else if (roles[index] !== 'blank') break
    if (roles[index] !== 'blank') end = index
  }
  return { items, end }
}

function leadOf(block: Paragraph | BulletList | undefined, heading: string): Sentence | null {
  if (block?.kind !== 'paragraph' || block.heading !== heading) return null
  const last = block.sentences.at(-1)
  return last?.text.endsWith(':') ? last : null
}
