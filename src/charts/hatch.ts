import { line, type Shape } from './drawing.ts'
import type { Measures } from './measures.ts'

/** Band of rising 45° lines, cut at its edges: something is here and is not shown. */
export function hatchedBand(
  band: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { hatchDistance, hatchStroke }: Measures,
): readonly Shape[] {
  const bottom = band.y + band.height
  const count = Math.ceil((band.width + band.height) / hatchDistance) - 1
  return Array.from({ length: count }, (_, index) => {
    // Where the line would meet the lower edge; left of the band for the first lines.
    const foot = band.x - band.height + (index + 1) * hatchDistance
    const from = Math.max(0, band.x - foot)
    const to = Math.min(band.height, band.x + band.width - foot)
    return line([foot + from, bottom - from], [foot + to, bottom - to], 'protected', hatchStroke)
  })
}
