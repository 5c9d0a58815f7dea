import { type Withheld, withholdOverMunicipalities } from '../../disclose/over-municipalities.ts'
import type { DisclosedEvaluation, Interval } from '../../model/evaluation.ts'
import type { Dimension, Instrument } from '../../model/instrument.ts'
import { ascending, estimateMean, quantile } from '../../statistics/describe.ts'
import { holm } from '../../statistics/multiplicity.ts'
import { programmeChange } from '../../statistics/random-effects.ts'

export const fewestForBand = 8

interface Level {
  readonly mean: number
  readonly interval: Interval | null
}

/** What is said of one dimension over all municipalities. `withheld`: nothing, and why. */
export interface ProgrammeDimension {
  readonly dimension: Dimension
  readonly change:
    | { readonly withheld: Withheld; readonly count: number }
    | {
        readonly withheld: null
        readonly count: number
        /** Of the municipalities compared; each counts the same. */
        readonly first: Level
        readonly last: Level
        readonly difference: number
        readonly interval: Interval | null
        /** Holm over the dimensions. */
        readonly adjustedP: number | null
      }
  readonly level: ProgrammeLevel
}

export type ProgrammeLevel =
  | { readonly withheld: Withheld; readonly count: number }
  | { readonly withheld: null; readonly count: number; readonly mean: number; readonly band: Interval | null }

/**
 * Mean change and middle half over municipalities, from values their own reports show. No names go in, no order comes
 * out; minimum and maximum are never read. Source: t interval over municipalities, M − 1 df; quantiles of type 7.
 */
export function programmeSummary(
  instrument: Instrument,
  evaluations: readonly DisclosedEvaluation[],
): readonly ProgrammeDimension[] {
  const asked = instrument.dimensions.filter(({ id }) =>
    evaluations.some(({ dimensions }) => dimensions.some(({ dimension }) => dimension === id)),
  )
  const rows = asked.map((dimension) => ({
    dimension,
    ...changeOf(dimension.id, evaluations),
    level: levelOf(dimension.id, evaluations),
  }))
  const adjusted = holm(rows.map(({ p }) => p))
  return rows.map(({ dimension, change, level }, index) => ({
    dimension,
    level,
    change: change.withheld === null ? { ...change, adjustedP: adjusted[index] ?? null } : change,
  }))
}

function changeOf(id: string, evaluations: readonly DisclosedEvaluation[]) {
  const compared = evaluations.flatMap((evaluation) => {
    const found = evaluation.dimensions.find(({ dimension }) => dimension === id)
    const [first, last] = [found?.waves[0], found?.waves.at(-1)]
    if (!found?.comparison?.shown || !first?.shown || !last?.shown) return []
    const { difference, n1, n2 } = found.comparison.value
    const [m1, m2] = [first.value.estimate.mean, last.value.estimate.mean]
    return difference === null || m1 === null || m2 === null ? [] : [{ difference, m1, m2, size: n1 + n2 }]
  })
  const count = compared.length
  const because = withholdOverMunicipalities(compared.map(({ size }) => size))
  if (because !== null) return { change: { withheld: because, count }, p: null }
  const { interval, p } = programmeChange(compared.map(({ difference }) => difference))
  const level = (values: readonly number[]): Level => {
    const estimate = estimateMean(values)
    return { mean: estimate.mean!, interval: estimate.interval }
  }
  const first = level(compared.map(({ m1 }) => m1))
  const last = level(compared.map(({ m2 }) => m2))
  const difference = compared.reduce((sum, each) => sum + each.difference, 0) / count
  return { change: { withheld: null, count, first, last, difference, interval, adjustedP: null }, p }
}

/** Mean and middle half of one dimension over municipalities, in the last wave of each. */
export function levelOf(id: string, evaluations: readonly DisclosedEvaluation[]): ProgrammeLevel {
  const levels = evaluations.flatMap((evaluation) => {
    const wave = evaluation.dimensions.find(({ dimension }) => dimension === id)?.waves.at(-1)
    return wave?.shown && wave.value.estimate.mean !== null
      ? [{ mean: wave.value.estimate.mean, size: wave.value.estimate.n }]
      : []
  })
  const count = levels.length
  const because = withholdOverMunicipalities(levels.map(({ size }) => size))
  if (because !== null) return { withheld: because, count }
  const means = ascending(levels.map(({ mean }) => mean))
  const mean = means.reduce((sum, value) => sum + value, 0) / count
  const band = count < fewestForBand ? null : { lower: quantile(means, 0.25), upper: quantile(means, 0.75) }
  return { withheld: null, count, mean, band }
}
