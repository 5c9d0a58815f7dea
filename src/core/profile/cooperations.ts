import type { SectorId } from '../model/instrument.ts'
import type { Fact, Profile, Quantity } from '../model/profile.ts'
import { splitList } from './lists.ts'
import { isNotStated, readQuantity } from './quantity.ts'
import { sectorOfCategory, sectorOfInstitution } from './sectors.ts'

type Reading = Pick<Fact, 'status' | 'quantities' | 'entries' | 'note'>

interface Category {
  readonly text: string
  readonly sector: SectorId | null
  /** Null where the source gives no number, or none that can be read. */
  readonly quantity: Quantity | null
  readonly clear: boolean
  /** Whether it names members of an area ("3 Hebammen") and not the area: several of them add up. */
  readonly members: boolean
}

/**
 * "Gesundheit: 2, Kinder- und Jugend: 8, Schwangerschaftsberatung: 1–2 (wechselnd), …": entries as written and their
 * numbers in the same order. A category nobody knows, one without a readable
 * number, and members in place of an area ("3 Hebammen") make the row need review.
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

/** The numbers by area; areas not named, or named twice, are left out. Members of one area are added up. */
export function cooperationsBySector(text: string): Profile['cooperations'] {
  const categories = readCategories(text).filter(({ sector, quantity }) => sector !== null && quantity !== null)
  const groups = [...Map.groupBy(categories, ({ sector }) => sector).values()]
  return Object.fromEntries(
    groups.flatMap((group) => {
      const quantity = group.length === 1 ? group[0]!.quantity : sumOfMembers(group)
      return quantity === null ? [] : [[group[0]!.sector, quantity]]
    }),
  )
}

function sumOfMembers(group: readonly Category[]): Quantity | null {
  const counts = group.flatMap(({ members, quantity }) =>
    members && quantity?.kind === 'count' ? [quantity.value] : [],
  )
  return counts.length < group.length ? null : { kind: 'count', value: counts.reduce((sum, count) => sum + count, 0) }
}

/** The entries no number of an area was taken from: unknown areas, numbers that cannot be read, areas named twice. */
export function openCooperations(text: string): readonly string[] {
  const taken = cooperationsBySector(text)
  return readCategories(text)
    .filter(({ clear, sector, quantity }) => (quantity === null || sector === null ? !clear : !(sector in taken)))
    .map((category) => category.text)
}

function readCategories(text: string): Category[] {
  return splitList(text, 'commas').flatMap((part) => part.split(/\s+(?:und|sowie)\s+(?=\d)/u).map(readCategory))
}

/** "Gesundheit: 2", "Hebammen 3" or "3 Hebammen". */
function readCategory(part: string): Category {
  const inFront = /^((?:ca\. )?\d{1,3}) (\p{L}.*)$/u.exec(part)
  const behind = /^(\D*?\p{L}[)]?)\s*(?::|\s)\s*(?!\p{L})(\S.*)$/u.exec(part) ?? /^([^:]+):\s*(.+)$/u.exec(part)
  const [name, value] = inFront ? [inFront[2]!, inFront[1]!] : behind ? [behind[1]!, behind[2]!] : [part, null]
  const category = sectorOfCategory(name)
  const sector = category ?? (value === null ? null : sectorOfInstitution(name))
  const members = category === null
  if (value === null) return { text: part, sector, quantity: null, clear: false, members }
  if (isNotStated(value) && !/^keine?$/iu.test(value)) {
    return { text: part, sector, quantity: null, clear: category !== null, members }
  }
  const quantity = readQuantity(value, 'count').quantities[0] ?? null
  return { text: part, sector, quantity, clear: category !== null && quantity !== null, members }
}
