import type { Locale } from '#core/model/locale.ts'
import type { Frame } from '#core/model/views.ts'
import { sectorTitles } from '../../instrument.ts'

/** Persons invited to a wave as far as they are known, and the areas nobody has counted yet. */
export interface RosterSum {
  /** Null where no area has a number. */
  readonly known: number | null
  readonly missing: readonly string[]
}

/** An empty field is unknown, not 0: the sum is of what is known, and the rest is named. */
export function rosterSum(roster: Frame['rosters'][string] | undefined, locale: Locale): RosterSum {
  const areas = sectorTitles(locale).map(({ id, title }) => ({ title, persons: roster?.[id] ?? null }))
  const counted = areas.filter(({ persons }) => persons !== null)
  return {
    known: counted.length === 0 ? null : counted.reduce((sum, { persons }) => sum + (persons ?? 0), 0),
    missing: areas.filter(({ persons }) => persons === null).map(({ title }) => title),
  }
}
