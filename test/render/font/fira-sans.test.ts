import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { embeddedFonts, fontBytes, textWidth, wrap } from '#render/font/fira-sans.ts'
import { readTrueType } from '#render/font/truetype.ts'

/** Tables of a WOFF file, unpacked. */
function tablesOf(woff: Buffer): ReadonlyMap<string, Buffer> {
  return new Map(
    Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
      const at = 44 + index * 20
      const [from, stored, whole] = [4, 8, 12].map((offset) => woff.readUInt32BE(at + offset)) as [
        number,
        number,
        number,
      ]
      const bytes = woff.subarray(from, from + stored)
      return [woff.toString('latin1', at, at + 4), stored < whole ? inflateSync(bytes) : bytes] as const
    }),
  )
}

function embedded(text: string): ReadonlyMap<string, Buffer> {
  const data = /base64,([^)]+)\)/.exec(embeddedFonts(text, [400]))![1]!
  return tablesOf(Buffer.from(data, 'base64'))
}

test('the font of a picture has the glyphs of its text and no others', () => {
  const tables = embedded('aaab')
  expect(tables.get('maxp')!.readUInt16BE(4)).toBe(3)
  expect(tables.get('cmap')!.readUInt32BE(24)).toBe(2)
  expect(tables.get('loca')!.length).toBe(4 * 4)
})

test('a composed glyph brings its parts', () => {
  const composed = embedded('ä').get('maxp')!.readUInt16BE(4)
  expect(composed).toBeGreaterThanOrEqual(2)
  expect(embedded('äöü').get('loca')!.readUInt32BE(4)).toBeGreaterThan(0)
})

test('widths are those of the font: an em of 1000 units', () => {
  const font = readTrueType(fontBytes(400))
  const units = font.advance(font.glyphOf('H'.codePointAt(0)!))
  expect(textWidth('HH', 10, 400)).toBeCloseTo((2 * units * 10) / font.unitsPerEm, 10)
})

test('no line is wider than its place, not even of one endless word', () => {
  const texts = ['Zusammenarbeit mit der Familie', 'Donaudampfschifffahrtsgesellschaftskapitänswitwe', 'a']
  for (const text of texts) {
    for (const line of wrap(text, 60, 9, 600)) expect(textWidth(line, 9, 600)).toBeLessThanOrEqual(60)
    expect(wrap(text, 60, 9, 600).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  }
})

test('a hyphen may end a line, a no-break space may not', () => {
  expect(wrap('Politisch-strukturelle', 60, 9, 600)[0]).toBe('Politisch-')
  expect(wrap('24\u00a0%', 10, 9, 400).join('')).toBe('24\u00a0%')
})
