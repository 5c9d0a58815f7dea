import type { Drawing } from '#charts/drawing.ts'
import type { Report } from '#core/model/report.ts'
import { palette } from '../../palette.ts'
import { png } from '../../png.ts'
import type { Page, TableCell, TextLook } from './library.ts'
import { enlarged, type Rows } from './picture.ts'

/** 297 × 167 mm in points; what pptxgenjs is told is inches. */
export const slide = { width: 842, height: 473.6, margin: 51, top: 86, foot: 436 }
export const inches = (points: number) => points / 72
export const inner = slide.width - 2 * slide.margin
/** A font every office has: text set elsewhere would be cut where Fira Sans is missing. */
export const fontFace = 'Arial'
export const colour = (role: keyof typeof palette) => palette[role].slice(1)

export function place(x: number, y: number, w: number, h: number) {
  return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) }
}

const noLine = { type: 'none' as const }

interface CellLook {
  readonly bold?: boolean
  readonly align?: 'left' | 'right'
  readonly fontSize?: number
  readonly indent?: number
}

/** @param words as one text, or in runs of their own look */
export function cell(
  words: string | TableCell[],
  { align = 'left', bold = false, fontSize = 15, indent = 0 }: CellLook,
): TableCell {
  const hairline = { type: 'solid' as const, pt: 0.5, color: colour('frame') }
  return {
    text: words,
    options: {
      align,
      bold,
      fontSize,
      fontFace,
      color: colour('ink'),
      valign: 'middle',
      margin: [0, inches(6), 0, inches(indent)],
      border: [noLine, noLine, hairline, noLine],
    },
  }
}

export function headCell(
  words: string,
  align: 'left' | 'center' | 'right' = 'left',
  indented = false,
  valign: 'top' | 'bottom' = 'bottom',
): TableCell {
  const strong = { type: 'solid' as const, pt: 1.25, color: colour('ink') }
  return {
    text: words,
    options: {
      align,
      fontSize: 12,
      fontFace,
      color: colour('muted'),
      valign,
      margin: [0, inches(6), inches(3), inches(indented ? 14 : 0)],
      border: [noLine, noLine, strong, noLine],
    },
  }
}

export function addTable(
  page: Page,
  rows: readonly (readonly TableCell[])[],
  columnWidths: readonly number[],
  { each, head, top }: Rows,
): void {
  page.addTable(
    rows.map((cells) => [...cells]),
    {
      ...place(slide.margin, top, inner, head + each * (rows.length - 1)),
      colW: columnWidths.map(inches),
      rowH: rows.map((_, index) => inches(index === 0 ? head : each)),
    },
  )
}

interface Placing {
  readonly x: number
  readonly y: number
  readonly width: number
}

export function addPicture(
  page: Page,
  drawing: Drawing,
  { x, y, width }: Placing,
  altText: string,
  report: Pick<Report, 'palette'>,
): void {
  const factor = width / drawing.width
  page.addImage({
    data: `image/png;base64,${Buffer.from(png(drawing, report, 2.5 * enlarged, 'transparent')).toString('base64')}`,
    ...place(x, y, width, drawing.height * factor),
    altText,
  })
}

export function text(x: number, y: number, w: number, h: number, fontSize: number, look: TextLook = {}): TextLook {
  return {
    ...place(x, y, w, h),
    fontSize,
    fontFace,
    color: colour('ink'),
    margin: 0,
    valign: 'top',
    align: 'left',
    ...look,
  }
}
