import { freedom } from './row-space.ts'

/** A finest group of persons and how many it holds. */
export interface AuditCell {
  readonly id: string
  readonly size: number
}

/** A published sum: the weight of each cell in it, by cell id; cells that are not named weigh 0. */
export type PublishedSum = ReadonlyMap<string, number>

/** Cells that every published sum treats alike can only be found together. */
interface Atom {
  readonly ids: readonly string[]
  readonly size: number
  readonly weights: readonly number[]
}

/** Unions of more atoms than this are not searched; with the usual minimum of 5 there are none. */
const largestUnion = 4

function atomsOf(cells: readonly AuditCell[], sums: readonly PublishedSum[]): Atom[] {
  const atoms = new Map<string, Atom>()
  for (const { id, size } of cells) {
    if (size === 0) continue
    const weights = sums.map((sum) => sum.get(id) ?? 0)
    const key = weights.join()
    const known = atoms.get(key)
    atoms.set(key, { ids: [...(known?.ids ?? []), id], size: (known?.size ?? 0) + size, weights })
  }
  return [...atoms.values()].filter(({ weights }) => weights.some((weight) => weight !== 0))
}

/**
 * Groups of fewer than `minimum` persons whose sum somebody with all published sums can compute: every such union of
 * cells whose indicator lies in the space of the published sums (exact rational elimination). Empty = safe.
 *
 * @param alsoProtected larger groups that were withheld for another reason and must not be computable either
 * @returns minimal unions, as cell ids
 */
export function audit(
  cells: readonly AuditCell[],
  sums: readonly PublishedSum[],
  minimum: number,
  alsoProtected: readonly (readonly string[])[] = [],
): string[][] {
  const atoms = atomsOf(cells, sums)
  const vectors = freedom(
    sums.map((_, index) => atoms.map(({ weights }) => weights[index]!)),
    atoms.length,
  )
  const dimensions = vectors[0]?.length ?? 0
  const found: number[][] = []
  const isDetermined = (total: readonly number[]) => total.every((value) => value === 0)
  const search = (start: number, members: readonly number[], size: number, total: readonly number[]) => {
    for (let next = start; next < atoms.length; next++) {
      if (size + atoms[next]!.size >= minimum) continue
      const union = [...members, next]
      const sum = total.map((value, index) => value + vectors[next]![index]!)
      if (isDetermined(sum)) found.push(union)
      else if (union.length < largestUnion) search(next + 1, union, size + atoms[next]!.size, sum)
    }
  }
  search(0, [], 0, new Array<number>(dimensions).fill(0))
  const idsOf = (union: readonly number[]) => union.flatMap((atom) => atoms[atom]!.ids)
  return [...found.map(idsOf), ...alsoProtected.filter((group) => isComputable(group, atoms, vectors, cells))].map(
    (ids) => ids.slice(),
  )
}

/** Whether the sum over exactly these cells follows from the published ones. */
function isComputable(
  group: readonly string[],
  atoms: readonly Atom[],
  vectors: readonly (readonly number[])[],
  cells: readonly AuditCell[],
): boolean {
  const wanted = new Set(cells.filter(({ id, size }) => size > 0 && group.includes(id)).map(({ id }) => id))
  if (wanted.size === 0) return false
  const total = new Array<number>(vectors[0]?.length ?? 0).fill(0)
  let covered = 0
  for (const [index, { ids }] of atoms.entries()) {
    const inside = ids.filter((id) => wanted.has(id)).length
    if (inside === 0) continue
    if (inside < ids.length) return false
    covered += inside
    for (const [i, value] of vectors[index]!.entries()) total[i]! += value
  }
  return covered === wanted.size && total.every((value) => value === 0)
}
