import {
  Bookmark,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  type Table,
  TextRun,
} from 'docx'

export type Element = Paragraph | Table

/** A paragraph in a style, its text as it is or in parts. */
export function styled(style: string, content: string | readonly ParagraphChild[], options: IParagraphOptions = {}) {
  const children = typeof content === 'string' ? [new TextRun(content)] : [...content]
  return new Paragraph({ style, children, ...options })
}

export function bold(text: string): TextRun {
  return new TextRun({ text, bold: true })
}

/** Heading with a bookmark of its own, so that links inside the document find it. */
export function bookmarked(id: string, children: readonly ParagraphChild[]): Bookmark {
  return new Bookmark({ id: bookmarkName(id), children: [...children] })
}

/** Word's names of bookmarks: letters, digits and underscores, at most forty. */
export function bookmarkName(id: string): string {
  return `r_${id.replace(/\W/g, '_')}`.slice(0, 40)
}

/** "Abbildung 3" as a word and a number Word counts itself, so that a figure can be deleted. */
export function countedLabel(label: string): readonly ParagraphChild[] {
  const [word, number] = label.split(/\s/)
  if (!number || !/^\d+$/.test(number)) return [new TextRun(label)]
  return [new TextRun(`${word}\u00a0`), new SimpleField(`SEQ ${word} \\* ARABIC`, number)]
}
