/**
 * SHA-256 of a value's canonical JSON: two values have the same fingerprint exactly if they hold the same data,
 * whatever the order of their keys. The core has no crypto module of any platform, hence its own.
 *
 * @param value plain JSON data; functions and undefined have no place in it
 * @returns 64 lower-case hexadecimal digits
 */
export function fingerprint(value: unknown): string {
  return sha256(utf8(canonicalJson(value)))
}

/** JSON without blanks, keys sorted by UTF-16 code units. @see RFC 8785, JSON Canonicalization Scheme */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`)
  return `{${entries.join(',')}}`
}

/** Well-formed because JSON.stringify escapes lone surrogates. */
function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0)!
    const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f)
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(0))
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(6), tail(0))
    else bytes.push(0xf0 | (point >> 18), tail(12), tail(6), tail(0))
  }
  return bytes
}

/** @see NIST (2015), FIPS 180-4, section 6.2 */
function sha256(bytes: readonly number[]): string {
  const state = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
  const words = new Uint32Array(64)
  const message = padded(bytes)
  for (let start = 0; start < message.length; start += 16) {
    words.set(message.subarray(start, start + 16))
    for (let t = 16; t < 64; t++) {
      const w15 = words[t - 15]!
      const w2 = words[t - 2]!
      const sigma0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3)
      const sigma1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10)
      words[t] = words[t - 16]! + sigma0 + words[t - 7]! + sigma1
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
    for (let t = 0; t < 64; t++) {
      const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      const choice = (e & f) ^ (~e & g)
      const first = (h + sum1 + choice + roundConstants[t]! + words[t]!) | 0
      const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      const majority = (a & b) ^ (a & c) ^ (b & c)
      h = g
      g = f
      f = e
      e = (d + first) | 0
      d = c
      c = b
      b = a
      a = (first + sum0 + majority) | 0
    }
    for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = state[index]! + value
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** The message as 32-bit words: a one bit, zeros, and the length in bits, filling whole blocks of 16 words. */
function padded(bytes: readonly number[]): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16)
  const put = (index: number, byte: number) => {
    words[index >> 2]! |= byte << (24 - 8 * (index & 3))
  }
  for (let index = 0; index < bytes.length; index++) put(index, bytes[index]!)
  put(bytes.length, 0x80)
  words[words.length - 2] = Math.floor(bytes.length / 0x20000000)
  words[words.length - 1] = bytes.length << 3
  return words
}

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** First 32 bits of the fractional part. */
const fraction = (x: number) => Math.floor((x - Math.floor(x)) * 0x100000000)

const primes = firstPrimes(64)
const roundConstants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}
