import type { Profile } from '../model/profile.ts'
import { plain } from './lines.ts'

/** The sixteen Länder. */
export const lands = [
  'Baden-Württemberg',
  'Bayern',
  'Berlin',
  'Brandenburg',
  'Bremen',
  'Hamburg',
  'Hessen',
  'Mecklenburg-Vorpommern',
  'Niedersachsen',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Saarland',
  'Sachsen',
  'Sachsen-Anhalt',
  'Schleswig-Holstein',
  'Thüringen',
] as const

/** The Land a word names ("NRW" included); null for anything else. */
export function landOf(text: string): string | null {
  const name = text.trim().toLowerCase()
  if (name === 'nrw') return 'Nordrhein-Westfalen'
  return lands.find((land) => land.toLowerCase() === name) ?? null
}

type Place = Pick<Profile, 'name' | 'kind' | 'land'>

/**
 * "Stadt Bremerhaven, Bremen" → Bremerhaven, Stadt, Bremen. The kind is taken from the words only: "Hamburg-Harburg"
 * has none, and "Stadt und Landkreis" is neither. Names of districts keep their "Kreis".
 */
export function readPlace(line: string): Place {
  const text = plain(line)
  const comma = text.lastIndexOf(',')
  const land = comma < 0 ? null : landOf(text.slice(comma + 1))
  const name = land === null ? text : text.slice(0, comma).trim()
  const town = /^(?:kreisfreie |große kreis)?(?:stadt|hansestadt|landeshauptstadt) (?!und )(.+)$/iu.exec(name)
  if (town !== null) return { name: town[1]!, kind: 'Stadt', land }
  const district = /^(?:stadt)?bezirk (.+)$/iu.exec(name)
  if (district !== null) return { name: district[1]!, kind: 'Bezirk', land }
  return { name, kind: /^(?:land)?kreis |kreis$/iu.test(name) ? 'Landkreis' : null, land }
}
