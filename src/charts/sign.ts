import type { LegendEntry, Mark } from '#core/model/report.ts'
import { type Drawing, line, type Shape } from './drawing.ts'
import { type Lane, sign as laneSign, lanes } from './dumbbell.ts'
import { hatchedBand } from './hatch.ts'
import type { Measures } from './measures.ts'

/** Signs that are drawn; the others are characters of a table ("." "–" "/"). */
export type DrawnSign = Exclude<LegendEntry['sign'], 'not asked' | 'uncertain'>

const signOfLane = {
  first: 'before',
  middle: 'interim',
  last: 'after',
  1: 'group-1',
  2: 'group-2',
  3: 'group-3',
} as const satisfies Record<Lane, DrawnSign>

/** Signs beside the heads of the columns of values; none where a column is not one lane, and for a band, which is too wide. */
export function headSigns(
  rows: readonly { readonly marks: readonly Mark[] }[],
  titles: readonly string[],
): readonly (DrawnSign | null)[] {
  const hasBand = rows.some(({ marks }) => marks.some(({ kind }) => kind === 'band'))
  const drawn = [...lanes(rows).map((lane) => signOfLane[lane]), ...(hasBand ? [null] : [])]
  return titles.map((_, index) => (drawn.length === titles.length ? drawn[index]! : null))
}

/** The sign of a legend, or of a column head, as tall as a capital letter. */
export function legendSign(sign: DrawnSign, measures: Measures): Drawing {
  const radius = measures.discRadius
  const side = radius * 2
  const centre = [radius, radius] as const
  const square = (width: number, shapes: readonly Shape[]) => ({ width, height: side, rules: [], shapes })
  switch (sign) {
    case 'before':
      return square(side, laneSign('first', centre, measures))
    case 'interim':
      return square(side, laneSign('middle', centre, measures))
    case 'after':
      return square(side, laneSign('last', centre, { ...measures, discRim: 0 }))
    case 'group-1':
      return square(side, laneSign(1, centre, { ...measures, discRim: 0 }))
    case 'group-2':
      return square(side, laneSign(2, centre, { ...measures, discRim: 0 }))
    case 'group-3':
      return square(side, laneSign(3, centre, { ...measures, discRim: 0 }))
    case 'band': {
      const edge = measures.grid * 2
      const ground: Shape = { kind: 'rect', at: [0, 0], size: [side * 2, side], fill: 'grid', stroke: null, width: 0 }
      const at = (x: number) => line([x, 0], [x, side], 'zero', edge)
      return square(side * 2, [ground, at(edge / 2), at(side * 2 - edge / 2)])
    }
    case 'change': {
      const half = measures.diamond
      const points = [
        [radius, radius - half],
        [radius + half, radius],
        [radius, radius + half],
        [radius - half, radius],
      ] as const
      return square(side, [{ kind: 'polygon', points, fill: 'change' }])
    }
    case 'protected':
      return square(side * 2.5, hatchedBand({ x: 0, y: 0, width: side * 2.5, height: side }, measures))
    case 'polarised':
      return square(side, [half('step-1', radius * 0.1, radius, side), half('step-6', radius * 1.1, radius, side)])
  }
}

function half(fill: 'step-1' | 'step-6', x: number, width: number, height: number): Shape {
  return { kind: 'rect', at: [x, 0], size: [width * 0.9, height], fill, stroke: null, width: 0 }
}
