import type { PopulationCell } from '../model/evaluation.ts'
import type { Release } from '../model/release.ts'
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

/** Who of one wave is who in another: positions in two of the waves. */
export interface Link {
  readonly first: number
  readonly last: number
  readonly pairs: readonly (readonly [number, number])[]
}

/** Sizes of the finest groups any output distinguishes, for respondents and for each dimension's scores. */
export function populationCells(waves: readonly WaveData[], links: readonly Link[]): PopulationCell[] {
  const isScored = (index: number, position: number, dimension: string | null) => {
    if (dimension === null) return true
    const scores = waves[index]!.scores.get(dimension)
    return scores !== undefined && !Number.isNaN(scores[position]!)
  }
  /** One bit a link. */
  const linkageOf = (index: number, persons: number, dimension: string | null) => {
    const bits = new Uint32Array(persons)
    for (const [link, { first, last, pairs }] of links.entries()) {
      if (index !== first && index !== last) continue
      for (const [a, b] of pairs) {
        if (isScored(first, a, dimension) && isScored(last, b, dimension)) bits[index === first ? a : b]! |= 1 << link
      }
    }
    return bits
  }
  const patterns = 1 << links.length
  return waves.flatMap((data, index) => {
    const { of, meanings } = combinations(data)
    return [null, ...data.columns.keys()].flatMap((dimension) => {
      const linkage = linkageOf(index, of.length, dimension)
      const sizes = new Array<number>(meanings.length * patterns).fill(0)
      for (const [position, combination] of of.entries()) {
        if (isScored(index, position, dimension)) sizes[combination * patterns + linkage[position]!]! += 1
      }
      return sizes.flatMap((size, cell) => {
        const { sector, level } = meanings[Math.floor(cell / patterns)]!
        const linked = links.map((_, link) => ((cell >> link) & 1) === 1)
        return size === 0 ? [] : [{ wave: data.wave, dimension, sector, level, linked, size }]
      })
    })
  })
}

/** Pairs of waves whose linked persons an earlier release has shown something of. */
export function earlierLinks(
  waves: readonly WaveData[],
  earlier: readonly Release[],
  link: (first: WaveData, last: WaveData) => Link['pairs'],
): Link[] {
  const shown = new Set(
    earlier.flatMap(({ wave, figures }) => (figures?.stayers ?? []).map(({ since }) => JSON.stringify([since, wave]))),
  )
  const place = (wave: string) => waves.findIndex((data) => data.wave === wave)
  return [...shown].flatMap((pair): Link[] => {
    const [first, last] = (JSON.parse(pair) as [string, string]).map(place) as [number, number]
    const isCurrent = first === 0 && last === waves.length - 1
    return first < 0 || last < 0 || isCurrent ? [] : [{ first, last, pairs: link(waves[first]!, waves[last]!) }]
  })
}
