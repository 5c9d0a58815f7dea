import { expect, test } from 'vitest'
import { assertText } from '#core/profile/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const kind = (name: string) => expect.objectContaining({ kind: name })

test('UTF-8, with and without byte-order mark, is read as it is', () => {
  expect(assertText(utf8('Bevölkerung\t3.436 €'), 'a.txt')).toBe('Bevölkerung\t3.436 €')
  expect(assertText(utf8('\uFEFFStadt'), 'a.txt').replace('\uFEFF', '')).toBe('Stadt')
})

test('Windows-1252 is understood where the bytes are not UTF-8', () => {
  // "Für 5 € – ja"
  const file = bytes(0x46, 0xfc, 0x72, 0x20, 0x35, 0x20, 0x80, 0x20, 0x96, 0x20, 0x6a, 0x61)
  expect(assertText(file, 'a.txt')).toBe('Für 5 € – ja')
})

test('UTF-16 is understood in both byte orders', () => {
  expect(assertText(bytes(0xff, 0xfe, 0x46, 0, 0xfc, 0, 0x72, 0), 'a.txt')).toBe('Für')
  expect(assertText(bytes(0xfe, 0xff, 0, 0x46, 0, 0xfc, 0, 0x72), 'a.txt')).toBe('Für')
})

test.each([
  ['a photo', bytes(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46)],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['a Word file', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00)],
  ['a PDF', utf8('%PDF-1.7\n')],
  ['rich text', utf8('{\\rtf1\\ansi Text}')],
  ['a large photo', new Uint8Array(3_000_000).fill(1)],
])('%s is refused as no text, with its name', (_, file) => {
  expect(() => assertText(file, 'IMG_0815.jpg')).toThrow(
    expect.objectContaining({ kind: 'profileNotText', details: { name: 'IMG_0815.jpg' } }),
  )
})

test('an empty file and one of blanks only are refused', () => {
  expect(() => assertText(bytes(), 'a.txt')).toThrow(kind('profileEmpty'))
  expect(() => assertText(utf8('\uFEFF \r\n\t\n'), 'a.txt')).toThrow(kind('profileEmpty'))
})

test('the limit is 200 kilobytes', () => {
  expect(assertText(utf8('a'.repeat(200_000)), 'a.txt')).toHaveLength(200_000)
  expect(() => assertText(utf8('a'.repeat(200_001)), 'a.txt')).toThrow(kind('profileTooLarge'))
})

test('bytes that are in none of the three are refused, naming the first line that holds them', () => {
  const joined = bytes(...utf8('Bevölkerung\nÄrztinnen\n'), 0xe4, 0x72)
  expect(() => assertText(joined, 'a.txt')).toThrow(
    expect.objectContaining({ kind: 'profileBroken', details: { name: 'a.txt', line: 3 } }),
  )
  for (const byte of [0xff, 0xfe, 0xc3, 0x81])
    expect(() => assertText(bytes(65, 10, 66, byte, 40), 'a.txt')).toThrow(kind('profileBroken'))
})
