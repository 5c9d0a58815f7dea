import type { Count, Invitation, Progress } from '../model/collection.ts'
import type { SectorId } from '../model/instrument.ts'
import type { IsoDate, MunicipalityId, Roster, Wave } from '../model/study.ts'
import { waveState } from './invitation.ts'

/** Issued and used codes of one kind and area. */
export interface CodeCount {
  readonly kind: Invitation['kind']
  readonly sector: SectorId | null
  readonly issued: number
  readonly submitted: number
}

/** Fewest invited persons whose participation is told: with fewer, "3 of 3" tells about each of them. */
const minimumInvited = 5

/**
 * How many have answered in one wave of one municipality: used codes against the roster, no persons.
 *
 * An area with fewer than five invited is protected. Because the total is told, a single protected area could be
 * worked out from the others; then the smallest area told is protected with it, until at least two are
 * protected that have five invited together.
 *
 * @param sectors the areas in the instrument's order
 * @param roster null where the coordinator has entered none
 */
export function progress(input: {
  readonly municipality: MunicipalityId
  readonly wave: Wave
  readonly sectors: readonly SectorId[]
  readonly roster: Roster | null
  readonly codes: readonly CodeCount[]
  readonly submissions: number
  readonly today: IsoDate
}): Progress {
  const { municipality, wave, sectors, roster, codes, submissions, today } = input
  const areas = sectors.map((sector) => {
    const own = codes.filter((code) => code.kind === 'personal' && code.sector === sector)
    const expected = roster?.[sector] ?? null
    const count = { submitted: sum(own, 'submitted'), expected }
    return { sector, count, invited: Math.max(expected ?? 0, sum(own, 'issued')) }
  })
  const hidden = protectedSectors(areas)
  const shared = codes.filter(({ kind }) => kind === 'shared')
  return {
    municipality,
    wave: wave.id,
    state: waveState(wave, today),
    total: { submitted: submissions, expected: rosterTotal(sectors, roster) },
    sectors: areas.map(({ sector, count }) => ({ sector, count: hidden.has(sector) ? null : count })),
    viaSharedLink: sum(shared, 'submitted'),
  }
}

/** Persons on the roster; null where one area is unknown. */
function rosterTotal(sectors: readonly SectorId[], roster: Roster | null): number | null {
  const counts = sectors.map((sector) => roster?.[sector] ?? null)
  if (counts.length === 0 || counts.some((count) => count === null)) return null
  return counts.reduce<number>((total, count) => total + count!, 0)
}

interface Area {
  readonly sector: SectorId
  readonly count: Count
  readonly invited: number
}

function protectedSectors(areas: readonly Area[]): ReadonlySet<SectorId> {
  // Nobody invited: there is nobody to protect, and hiding this area would hide no one behind the others.
  const bySize = areas.filter(({ invited }) => invited > 0).sort((a, b) => a.invited - b.invited)
  const tooSmall = bySize.filter(({ invited }) => invited < minimumInvited)
  if (tooSmall.length === 0) return new Set()
  let count = tooSmall.length
  const invitedBehind = () => bySize.slice(0, count).reduce((total, { invited }) => total + invited, 0)
  while (count < bySize.length && (count < 2 || invitedBehind() < minimumInvited)) count += 1
  return new Set(bySize.slice(0, count).map(({ sector }) => sector))
}

function sum<K extends string>(rows: readonly Readonly<Record<K, number>>[], key: K): number {
  return rows.reduce((total, row) => total + row[key], 0)
}
