/**
 * Which characters a TrueType font can show, read from its `cmap` table (formats 4 and 12).
 *
 * @see OpenType specification, "cmap: Character to glyph index mapping table"
 */
export function characterCoverage(font: Buffer): (codePoint: number) => boolean {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  if (entry === undefined) throw new Error('font without a cmap table')
  const cmap = font.readUInt32BE(entry + 8)
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 4 + index * 8 + 4),
  ).map((offset) => cmap + offset)
  const ranges = subtables.flatMap((at) => {
    const format = font.readUInt16BE(at)
    return format === 4 ? segments(font, at) : format === 12 ? groups(font, at) : []
  })
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last)
}

type CharacterRange = readonly [first: number, last: number]

/** Format 4: 16-bit segments. A segment that maps to glyph 0 character by character does not occur in our fonts. */
function segments(font: Buffer, at: number): readonly CharacterRange[] {
  const count = font.readUInt16BE(at + 6) / 2
  return Array.from({ length: count }, (_, index): CharacterRange => {
    const last = font.readUInt16BE(at + 14 + index * 2)
    const first = font.readUInt16BE(at + 16 + (count + index) * 2)
    return [first, last]
  }).filter(([first]) => first !== 0xffff)
}

/** Format 12: 32-bit groups. */
function groups(font: Buffer, at: number): readonly CharacterRange[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index): CharacterRange => {
    const group = at + 16 + index * 12
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })
}
