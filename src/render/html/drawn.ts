import type { Drawing } from '#charts/drawing.ts'
import { screen } from '#charts/measures.ts'
import type { Report } from '#core/model/report.ts'
import { escapeMarkup, short } from '../markup.ts'
import { coloursOf, inked } from '../palette.ts'
import { svgShapes } from '../shapes.ts'

type Painted = Pick<Report, 'palette'>

/**
 * A drawing inside the page.
 *
 * @param words read by assistive technology; null where the row says it all
 */
export function inlineSvg(report: Painted, source: Drawing, words: string | null, className = ''): string {
  const drawing = inked(source, report, screen)
  const { width, height } = drawing
  const spoken = words === null ? 'aria-hidden="true"' : `role="img" aria-label="${escapeMarkup(words)}"`
  const named = className ? ` class="${className}"` : ''
  const box = `width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`
  return `${rulesOf(drawing, report)}<svg ${spoken}${named} ${box}>${svgShapes({ ...drawing, rules: [] }, coloursOf(report))}</svg>`
}

/** Rules lie in their own picture, stretched to the height of the table cell, so that rows join to one plot. */
function rulesOf({ width, rules }: Drawing, report: Painted): string {
  if (rules.length === 0) return ''
  const lines = rules.map(
    ({ x, stroke, width: thick }) =>
      `<line x1="${short(x)}" x2="${short(x)}" y1="0" y2="1" stroke="${coloursOf(report)[stroke]}" stroke-width="${short(thick)}" vector-effect="non-scaling-stroke"/>`,
  )
  return `<svg aria-hidden="true" class="rules" preserveAspectRatio="none" viewBox="0 0 ${short(width)} 1" width="${short(width)}">${lines.join('')}</svg>`
}
