import { type Paragraph, TextRun } from 'docx'
import type { LegendEntry } from '#core/model/report.ts'
import { legendLine } from '../signs.ts'
import { countedLabel, styled } from './text.ts'

export function captionOf(label: string | null, caption: string): readonly Paragraph[] {
  return [styled('Caption', [...(label ? [...countedLabel(label), new TextRun('\u2002')] : []), new TextRun(caption)])]
}

export function legendOf(entries: readonly LegendEntry[]): readonly Paragraph[] {
  const words = legendLine(entries)
  return words === '' ? [] : [styled('Note', words)]
}

export function notesOf(notes: readonly string[]): readonly Paragraph[] {
  return notes.map((note) => styled('Note', note))
}
