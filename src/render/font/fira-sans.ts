import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { subsetWoff } from './subset.ts'
import { readTrueType, type TrueType } from './truetype.ts'

const require = createRequire(import.meta.url)
const names = {
  400: '400Regular/FiraSans_400Regular',
  500: '500Medium/FiraSans_500Medium',
  600: '600SemiBold/FiraSans_600SemiBold',
} as const

export type Weight = keyof typeof names
export const weights: readonly Weight[] = [400, 500, 600]

/** Where the bundled font of a weight lies. */
export function fontFile(weight: Weight): string {
  return require.resolve(`@expo-google-fonts/fira-sans/${names[weight]}.ttf`)
}

const read = new Map<Weight, { readonly bytes: Buffer; readonly font: TrueType }>()

/** The font of a weight, read once. */
function load(weight: Weight) {
  const known = read.get(weight)
  if (known) return known
  const bytes = readFileSync(fontFile(weight))
  const loaded = { bytes, font: readTrueType(bytes) }
  read.set(weight, loaded)
  return loaded
}

/** Whether the font can show a character; its weights have the same characters. */
export function covers(codePoint: number): boolean {
  return load(400).font.glyphOf(codePoint) !== 0
}

export function fontBytes(weight: Weight): Buffer {
  return load(weight).bytes
}

/** Width of a line of text in the unit of its size, without kerning. */
export function textWidth(text: string, fontSize: number, weight: Weight): number {
  const { font } = load(weight)
  const units = Array.from(text).reduce((sum, character) => sum + advance(font, character), 0)
  return (units / font.unitsPerEm) * fontSize
}

function advance(font: TrueType, character: string): number {
  return font.advance(font.glyphOf(character.codePointAt(0)!) || font.glyphOf(0x20))
}

/**
 * Text broken into lines at blanks, and after a hyphen or slash inside a word; a word too wide for a line of its own
 * is broken where it must, because a label may not be cut off. No-break spaces hold.
 */
export function wrap(text: string, width: number, fontSize: number, weight: Weight): readonly string[] {
  const fits = (line: string) => textWidth(line, fontSize, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(/(?<=[ \-/–])/)) {
    if (fits((line + piece).trimEnd())) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = piece
    while (!fits(line.trimEnd())) {
      const cut = Math.max(
        1,
        Array.from(line).findIndex((_, index) => !fits(line.slice(0, index + 1))),
      )
      lines.push(line.slice(0, cut))
      line = line.slice(cut)
    }
  }
  return [...lines, line.trimEnd()]
}

/** Style sheet with the glyphs a text needs inside, for files that must look the same everywhere. */
export function embeddedFonts(text: string, used: readonly Weight[]): string {
  return used
    .map((weight) => {
      const data = subsetWoff(load(weight).font, text).toString('base64')
      return `@font-face{font-family:"Fira Sans";font-weight:${weight};src:url(data:font/woff;base64,${data}) format("woff")}`
    })
    .join('')
}
