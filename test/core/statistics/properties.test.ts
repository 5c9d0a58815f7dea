import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#core/statistics/catalogue.ts'
import { cliffsDelta } from '#core/statistics/cliffs-delta.ts'
import { decompose } from '#core/statistics/decomposition.ts'
import { hedgesG } from '#core/statistics/hedges-g.ts'
import { mannWhitney } from '#core/statistics/mann-whitney.ts'
import { mergeSmallGroups } from '#core/statistics/merge-small-groups.ts'
import { holm } from '#core/statistics/multiplicity.ts'
import { partiallyOverlappingT } from '#core/statistics/partially-overlapping-t.ts'
import { proportion } from '#core/statistics/proportion.ts'
import { tProbability, tQuantile } from '#core/statistics/students-t.ts'
import { welch } from '#core/statistics/welch.ts'

/** Scores as they come: multiples of a twentieth of a step, so that ties are common. */
const score = fc.integer({ min: 0, max: 100 })
const sample = fc.array(score, { minLength: 2, maxLength: 30 })
const sameSign = (a: number, b: number) => Math.sign(a) === Math.sign(b)
const run = (name: string, input: unknown) => catalogue[name]!.run(catalogue[name]!.input.parse(input))

function everyNumberIsFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return value === null || typeof value !== 'object' || Object.values(value).every(everyNumberIsFinite)
}

describe('later minus earlier', () => {
  test('t, g and the interval have the sign of the difference', () => {
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const { difference, t, interval } = welch(first, second)
        if (difference === null || t === null || interval === null || Math.abs(difference) < 1e-9) return
        expect(sameSign(t, difference)).toBe(true)
        expect((interval.lower + interval.upper) / 2).toBeCloseTo(difference, 8)
        const effect = hedgesG(first, second)
        if ('g' in effect) expect(sameSign(effect.g, difference)).toBe(true)
      }),
    )
  })

  test('z and δ turn round when the samples change places', () => {
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const forwards = mannWhitney(first, second)
        const backwards = mannWhitney(second, first)
        if ('reason' in forwards || 'reason' in backwards) return
        expect(forwards.exactP).toBeCloseTo(backwards.exactP!, 10)
        if (forwards.z !== null) expect(forwards.z).toBeCloseTo(-backwards.z!, 10)
        expect(cliffsDelta(first, second)!.delta).toBeCloseTo(-cliffsDelta(second, first)!.delta, 10)
        expect(cliffsDelta(first, second)!.delta).toBeCloseTo(2 * forwards.probabilityOfSuperiority - 1, 10)
      }),
    )
  })
})

test('the order of the rows does not matter', () => {
  const shuffled = fc
    .tuple(sample, sample)
    .chain(([first, second]) =>
      fc.tuple(
        fc.constant({ first, second }),
        fc.shuffledSubarray(first, { minLength: first.length }),
        fc.shuffledSubarray(second, { minLength: second.length }),
      ),
    )
  fc.assert(
    fc.property(shuffled, ([{ first, second }, otherFirst, otherSecond]) => {
      for (const name of ['mann-whitney', 'cliffs-delta']) {
        expect(run(name, { first: otherFirst, second: otherSecond })).toEqual(run(name, { first, second }))
      }
      const input = { statistic: 'mean', replicates: 2000 }
      expect(run('bca', { ...input, scores: otherFirst })).toEqual(run('bca', { ...input, scores: first }))
    }),
    { numRuns: 30 },
  )
})

test('stayers, joiners and leavers add up to the change of the mean', () => {
  const waves = fc.record({
    unpaired1: fc.array(score, { maxLength: 10 }),
    unpaired2: fc.array(score, { maxLength: 10 }),
    pairs: fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 15 }),
  })
  fc.assert(
    fc.property(waves, ({ unpaired1, unpaired2, pairs }) => {
      const split = { unpaired1, unpaired2, paired1: pairs.map(([a]) => a), paired2: pairs.map(([, b]) => b) }
      const parts = decompose(split)!
      expect(parts.stayers + parts.joiners + parts.leavers).toBeCloseTo(parts.total, 9)
      const { difference } = partiallyOverlappingT(split)
      expect(difference).toBeCloseTo(parts.total, 9)
    }),
  )
})

test('with pairs only the partially overlapping t is the paired t', () => {
  const first = [50, 60, 55, 70, 65, 45]
  const second = [62.5, 58, 70, 75, 80, 50]
  const paired = run('paired-t', { first, second })
  const overlapping = run('partially-overlapping-t', { unpaired1: [], unpaired2: [], paired1: first, paired2: second })
  for (const key of ['diff', 'se', 't', 'df', 'p', 'lo', 'hi']) {
    expect(overlapping[key]).toBeCloseTo(paired[key] as number, 9)
  }
})

test('a quantile of t is where its distribution function says', () => {
  const degrees = fc.double({ min: 0.5, max: 500, noNaN: true })
  const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
  fc.assert(
    fc.property(share, degrees, (p, df) => {
      expect(Math.abs(tProbability(tQuantile(p, df), df) - p)).toBeLessThan(1e-11)
    }),
  )
})

test('Holm never lowers a p, keeps their order and stays within 1', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (p) => {
      const adjusted = holm(p)
      for (const [index, value] of p.entries()) {
        expect(adjusted[index]).toBeGreaterThanOrEqual(value)
        expect(adjusted[index]).toBeLessThanOrEqual(1)
        for (const [other, smaller] of p.entries()) {
          if (smaller < value) expect(adjusted[other]).toBeLessThanOrEqual(adjusted[index]!)
        }
      }
    }),
  )
})

test('a Wilson interval holds its share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
      const { share, interval } = proportion(Math.floor(part * n), n)
      expect(interval!.lower).toBeLessThanOrEqual(share!)
      expect(interval!.upper).toBeGreaterThanOrEqual(share!)
      expect(interval!.lower).toBeGreaterThanOrEqual(0)
      expect(interval!.upper).toBeLessThanOrEqual(1)
    }),
  )
})

test('every block of a merged partition has enough persons in every wave', () => {
  const groups = fc.array(fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 3, maxLength: 3 }), { maxLength: 7 })
  fc.assert(
    fc.property(groups, (sizes) => {
      const input = sizes.map((own, index) => ({ id: `g${index}`, sizes: own, mayStandAlone: index < 5 }))
      const { published, merged, totalOnly } = mergeSmallGroups(input, 5)
      expect(totalOnly).toBe(published.length === 0)
      if (totalOnly) return
      const sizesOf = (ids: readonly string[], wave: number) =>
        input.filter(({ id }) => ids.includes(id)).reduce((sum, group) => sum + group.sizes[wave]!, 0)
      for (const wave of [0, 1, 2]) {
        for (const id of published) expect(sizesOf([id], wave)).toBeGreaterThanOrEqual(5)
        if (merged.length > 0) expect(sizesOf(merged, wave)).toBeGreaterThanOrEqual(5)
      }
    }),
  )
})

/** Paths of nulls that neither the object they are in, nor one around it, nor `KEY.reason` explains; lists answer for themselves. */
function unexplainedNulls(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || 'reason' in value) return []
  return Object.entries(value).flatMap(([key, entry]) => {
    if (key === 'warning' || `${key.split('.')[0]}.reason` in value) return []
    return entry === null ? [`${path}${key}`] : unexplainedNulls(entry, `${path}${key}.`)
  })
}

describe('what cannot be computed is null with a reason, never NaN', () => {
  const edges: Readonly<Record<string, readonly number[]>> = {
    none: [],
    one: [60],
    'two equal': [60, 60],
    two: [40, 60],
    'all at the top': [100, 100, 100, 100, 100, 100],
    'almost equal': [0.1, 0.1, 0.1, 0.1, 0.1],
    many: Array.from({ length: 200 }, (_, index) => (index * 37) % 101),
  }
  const combinations = Object.keys(edges).flatMap((a) => Object.keys(edges).map((b) => [a, b] as const))

  test.each(combinations)('%s against %s', (a, b) => {
    const [first, second] = [edges[a]!, edges[b]!]
    const length = Math.min(first.length, second.length)
    const [paired1, paired2] = [first.slice(0, length), second.slice(0, length)]
    const inputs: Readonly<Record<string, unknown>> = {
      'mann-whitney': { first, second },
      welch: { first, second },
      'hedges-g': { first, second },
      'cliffs-delta': { first, second },
      'signed-rank': { first: paired1, second: paired2 },
      'paired-t': { first: paired1, second: paired2 },
      'partially-overlapping-t': { unpaired1: first, unpaired2: second, paired1, paired2 },
      combination: { unpaired1: first, unpaired2: second, paired1, paired2 },
      decomposition: { unpaired1: first, unpaired2: second, paired1, paired2 },
      'mean-interval': { scores: first, N: second.length },
      bca: { statistic: 'difference', scores1: first, scores2: second, replicates: 2000 },
      benchmark: { own: first, otherMeans: second },
      'item-distribution': { answers: first.map((value) => 1 + (value % 6)), omitted: second.length },
      'cronbach-alpha': { responses: paired1.map((value, index) => [value, paired2[index]!, 3]) },
      'mcdonald-omega': {
        responses: paired1.map((value, index) => [value, paired2[index]!, index % 4, 3 - (index % 3)]),
      },
      agreement: { options: 6, responses: paired1.map((value, index) => [1 + (value % 6), 1 + (paired2[index]! % 6)]) },
      'weighted-mean': { scores: first, groups: first.map((_, index) => `g${index % 3}`), roster: { g0: 5, g9: 2 } },
      'reliable-change': { sd: first.length, alpha: 0.8, first: paired1, second: paired2 },
      'programme-change': { changes: first, variances: first.map(() => 2) },
      bounds: { mean: 50, rate: second.length === 1 ? 1 : 0.5, change: 3 },
      response: { respondents: { a: first.length, b: 2 }, roster: { a: second.length, b: 0 } },
      trend: {
        waves: [first, second].map((scores, time) => ({ time, respondents: scores.map((_, index) => index), scores })),
      },
    }
    for (const [name, input] of Object.entries(inputs)) {
      const output = run(name, input)
      expect(everyNumberIsFinite(output), `${name} ${JSON.stringify(output)}`).toBe(true)
      expect(unexplainedNulls(output), `${name} ${JSON.stringify(output)}`).toEqual([])
    }
  })

  test('null scores are missing, not zero', () => {
    expect(run('mean-interval', { scores: [null, 50, null, 60] })).toMatchObject({ mean: 55 })
    expect(run('mean-interval', { scores: [null, null] })).toMatchObject({ mean: null, reason: 'no_data' })
    expect(run('paired-t', { first: [1, null, 3], second: [2, 5, null] })).toMatchObject({
      n: 1,
      reason: 'n_too_small',
    })
  })
})
