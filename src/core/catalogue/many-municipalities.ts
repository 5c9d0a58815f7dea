import { z } from 'zod'
import { benchmark } from '../statistics/benchmark.ts'
import { goalAttainment, usualGoalCorrelation } from '../statistics/goal-attainment.ts'
import { derSimonianLaird, hartungKnapp, programmeChange, shrink } from '../statistics/random-effects.ts'
import { because, limits, method, needs, sameLength, scores } from './method.ts'

const steps = z.array(z.number().nullable())
const isStep = (step: number | null) => step === null || (Number.isInteger(step) && Math.abs(step) <= 2)

export const manyMunicipalities = {
  'goal-attainment': method({
    input: z
      .strictObject({
        scores: steps.optional(),
        baseline: steps.optional(),
        followup: steps.optional(),
        weights: z.array(z.number()),
        rho: z.number().min(0).max(1).optional(),
      })
      .superRefine(
        needs((given) => {
          if (given.baseline) return given.followup ? null : 'followup'
          if (given.followup) return 'baseline'
          return given.scores ? null : 'scores'
        }),
      ),
    output: 't, nGoals; or baseline.t, followup.t, change',
    source: 'Kiresuk & Sherman 1968',
    run: ({ scores: single, baseline, followup, weights, rho = usualGoalCorrelation }) => {
      const given = [single, baseline, followup].filter((list) => list !== undefined)
      const isInvalid =
        given.length === 0 ||
        weights.some((weight) => weight <= 0) ||
        given.some((list) => list.length !== weights.length || !list.every(isStep))
      const tOf = (list: readonly (number | null)[]) =>
        goalAttainment(
          list.map((step, index) => ({ step, weight: weights[index]! })),
          rho,
        )
      if (baseline && followup) {
        if (isInvalid) return { baseline: { t: null }, followup: { t: null }, change: null, reason: 'invalid_input' }
        // The same goals both times: one that is missing once drops out of both.
        const both = (list: readonly (number | null)[]) =>
          list.map((step, index) => (baseline[index] === null || followup[index] === null ? null : step))
        const [before, after] = [tOf(both(baseline)), tOf(both(followup))]
        const known = before !== null && after !== null
        return {
          baseline: { t: before },
          followup: { t: after },
          change: known ? after - before : null,
          ...because(known ? null : 'no_data'),
        }
      }
      if (isInvalid || !single) return { t: null, nGoals: null, reason: 'invalid_input' }
      const t = tOf(single)
      return { t, nGoals: single.filter((step) => step !== null).length, ...because(t === null ? 'no_data' : null) }
    },
  }),
  benchmark: method({
    input: z.strictObject({ own: scores, otherMeans: scores }),
    output: 'benchmark, diff, se, df, lo, hi, p, band.{lo, hi}',
    source: 'Satterthwaite 1946',
    run: ({ own, otherMeans }) => {
      const result = benchmark(own, otherMeans)
      return {
        benchmark: result.benchmark,
        diff: result.difference,
        se: result.standardError,
        df: result.df,
        ...limits(result.interval),
        p: result.p,
        band: { ...limits(result.band), ...because(result.band ? null : 'too_few_municipalities') },
        ...because(result.reason),
      }
    },
  }),
  shrinkage: method({
    input: z.strictObject({ means: z.array(z.number()), variances: z.array(z.number()), index: z.int().min(0) }),
    output: 'tau2, mu, weight, shrunken',
    source: 'DerSimonian & Laird 1986',
    run: ({ means, variances, index }) => {
      const nothing = { tau2: null, mu: null, weight: null, shrunken: null }
      const own = means[index]
      if (means.length !== variances.length || own === undefined) return { ...nothing, reason: 'invalid_input' }
      const effects = derSimonianLaird(means, variances)
      if (!effects) {
        return { ...nothing, ...because(means.length < 2 ? 'too_few_municipalities' : 'invalid_input') }
      }
      return { tau2: effects.tau2, mu: effects.mean, ...shrink(own, variances[index]!, effects) }
    },
  }),
  'programme-change': method({
    input: z
      .strictObject({ changes: z.array(z.number()), variances: z.array(z.number().positive()).optional() })
      .superRefine(sameLength('changes', 'variances')),
    output: 'mean, lo, hi, p; with variances: dl.{tau2, mean, se}, knha.{lo, hi, p}',
    source: 'Student 1908; DerSimonian & Laird 1986; Hartung & Knapp 2001',
    run: ({ changes, variances }) => {
      const test = programmeChange(changes)
      const shared = { mean: test.difference, ...limits(test.interval), p: test.p, ...because(test.reason) }
      if (!variances) return shared
      const effects = variances.length === changes.length ? derSimonianLaird(changes, variances) : null
      const knha = effects && hartungKnapp(changes, effects)
      return {
        ...shared,
        dl: { tau2: effects?.tau2 ?? null, mean: effects?.mean ?? null, se: effects?.standardError ?? null },
        knha: { ...limits(knha?.interval ?? null), p: knha?.p ?? null },
        ...(effects ? {} : because(changes.length < 2 ? 'too_few_municipalities' : 'invalid_input')),
      }
    },
  }),
}
