import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { linkedPairs, linkPersons } from '#core/evaluate/link-persons.ts'
import { codeTexts, isUsable, type OwnCode } from '#core/instrument/own-code.ts'
import { givenCode, rememberedCode } from '#core/instrument/simulated-code.ts'
import { seededRandom } from '#core/statistics/seeded-random.ts'
import { framework } from '../instrument/framework.ts'

const recipe = framework().ownCode
const ids = recipe.elements.map(({ id }) => id)

interface Given {
  readonly id: string
  readonly clear: OwnCode | null
  readonly sector: string
}

/** As stored: hashes only. */
function stored({ id, clear, sector }: Given) {
  const hash = (text: string) => createHmac('sha256', 'key').update(text).digest('hex')
  const texts = clear && codeTexts(recipe, clear)
  const code = texts && { whole: hash(texts.whole), withoutOne: texts.withoutOne.map(hash) }
  return Object.freeze({ id, code, attributes: { sector } })
}

/** "RE 09 JU AM 0", a question mark for an element not known. */
function given(id: string, written: string, sector = 'health'): Given {
  const values = written.split(' ').map((value) => (value === '?' ? null : value))
  return { id, clear: Object.fromEntries(ids.map((element, index) => [element, values[index]!])), sector }
}

const pairsOf = (first: readonly Given[], second: readonly Given[]) => {
  const [earlier, later] = linkPersons([first.map(stored), second.map(stored)])
  return linkedPairs(earlier!, later!)
}

describe('two waves are linked', () => {
  const one = [given('a', 'RE 09 JU AM 0')]

  test('by equal codes, whatever area was stated', () => {
    expect(pairsOf(one, [given('b', 'RE 09 JU AM 0', 'other')])).toEqual([[0, 0]])
  })

  test.each([
    ['one element differs', 'RE 10 JU AM 0', true],
    ['one element is not known this time', 'RE 09 ? AM 0', true],
    ['two elements differ', 'RE 10 JU AM 1', false],
    ['one differs and one is not known', 'RE 10 ? AM 0', false],
  ])('where %s: %o', (_, written, linked) => {
    expect(pairsOf(one, [given('b', written)])).toEqual(linked ? [[0, 0]] : [])
  })

  test('with one element apart only within the same area', () => {
    expect(pairsOf(one, [given('b', 'RE 10 JU AM 0', 'other')])).toEqual([])
  })

  test('with one element apart only where nobody else could be meant, on either side', () => {
    const near = [given('b', 'RE 10 JU AM 0'), given('c', 'RE 09 JU BE 0')]
    expect(pairsOf(one, near)).toEqual([])
    expect(pairsOf(near, one)).toEqual([])
  })

  test('by the equal code, not by one that is near it', () => {
    expect(pairsOf(one, [given('b', 'RE 10 JU AM 0'), given('c', 'RE 09 JU AM 0')])).toEqual([[0, 1]])
  })

  test('by no code that two respondents of a wave have given', () => {
    const twice = [given('b', 'RE 09 JU AM 0'), given('c', 'RE 09 JU AM 0')]
    expect(pairsOf(one, twice)).toEqual([])
    expect(pairsOf([given('a', 'RE 10 JU AM 0')], twice)).toEqual([])
  })

  test('not where nobody gave a code, and hashes from before elements were asked for only where they are equal', () => {
    const old = { id: 'old', code: { whole: 'x', withoutOne: [] }, attributes: {} }
    const none = { id: 'none', code: null, attributes: {} }
    const [earlier, later] = linkPersons([
      [none, old],
      [
        { ...none, id: 'none-2' },
        { ...old, id: 'old-2' },
      ],
    ])
    expect(linkedPairs(earlier!, later!)).toEqual([[1, 1]])
  })
})

describe('three waves', () => {
  const personsOf = (...waves: Given[][]) => linkPersons(waves.map((wave) => wave.map(stored)))

  test('make one person of codes that are all one element apart', () => {
    const [[a], [b], [c]] = personsOf(
      [given('a', 'RE 09 JU AM 0')],
      [given('b', 'RE 10 JU AM 0')],
      [given('c', 'RE 11 JU AM 0')],
    ) as [string[], string[], string[]]
    expect([b, c]).toEqual([a, a])
  })

  test('do not lead by a wave between to a code that is two elements apart', () => {
    const [[a], [b], [c]] = personsOf(
      [given('a', 'RE 09 JU AM 0')],
      [given('b', 'RE 10 JU AM 0')],
      [given('c', 'RE 10 JU AM 1')],
    ) as [string[], string[], string[]]
    expect(c).not.toBe(a)
    expect([a, c]).toContain(b)
  })

  test('never make one person of two respondents of a wave', () => {
    const random = seededRandom('three waves')
    for (let run = 0; run < 30; run++) {
      const waves = [0, 1, 2].map((wave) => crowd(random, 14, `${run}-${wave}`))
      for (const persons of personsOf(...waves)) expect(new Set(persons).size).toBe(persons.length)
    }
  })
})

/** Few values for each element, so that equal and near codes are common. */
function crowd(random: ReturnType<typeof seededRandom>, count: number, name: string): Given[] {
  const pick = (values: readonly string[]) => values[random.integer(values.length)]!
  return Array.from({ length: count }, (_, index) => {
    const values = [pick(['RE', 'MA']), pick(['09', '10', '?']), pick(['JU', 'HA']), pick(['AM']), pick(['0', '1'])]
    const one = given(`${name}-${index}`, values.join(' '), pick(['health', 'other']))
    return random.uniform() < 0.1 ? { ...one, clear: null } : one
  })
}

/** statistics.md 4.8 over the elements themselves, by trying everybody against everybody. */
function bruteForce(first: readonly Given[], second: readonly Given[]): [number, number][] {
  const written = ({ clear }: Given) => clear && JSON.stringify(ids.map((id) => clear[id]))
  const isUnique = (all: readonly Given[], one: Given) =>
    all.filter((each) => written(each) === written(one)).length === 1
  const positions = first.flatMap((_, a) => second.map((__, b): [number, number] => [a, b]))
  const exact = positions.filter(([a, b]) => {
    const [one, other] = [first[a]!, second[b]!]
    return one.clear && written(one) === written(other) && isUnique(first, one) && isUnique(second, other)
  })
  const isNear = (one: Given, other: Given) => {
    const [x, y] = [one.clear, other.clear]
    if (!x || !y || one.sector !== other.sector) return false
    const differing = ids.filter((id) => x[id] !== y[id])
    const known = ids.filter((id) => !differing.includes(id) && x[id] !== null)
    return differing.length === 1 && known.length >= recipe.fewestKnown
  }
  const isLinked = (side: 0 | 1, position: number) => exact.some((pair) => pair[side] === position)
  const near = positions.filter(([a, b]) => !isLinked(0, a) && !isLinked(1, b) && isNear(first[a]!, second[b]!))
  const only = near.filter(
    ([a, b]) => near.filter(([x]) => x === a).length === 1 && near.filter(([, y]) => y === b).length === 1,
  )
  return [...exact, ...only]
}

test('hashes link exactly the pairs that the elements themselves would, in 300 networks', () => {
  const random = seededRandom('hashes and elements')
  const sorted = (pairs: readonly (readonly [number, number])[]) => pairs.map((pair) => pair.join()).sort()
  const kinds = { exact: 0, near: 0 }
  for (let run = 0; run < 300; run++) {
    const [first, second] = [
      crowd(random, 2 + random.integer(10), `a${run}`),
      crowd(random, 2 + random.integer(10), `b${run}`),
    ]
    const found = pairsOf(first, second)
    expect(sorted(found)).toEqual(sorted(bruteForce(first, second)))
    for (const [a, b] of found) {
      const isExact = JSON.stringify(first[a]!.clear) === JSON.stringify(second[b]!.clear)
      kinds[isExact ? 'exact' : 'near'] += 1
    }
  }
  // both ways must have happened often for this to say anything
  expect(kinds.exact).toBeGreaterThan(100)
  expect(kinds.near).toBeGreaterThan(30)
})

test('simulated slips: forgiving one element finds more of the same persons and hardly ever a wrong one', () => {
  const counts = { same: 0, exact: 0, found: 0, right: 0 }
  for (let run = 0; run < 40; run++) {
    const random = seededRandom(`slips ${run}`)
    const people = Array.from({ length: 60 }, (_, index) => ({
      id: `${run}-${index}`,
      code: rememberedCode(recipe, random),
      sector: ['health', 'youth', 'other'][random.integer(3)]!,
    }))
    const wave = (name: string) =>
      people
        .filter(() => random.uniform() < 0.6)
        .map(({ id, code, sector }): Given => {
          const clear = givenCode(recipe, code, random)
          return { id: `${name} ${id}`, clear: isUsable(recipe, clear) ? clear : null, sector }
        })
    const [first, second] = [wave('T0'), wave('T2')]
    const person = ({ id }: Given) => id.slice(3)
    const pairs = pairsOf(first, second)
    counts.same += first.filter((one) => second.some((other) => person(one) === person(other))).length
    counts.found += pairs.length
    counts.right += pairs.filter(([a, b]) => person(first[a]!) === person(second[b]!)).length
    counts.exact += pairs.filter(
      ([a, b]) => JSON.stringify(first[a]!.clear) === JSON.stringify(second[b]!.clear),
    ).length
  }
  const { same, exact, found, right } = counts
  expect(exact / same).toBeLessThan(0.75)
  expect(found / same).toBeGreaterThan(exact / same + 0.15)
  expect(right / found).toBeGreaterThan(0.985)
})
