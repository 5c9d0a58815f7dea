import type { SectorId } from '../model/instrument.ts'
import type { Profile, Quantity } from '../model/profile.ts'
import { sectorIds } from './sectors.ts'

/**
 * The cooperation partners per area as a first proposal of how many persons to invite. Of a range ("1–2") the upper
 * end, so that nobody is left out; areas the profile does not count are null. Null where it counts none.
 */
export function proposedRoster(profile: Profile): Readonly<Record<SectorId, number | null>> | null {
  if (Object.keys(profile.cooperations).length === 0) return null
  return Object.fromEntries(sectorIds.map((sector) => [sector, persons(profile.cooperations[sector])]))
}

function persons(quantity: Quantity | undefined): number | null {
  if (quantity === undefined) return null
  return quantity.kind === 'range' ? quantity.to : quantity.value
}
