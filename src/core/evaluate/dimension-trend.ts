import { dayNumber } from '../days.ts'
import type { DimensionId } from '../model/instrument.ts'
import type { IsoDate, Wave } from '../model/study.ts'
import { overlap, type TimedWave, trend } from '../statistics/trend.ts'
import type { UnjudgedTrend } from './judge-trends.ts'
import type { WaveData } from './wave-data.ts'

/** Scores by person. */
function timed(data: WaveData, persons: readonly string[], dimension: DimensionId, opensOn: IsoDate): TimedWave {
  const scores = new Map<string, number>()
  for (const [position, score] of (data.scores.get(dimension) ?? []).entries()) {
    if (Number.isNaN(score)) continue
    scores.set(persons[position]!, score)
  }
  return { time: dayNumber(opensOn) / 365.25, scores }
}

/**
 * Change per year over three or more waves, and from each wave to the next; null where fewer asked the dimension.
 *
 * @param persons who is behind the responses of each wave, as `linkPersons` names them
 */
export function dimensionTrend(
  waves: readonly WaveData[],
  persons: readonly (readonly string[])[],
  planned: readonly Wave[],
  dimension: DimensionId,
): UnjudgedTrend | null {
  const asked = waves.flatMap((data, index) => {
    const wave = planned.find(({ id }) => id === data.wave)
    return wave && data.columns.has(dimension)
      ? [{ wave: wave.id, timed: timed(data, persons[index]!, dimension, wave.opensOn) }]
      : []
  })
  if (asked.length < 3) return null
  const { difference, standardError, df, p, interval, reason } = trend(asked.map((wave) => wave.timed))
  return {
    perYear: difference,
    standardError,
    df,
    p,
    interval,
    reason,
    steps: asked.slice(1).map((later, index) => {
      const earlier = asked[index]!
      return { from: earlier.wave, to: later.wave, waves: overlap(earlier.timed, later.timed) }
    }),
  }
}
