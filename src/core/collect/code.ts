import type { CodeMistake } from '#words/code-mistake.ts'

/**
 * Codes to take part, made to be typed from a slip of paper: eight characters drawn by chance and a check
 * character, written "7KMP-4XRD-2". 29 characters are in use; seven letters that are easily taken for another
 * character are never printed and are read as the one they resemble.
 *
 * The check character is the weighted sum of the drawn values modulo 29. Because 29 is prime and all
 * weights differ, one wrong character and any two swapped characters are always noticed.
 */
const alphabet = '0123456789ACDEFGHJKMNPQRTVWXY'
const readAs: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', Z: '2', S: '5', B: '8', U: 'V' }
/** Invitations are typed from slips; a resume code must withstand everybody who could guess it in peace: 82 bits. */
const drawnCharacters = { invitation: 8, resume: 17 } as const
export type CodeKind = keyof typeof drawnCharacters
/** Pairs within the alphabet that handwriting and small print blur. */
const lookAlikes = ['6G', '0D', '0Q', '17', '4A', 'EF', 'CG', 'KX', 'MN', 'PR', 'VY', 'VW', '38', '56'] as const

/**
 * @param randomBytes 16 bytes or more from a cryptographic source; the remainder's bias is below 2⁻⁸⁸, of a resume code 2⁻⁴⁵
 * @throws RangeError with fewer than 16 bytes
 */
export function generateCode(randomBytes: Uint8Array, kind: CodeKind = 'invitation'): string {
  if (randomBytes.length < 16) throw new RangeError('A code needs at least 16 random bytes.')
  const base = BigInt(alphabet.length)
  let chance = randomBytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let drawn = ''
  for (let place = 0; place < drawnCharacters[kind]; place++) {
    drawn += alphabet[Number(chance % base)]
    chance /= base
  }
  return drawn + checkCharacter(drawn)
}

/**
 * What somebody typed → the code without hyphens, or what is wrong with it. Case, blanks and hyphens of every
 * kind do not matter.
 */
export function normaliseCode(
  typed: string,
  kind: CodeKind = 'invitation',
): { readonly code: string } | { readonly mistake: CodeMistake } {
  const code = Array.from(typed.toUpperCase().replace(/[\s\p{Dash}_.]/gu, ''), (sign) => readAs[sign] ?? sign).join('')
  const isOne = (text: string) => isCode(text, kind)
  if (isOne(code)) return { code }
  const expected = drawnCharacters[kind] + 1
  if (code.length !== expected) return { mistake: { kind: 'length', typed: code.length, expected } }
  const pairs = lookAlikes.filter(([one, other]) => swapsOf(code, one!, other!).some(isOne))
  const confused = pairs.length === 0 ? null : pairs.map(([a, b]) => `${a}/${b}`).join(', ')
  return { mistake: { kind: 'check', confused } }
}

/** "7KMP4XRD2" → "7KMP-4XRD-2"; a resume code in three sixes. */
export function formatCode(code: string): string {
  const group = code.length === drawnCharacters.resume + 1 ? 6 : 4
  return code.match(new RegExp(`.{1,${group}}`, 'g'))?.join('-') ?? ''
}

function isCode(text: string, kind: CodeKind): boolean {
  if (text.length !== drawnCharacters[kind] + 1) return false
  if (Array.from(text).some((sign) => !alphabet.includes(sign))) return false
  return checkCharacter(text.slice(0, -1)) === text.at(-1)
}

function checkCharacter(drawn: string): string {
  const sum = Array.from(drawn, (sign, place) => (place + 1) * alphabet.indexOf(sign)).reduce((a, b) => a + b, 0)
  return alphabet[sum % alphabet.length]!
}

/** Every text that differs from this one by one of the pair written for the other, once. */
function swapsOf(text: string, one: string, other: string): string[] {
  return Array.from(text).flatMap((sign, place) => {
    if (sign !== one && sign !== other) return []
    return [text.slice(0, place) + (sign === one ? other : one) + text.slice(place + 1)]
  })
}
