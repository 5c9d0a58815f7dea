import type { Drawing, Role, Shape } from '#charts/drawing.ts'
import { escapeMarkup, short } from './markup.ts'

type Colours = Readonly<Record<Role, string>>

/** A drawing's marks as SVG elements; its rules run through its whole height. */
export function svgShapes({ rules, height, shapes }: Drawing, colours: Colours): string {
  const lines = rules.map(
    ({ x, stroke, width }): Shape => ({ kind: 'line', from: [x, 0], to: [x, height], stroke, width, dashed: false }),
  )
  return [...lines, ...shapes].map((shape) => svgShape(shape, colours)).join('')
}

function svgShape(shape: Shape, colours: Colours): string {
  const paint = (role: Role) => colours[role]
  switch (shape.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to]
      const dashes = shape.dashed ? ' stroke-dasharray="3 2.4"' : ''
      return `<line x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}" stroke="${paint(shape.stroke)}" stroke-width="${short(shape.width)}"${dashes}/>`
    }
    case 'polyline':
      return `<polyline points="${points(shape.points)}" fill="none" stroke="${paint(shape.stroke)}" stroke-width="${short(shape.width)}"/>`
    case 'polygon':
      return `<polygon points="${points(shape.points)}" fill="${paint(shape.fill)}"/>`
    case 'circle':
      return `<circle cx="${short(shape.centre[0])}" cy="${short(shape.centre[1])}" r="${short(shape.radius)}" fill="${paint(shape.fill)}"${edge(shape, colours)}/>`
    case 'rect':
      return `<rect x="${short(shape.at[0])}" y="${short(shape.at[1])}" width="${short(shape.size[0])}" height="${short(shape.size[1])}" fill="${paint(shape.fill)}"${edge(shape, colours)}/>`
    case 'text': {
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`
      const weight = shape.weight === 400 ? '' : ` font-weight="${shape.weight}"`
      return `<text x="${short(shape.at[0])}" y="${short(shape.at[1])}" font-size="${short(shape.fontSize)}" fill="${paint(shape.fill)}"${weight}${anchor}>${escapeMarkup(shape.text)}</text>`
    }
  }
}

function edge({ stroke, width }: { readonly stroke: Role | null; readonly width: number }, colours: Colours): string {
  return stroke === null ? '' : ` stroke="${colours[stroke]}" stroke-width="${short(width)}"`
}

function points(list: readonly (readonly [number, number])[]): string {
  return list.map(([x, y]) => `${short(x)},${short(y)}`).join(' ')
}
