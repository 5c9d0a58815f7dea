/** Text inside XML and HTML, also inside quoted attributes; characters XML 1.0 does not allow are left out. */
export function escapeMarkup(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/\p{Cc}/gu, allowedControl).replace(/[&<>"]/g, (character) => entities[character]!)
}

function allowedControl(character: string): string {
  return character === '\n' || character === '\t' ? character : ''
}

/** A length without needless digits: the same on every machine, and short. */
export function short(length: number): string {
  return String(Math.round(length * 100) / 100)
}
