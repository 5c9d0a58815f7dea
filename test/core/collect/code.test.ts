import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCode, generateCode, normaliseCode } from '#core/collect/code.ts'

const alphabet = Array.from('0123456789ACDEFGHJKMNPQRTVWXY')
const codes = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(generateCode)

test('a code has nine characters in three groups and none that is easily taken for another letter', () => {
  fc.assert(
    fc.property(codes, (code) =>
      /^[0-9AC-HJKMNP-RTV-Y]{4}-[0-9AC-HJKMNP-RTV-Y]{4}-[0-9AC-HJKMNP-RTV-Y]$/.test(formatCode(code)),
    ),
  )
})

test('case, blanks and hyphens do not matter', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(normaliseCode(formatCode(code))).toEqual({ code })
      expect(normaliseCode(` ${formatCode(code).toLowerCase().replaceAll('-', ' – ')}\n`)).toEqual({ code })
    }),
  )
})

test('letters that are never printed are read as the character they resemble', () => {
  const code = generateCode(new Uint8Array(16))
  expect(code).toBe('000000000')
  expect(normaliseCode('oOoO-OoOo-O')).toEqual({ code })
})

test('one wrong character is always noticed', () => {
  fc.assert(
    fc.property(codes, fc.nat(8), fc.constantFrom(...alphabet), (code, place, sign) => {
      const typed = code.slice(0, place) + sign + code.slice(place + 1)
      if (typed !== code) expect(normaliseCode(typed)).toMatchObject({ mistake: { kind: 'check' } })
    }),
  )
})

test('two swapped characters are always noticed', () => {
  fc.assert(
    fc.property(codes, fc.nat(8), fc.nat(8), (code, one, other) => {
      const signs = Array.from(code)
      ;[signs[one], signs[other]] = [signs[other]!, signs[one]!]
      if (signs.join('') !== code) expect(normaliseCode(signs.join(''))).toMatchObject({ mistake: { kind: 'check' } })
    }),
  )
})

test('a mistake names the pair of characters that explains it', () => {
  const code = Array.from({ length: 50 }, (_, seed) => generateCode(new Uint8Array(16).fill(seed * 5 + 1))).find((c) =>
    c.slice(0, 8).includes('G'),
  )!
  const place = code.indexOf('G')
  const answer = normaliseCode(`${code.slice(0, place)}6${code.slice(place + 1)}`)
  expect(answer).toMatchObject({ mistake: { kind: 'check', confused: expect.stringContaining('6/G') } })
})

test('what is too short or too long says by how much, and what is no code gets no guess', () => {
  for (const [typed, count] of [
    ['', 0],
    ['7KMP', 4],
    ['7KMP-4XRD-22', 10],
    ['Bürgermeister', 13],
  ] as const)
    expect(normaliseCode(typed)).toEqual({ mistake: { kind: 'length', typed: count, expected: 9 } })
  expect(normaliseCode('7KMP-4XRD-2', 'resume')).toEqual({ mistake: { kind: 'length', typed: 9, expected: 18 } })
  expect(normaliseCode('????-????-?')).toEqual({ mistake: { kind: 'check', confused: null } })
})
