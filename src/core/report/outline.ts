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
  return depths(blocks, [1]) as ReadonlyMap<string, Level>
}

/** The same where the title is a heading of its own above all others: 2 to 4. */
export function levelsBelowTitle(blocks: readonly Block[]): ReadonlyMap<string, 2 | 3 | 4> {
  const levels = [...depths(blocks, [])].map(([id, depth]) => [id, depth + 1] as const)
  return new Map(levels) as ReadonlyMap<string, 2 | 3 | 4>
}

function depths(blocks: readonly Block[], above: readonly Level[]): ReadonlyMap<string, number> {
  const depth = new Map<string, number>()
  let open = above
  for (const block of flatten(blocks)) {
    if (block.kind !== 'heading') continue
    open = [...open.filter((level) => level < block.level), block.level]
    depth.set(block.id, open.length)
  }
  return depth
}

/** All blocks in reading order, those inside others too. */
export function flatten(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'columns') return flatten(block.columns.flat())
    return block.kind === 'together' ? flatten(block.blocks) : [block]
  })
}
