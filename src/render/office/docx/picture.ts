import { ImageRun } from 'docx'
import type { Drawing } from '#charts/drawing.ts'
import type { Report } from '#core/model/report.ts'
import { outlinedSvg, png } from '../../png.ts'

/** SVG with the letters as outlines, because Word loads no font from a picture, and a PNG for programs without SVG. */
export function picture(
  drawing: Drawing,
  { title, words }: { readonly title: string; readonly words: string },
  report: Pick<Report, 'palette'>,
): ImageRun {
  const transformation = { width: (drawing.width * 4) / 3, height: (drawing.height * 4) / 3 }
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(outlinedSvg(drawing, report)),
    transformation,
    fallback: { type: 'png', data: Buffer.from(png(drawing, report, 2.5)) },
    altText: { name: title.slice(0, 60), title, description: words },
  })
}
