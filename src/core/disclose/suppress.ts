/** Sizes of one group in every wave, groups in framework order. */
export interface CountedGroup {
  readonly id: string
  readonly sizes: readonly number[]
}

/**
 * Groups to withhold where labels must stay: small ones in any wave, then the smallest others until the withheld ones
 * are at least two with `minimum` persons together in every wave. All = only the total may be shown.
 * Source: Hundepool et al. (2012), Statistical Disclosure Control, on secondary suppression.
 */
export function suppress(
  groups: readonly CountedGroup[],
  minimum: number,
): { readonly suppressed: readonly string[]; readonly totalOnly: boolean } {
  const isSmall = ({ sizes }: CountedGroup) => sizes.some((size) => size > 0 && size < minimum)
  const smallest = ({ sizes }: CountedGroup) => Math.min(...sizes)
  const suppressed = groups.filter(isSmall)
  let shown = groups.filter((group) => !isSmall(group) && group.sizes.some((size) => size > 0))
  const together = (wave: number) => suppressed.reduce((sum, { sizes }) => sum + sizes[wave]!, 0)
  const isExposed = () =>
    suppressed.length === 1 ||
    (suppressed.length > 1 && suppressed[0]!.sizes.some((_, wave) => together(wave) < minimum))
  while (isExposed() && shown.length > 0) {
    const next = shown.reduce((least, group) => (smallest(group) <= smallest(least) ? group : least))
    shown = shown.filter((group) => group !== next)
    suppressed.push(next)
  }
  const totalOnly = suppressed.length > 0 && shown.length === 0
  const listed = totalOnly ? groups : groups.filter((group) => suppressed.includes(group))
  return { suppressed: listed.map(({ id }) => id), totalOnly }
}
