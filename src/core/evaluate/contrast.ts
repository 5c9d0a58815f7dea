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

/** Scores that exist at positions that are not marked. */
function unmarked(scores: Float64Array, marks: Uint8Array): number[] {
  const values: number[] = []
  for (let position = 0; position < scores.length; position++) {
    const score = scores[position]!
    if (marks[position] === 0 && !Number.isNaN(score)) values.push(score)
  }
  return values
}

/** Scores of both waves sorted into linked and unlinked persons; a pair needs a score in both. */
export function splitByLink(first: Float64Array, second: Float64Array, pairs: readonly [number, number][]): TwoWaves {
  const [linked1, linked2] = [new Uint8Array(first.length), new Uint8Array(second.length)]
  const paired1: number[] = []
  const paired2: number[] = []
  for (const [a, b] of pairs) {
    if (Number.isNaN(first[a]!) || Number.isNaN(second[b]!)) continue
    linked1[a] = 1
    linked2[b] = 1
    paired1.push(first[a]!)
    paired2.push(second[b]!)
  }
  return { unpaired1: unmarked(first, linked1), unpaired2: unmarked(second, linked2), paired1, paired2 }
}
