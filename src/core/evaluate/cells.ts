import type { PopulationCell } from '../model/evaluation.ts'
import type { WaveData } from './wave-data.ts'

/** Sizes of the finest groups any output distinguishes, for respondents and for each dimension's scores. */
export function populationCells(waves: readonly WaveData[], pairs: readonly [number, number][]): PopulationCell[] {
  const last = waves.length - 1
  const isScored = (index: number, position: number, dimension: string | null) => {
    if (dimension === null) return true
    const scores = waves[index]!.scores.get(dimension)
    return scores !== undefined && !Number.isNaN(scores[position]!)
  }
  return waves.flatMap((data, index) =>
    [null, ...data.columns.keys()].flatMap((dimension) => {
      const joint = pairs.filter(([a, b]) => isScored(0, a, dimension) && isScored(last, b, dimension))
      const linkedPositions = new Set<number>()
      if (index === 0) for (const [a] of joint) linkedPositions.add(a)
      else if (index === last) for (const [, b] of joint) linkedPositions.add(b)
      const cells = new Map<string, PopulationCell>()
      for (const [position, { attributes }] of data.responses.entries()) {
        if (!isScored(index, position, dimension)) continue
        const sector = attributes.sector ?? null
        const level = attributes.level ?? null
        const linked = linkedPositions.has(position)
        const key = JSON.stringify([sector, level, linked])
        const size = (cells.get(key)?.size ?? 0) + 1
        cells.set(key, { wave: data.wave, dimension, sector, level, linked, size })
      }
      return [...cells.values()]
    }),
  )
}
