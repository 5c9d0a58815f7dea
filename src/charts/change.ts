import type { Axis, Range } from '#core/model/report.ts'
import type { Drawing, Rule } from './drawing.ts'
import { interval } from './interval.ts'
import type { Measures } from './measures.ts'
import { scale } from './scale.ts'

/** Change from the first to the last wave: a diamond on a zero line, with the interval of the difference. */
export function changePlot(
  change: { readonly value: number | null; readonly range: Range } | null,
  axis: Axis,
  width: number,
  measures: Measures,
): Drawing {
  const height = measures.row
  const y = height / 2
  const plot = { axis, scale: scale(axis, width, measures), measures }
  const rules = axis.ticks.map(
    (tick): Rule => ({
      x: plot.scale.x(tick),
      stroke: tick === 0 ? 'zero' : 'grid',
      width: tick === 0 ? measures.zero : measures.grid,
    }),
  )
  if (change === null || change.value === null) return { width, height, rules, shapes: [] }

  const x = plot.scale.x(change.value)
  const rim = measures.diamond + measures.discRim * 1.6
  return {
    width,
    height,
    rules,
    shapes: [
      ...(change.range ? interval(change.range, { x, y, reach: rim }, 'change', measures.changeInterval, plot) : []),
      { kind: 'polygon', points: diamond(x, y, rim), fill: 'page' },
      { kind: 'polygon', points: diamond(x, y, measures.diamond), fill: 'change' },
    ],
  }
}

function diamond(x: number, y: number, half: number): [number, number][] {
  return [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ]
}
