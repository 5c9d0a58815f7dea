import type { ReportWords } from '#words/report.ts'
import type { Block } from '../model/report.ts'
import { figureLabel, tableLabel } from './sections/heading.ts'

/** Counts figures and tables in reading order: sections know what they are, not which number they get. */
export function numberBlocks({ frame }: ReportWords, blocks: readonly Block[]): readonly Block[] {
  const counts = { figure: 0, table: 0 }
  const label = (text: string) => {
    if (text === figureLabel) return frame.figure(++counts.figure)
    if (text === tableLabel) return frame.table(++counts.table)
    return text
  }
  const visit = (block: Block): Block => {
    if (block.kind === 'columns') return { ...block, columns: block.columns.map((column) => column.map(visit)) }
    if (block.kind === 'together') return { ...block, blocks: block.blocks.map(visit) }
    if ('label' in block && typeof block.label === 'string' && block.kind !== 'reading')
      return { ...block, label: label(block.label) }
    return block
  }
  return blocks.map(visit)
}
