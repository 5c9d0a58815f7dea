import type { Invitation, Progress } from '../model/collection.ts'
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
 * An area with fewer than five invited is protected. Because the total and the shared link's answers are told, what
 * the protected areas have answered together can be worked out from the others. Therefore the smallest areas told are
 * protected with them, until at least two are protected that have five invited together; and all areas are, where
 * that sum is so small or so large that it settles somebody's answer.
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
  const personal = codes.filter(({ kind }) => kind === 'personal')
  const begun = personal.length > 0
  const areas = sectors.map((sector) => {
    const own = personal.filter((code) => code.sector === sector)
    const expected = roster?.[sector] ?? null
    const submitted = sum(own, 'submitted')
    const issued = sum(own, 'issued')
    const invited = Math.max(expected ?? 0, issued)
    return { sector, count: { submitted, expected }, submitted, invited, places: begun ? issued : invited }
  })
  const hidden = protectedSectors(areas)
  const shared = codes.filter(({ kind }) => kind !== 'personal')
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
  readonly submitted: number
  /** On the roster or given a code, whichever is more. */
  readonly invited: number
  /** Most that can have answered with a code of their own. */
  readonly places: number
}

function protectedSectors(areas: readonly Area[]): ReadonlySet<SectorId> {
  // Nobody invited: there is nobody to protect, and hiding this area would hide no one behind the others.
  const bySize = areas.filter(({ invited }) => invited > 0).sort((a, b) => a.invited - b.invited)
  let count = bySize.filter(({ invited }) => invited < minimumInvited).length
  if (count === 0) return new Set()
  const tooFew = (among: readonly Area[]) =>
    among.filter(({ places }) => places > 0).length < 2 || sum(among, 'places') < minimumInvited
  while (count < bySize.length && tooFew(bySize.slice(0, count))) count += 1
  const hidden = sumSettlesAnswers(bySize.slice(0, count), bySize.slice(count)) ? bySize : bySize.slice(0, count)
  return new Set(hidden.map(({ sector }) => sector))
}

/**
 * Whether what the protected areas have answered together gives their single numbers away: none or all do, and one
 * more or less as well, because somebody who knows this rule could tell "hidden because none" from "hidden because
 * all". For the same reason the answer follows from the total alone where only one such sum is possible with it.
 */
function sumSettlesAnswers(hidden: readonly Area[], told: readonly Area[]): boolean {
  const places = sum(hidden, 'places')
  const submitted = sum(hidden, 'submitted')
  const total = submitted + sum(told, 'submitted')
  // Nobody or everybody: the total says so, and hiding more hides nothing.
  if (total === 0 || total === places + sum(told, 'places')) return false
  const revealing = new Set([0, 1, places - 1, places])
  const possible = [...revealing].filter((one) => one <= total && total - one <= sum(told, 'places'))
  return revealing.has(submitted) || possible.length === 1
}

function sum<K extends string>(rows: readonly Readonly<Record<K, number>>[], key: K): number {
  return rows.reduce((total, row) => total + row[key], 0)
}
