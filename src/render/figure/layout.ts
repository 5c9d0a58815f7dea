import { type Drawing, line, type Role, type Shape } from '#charts/drawing.ts'
import { move } from '#charts/move.ts'
import { textWidth, type Weight, wrap } from '../font/fira-sans.ts'

/** Shapes from the top of their own place downwards, and the height they take. */
export interface Placed {
  readonly shapes: readonly Shape[]
  readonly height: number
}

/** Size, distance of lines, weight and colour of a text, in points; report.md section 3.1. */
export interface Type {
  readonly size: number
  readonly line: number
  readonly weight: Weight
  readonly fill: Role
}

export const type = {
  caption: { size: 10, line: 13, weight: 600, fill: 'ink' },
  label: { size: 8.5, line: 13, weight: 500, fill: 'muted' },
  head: { size: 8, line: 10, weight: 400, fill: 'muted' },
  name: { size: 9, line: 11, weight: 600, fill: 'ink' },
  cell: { size: 8.8, line: 11, weight: 400, fill: 'ink' },
  strong: { size: 8.8, line: 11, weight: 600, fill: 'ink' },
  detail: { size: 8, line: 10.5, weight: 400, fill: 'muted' },
  note: { size: 8.5, line: 12, weight: 400, fill: 'muted' },
  noteStrong: { size: 8.5, line: 12, weight: 600, fill: 'muted' },
} satisfies Record<string, Type>

/** Text in lines no wider than `width`; `x` is its left, middle or right edge as `anchor` says. */
export function paragraph(
  text: string,
  x: number,
  width: number,
  { size, line: height, weight, fill }: Type,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Placed {
  const lines = text === '' ? [] : wrap(text, width, size, weight)
  const shapes = lines.map((words, index): Shape => {
    const baseline = index * height + (height - size) / 2 + size * 0.8
    return { kind: 'text', at: [x, baseline], anchor, text: words, fontSize: size, weight, fill }
  })
  return { shapes, height: lines.length * height }
}

/** A paragraph that begins with a word in 600: its first line leaves room for it. */
export function leadIn(lead: string, text: string, x: number, width: number, strong: Type, normal: Type): Placed {
  const room = textWidth(`${lead} `, strong.size, strong.weight) + 1
  const [first = ''] = wrap(text, width - room, normal.size, normal.weight)
  const rest = text.slice(first.length).trimStart()
  const head = paragraph(lead, x, width, strong)
  return stack([
    { shapes: [...head.shapes, ...paragraph(first, x + room, width, normal).shapes], height: normal.line },
    paragraph(rest, x, width, normal),
  ])
}

/** One below the other, with a gap between those that take room. */
export function stack(parts: readonly Placed[], gap = 0): Placed {
  const shapes: Shape[] = []
  let y = 0
  for (const part of parts.filter(({ height }) => height > 0)) {
    if (y > 0) y += gap
    shapes.push(...move(part.shapes, 0, y))
    y += part.height
  }
  return { shapes, height: y }
}

/** Side by side in one row, each in the middle of the height of the tallest. */
export function row(cells: readonly Placed[], least: number, padding: number): Placed {
  const height = Math.max(least, ...cells.map((cell) => cell.height + 2 * padding))
  return { height, shapes: cells.flatMap((cell) => move(cell.shapes, 0, (height - cell.height) / 2)) }
}

/** A drawing at its place; its rules run through `height`. */
export function drawing(picture: Drawing, x: number): Placed {
  return { height: picture.height, shapes: move(picture.shapes, x, 0) }
}

/** The rules of a drawing as lines through a row. */
export function rules(picture: Drawing, x: number, height: number): readonly Shape[] {
  return picture.rules.map((rule) => line([x + rule.x, 0], [x + rule.x, height], rule.stroke, rule.width))
}

export function horizontal(y: number, width: number, stroke: Role, strokeWidth: number): Shape {
  return line([0, y], [width, y], stroke, strokeWidth)
}
