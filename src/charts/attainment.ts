import type { AttainmentLevel } from '#core/model/goal.ts'
import { type Drawing, disc, line, type Point, ring, type Shape } from './drawing.ts'
import type { Measures } from './measures.ts'

/** Height of the line with its marks; the tall tick at "as expected" fills it. */
export function attainmentHeight({ discRadius, discRim }: Measures): number {
  return 2 * (discRadius + discRim) + 6
}

/**
 * A goal on its five steps: ticks for the steps, a tall one at "as expected", ring = start, disc = today, joined.
 * Rising and falling look alike. Start and today on the same step: the ring with a smaller disc in it.
 *
 * @param today null before the first rating
 */
export function attainmentLine(
  { start, today }: { readonly start: AttainmentLevel; readonly today: AttainmentLevel | null },
  width: number,
  measures: Measures,
): Drawing {
  const { discRadius, discRim, ringRadius, ringStroke, laterInterval, grid, zero } = measures
  const height = attainmentHeight(measures)
  const middle = height / 2
  const x = (level: number) => attainmentX(level, width, measures)
  const at = (level: number): Point => [x(level), middle]
  const tick = (level: number): Shape => {
    const half = level === 0 ? middle : middle / 2
    const role = level === 0 ? 'ink' : 'zero'
    return line([x(level), middle - half], [x(level), middle + half], role, level === 0 ? zero : grid * 1.5)
  }
  const marks =
    today === null
      ? [ring(at(start), ringRadius, 'before', ringStroke)]
      : today === start
        ? [ring(at(start), ringRadius, 'before', ringStroke), disc(at(today), ringRadius / 2, 'after')]
        : [
            line(at(start), at(today), 'after', laterInterval),
            ring(at(start), ringRadius, 'before', ringStroke),
            disc(at(today), discRadius + discRim, 'page'),
            disc(at(today), discRadius, 'after'),
          ]
  return {
    width,
    height,
    rules: [],
    shapes: [line(at(-2), at(2), 'zero', grid), ...[-2, -1, 1, 2, 0].map(tick), ...marks],
  }
}

/** Where a step lies; the outermost marks stay inside the width. */
export function attainmentX(level: number, width: number, { discRadius, discRim }: Measures): number {
  const inset = discRadius + discRim
  return inset + ((level + 2) / 4) * (width - 2 * inset)
}
