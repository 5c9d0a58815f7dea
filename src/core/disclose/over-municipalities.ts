import type { PooledReliability, StudyReliability } from '../model/reliability.ts'

/** Fewer municipalities could be worked out one by one; statistics.md 10.1. */
export const fewestMunicipalities = 4
/** Above this share of all answers one municipality would speak for all. */
const dominance = 0.6
/** Fewer answers leave an alpha too uncertain to be read; statistics.md 6.1. */
const fewestForAlpha = 30

export type Withheld = 'tooFew' | 'dominated'

/** Why nothing may be said over municipalities with so many answers each; null where something may. */
export function withholdOverMunicipalities(sizes: readonly number[]): Withheld | null {
  if (sizes.length < fewestMunicipalities) return 'tooFew'
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return Math.max(...sizes) > dominance * all ? 'dominated' : null
}

/** What may be shown of reliabilities over municipalities. */
export function discloseReliability(pooled: readonly PooledReliability[]): readonly StudyReliability[] {
  return pooled.map(({ dimension, wave, sizes, alpha }) => {
    const isWithheld = withholdOverMunicipalities(sizes) !== null || (alpha !== null && alpha.n < fewestForAlpha)
    return { dimension, wave, alpha: isWithheld ? 'withheld' : alpha }
  })
}
