import type { Frame } from '#core/model/views.ts'
import { dimensionOverviews, minutesFor } from '../../instrument.ts'
import { hasRoster } from './next-tasks.ts'

/** Minutes a respondent needs for the framework's items and the confirmed own ones; from 10 on in steps of 5. */
export function askedMinutes({ study, ownItems }: Frame): number {
  const own = ownItems.filter(({ confirmed }) => confirmed).length
  const items = dimensionOverviews('de').filter(({ id }) => study.dimensions.includes(id))
  const minutes = minutesFor(items.reduce((sum, each) => sum + each.items, own))
  return minutes < 10 ? minutes : 5 * Math.round(minutes / 5)
}

export const frameParts = ['profile', 'goals', 'roster', 'waves'] as const
export type FramePart = (typeof frameParts)[number]

/** Which parts of the frame are in place: profile read, a statement confirmed, the first wave counted, dates set. */
export function partsDone(frame: Frame): Readonly<Record<FramePart, boolean>> {
  return {
    profile: frame.profile !== null,
    goals: frame.ownItems.some(({ confirmed }) => confirmed),
    roster: frame.study.waves.some(({ id }) => hasRoster(frame, id)),
    waves: frame.study.waves.length > 0,
  }
}
