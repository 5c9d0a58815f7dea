import { problem } from '../problem.ts'

const limitKilobytes = 200

/** Windows-1252 where it differs from Latin-1: bytes 0x80 to 0x9F. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u0178'

/**
 * The text in a file someone chose. UTF-8, UTF-16 with byte-order mark and Windows-1252 are understood.
 *
 * @param bytes the whole file
 * @param name  the file's name, for the refusal
 * @throws Problem profileNotText for pictures, PDF, Word and other binary files; profileBroken, with the line, where
 *   the bytes are neither of the three; profileTooLarge above 200 kB;
 *   profileEmpty where only blanks remain
 */
export function assertText(bytes: Uint8Array, name: string): string {
  const wide = wideByteOrder(bytes)
  if (wide === null && isBinary(bytes)) throw problem('profileNotText', { name })
  if (bytes.length > limitKilobytes * 1000) throw problem('profileTooLarge', { limitKilobytes })
  const text = wide === null ? (utf8(bytes) ?? latin(bytes, name)) : utf16(bytes, wide)
  if (text.replace(/^\uFEFF/, '').trim() === '') throw problem('profileEmpty')
  return text
}

function wideByteOrder(bytes: Uint8Array): 'little' | 'big' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big'
  return null
}

/** Text never holds control characters other than tab, line ends and page breaks; binary formats soon do. */
function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  if (start === '%PDF-' || start === '{\\rtf') return true
  return bytes.some((byte) => (byte < 32 && ![9, 10, 11, 12, 13].includes(byte)) || byte === 127)
}

/** Null where the bytes are not UTF-8; decodeURIComponent is the language's own strict decoder. */
function utf8(bytes: Uint8Array): string | null {
  const escaped: string[] = []
  for (const byte of bytes) escaped.push(`%${byte.toString(16).padStart(2, '0')}`)
  try {
    return decodeURIComponent(escaped.join(''))
  } catch {
    return null
  }
}

/**
 * In Windows-1252 these are no characters, or Â, Ã, þ and ÿ, which no German text has: they are left of an UTF-8 text
 * that was damaged or joined from two encodings, and every umlaut would be misread.
 */
const neverInGerman: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xc2, 0xc3, 0xfe, 0xff])

function latin(bytes: Uint8Array, name: string): string {
  if (bytes.some((byte) => neverInGerman.has(byte))) throw problem('profileBroken', { name, line: brokenLine(bytes) })
  const characters: string[] = []
  for (const byte of bytes) {
    characters.push(byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80]! : String.fromCharCode(byte))
  }
  return characters.join('')
}

/** The first line whose bytes are not UTF-8, counted from 1. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 10) continue
    if (utf8(bytes.subarray(start, index)) === null) return line
    line += 1
    start = index + 1
  }
  return line
}

function utf16(bytes: Uint8Array, order: 'little' | 'big'): string {
  const characters: string[] = []
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    const [low, high] = order === 'little' ? [bytes[i]!, bytes[i + 1]!] : [bytes[i + 1]!, bytes[i]!]
    characters.push(String.fromCharCode(high * 256 + low))
  }
  return characters.join('')
}
