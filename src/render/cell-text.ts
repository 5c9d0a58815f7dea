import type { Cell } from '#core/model/report.ts'

const signs = { protected: '.', 'not asked': '–', uncertain: '/' } as const

/** A cell as it is printed: its text, or the character of its sign. */
export function cellText(cell: Cell): string {
  return cell.kind === 'text' || cell.kind === 'number' ? cell.text : signs[cell.kind]
}
