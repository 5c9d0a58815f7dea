/** Blanks German office files use: space, no-break, thin and narrow no-break space. */
export const blank = '[ \\u00a0\\u2009\\u202f]'

/** The lines of a text: byte-order mark dropped, Windows and old Mac line ends made "\n". */
export function splitLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
}

/** Without literal `<small>` tags and `<…>` around addresses; blanks outside and repeated blanks removed. */
export function plain(text: string): string {
  return text
    .replace(/<\/?small>/gi, ' ')
    .replace(/<((?:https?:\/\/|www\.)[^<>\s]*)>/gi, '$1')
    .replace(new RegExp(`(?:${blank}|\\t)+`, 'g'), ' ')
    .trim()
}

/** For comparing with known wordings: plain, lower case, every dash a hyphen. */
export function normalise(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}

export interface Row {
  readonly label: string
  readonly value: string
}

const severalBlanks = new RegExp(`${blank}{2,}`)

/** "label<TAB>value" or with several blanks instead of the tab; null where the line is not in two columns. */
export function splitRow(line: string): Row | null {
  const tab = line.indexOf('\t')
  if (tab >= 0) return { label: plain(line.slice(0, tab)), value: plain(line.slice(tab)) }
  const gap = severalBlanks.exec(line.trimEnd())
  if (gap === null) return null
  return { label: plain(line.slice(0, gap.index)), value: plain(line.slice(gap.index)) }
}

export interface Bullet {
  /** Columns of leading blanks; a tab counts four. */
  readonly indent: number
  readonly text: string
}

/** "- text", "• text", "1. text" at any indentation; null otherwise. */
export function readBullet(line: string): Bullet | null {
  const match = /^([\s\u00a0]*)(?:[-\u2013\u2014•·▪◦‣*]|\d{1,2}[.)])[\s\u00a0]+(\S.*)$/u.exec(line)
  if (match === null) return null
  return { indent: match[1]!.replaceAll('\t', '    ').length, text: plain(match[2]!) }
}
