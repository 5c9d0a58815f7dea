import type { Wave } from '#core/model/study.ts'
import type { Frame } from '#core/model/views.ts'
import { type Asked, askedOf } from '../../instrument.ts'
import { hasRoster } from './next-tasks.ts'

/** What the form of a wave asks here; a wave that has opened keeps the own statements it opened with. */
export function askedIn({ study, municipality, ownItems, openedOwnItems }: Frame, wave: Wave): Asked {
  const form = {
    study: study.id,
    wave: wave.id,
    municipality: municipality.id,
    dimensions: study.dimensions,
    ownItems: openedOwnItems[wave.id] ?? ownItems,
  }
  return askedOf(form, wave.id === study.waves[0]?.id)
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
