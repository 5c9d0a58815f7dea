import type { Block, Cell, Report } from '#core/model/report.ts'

/** Every block, those inside columns and groups included, in reading order. */
export function allBlocks(report: Report): readonly Block[] {
  const inside = (block: Block): readonly Block[] =>
    block.kind === 'columns'
      ? block.columns.flat().flatMap(inside)
      : block.kind === 'together'
        ? block.blocks.flatMap(inside)
        : [block]
  return report.blocks.flatMap(inside)
}

export function blocksOfKind<K extends Block['kind']>(report: Report, kind: K): readonly Extract<Block, { kind: K }>[] {
  return allBlocks(report).filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
}

export function cellText(cell: Cell): string {
  if ('text' in cell) return cell.text
  return { protected: '.', 'not asked': '–', uncertain: '/' }[cell.kind]
}

/** Every string of a value, whatever its place. */
export function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}

/** Blocks from one heading of level 1 to the next. */
export function section(report: Report, id: string): readonly Block[] {
  const start = report.blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
  if (start < 0) return []
  const rest = report.blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 1)
  return [report.blocks[start]!, ...(end < 0 ? rest : rest.slice(0, end))]
}
