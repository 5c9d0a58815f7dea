/** A group with its size in every wave and scale published by group. */
export interface SizedGroup {
  readonly id: string
  readonly sizes: readonly number[]
  /** False for those who stated no group: they are no group of their own. */
  readonly mayStandAlone: boolean
}

export interface Partition {
  /** Groups published under their own name. */
  readonly published: readonly string[]
  /** Groups published together as "other"; empty where none is too small. */
  readonly merged: readonly string[]
  /** No partition is safe: only the total may be published. */
  readonly totalOnly: boolean
}

/**
 * One partition for all waves in which every block has at least `minimum` persons everywhere, so that no block can be
 * found by subtraction. Groups come in framework order; of equally small ones the later joins first.
 * Source: Hundepool et al. (2012), Statistical Disclosure Control, on global recoding.
 */
export function mergeSmallGroups(groups: readonly SizedGroup[], minimum: number): Partition {
  const occurring = groups.filter(({ sizes }) => sizes.some((size) => size > 0))
  const smallest = ({ sizes }: SizedGroup) => Math.min(...sizes)
  const standsAlone = (group: SizedGroup) => group.mayStandAlone && smallest(group) >= minimum
  let alone = occurring.filter(standsAlone)
  const merged = occurring.filter((group) => !standsAlone(group))
  const sizeOfMerged = (stratum: number) => merged.reduce((sum, { sizes }) => sum + sizes[stratum]!, 0)
  const isTooSmall = () => merged[0]!.sizes.some((_, stratum) => sizeOfMerged(stratum) < minimum)
  while (merged.length > 0 && alone.length > 0 && isTooSmall()) {
    const next = alone.reduce((least, group) => (smallest(group) <= smallest(least) ? group : least))
    alone = alone.filter((group) => group !== next)
    merged.push(next)
  }
  const ids = (members: readonly SizedGroup[]) =>
    occurring.filter((group) => members.includes(group)).map(({ id }) => id)
  if (alone.length === 0) return { published: [], merged: ids(occurring), totalOnly: true }
  return { published: ids(alone), merged: ids(merged), totalOnly: false }
}
