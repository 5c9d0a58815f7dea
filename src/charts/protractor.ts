import { type Drawing, disc, line, type Point, ring, type Shape } from './drawing.ts'

/**
 * The picture of the cover: a protractor with two bearings, ring and disc as in every plot.
 * Decoration; its angles carry no data. The pivot lies at the lower edge, `overhang` left of the right one.
 *
 * @param radius of the outer arc
 * @param overhang how far the arcs run on to the right of the pivot
 */
export function protractor(radius: number, overhang: number): Drawing {
  const width = radius + overhang
  const unit = radius / 100
  const at = (degrees: number, distance: number): Point => {
    const angle = (degrees * Math.PI) / 180
    return [radius + Math.cos(angle) * distance, radius - Math.sin(angle) * distance]
  }
  const arc = (distance: number, stroke: 'motif' | 'motif-line', strokeWidth: number): Shape => {
    const last = distance <= overhang ? 0 : (Math.acos(overhang / distance) * 180) / Math.PI
    const count = 90
    const points = Array.from({ length: count + 1 }, (_, index) => at(180 - ((180 - last) * index) / count, distance))
    return { kind: 'polyline', points, stroke, width: strokeWidth }
  }
  const last = (Math.acos(overhang / radius) * 180) / Math.PI
  const ticks = Array.from({ length: 89 }, (_, index) => 178 - index * 2)
    .filter((degrees) => degrees > last)
    .map((degrees) => {
      const long = degrees % 10 === 0
      return line(
        at(degrees, radius),
        at(degrees, radius - unit * (long ? 3.8 : 1.9)),
        'motif',
        unit * (long ? 0.4 : 0.2),
      )
    })
  const earlier = at(150, unit * 79)
  const later = at(124, unit * 79)
  const pivot = at(0, 0)
  return {
    width,
    height: radius,
    rules: [],
    shapes: [
      ...[38, 58.5, 79].map((distance) => arc(unit * distance, 'motif-line', unit * 0.25)),
      arc(radius, 'motif', unit * 0.45),
      ...ticks,
      { kind: 'line', from: pivot, to: earlier, stroke: 'before', width: unit * 0.45, dashed: true },
      line(pivot, later, 'after', unit * 0.9),
      ring(earlier, unit * 2.7, 'before', unit * 0.65),
      disc(later, unit * 2.7, 'after'),
    ],
  }
}
