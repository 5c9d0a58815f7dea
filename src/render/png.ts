import { createRequire } from 'node:module'
import type { Drawing } from '#charts/drawing.ts'
import type { Report } from '#core/model/report.ts'
import { problem } from '#core/problem.ts'
import { wholePicture } from './figure/figure.ts'
import { fontFile, weights } from './font/fira-sans.ts'
import type { FigureBlock, Part } from './outline.ts'
import { palette } from './palette.ts'
import { bareSvg } from './svg.ts'

const require = createRequire(import.meta.url)

type Painted = Pick<Report, 'palette'>

/** Pixels per point: 200 dots per inch, sharp on a slide and in print. */
const printResolution = 200 / 72

/** A figure as a picture of 200 dots per inch; the same report gives the same bytes. */
export function figurePng(part: Part<FigureBlock>, report: Report): Uint8Array {
  return png(wholePicture(part, report), report, printResolution)
}

/** @param resolution pixels per point */
export function png(
  drawing: Drawing,
  report: Painted,
  resolution: number,
  background: string = palette.page,
): Uint8Array {
  return rasterise(drawing, report, resolution, background).render().asPng()
}

/** A drawing with its letters as outlines: for programs that do not load a font from a picture. */
export function outlinedSvg(drawing: Drawing, report: Painted): string {
  return rasterise(drawing, report, 1, 'transparent').toString()
}

function rasterise(drawing: Drawing, report: Painted, resolution: number, background: string) {
  const { Resvg } = rasteriser()
  return new Resvg(bareSvg(drawing, report), {
    background,
    fitTo: { mode: 'width', value: Math.round(drawing.width * resolution) },
    font: { loadSystemFonts: false, fontFiles: weights.map(fontFile), defaultFontFamily: 'Fira Sans' },
  })
}

// Loaded on first use: npm may have left out the build for this platform, and everything else works without it.
function rasteriser(): typeof import('@resvg/resvg-js') {
  try {
    return require('@resvg/resvg-js')
  } catch {
    throw problem('formatUnavailable', { format: 'PNG', platform: `${process.platform}-${process.arch}` })
  }
}
