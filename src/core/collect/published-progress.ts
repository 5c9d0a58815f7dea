import { withholdComplements } from '../disclose/complement.ts'
import type { Progress } from '../model/collection.ts'

/**
 * What readers of results see of a wave: its total, and of the areas only what a report could show. Areas and the shared
 * link add up to the total, so that one to four of them, and what they could be computed from, are null.
 *
 * @param minimum fewest persons a shown count may rest on
 */
export function publishedProgress(progress: Progress, minimum: number): Progress {
  const { sectors, viaSharedLink } = progress
  const sizes = [...sectors.map(({ count }) => count?.submitted ?? 0), viaSharedLink ?? 0]
  const parts = sizes.map((size) => ({ size, because: size < minimum ? ('small cell' as const) : null }))
  const reasons = withholdComplements(parts, minimum)
  return {
    ...progress,
    sectors: sectors.map(({ sector, count }, index) => ({ sector, count: reasons[index] === null ? count : null })),
    viaSharedLink: viaSharedLink === 0 || reasons.at(-1) === null ? viaSharedLink : null,
  }
}
