import type { Drawing } from '#charts/drawing.ts'
import { escapeMarkup, short } from '../markup.ts'
import { palette } from '../palette.ts'
import { svgShapes } from '../shapes.ts'

/**
 * A drawing inside the page.
 *
 * @param words read by assistive technology; null where the row says it all
 */
export function inlineSvg(drawing: Drawing, words: string | null, className = ''): string {
  const { width, height } = drawing
  const spoken = words === null ? 'aria-hidden="true"' : `role="img" aria-label="${escapeMarkup(words)}"`
  const named = className ? ` class="${className}"` : ''
  const box = `width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`
  return `${rulesOf(drawing)}<svg ${spoken}${named} ${box}>${svgShapes({ ...drawing, rules: [] })}</svg>`
}

/** Rules lie in their own picture, stretched to the height of the table cell, so that rows join to one plot. */
function rulesOf({ width, rules }: Drawing): string {
  if (rules.length === 0) return ''
  const lines = rules.map(
    ({ x, stroke, width: thick }) =>
      `<line x1="${short(x)}" x2="${short(x)}" y1="0" y2="1" stroke="${palette[stroke]}" stroke-width="${short(thick)}" vector-effect="non-scaling-stroke"/>`,
  )
  return `<svg aria-hidden="true" class="rules" preserveAspectRatio="none" viewBox="0 0 ${short(width)} 1" width="${short(width)}">${lines.join('')}</svg>`
}
