import { type Paragraph, TextRun } from 'docx'
import type { LegendEntry } from '#core/model/report.ts'
import { countedLabel, styled } from './text.ts'

/** Signs as characters: those of the plots in heads and legends, those of the cells as they are. */
export const signCharacters: Partial<Record<LegendEntry['sign'], string>> = {
  before: '○',
  interim: '◎',
  after: '●',
  change: '◆',
  'group-1': '●',
  'group-2': '■',
  'group-3': '▲',
  band: '▒',
  protected: '.',
  'not asked': '–',
  uncertain: '/',
}

export function captionOf(label: string | null, caption: string): readonly Paragraph[] {
  return [styled('Caption', [...(label ? [...countedLabel(label), new TextRun('\u2002')] : []), new TextRun(caption)])]
}

/** Signs that are characters; the drawn ones are explained inside the picture's own words. */
export function legendOf(entries: readonly LegendEntry[]): readonly Paragraph[] {
  const words = entries.flatMap(({ sign, text: meaning }) =>
    signCharacters[sign] ? [`${signCharacters[sign]}\u2002${meaning}`] : [],
  )
  return words.length === 0 ? [] : [styled('Note', words.join('\u2003'))]
}

export function notesOf(notes: readonly string[]): readonly Paragraph[] {
  return notes.map((note) => styled('Note', note))
}
