import type { LegendEntry } from '#core/model/report.ts'
import type { Drawing, Shape } from './drawing.ts'
import { sign as waveSign } from './dumbbell.ts'
import { hatchedBand } from './hatch.ts'
import type { Measures } from './measures.ts'

/** Signs that are drawn; the others are characters of a table ("." "–" "/"). */
export type DrawnSign = Exclude<LegendEntry['sign'], 'not asked' | 'uncertain'>

/** The sign of a legend, or of a column head, as tall as a capital letter. */
export function legendSign(sign: DrawnSign, measures: Measures): Drawing {
  const radius = measures.discRadius
  const side = radius * 2
  const centre = [radius, radius] as const
  const square = (width: number, shapes: readonly Shape[]) => ({ width, height: side, rules: [], shapes })
  switch (sign) {
    case 'before':
      return square(side, waveSign('first', centre, measures))
    case 'interim':
      return square(side, waveSign('middle', centre, measures))
    case 'after':
      return square(side, waveSign('last', centre, { ...measures, discRim: 0 }))
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
