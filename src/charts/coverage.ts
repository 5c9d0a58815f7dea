import type { Drawing, Role, Shape } from './drawing.ts'
import { hatchedBand } from './hatch.ts'
import type { Measures } from './measures.ts'

/** Above this number of invited persons squares become a bar. */
const mostSquares = 64

/**
 * One square per invited person, filled = has answered; a bar of the same width where they are many;
 * a hatched band where the count is protected; nothing where the number of invited persons is unknown.
 */
export function coverage(
  group: { readonly count: number | null; readonly invited: number | null },
  wave: 'before' | 'interim' | 'after',
  most: number,
  measures: Measures,
): Drawing {
  const { side, gap, stroke, perLine } = measures.square
  const pitch = side + gap
  const width = perLine * pitch - gap
  const { count, invited } = group
  if (count === null) {
    return { width, height: side, rules: [], shapes: hatchedBand({ x: 0, y: 0, width, height: side }, measures) }
  }
  if (invited === null) return { width, height: side, rules: [], shapes: [] }
  if (most > mostSquares) {
    const whole = (width * Math.max(invited, count)) / most
    const filled = (width * count) / most
    const shapes = [field(0, 0, whole, side, 'page', wave, stroke), field(0, 0, filled, side, wave, wave, stroke)]
    return { width, height: side, rules: [], shapes }
  }
  const squares = Math.max(invited, count)
  const lines = Math.max(1, Math.ceil(squares / perLine))
  const shapes = Array.from({ length: squares }, (_, index) => {
    const x = (index % perLine) * pitch
    const y = Math.floor(index / perLine) * pitch
    return field(x, y, side, side, index < count ? wave : 'page', wave, stroke)
  })
  return { width, height: lines * pitch - gap, rules: [], shapes }
}

function field(x: number, y: number, width: number, height: number, fill: Role, edge: Role, stroke: number): Shape {
  return {
    kind: 'rect',
    at: [x + stroke / 2, y + stroke / 2],
    size: [Math.max(width - stroke, 0), height - stroke],
    fill,
    stroke: edge,
    width: stroke,
  }
}
