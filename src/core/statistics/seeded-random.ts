/** Chance that can be repeated: the same seed gives the same numbers on every machine. Not for secrets. */
export interface Random {
  /** Uniform on the open interval 0 to 1. */
  readonly uniform: () => number
  /** Whole number from 0 to count − 1. */
  readonly integer: (count: number) => number
  /** Standard normal. */
  readonly normal: () => number
  /** Exponential with mean 1. */
  readonly exponential: () => number
}

/**
 * xoshiro128** seeded from a text: FNV-1a to 32 bits, splitmix32 to the generator's 128. Give every purpose a seed of
 * its own ("demo|person|7"), so that one more draw in one place changes nothing elsewhere.
 *
 * @see Blackman & Vigna (2021), ACM Transactions on Mathematical Software 47(4), 36; Marsaglia & Bray (1964), SIAM
 *   Review 6(3), 260–264 (polar method)
 */
export function seededRandom(seed: string): Random {
  const state = initialState(seed)
  let spare: number | null = null

  function next(): number {
    const result = Math.imul(rotate(Math.imul(state[1], 5), 7), 9)
    const shifted = state[1] << 9
    state[2] ^= state[0]
    state[3] ^= state[1]
    state[1] ^= state[2]
    state[0] ^= state[3]
    state[2] ^= shifted
    state[3] = rotate(state[3], 11)
    return result >>> 0
  }
  const uniform = () => (next() + 0.5) / 0x100000000

  function normal(): number {
    if (spare !== null) {
      const value = spare
      spare = null
      return value
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const radius = x * x + y * y
      if (radius >= 1 || radius === 0) continue
      const factor = Math.sqrt((-2 * Math.log(radius)) / radius)
      spare = y * factor
      return x * factor
    }
  }
  return {
    uniform,
    integer: (count) => Math.floor(uniform() * count),
    normal,
    exponential: () => -Math.log(uniform()),
  }
}

function initialState(seed: string): [number, number, number, number] {
  let x = fnv1a(seed)
  const splitmix32 = () => {
    x = (x + 0x9e3779b9) | 0
    const first = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
    const second = Math.imul(first ^ (first >>> 15), 0x735a2d97)
    return (second ^ (second >>> 15)) >>> 0
  }
  return [splitmix32(), splitmix32(), splitmix32(), splitmix32()]
}

/** FNV-1a over UTF-16 code units with a final mix, because seeds differ in their last characters only. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by))
