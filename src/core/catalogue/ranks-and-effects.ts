import { z } from 'zod'
import { agreement } from '../statistics/agreement.ts'
import { cliffsDelta } from '../statistics/cliffs-delta.ts'
import { hedgesG } from '../statistics/hedges-g.ts'
import { mannWhitney } from '../statistics/mann-whitney.ts'
import { mcDonaldsOmega } from '../statistics/omega.ts'
import { alphaOfCompleteRows, completeRows, cronbachAlpha, itemRestCorrelations } from '../statistics/reliability.ts'
import { signedRank } from '../statistics/signed-rank.ts'
import {
  answerRows,
  atMost,
  because,
  becauseOf,
  completePairs,
  limits,
  method,
  pairedScores,
  sameLength,
  scores,
} from './method.ts'

const twoSamples = z.strictObject({ first: scores, second: scores })

export const ranksAndEffects = {
  'mann-whitney': method({
    input: twoSamples,
    output: 'U2, pExact, z, pAsymptotic, probabilitySuperiority, method, p',
    source: 'Mann & Whitney 1947; Streitberg & Röhmel 1986 (exact with ties)',
    run: ({ first, second }) => {
      const test = mannWhitney(first, second)
      if ('reason' in test) {
        const nothing = { U2: null, pExact: null, z: null, pAsymptotic: null, probabilitySuperiority: null }
        return { ...nothing, method: null, p: null, reason: test.reason }
      }
      return {
        U2: test.u2,
        pExact: test.exactP,
        z: test.z,
        pAsymptotic: test.asymptoticP,
        probabilitySuperiority: test.probabilityOfSuperiority,
        method: test.exactP === null ? 'asymptotic' : 'exact',
        p: test.exactP ?? test.asymptoticP,
        ...becauseOf('pExact', test.exactP, 'not_applicable'),
        ...because(test.z === null ? 'no_variance' : null),
      }
    },
  }),
  'signed-rank': method({
    input: z.strictObject({ first: pairedScores, second: pairedScores }).superRefine(sameLength('first', 'second')),
    output: 'V, nPairs, nZero, pExact, z, pAsymptotic, method, p, sign.{positive, negative, p}',
    source: 'Pratt 1959; Streitberg & Röhmel 1986',
    run: (input) => {
      const { first, second } = completePairs(input.first, input.second)
      const test = signedRank(first, second)
      if (!test) {
        const nothing = { V: null, pExact: null, z: null, pAsymptotic: null, method: null, p: null, sign: null }
        return { nPairs: 0, nZero: 0, ...nothing, reason: 'no_pairs' }
      }
      return {
        V: test.v,
        nPairs: test.pairs,
        nZero: test.zeros,
        pExact: test.exactP,
        z: test.z,
        pAsymptotic: test.asymptoticP,
        method: test.exactP === null ? 'asymptotic' : 'exact',
        p: test.exactP ?? test.asymptoticP,
        sign: test.sign,
        ...becauseOf('pExact', test.exactP, 'not_applicable'),
        ...because(test.z === null ? 'no_variance' : null),
      }
    },
  }),
  'hedges-g': method({
    input: twoSamples,
    output: 'd, J, g, lo, hi',
    source: 'Hedges 1981; interval by the noncentral t',
    run: ({ first, second }) => {
      const effect = hedgesG(first, second)
      if ('reason' in effect) return { d: null, J: null, g: null, ...limits(null), reason: effect.reason }
      return { d: effect.d, J: effect.correction, g: effect.g, ...limits(effect.interval) }
    },
  }),
  'cliffs-delta': method({
    input: twoSamples,
    output: 'delta, probabilitySuperiority, lo, hi',
    source: 'Cliff 1996; Feng & Cliff 2004',
    run: ({ first, second }) => {
      const result = cliffsDelta(first, second)
      if (!result) return { delta: null, probabilitySuperiority: null, ...limits(null), reason: 'no_data' }
      const { delta, interval } = result
      return {
        delta,
        probabilitySuperiority: (delta + 1) / 2,
        ...limits(interval),
        ...because(interval ? null : 'n_too_small'),
      }
    },
  }),
  'cronbach-alpha': method({
    input: z.strictObject({ responses: answerRows() }),
    output: 'alpha, lo, hi, meanR, itemRest, alphaDropped, nForInterval, nComplete, alphaComplete',
    source: 'Cronbach 1951; Feldt, Woodruff & Salih 1987',
    run: ({ responses }) => {
      const result = cronbachAlpha(responses)
      const shared = {
        itemRest: itemRestCorrelations(responses),
        nComplete: completeRows(responses).length,
        alphaComplete: alphaOfCompleteRows(responses),
      }
      if ('reason' in result) {
        const nothing = { alpha: null, ...limits(null), meanR: null, alphaDropped: null, nForInterval: null }
        return { ...nothing, ...shared, reason: result.reason }
      }
      return {
        alpha: result.alpha,
        ...limits(result.interval),
        meanR: result.meanCorrelation,
        alphaDropped: result.alphaIfDropped,
        nForInterval: result.n,
        ...shared,
        ...becauseOf('meanR', result.meanCorrelation, 'no_variance'),
        ...becauseOf('alphaComplete', shared.alphaComplete, shared.nComplete < 2 ? 'n_too_small' : 'no_variance'),
      }
    },
  }),
  'mcdonald-omega': method({
    input: z.strictObject({ responses: answerRows() }),
    output: 'omega, n, loadings, errorVariances',
    source: 'McDonald 1999, chapter 6; Rubin & Thayer 1982 (one factor by maximum likelihood)',
    run: ({ responses }) => {
      const result = mcDonaldsOmega(responses)
      if (!('reason' in result)) return { ...result }
      return { omega: null, n: null, loadings: null, errorVariances: null, reason: result.reason }
    },
  }),
  agreement: method({
    input: z
      .strictObject({ options: z.int().min(2), responses: answerRows(z.number().min(1)) })
      .superRefine(({ options, responses }, context) => {
        for (const [row, answers] of responses.entries())
          for (const [item, given] of answers.entries())
            if (given !== null) atMost(context, given, options, ['responses', row, item])
      }),
    output: 'rwgj, adMean, adMedian, n, rwgItem1, meanItemSd',
    source: 'James, Demaree & Wolf 1984; Burke & Dunlap 2002',
    run: ({ options, responses }) => {
      const result = agreement(responses, options)
      if (!result) {
        const n = completeRows(responses).length
        const nothing = { rwgj: null, adMean: null, adMedian: null, rwgItem1: null, meanItemSd: null }
        return { ...nothing, n, ...because(n === 0 ? 'no_data' : 'n_too_small') }
      }
      return {
        rwgj: result.rwgJ,
        adMean: result.adMean,
        adMedian: result.adMedian,
        n: result.n,
        rwgItem1: result.rwgFirstItem,
        meanItemSd: result.meanItemDeviation,
      }
    },
  }),
}
