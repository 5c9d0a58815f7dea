import type { Drawing } from '#charts/drawing.ts'
import { paper } from '#charts/measures.ts'
import type { Report } from '#core/model/report.ts'
import { alternativeOf } from './figure/alternative.ts'
import { wholePicture } from './figure/figure.ts'
import { covers, embeddedFonts, type Weight, weights } from './font/fira-sans.ts'
import { escapeMarkup, short } from './markup.ts'
import type { FigureBlock, Part } from './outline.ts'
import { coloursOf, inked } from './palette.ts'
import { printable } from './printable.ts'
import { svgShapes } from './shapes.ts'

/**
 * A figure as a file of its own: real text in a font the file carries, so that it looks the same everywhere; caption,
 * reading example, dates and the mark of simulated data inside.
 */
export function figureSvg(part: Part<FigureBlock>, report: Report): string {
  const { block } = part
  const title = [block.label, block.caption].filter(Boolean).join(': ')
  return svgDocument(inked(wholePicture(part, report), report, paper), coloursOf(report), {
    title: report.simulated === null ? title : `${title} (${report.simulated})`,
    description: alternativeOf(block),
    language: report.locale,
  })
}

interface Description {
  readonly title: string
  readonly description: string
  readonly language: string
}

function svgDocument(
  source: Drawing,
  colours: ReturnType<typeof coloursOf>,
  { title, description, language }: Description,
): string {
  const drawing = shown(source)
  const { width, height } = drawing
  const text = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
  const used = weights.filter((weight: Weight) => text.some((shape) => shape.weight === weight))
  const fonts = embeddedFonts(text.map((shape) => shape.text).join(''), used)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}pt" height="${short(height)}pt" role="img" aria-labelledby="title description" xml:lang="${language}" font-family="'Fira Sans', sans-serif">`,
    `<title id="title">${escapeMarkup(title)}</title><desc id="description">${escapeMarkup(description)}</desc>`,
    `<style>${fonts}</style>`,
    `<rect width="100%" height="100%" fill="${colours.page}"/>`,
    svgShapes(drawing, colours),
    '</svg>\n',
  ].join('')
}

/** A drawing as SVG without ground or words around it, for places that bring both. */
export function bareSvg(source: Drawing, report: Pick<Report, 'palette'>): string {
  const drawing = shown(inked(source, report, paper))
  const { width, height } = drawing
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}pt" height="${short(height)}pt" font-family="'Fira Sans', sans-serif">${svgShapes(drawing, coloursOf(report))}</svg>`
}

/** A drawing with only characters our font has: a picture brings no other. */
function shown(drawing: Drawing): Drawing {
  const shapes = drawing.shapes.map((shape) =>
    shape.kind === 'text' ? { ...shape, text: printable(shape.text, covers) } : shape,
  )
  return { ...drawing, shapes }
}
