import type { ReportView } from '../view.ts'

/** Longest goal quoted in full where a report has one sheet, or one slide for all of them; what is left of a longer one. */
const longestOnSheet = 130
const roomOnSheet = 110

/**
 * A text people typed, as much of it as the layout has room for: whole words and an ellipsis. A sheet that kept goals of
 * five hundred characters would be set too small to read; the full report has their wording.
 */
export function excerpt({ template: { layout } }: ReportView, text: string): string {
  if ((layout !== 'page' && layout !== 'slides') || text.length <= longestOnSheet) return text
  const cut = text.slice(0, roomOnSheet)
  // at least half of the room, however long the last word is
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > roomOnSheet / 2 ? end : undefined).replace(/[\s,;:–-]+$/, '')} …`
}

/** Says that texts were shortened, where one was. */
export function excerptNote(view: ReportView, texts: readonly string[]): readonly string[] {
  return texts.some((text) => excerpt(view, text) !== text) ? [view.words.brief.shortened] : []
}
