import type { Block } from '../model/report.ts'

type Level = 1 | 2 | 3

/**
 * Level of each heading in the outline of the document, by its id. The levels of headings say how they look; a run-in
 * head may follow a section directly. In the outline each stands exactly one below the heading it belongs to, because
 * readers who jump from heading to heading, and PDF/UA, allow no gap.
 *
 * The cover's title stands before the first block, at level 1.
 */
export function outlineLevels(blocks: readonly Block[]): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>()
  let open: readonly Level[] = [1]
  for (const block of flatten(blocks)) {
    if (block.kind !== 'heading') continue
    open = [...open.filter((level) => level < block.level), block.level]
    levels.set(block.id, open.length as Level)
  }
  return levels
}

/** All blocks in reading order, those inside others too. */
export function flatten(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'columns') return flatten(block.columns.flat())
    return block.kind === 'together' ? flatten(block.blocks) : [block]
  })
}
