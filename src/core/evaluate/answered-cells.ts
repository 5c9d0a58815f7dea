import type { AnsweredCell } from '../model/evaluation.ts'
import type { Link } from './cells.ts'
import type { WaveData } from './wave-data.ts'

/**
 * Respondents of every wave by what they answered of each dimension, told apart like the finest groups of the audit.
 * Who answered nothing of a dimension is in none of its cells.
 *
 * @param link between first and last wave; undefined where nobody is linked
 */
export function answeredCells(waves: readonly WaveData[], link: Link | undefined): AnsweredCell[] {
  return waves.flatMap((data, index) => {
    const { matrix, items } = data
    const partner = new Map(
      link && (index === link.first || index === link.last)
        ? link.pairs.map(([a, b]) => (index === link.first ? [a, b] : [b, a]))
        : [],
    )
    const other = link && waves[index === link.first ? link.last : link.first]
    return [...data.columns].flatMap(([dimension, columns]) => {
      const isScored = (of: WaveData, person: number) => !Number.isNaN(of.scores.get(dimension)?.[person] ?? Number.NaN)
      const cells = new Map<string, AnsweredCell>()
      for (const [person, { attributes }] of data.responses.entries()) {
        const answered = columns.filter((column) => matrix.cells[person * matrix.items.length + column]! >= 0)
        if (answered.length === 0) continue
        const partnerIn = partner.get(person)
        const cell = {
          wave: data.wave,
          dimension,
          sector: attributes.sector ?? null,
          level: attributes.level ?? null,
          scored: isScored(data, person),
          linked:
            other !== undefined && partnerIn !== undefined && isScored(data, person) && isScored(other, partnerIn),
          items: answered.map((column) => items[column]!.id),
        }
        const key = JSON.stringify(cell)
        cells.set(key, { ...cell, size: (cells.get(key)?.size ?? 0) + 1 })
      }
      return [...cells.values()]
    })
  })
}
