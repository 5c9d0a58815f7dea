import type { Point, Shape } from './drawing.ts'

/** Shapes at another place. */
export function move(shapes: readonly Shape[], x: number, y: number): readonly Shape[] {
  const shift = ([left, top]: Point): Point => [left + x, top + y]
  const moved = (shape: Shape): Shape => {
    switch (shape.kind) {
      case 'line':
        return { ...shape, from: shift(shape.from), to: shift(shape.to) }
      case 'polyline':
      case 'polygon':
        return { ...shape, points: shape.points.map(shift) }
      case 'circle':
        return { ...shape, centre: shift(shape.centre) }
      case 'rect':
      case 'text':
        return { ...shape, at: shift(shape.at) }
    }
  }
  return shapes.map(moved)
}
