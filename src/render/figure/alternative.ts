import { cellText } from '../cell-text.ts'
import type { FigureBlock } from '../outline.ts'

/** What a picture shows, for those who cannot see it: every value in words. */
export function alternativeOf(block: FigureBlock): string {
  switch (block.kind) {
    case 'chartTable':
      return block.alternative
    case 'itemTable':
      return block.rows.map(({ text, alternative }) => `${text} ${alternative}.`).join(' ')
    case 'plotTable':
      return block.rows
        .map(({ cells: [name], alternative }) => `${name ? cellText(name) : ''}: ${alternative}.`)
        .join(' ')
    case 'coverage':
      return block.rows.map((row) => `${row.label}: ${waves(block.waveTitles, row.waves)}.`).join(' ')
  }
}

function waves(
  titles: readonly string[],
  values: readonly { readonly text: Parameters<typeof cellText>[0] }[],
): string {
  return values.map(({ text }, index) => `${titles[index]} ${cellText(text)}`).join('; ')
}
