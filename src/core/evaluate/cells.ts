import type { PopulationCell } from '../model/evaluation.ts'
import type { WaveData } from './wave-data.ts'

/** Sector and level of every respondent of a wave as one number, with what each number stands for. */
function combinations(data: WaveData) {
  const known = new Map<string, number>()
  const meanings: { readonly sector: string | null; readonly level: string | null }[] = []
  const of = data.responses.map(({ attributes }) => {
    const sector = attributes.sector ?? null
    const level = attributes.level ?? null
    const key = `${sector}|${level}`
    const number = known.get(key) ?? meanings.push({ sector, level }) - 1
    known.set(key, number)
    return number
  })
  return { of, meanings }
}

/** Sizes of the finest groups any output distinguishes, for respondents and for each dimension's scores. */
export function populationCells(waves: readonly WaveData[], pairs: readonly [number, number][]): PopulationCell[] {
  const last = waves.length - 1
  const isScored = (index: number, position: number, dimension: string | null) => {
    if (dimension === null) return true
    const scores = waves[index]!.scores.get(dimension)
    return scores !== undefined && !Number.isNaN(scores[position]!)
  }
  return waves.flatMap((data, index) => {
    const { of, meanings } = combinations(data)
    return [null, ...data.columns.keys()].flatMap((dimension) => {
      const linked = new Uint8Array(of.length)
      for (const [a, b] of index === 0 || index === last ? pairs : []) {
        const isJoint = isScored(0, a, dimension) && isScored(last, b, dimension)
        if (isJoint) linked[index === 0 ? a : b] = 1
      }
      const sizes = new Array<number>(meanings.length * 2).fill(0)
      for (const [position, combination] of of.entries()) {
        if (isScored(index, position, dimension)) sizes[combination * 2 + linked[position]!]! += 1
      }
      return sizes.flatMap((size, cell) => {
        const { sector, level } = meanings[cell >> 1]!
        return size === 0 ? [] : [{ wave: data.wave, dimension, sector, level, linked: cell % 2 === 1, size }]
      })
    })
  })
}
