import type { DimensionAnnex } from '../model/annex.ts'
import type { Comparison, Disclosed, DisclosedEvaluation, WithheldBecause } from '../model/evaluation.ts'
import { disclosed } from './primary.ts'

type Shown = Pick<DisclosedEvaluation['dimensions'][number], 'waves' | 'comparison'>

/**
 * The figures of the annex rest on populations that are published anyway, and are shown exactly where those are: an
 * interval of a mean with that mean, ranks of all with the change, ranks of linked persons with the counts of how they
 * changed, and what holds their deviations only with both their means. A deviation of the linked, with the deviation of
 * all, tells how far the others' mean lies from theirs: with those others unanimous it gives away their answers.
 */
export function discloseAnnex(annex: DimensionAnnex<'raw'>, { waves, comparison }: Shown): DimensionAnnex<'disclosed'> {
  const because: WithheldBecause | null = comparison === null || comparison.shown ? null : comparison.because
  const shown = comparison?.shown ? comparison.value : null
  const under = <T>(value: T | null, reason: WithheldBecause | null): Disclosed<T> | null =>
    value === null ? null : disclosed(value, because ?? reason)
  return {
    bootstrap: annex.bootstrap.map((interval, index) => {
      const wave = waves[index]!
      return disclosed(interval, wave.shown ? null : wave.because)
    }),
    ranks: under(annex.ranks, null),
    linkedRanks: under(annex.linkedRanks, linkedReason(shown, shown?.pairs)),
    linkedChange: under(annex.linkedChange, linkedReason(shown, shown?.stayers.parts)),
  }
}

function linkedReason(comparison: Comparison | null, published: object | null | undefined): WithheldBecause | null {
  if (published) return null
  return comparison?.n12 === null ? 'small cell' : 'below 10'
}
