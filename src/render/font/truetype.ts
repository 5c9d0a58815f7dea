/** What we read of a TrueType font: its characters, the widths of its glyphs, and its tables as they are. */
export interface TrueType {
  readonly unitsPerEm: number
  /** Glyph of a character; 0 = the font has none. */
  readonly glyphOf: (codePoint: number) => number
  /** Width of a glyph in units of the em. */
  readonly advance: (glyph: number) => number
  readonly leftBearing: (glyph: number) => number
  /** Outline of a glyph as stored; empty for a blank. */
  readonly outline: (glyph: number) => Buffer
  readonly table: (tag: string) => Buffer
}

/**
 * Reads a TrueType font (outlines in `glyf`, characters in `cmap` format 4 or 12).
 *
 * @see OpenType specification 1.9, "Font Tables"
 */
export function readTrueType(font: Buffer): TrueType {
  const places = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + index * 16
      const from = font.readUInt32BE(at + 8)
      return [font.toString('latin1', at, at + 4), font.subarray(from, from + font.readUInt32BE(at + 12))] as const
    }),
  )
  const table = (tag: string) => {
    const found = places.get(tag)
    if (found === undefined) throw new Error(`font without the table ${tag}`)
    return found
  }
  const longOffsets = table('head').readInt16BE(50) === 1
  const loca = table('loca')
  const offset = (glyph: number) => (longOffsets ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
  const metrics = table('hmtx')
  const lastMetric = table('hhea').readUInt16BE(34) - 1
  const characters = characterMap(table('cmap'))

  return {
    unitsPerEm: table('head').readUInt16BE(18),
    glyphOf: (codePoint) => characters.get(codePoint) ?? 0,
    advance: (glyph) => metrics.readUInt16BE(Math.min(glyph, lastMetric) * 4),
    leftBearing: (glyph) =>
      glyph <= lastMetric
        ? metrics.readInt16BE(glyph * 4 + 2)
        : metrics.readInt16BE((lastMetric + 1) * 4 + (glyph - lastMetric - 1) * 2),
    outline: (glyph) => table('glyf').subarray(offset(glyph), offset(glyph + 1)),
    table,
  }
}

function characterMap(cmap: Buffer): ReadonlyMap<number, number> {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4))
  return new Map(
    offsets.flatMap((at) => {
      const format = cmap.readUInt16BE(at)
      return format === 4 ? [...segments(cmap, at)] : format === 12 ? [...groups(cmap, at)] : []
    }),
  )
}

type Mapped = readonly [codePoint: number, glyph: number]

/** Format 4: 16-bit segments with a difference to add, or a place in an array of glyphs. */
function* segments(cmap: Buffer, at: number): Generator<Mapped> {
  const count = cmap.readUInt16BE(at + 6) / 2
  const field = (part: number, index: number) => at + 14 + (part > 0 ? 2 : 0) + (part * count + index) * 2
  for (let index = 0; index < count; index++) {
    const last = cmap.readUInt16BE(field(0, index))
    const first = cmap.readUInt16BE(field(1, index))
    const difference = cmap.readUInt16BE(field(2, index))
    const rangeAt = field(3, index)
    const range = cmap.readUInt16BE(rangeAt)
    for (let codePoint = first; codePoint <= last && codePoint !== 0xffff; codePoint++) {
      const stored = range === 0 ? codePoint : cmap.readUInt16BE(rangeAt + range + (codePoint - first) * 2)
      if (stored !== 0) yield [codePoint, (stored + difference) & 0xffff]
    }
  }
}

/** Format 12: 32-bit groups of characters with consecutive glyphs. */
function* groups(cmap: Buffer, at: number): Generator<Mapped> {
  const count = cmap.readUInt32BE(at + 12)
  for (let index = 0; index < count; index++) {
    const group = at + 16 + index * 12
    const first = cmap.readUInt32BE(group)
    const last = cmap.readUInt32BE(group + 4)
    for (let codePoint = first; codePoint <= last; codePoint++)
      yield [codePoint, cmap.readUInt32BE(group + 8) + codePoint - first]
  }
}
