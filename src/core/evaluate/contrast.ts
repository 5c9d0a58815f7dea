import type { GroupBlock } from '../model/evaluation.ts'
import type { Roster } from '../model/study.ts'
import type { TwoWaves } from '../statistics/partially-overlapping-t.ts'
import type { WaveData } from './wave-data.ts'

/** What two waves and the links between them need to be compared. */
export interface Contrast {
  readonly first: WaveData
  readonly last: WaveData
  readonly pairs: readonly [number, number][]
  readonly sectors: readonly GroupBlock<'raw'>[]
  readonly rosters: readonly [Roster | undefined, Roster | undefined]
}

/** Scores of both waves sorted into linked and unlinked persons; a pair needs a score in both. */
export function splitByLink(first: Float64Array, second: Float64Array, pairs: readonly [number, number][]): TwoWaves {
  const linked = pairs.filter(([a, b]) => !Number.isNaN(first[a]!) && !Number.isNaN(second[b]!))
  const inFirst = new Set(linked.map(([a]) => a))
  const inSecond = new Set(linked.map(([, b]) => b))
  const unlinked = (scores: Float64Array, taken: ReadonlySet<number>) =>
    Array.from(scores).filter((score, position) => !Number.isNaN(score) && !taken.has(position))
  return {
    unpaired1: unlinked(first, inFirst),
    unpaired2: unlinked(second, inSecond),
    paired1: linked.map(([a]) => first[a]!),
    paired2: linked.map(([, b]) => second[b]!),
  }
}
