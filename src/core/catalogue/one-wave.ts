import { z } from 'zod'
import { readAnswer, readAnswers } from '../score/answers.ts'
import { logResponses } from '../score/data-log.ts'
import { minimumAnswered, present, scorePersons, strictRule } from '../score/score.ts'
import { bcaInterval } from '../statistics/bootstrap.ts'
import { nonresponseBounds, tippingPoint } from '../statistics/bounds.ts'
import { estimateMean } from '../statistics/describe.ts'
import { describeItem } from '../statistics/item-distribution.ts'
import { finitePopulationInterval, logitInterval } from '../statistics/mean-variants.ts'
import { proportion, proportionDifference } from '../statistics/proportion.ts'
import { weightedMean } from '../statistics/weighted-mean.ts'
import {
  atMost,
  because,
  becauseOf,
  count,
  limits,
  method,
  needs,
  oneOf,
  sameLength,
  scores,
  stepScale,
} from './method.ts'

const half = { numerator: 1, denominator: 2 }
const answer = z.union([z.number(), z.string(), z.null()])
/** The framework's answer scale, for methods that take bare answers. */
const sixSteps = { min: 1, max: 6, topBox: [5, 6], bottomBox: [1, 2] }

function share(part: ReturnType<typeof proportion>) {
  return { x: part.count, p: part.share, ...limits(part.interval) }
}

export const oneWave = {
  'person-scores': method({
    input: z
      .strictObject({
        scale: stepScale,
        cannotJudge: z.union([z.string(), z.number()]),
        items: z.array(z.string()).refine((items) => new Set(items).size === items.length),
        reversed: z.array(z.string()),
        responses: z.array(z.array(answer)),
      })
      .superRefine(({ items, reversed, responses }, context) => {
        for (const [index, item] of reversed.entries()) oneOf(context, item, items, ['reversed', index])
        // A row may end early: what is absent was omitted.
        for (const [index, row] of responses.entries())
          atMost(context, row.length, items.length, ['responses', index, 'length'])
      }),
    output:
      'answered, cannotJudge, omitted, invalid, pomp.half, pomp.twoThirds, dimension.half.{n, mean, sd, mean1to6}, dimension.twoThirds.{n, mean, sd, mean1to6}',
    source: 'Fairclough & Cella 1996 (half rule); Cohen et al. 1999 (percent of maximum possible)',
    run: ({ scale, cannotJudge, items: ids, reversed, responses }) => {
      const items = ids.map((id) => ({ id, ...scale, reversed: reversed.includes(id) }))
      const rows = responses.map((row) => Object.fromEntries(ids.map((id, index) => [id, row[index] ?? null])))
      const matrix = readAnswers(rows, items, cannotJudge)
      const log = logResponses(matrix)
      const columns = ids.map((_, index) => index)
      const scored = { half: scorePersons(matrix, columns, half), twoThirds: scorePersons(matrix, columns, strictRule) }
      const perPerson = (values: Float64Array) => Array.from(values, (value) => (Number.isNaN(value) ? null : value))
      const dimension = (values: Float64Array) => {
        const { n, mean: centre, sd, reason } = estimateMean(present(values))
        const mean1to6 = centre === null ? null : scale.min + (centre * (scale.max - scale.min)) / 100
        return { n, mean: centre, sd, mean1to6, ...because(reason) }
      }
      return {
        answered: log.map((entry) => entry.answered),
        cannotJudge: log.map((entry) => entry.cannotJudge),
        omitted: log.map((entry) => entry.omitted),
        invalid: log.map((entry) => entry.invalid),
        pomp: { half: perPerson(scored.half), twoThirds: perPerson(scored.twoThirds) },
        dimension: { half: dimension(scored.half), twoThirds: dimension(scored.twoThirds) },
      }
    },
  }),
  'minimum-answered': method({
    input: z.strictObject({ k: z.array(count) }),
    output: 'half, twoThirds',
    source: 'Fairclough & Cella 1996',
    run: ({ k }) => ({
      half: k.map((items) => minimumAnswered(items, half)),
      twoThirds: k.map((items) => minimumAnswered(items, strictRule)),
    }),
  }),
  'weighted-mean': method({
    input: z
      .strictObject({
        scores: z.array(z.number().nullable()),
        groups: z.array(z.string()),
        roster: z.record(z.string(), count),
      })
      .superRefine(sameLength('scores', 'groups')),
    output:
      'respondent.{mean, se, df, lo, hi}, equalGroups.{mean, se, df, lo, hi}, roster.{mean, se, df, lo, hi, coverage}',
    source: 'Cochran 1977, chapter 5; Satterthwaite 1946',
    run: ({ scores: given, groups, roster }) => {
      const byGroup = new Map<string, number[]>()
      for (const [index, score] of given.entries()) {
        const group = groups[index]
        if (score === null || group === undefined) continue
        byGroup.set(group, [...(byGroup.get(group) ?? []), score])
      }
      const weighted = (weightOf: (group: string) => number) => {
        const result = weightedMean(
          [...byGroup].map(([group, values]) => ({ scores: values, weight: weightOf(group) })),
        )
        if (!result) return { mean: null, se: null, df: null, ...limits(null), reason: 'no_data' }
        const { mean: centre, standardError, df, interval } = result
        return { mean: centre, se: standardError, df, ...limits(interval), ...because(interval ? null : 'no_variance') }
      }
      const all = estimateMean([...byGroup.values()].flat())
      const invited = Object.values(roster).reduce((sum, n) => sum + n, 0)
      const covered = Object.entries(roster).reduce((sum, [group, n]) => sum + (byGroup.has(group) ? n : 0), 0)
      return {
        respondent: {
          mean: all.mean,
          se: all.standardError,
          df: all.interval ? all.n - 1 : null,
          ...limits(all.interval),
          ...because(all.reason),
        },
        equalGroups: weighted(() => 1),
        roster: { ...weighted((group) => roster[group] ?? 0), coverage: invited === 0 ? null : covered / invited },
      }
    },
  }),
  'item-distribution': method({
    input: z.strictObject({ answers: z.array(answer), omitted: count }),
    output:
      'counts, n, median, q1, q3, iqr, mean, sd, top2.{x, p, lo, hi}, bottom2.{x, p, lo, hi}, cannotJudge.p, polarised',
    source: 'Hyndman & Fan 1996 (quantiles of type 7); Wilson 1927',
    run: ({ answers, omitted }) => {
      const cells = answers.map((given) => readAnswer(given, { id: '', min: 1, max: 6, reversed: false }))
      const counts = [1, 2, 3, 4, 5, 6].map((step) => cells.filter((cell) => cell === step).length)
      const notJudged = answers.filter((given) => given === 'cj').length
      const missing = omitted + cells.filter((cell) => cell < 0).length - notJudged
      const item = describeItem(counts, notJudged, missing, sixSteps)
      const shown = item.n + notJudged + missing
      const iqr = item.quartile1 === null || item.quartile3 === null ? null : item.quartile3 - item.quartile1
      return {
        counts,
        n: item.n,
        median: item.median,
        q1: item.quartile1,
        q3: item.quartile3,
        iqr,
        mean: item.mean,
        sd: item.sd,
        top2: share(item.topBox),
        bottom2: share(item.bottomBox),
        cannotJudge: { p: shown === 0 ? null : notJudged / shown },
        polarised: item.polarised,
        ...because(item.n === 0 ? 'no_data' : item.n === 1 ? 'n_too_small' : null),
      }
    },
  }),
  wilson: method({
    input: z.strictObject({ x: count, n: count }),
    output: 'p, lo, hi',
    source: 'Wilson 1927',
    run: ({ x, n }) => {
      if (x > n) return { p: null, ...limits(null), reason: 'invalid_input' }
      const part = proportion(x, n)
      return { p: part.share, ...limits(part.interval), ...because(n === 0 ? 'no_data' : null) }
    },
  }),
  newcombe: method({
    input: z.strictObject({ x1: count, n1: count, x2: count, n2: count }),
    output: 'diff, lo, hi',
    source: 'Newcombe 1998, method 10',
    run: ({ x1, n1, x2, n2 }) => {
      if (x1 > n1 || x2 > n2) return { diff: null, ...limits(null), reason: 'invalid_input' }
      const change = proportionDifference(proportion(x1, n1), proportion(x2, n2))
      return {
        diff: change?.difference ?? null,
        ...limits(change?.interval ?? null),
        ...because(change ? null : 'no_data'),
      }
    },
  }),
  'mean-interval': method({
    input: z.strictObject({ scores, N: count.optional(), reliability: z.number().min(0).max(1).optional() }),
    output: 'mean, sd, se, lo, hi, classic.{se, lo, hi}, reliability.{se, lo, hi}, logit.{lo, hi}, warning',
    source: 'Student 1908; Cochran 1977, chapter 2 (finite population)',
    run: ({ scores: values, N, reliability }) => {
      const estimate = estimateMean(values)
      const corrected = (part: number) => {
        const result = N === undefined ? null : finitePopulationInterval(estimate, N, part)
        const known = { se: result?.standardError ?? null, ...limits(result?.interval ?? null) }
        if (N === undefined) return { ...known, ...because('roster_unknown') }
        return { ...known, ...because(estimate.n > N ? 'invalid_input' : estimate.reason) }
      }
      // Six tenths is the usual retest reliability of a person score where the project has too few pairs to say.
      return {
        mean: estimate.mean,
        sd: estimate.sd,
        se: estimate.standardError,
        ...limits(estimate.interval),
        classic: corrected(1),
        reliability: corrected(reliability ?? 0.6),
        logit: limits(logitInterval(estimate)),
        warning: N !== undefined && estimate.n > N ? 'n_exceeds_roster' : null,
        ...because(estimate.reason),
      }
    },
  }),
  bca: method({
    input: z
      .strictObject({
        statistic: z.enum(['mean', 'difference']),
        scores: scores.optional(),
        scores1: scores.optional(),
        scores2: scores.optional(),
        replicates: z.int().min(2000).max(100_000).optional(),
      })
      .superRefine(
        needs((given) => {
          if (given.statistic === 'mean') return given.scores ? null : 'scores'
          return !given.scores1 ? 'scores1' : given.scores2 ? null : 'scores2'
        }),
      ),
    output: 'lo, hi',
    source: 'Efron & Tibshirani 1993, chapter 14',
    run: ({ statistic, scores: one, scores1, scores2, replicates }) => {
      const samples = statistic === 'mean' ? [one ?? []] : [scores1 ?? [], scores2 ?? []]
      const interval = bcaInterval(samples, replicates ?? 5000)
      const smallest = Math.min(...samples.map((sample) => sample.length))
      const reason = smallest === 0 ? 'no_data' : smallest < 2 ? 'n_too_small' : 'no_variance'
      return { ...limits(interval), ...because(interval ? null : reason) }
    },
  }),
  bounds: method({
    input: z.strictObject({
      mean: z.number().min(0).max(100),
      rate: z.number().min(0).max(1),
      change: z.number().optional(),
    }),
    output: 'bounds.{lo, hi}, tippingPoint',
    source: 'Manski 1989',
    run: ({ mean: centre, rate, change }) => {
      const tipping = change === undefined ? null : tippingPoint(change, rate)
      return {
        bounds: limits(nonresponseBounds(centre, rate)),
        tippingPoint: tipping,
        ...becauseOf('tippingPoint', tipping, 'not_applicable'),
      }
    },
  }),
}
