import type { WithheldBecause } from '../model/evaluation.ts'

/** One block of a partition whose total is published. */
export interface PartitionBlock {
  readonly size: number
  readonly because: WithheldBecause | null
}

/**
 * Withholds further blocks of one partition until the withheld ones cannot be found by subtraction: at least two of
 * them with `minimum` persons together. The smallest shown block goes first, of equally small ones the later.
 * Source: Hundepool et al. (2012), Statistical Disclosure Control, on secondary suppression.
 */
export function withholdComplements(blocks: readonly PartitionBlock[], minimum: number): (WithheldBecause | null)[] {
  const reasons = blocks.map(({ because }) => because)
  const indices = blocks.map((_, index) => index)
  const withheld = () => indices.filter((index) => reasons[index] !== null)
  const isExposed = (hidden: readonly number[]) =>
    hidden.length === 1 || (hidden.length > 1 && hidden.reduce((sum, index) => sum + blocks[index]!.size, 0) < minimum)
  while (isExposed(withheld())) {
    const shown = indices.filter((index) => reasons[index] === null)
    if (shown.length === 0) break
    const smallest = shown.reduce((least, index) => (blocks[index]!.size <= blocks[least]!.size ? index : least))
    reasons[smallest] = 'complementary'
  }
  return reasons
}
