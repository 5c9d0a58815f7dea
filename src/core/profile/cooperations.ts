import type { SectorId } from '../model/instrument.ts'
import type { Fact, Profile, Quantity } from '../model/profile.ts'
import { splitList } from './lists.ts'
import { isNotStated, readQuantity } from './quantity.ts'
import { sectorOfCategory } from './sectors.ts'

type Reading = Pick<Fact, 'status' | 'quantities' | 'entries' | 'note'>

interface Category {
  readonly text: string
  readonly sector: SectorId | null
  /** Null where the source gives no number, or none that can be read. */
  readonly quantity: Quantity | null
  readonly clear: boolean
}

/**
 * "Gesundheit: 2, Kinder- und Jugend: 8, Schwangerschaftsberatung: 1–2 (wechselnd), …": entries as written and their
 * numbers in the same order. A category nobody knows, or one without a readable number, makes the row need review.
 */
export function readCooperations(text: string): Reading {
  const categories = readCategories(text)
  return {
    status: categories.every(({ clear }) => clear) ? 'given' : 'needs review',
    entries: categories.map((category) => category.text),
    quantities: categories.flatMap(({ quantity }) => (quantity === null ? [] : [quantity])),
    note: null,
  }
}

/** The numbers by area; areas not named, or named twice, are left out. */
export function cooperationsBySector(text: string): Profile['cooperations'] {
  const categories = readCategories(text).filter(({ sector, quantity }) => sector !== null && quantity !== null)
  const groups = [...Map.groupBy(categories, ({ sector }) => sector).values()]
  const once = groups.flatMap((group) => (group.length === 1 ? group : []))
  return Object.fromEntries(once.map(({ sector, quantity }) => [sector, quantity]))
}

/** The entries no number of an area was taken from: unknown areas, numbers that cannot be read, areas named twice. */
export function openCooperations(text: string): readonly string[] {
  const taken = cooperationsBySector(text)
  return readCategories(text)
    .filter(({ clear, sector, quantity }) => !clear || (quantity !== null && sector !== null && !(sector in taken)))
    .map((category) => category.text)
}

function readCategories(text: string): Category[] {
  return splitList(text, 'commas').map((part) => {
    const match = /^(\D*?\p{L}[)]?)\s*(?::|\s)\s*(?!\p{L})(\S.*)$/u.exec(part) ?? /^([^:]+):\s*(.+)$/u.exec(part)
    if (match === null) return { text: part, sector: sectorOfCategory(part), quantity: null, clear: false }
    const sector = sectorOfCategory(match[1]!)
    const value = match[2]!
    if (isNotStated(value) && !/^keine?$/iu.test(value)) {
      return { text: part, sector, quantity: null, clear: sector !== null }
    }
    const read = readQuantity(value, 'count')
    const quantity = read.quantities[0] ?? null
    return { text: part, sector, quantity, clear: sector !== null && quantity !== null }
  })
}
