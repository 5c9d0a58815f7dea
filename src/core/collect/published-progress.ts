import type { Progress } from '../model/collection.ts'

/**
 * What readers of results see of a wave: its total, and the areas either all or not at all. Shown one by one, two areas
 * could be subtracted from groups the report has put together in another way; so one to four answers of an area hide
 * all of them, and what came through the shared link is told where neither it nor the rest is one to four.
 *
 * @param minimum fewest persons a shown count may rest on
 */
export function publishedProgress(progress: Progress, minimum: number): Progress {
  const { sectors, total } = progress
  const shared = progress.viaSharedLink ?? 0
  const isNobodyOrEnough = (count: number) => count === 0 || count >= minimum
  const areLarge = sectors.every(({ count }) => {
    if (count === null) return false
    // Nobody came of those invited: that is small, too. Nobody was invited: there is nobody to protect.
    return count.submitted >= minimum || (count.submitted === 0 && count.expected === 0)
  })
  const showsAreas = areLarge && isNobodyOrEnough(shared)
  const showsShared = shared === 0 || (isNobodyOrEnough(shared) && isNobodyOrEnough(total.submitted - shared))
  return {
    ...progress,
    sectors: sectors.map(({ sector, count }) => ({ sector, count: showsAreas ? count : null })),
    viaSharedLink: showsShared ? progress.viaSharedLink : null,
  }
}
