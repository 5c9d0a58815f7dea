import { z } from 'zod'
import { combination } from '../statistics/combination.ts'
import { checkStayers, decompose } from '../statistics/decomposition.ts'
import { correlation } from '../statistics/describe.ts'
import { minimalDetectableEffect } from '../statistics/detectability.ts'
import { holm } from '../statistics/multiplicity.ts'
import { pairedEffects } from '../statistics/paired-effects.ts'
import { pairedT } from '../statistics/paired-t.ts'
import { partiallyOverlappingT } from '../statistics/partially-overlapping-t.ts'
import { reliableChange } from '../statistics/reliable-change.ts'
import { contrast, correlationBetween, type TimedWave, trend } from '../statistics/trend.ts'
import { verdict } from '../statistics/verdict.ts'
import { welch } from '../statistics/welch.ts'
import {
  atMost,
  because,
  becauseOf,
  completePairs,
  count,
  limits,
  method,
  pairedScores,
  sameLength,
  scores,
  tested,
} from './method.ts'

const twoSamples = z.strictObject({ first: scores, second: scores })
const twoWaves = z
  .strictObject({ unpaired1: scores, unpaired2: scores, paired1: pairedScores, paired2: pairedScores })
  .superRefine(sameLength('paired1', 'paired2'))

/** A pair with one missing value is an unlinked score on the other side. */
function waves({ unpaired1, unpaired2, paired1, paired2 }: z.output<typeof twoWaves>) {
  const { first, second } = completePairs(paired1, paired2)
  const alone = (own: readonly (number | null)[], other: readonly (number | null)[]) =>
    own.filter((value, index): value is number => value !== null && typeof other[index] !== 'number')
  return {
    paired1: first,
    paired2: second,
    unpaired1: [...unpaired1, ...alone(paired1, paired2)],
    unpaired2: [...unpaired2, ...alone(paired2, paired1)],
  }
}

const nullableNumber = z.number().nullable()

export const change = {
  welch: method({
    input: twoSamples,
    output: 'diff, se, t, df, p, lo, hi, lo90, hi90',
    source: 'Welch 1947; Satterthwaite 1946; Schuirmann 1987 (90 % interval)',
    run: ({ first, second }) => tested(welch(first, second)),
  }),
  'paired-t': method({
    input: z.strictObject({ first: pairedScores, second: pairedScores }).superRefine(sameLength('first', 'second')),
    output: 'n, diff, se, t, df, p, lo, hi, r, dz, gz, gz.lo, gz.hi, dav, gav, gav.lo, gav.hi',
    source: 'Student 1908; Hedges 1981; Bonett 2008',
    run: (input) => {
      const { first, second } = completePairs(input.first, input.second)
      const { lo90: _lo90, hi90: _hi90, ...test } = tested(pairedT(first, second))
      const effects = pairedEffects(first, second)
      const r = correlation(first, second)
      const [gz, gav] = [effects?.gz ?? null, effects?.gav ?? null]
      return {
        n: first.length,
        ...test,
        r,
        dz: effects?.dz ?? null,
        gz,
        'gz.lo': effects?.gzInterval?.lower ?? null,
        'gz.hi': effects?.gzInterval?.upper ?? null,
        dav: effects?.dav ?? null,
        gav,
        'gav.lo': effects?.gavInterval?.lower ?? null,
        'gav.hi': effects?.gavInterval?.upper ?? null,
        ...becauseOf('r', r, first.length < 2 ? 'n_too_small' : 'no_variance'),
        ...becauseOf('gz', gz, test.reason ?? 'n_too_small'),
        ...becauseOf('gav', gav, test.reason ?? 'n_too_small'),
      }
    },
  }),
  'partially-overlapping-t': method({
    input: twoWaves,
    output: 'method, n1, n2, n12, diff, se, r, df, t, p, lo, hi, lo90, hi90',
    source: 'Derrick, Russ, Toher & White 2017 (T_new2)',
    run: (input) => {
      const split = waves(input)
      const test = partiallyOverlappingT(split)
      return {
        method: test.method,
        n1: split.unpaired1.length + split.paired1.length,
        n2: split.unpaired2.length + split.paired2.length,
        n12: split.paired1.length,
        r: test.r,
        ...tested(test),
        ...becauseOf('r', test.r, test.method === 'welch' ? 'n_too_small' : 'no_variance'),
      }
    },
  }),
  combination: method({
    input: twoWaves,
    output: 'combination.{weightPaired, diff, se, df, lo, hi}',
    source: 'Looney & Jones 2003, with Satterthwaite df',
    run: (input) => {
      const { weightPaired, difference, standardError, df, interval, reason } = combination(waves(input))
      return {
        combination: { weightPaired, diff: difference, se: standardError, df, ...limits(interval) },
        ...because(reason),
      }
    },
  }),
  decomposition: method({
    input: twoWaves,
    output: 'total, stayers, joiners, leavers, sum',
    source: 'Exact identity; Kitagawa 1955 for the idea',
    run: (input) => {
      const parts = decompose(waves(input))
      if (!parts) return { total: null, stayers: null, joiners: null, leavers: null, sum: null, reason: 'no_pairs' }
      return { ...parts, sum: parts.stayers + parts.joiners + parts.leavers }
    },
  }),
  holm: method({
    input: z.strictObject({ p: z.array(z.number().min(0).max(1).nullable()) }),
    output: 'adjusted',
    source: 'Holm 1979',
    run: ({ p }) => ({ adjusted: holm(p) }),
  }),
  'minimal-detectable-effect': method({
    input: z.strictObject({ se: z.number().min(0), df: z.number().positive() }),
    output: 'mde',
    source: 'Bloom 1995, Evaluation Review 19',
    run: ({ se, df }) => ({ mde: minimalDetectableEffect(se, df) }),
  }),
  'reliable-change': method({
    input: z
      .strictObject({ sd: z.number().min(0), alpha: nullableNumber, first: pairedScores, second: pairedScores })
      .superRefine(sameLength('first', 'second')),
    output: 'sem, sdcIndividual, rci',
    source: 'Jacobson & Truax 1991',
    run: ({ sd, alpha, ...given }) => {
      const { first, second } = completePairs(given.first, given.second)
      const result = alpha === null ? null : reliableChange(sd, alpha, first, second)
      if (!result) {
        return {
          sem: null,
          sdcIndividual: null,
          rci: null,
          ...because(sd === 0 ? 'no_variance' : 'alpha_out_of_range'),
        }
      }
      const { standardErrorOfMeasurement: sem, smallestDetectableChange: sdcIndividual, indices: rci } = result
      return { sem, sdcIndividual, rci, ...because(rci.length === 0 ? 'no_pairs' : null) }
    },
  }),
  trend: method({
    input: z.strictObject({
      waves: z.array(
        z
          .strictObject({
            time: z.number(),
            respondents: z.array(z.union([z.string(), z.number()])),
            scores: z.array(nullableNumber),
          })
          .superRefine(sameLength('respondents', 'scores')),
      ),
    }),
    output:
      'means, slope, slope.se, slope.df, slope.p, slope.lo, slope.hi, r.{w1w2, w1w3, w2w3}, w1w2.{diff, se, p}, w2w3.{diff, se, p}, w1w3.{diff, se, p}',
    source: 'Linear contrast of correlated means, Kirk 2013, chapter 8',
    run: (input) => {
      const timed: TimedWave[] = input.waves.map(({ time, respondents, scores: given }) => ({
        time,
        scores: new Map(
          respondents.flatMap((id, index) => {
            const score = given[index]
            return typeof score === 'number' ? [[String(id), score] as const] : []
          }),
        ),
      }))
      const slope = trend(timed)
      const pairsOfWaves = timed.flatMap((first, v) =>
        timed.slice(v + 1).map((second, offset) => ({ name: `w${v + 1}w${v + offset + 2}`, first, second })),
      )
      const contrasts = pairsOfWaves.map(({ name, first, second }) => {
        const { difference, standardError, p, reason } = contrast(first, second)
        return [name, { diff: difference, se: standardError, p, ...because(reason) }]
      })
      return {
        means: timed.map(({ scores: byId }) =>
          byId.size === 0 ? null : [...byId.values()].reduce((sum, score) => sum + score, 0) / byId.size,
        ),
        slope: slope.difference,
        'slope.se': slope.standardError,
        'slope.df': slope.df,
        'slope.p': slope.p,
        'slope.lo': slope.interval?.lower ?? null,
        'slope.hi': slope.interval?.upper ?? null,
        r: Object.fromEntries(pairsOfWaves.map(({ name, first, second }) => [name, correlationBetween(first, second)])),
        ...Object.fromEntries(contrasts),
        ...because(slope.reason),
      }
    },
  }),
  verdict: method({
    input: z
      .strictObject({
        n1: count,
        n2: count,
        n12: count,
        diff: nullableNumber,
        lo: nullableNumber,
        hi: nullableNumber,
        lo90: nullableNumber,
        hi90: nullableNumber,
        pHolm: z.number().min(0).max(1).nullable(),
        stayersDiff: nullableNumber,
      })
      .superRefine(({ n1, n2, n12, lo, hi, lo90, hi90 }, context) => {
        atMost(context, n12, Math.min(n1, n2), ['n12'])
        if (lo !== null && hi !== null) atMost(context, lo, hi, ['lo'])
        if (lo90 !== null && hi90 !== null) atMost(context, lo90, hi90, ['lo90'])
      }),
    output: 'verdict',
    source: 'The ten lines of the verdict table; Norman, Sloan & Wyrwich 2003 for the thresholds',
    run: ({ n1, n2, n12, diff, lo, hi, lo90, hi90, pHolm, stayersDiff }) => {
      const interval = (lower: number | null, upper: number | null) =>
        lower === null || upper === null ? null : { lower, upper }
      return {
        verdict: verdict({
          n1,
          n2,
          n12,
          difference: diff,
          interval: interval(lo, hi),
          interval90: interval(lo90, hi90),
          adjustedP: pHolm,
          stayersCheck: diff === null ? 'unknown' : checkStayers(n12, stayersDiff, diff),
        }),
      }
    },
  }),
}
