import { type Paragraph, TextRun } from 'docx'
import type { LegendEntry, Report } from '#core/model/report.ts'
import { legendLine } from '../signs.ts'
import { countedLabel, styled } from './text.ts'

export function captionOf(label: string | null, caption: string): readonly Paragraph[] {
  return [styled('Caption', [...(label ? [...countedLabel(label), new TextRun('\u2002')] : []), new TextRun(caption)])]
}

export function legendOf(entries: readonly LegendEntry[]): readonly Paragraph[] {
  const words = legendLine(entries)
  return words === '' ? [] : [styled('Note', words)]
}

/** On a single sheet one paragraph, because every paragraph takes a distance. */
export function notesOf(notes: readonly string[], { layout }: Report, keepNext = false): readonly Paragraph[] {
  const paragraphs = layout === 'page' && notes.length > 0 ? [notes.join(' ')] : notes
  return paragraphs.map((note) => styled('Note', note, { keepNext }))
}
