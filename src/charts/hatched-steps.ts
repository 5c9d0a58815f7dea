import type { Drawing, Role, Shape } from './drawing.ts'
import { hatchedBand } from './hatch.ts'
import type { Measures } from './measures.ts'

/** Distance of the lines of the three steps of disagreement, in widths of an edge; interface.md 6.3. */
const distances: Partial<Record<Role, number>> = { 'step-1': 2.5, 'step-2': 4.5, 'step-3': 8 }
const labels: readonly Role[] = ['on-step-1', 'on-step-2', 'on-step-3']

/**
 * The same drawing for black and white: steps 1 to 3 are hatched, the denser the more somebody disagrees, so that the
 * side of the scale shows without colour; numbers on them stand on clear ground.
 */
export function hatchedSteps(drawing: Drawing, measures: Measures): Drawing {
  return { ...drawing, shapes: drawing.shapes.flatMap((shape) => hatched(shape, measures)) }
}

function hatched(shape: Shape, measures: Measures): readonly Shape[] {
  if (shape.kind === 'text' && labels.includes(shape.fill)) return [ground(shape), shape]
  const distance = shape.kind === 'rect' ? distances[shape.fill] : undefined
  if (shape.kind !== 'rect' || distance === undefined) return [shape]
  const [[x, y], [width, height]] = [shape.at, shape.size]
  const { edge } = measures.bar
  const outline = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ] as const
  const stroke: Role = `${shape.fill as 'step-1'}-edge`
  const lines = hatchedBand(
    { x, y, width, height },
    { ...measures, hatchDistance: distance * edge, hatchStroke: edge * 0.9 },
  )
  return [
    { ...shape, fill: 'page', stroke: null, width: 0 },
    ...lines.map((line) => (line.kind === 'line' ? { ...line, stroke } : line)),
    { kind: 'polyline', points: outline, stroke, width: edge },
  ]
}

/** Room for a number: its characters are little more than half as wide as they are high. */
function ground({ at: [x, y], fontSize, text }: Extract<Shape, { kind: 'text' }>): Shape {
  const width = fontSize * (0.3 + 0.56 * text.length)
  return {
    kind: 'rect',
    at: [x - width / 2, y - fontSize * 0.78],
    size: [width, fontSize * 0.86],
    fill: 'page',
    stroke: null,
    width: 0,
  }
}
