/** Characters our font leaves out, and what stands for them on paper; the selector of an emoji stands for nothing. */
const substitutes: Readonly<Record<string, string>> = {
  '\u2009': '\u00a0',
  '\u202f': '\u00a0',
  '\u2011': '-',
  '\ufe0f': '',
}

/**
 * Text with only characters the font can show, so that one emoji in somebody's goal does not stop the whole file:
 * what has no substitute becomes "?". Accents typed as separate characters are composed first.
 */
export function printable(text: string, covers: (codePoint: number) => boolean): string {
  const characters = Array.from(text.normalize('NFC'), (character) => {
    if (character < '\u0080' || covers(character.codePointAt(0) ?? 0)) return character
    return substitutes[character] ?? '?'
  })
  return characters.join('')
}
