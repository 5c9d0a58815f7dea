import { instrument } from './generated-study.ts'
import type { Learned } from './learn.ts'

/** A number about several municipalities that moves with a wave of one whose own report shows nothing of it. */
export interface RestsOnWithheld {
  readonly number: string
  readonly wave: string
}

/**
 * A quartile over municipalities is no sum, so that nothing can be solved with it; it must not rest on anybody either
 * of whom no sum is shown at all.
 *
 * @param isOverAll whether a number is made of those of several municipalities
 */
export function findResting(
  { units, moved, movesWithItems }: Learned,
  isOverAll: (number: string) => boolean,
): RestsOnWithheld[] {
  const partsOf = ({ variable, units }: Learned['moved'][number]) =>
    [...new Set(units.map(({ wave }) => wave))].map((wave) => ({ wave, items: variable.split(',') }))
  const shown = new Set(
    moved
      .filter(({ number }) => !isOverAll(number))
      .flatMap((one) => partsOf(one).flatMap(({ wave, items }) => items.map((item) => `${wave} ${item}`))),
  )
  /** What it moves with was learned of all waves together: it has to move with the withheld answers of this one alone. */
  const rests = ({ number, wave }: RestsOnWithheld) =>
    movesWithItems(
      units.filter((unit) => unit.wave === wave),
      new Set(instrument.items.map(({ id }) => id).filter((item) => !shown.has(`${wave} ${item}`))),
      number,
    )
  return moved
    .filter(({ number }) => isOverAll(number))
    .flatMap((one) =>
      partsOf(one)
        .filter(({ wave, items }) => !items.some((item) => shown.has(`${wave} ${item}`)))
        .map(({ wave }) => ({ number: one.number, wave })),
    )
    .filter(rests)
}
