import { ownBlock } from '#core/instrument/submission.ts'
import { type Register, said } from '#core/model/register.ts'
import type { Introduction } from '#core/model/views.ts'
import { choiceWords } from '#words/choice.ts'

/** A block as the introduction offers it, before the form has arrived. */
export interface Offer {
  readonly id: string
  readonly title: string
  readonly items: number
}

/** Everything asked, in its order: the dimensions, then the municipality's own statements. */
export function offersOf({ dimensions, ownItems }: Introduction, register: Register): readonly Offer[] {
  const own = { id: ownBlock, title: choiceWords[register].own, items: ownItems }
  return [
    ...dimensions.map(({ id, title, items }) => ({ id, title: said(title, register), items })),
    ...(ownItems > 0 ? [own] : []),
  ]
}

/**
 * One dimension by lot. If people chose, or the first of the list were taken, a dimension would be answered by those it
 * interests, or the first by everybody; drawn with equal chances, those who answer one are like all the others.
 */
export function drawOne({ dimensions }: Introduction): string {
  const [word] = crypto.getRandomValues(new Uint32Array(1))
  return dimensions[word! % dimensions.length]!.id
}

export const itemsIn = (offers: readonly Offer[], chosen: readonly string[]) =>
  offers.filter(({ id }) => chosen.includes(id)).reduce((sum, { items }) => sum + items, 0)
