import type { LegendEntry } from '#core/model/report.ts'

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

/** "vorher 2024 ○": the head of a column with the sign its values are drawn with. */
export function withSign(title: string, sign: LegendEntry['sign'] | null): string {
  const character = sign && signCharacters[sign]
  return character ? `${title}\u00a0${character}` : title
}

/** What the signs mean, on one line; the drawn ones are explained inside the picture's own words. */
export function legendLine(entries: readonly LegendEntry[]): string {
  const words = entries.flatMap(({ sign, text }) =>
    signCharacters[sign] ? [`${signCharacters[sign]}\u2002${text}`] : [],
  )
  return words.join('\u2003')
}
