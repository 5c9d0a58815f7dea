import { byVersion } from '../instrument/versions.ts'
import type { DisclosedEvaluation } from '../model/evaluation.ts'
import type { DimensionId } from '../model/instrument.ts'
import type { Alpha, PooledReliability } from '../model/reliability.ts'
import type { WaveId } from '../model/study.ts'
import type { AnswerRows } from '../statistics/covariances.ts'
import { mcDonaldsOmega } from '../statistics/omega.ts'
import { cronbachAlpha } from '../statistics/reliability.ts'
import { type EvaluationInput, prepareWaves } from './evaluate.ts'
import type { WaveData } from './wave-data.ts'

/** A municipality's answers, and what may be shown of them. */
export interface PooledMunicipality {
  readonly input: EvaluationInput
  readonly evaluation: DisclosedEvaluation
}

/**
 * Reliability of every dimension in every wave, over the answers of all municipalities whose mean of it is shown: one
 * alone has too few. Where a wave was asked with several versions, over those with the newest.
 *
 * @see statistics.md 6.1
 */
export function pooledReliability(municipalities: readonly PooledMunicipality[]): readonly PooledReliability[] {
  const prepared = municipalities.map(({ input, evaluation }) => ({ evaluation, waves: prepareWaves(input) }))
  const waveOrder = municipalities[0]?.input.waves ?? []
  const dimensions = [...new Set(municipalities.flatMap(({ evaluation }) => evaluation.dimensions))]
  return [...new Set(dimensions.map(({ dimension }) => dimension))].flatMap((dimension) =>
    waveOrder.flatMap((wave) => {
      const answered = prepared.flatMap(({ evaluation, waves }) => {
        const data = waves.find((one) => one.wave === wave)
        return data?.columns.has(dimension) && isShown(evaluation, dimension, wave) ? [data] : []
      })
      const newest = answered
        .map(({ instrument }) => instrument)
        .toSorted(byVersion)
        .at(-1)
      if (!newest) return []
      const pooled = answered.filter(({ instrument }) => byVersion(instrument, newest) === 0)
      const rows = pooled.map((data) => rowsOf(data, dimension))
      return [{ dimension, wave, sizes: rows.map(({ length }) => length), alpha: alphaOf(rows.flat()) }]
    }),
  )
}

function isShown({ waves, dimensions }: DisclosedEvaluation, dimension: DimensionId, wave: WaveId): boolean {
  const found = dimensions.find((one) => one.dimension === dimension)?.waves[waves.indexOf(wave)]
  return found?.shown === true && found.value.estimate.n > 0
}

/** Recoded answers to the items of a dimension, of the respondents who judged one of them at least. */
function rowsOf({ matrix: { persons, cells, items }, columns }: WaveData, dimension: DimensionId): AnswerRows {
  const own = columns.get(dimension) ?? []
  return Array.from({ length: persons }, (_, person) =>
    own.map((column) => {
      const step = cells[person * items.length + column]!
      return step >= 0 ? step : null
    }),
  ).filter((row) => row.some((step) => step !== null))
}

function alphaOf(rows: AnswerRows): Alpha | null {
  const found = cronbachAlpha(rows)
  if ('reason' in found) return null
  const omega = mcDonaldsOmega(rows)
  return {
    value: found.alpha,
    interval: found.interval,
    n: found.n,
    omega: 'reason' in omega ? null : omega.omega,
  }
}
