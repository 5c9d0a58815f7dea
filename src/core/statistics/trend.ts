import { correlation, mean, standardDeviation } from './describe.ts'
import { type TestedDifference, testDifference, untested } from './difference.ts'
import { fewestPairs, type OverlapTest, partiallyOverlappingT, type TwoWaves } from './partially-overlapping-t.ts'

/** Scores of one wave by respondent; `time` in years on any origin. */
export interface TimedWave {
  readonly time: number
  readonly scores: ReadonlyMap<string, number>
}

function joint(first: TimedWave, second: TimedWave): { paired1: number[]; paired2: number[] } {
  const ids = [...first.scores.keys()].filter((id) => second.scores.has(id))
  return { paired1: ids.map((id) => first.scores.get(id)!), paired2: ids.map((id) => second.scores.get(id)!) }
}

/** Scores of two waves whose respondents carry ids, sorted into those of both waves and those of one. */
export function overlap(first: TimedWave, second: TimedWave): TwoWaves {
  const rest = (wave: TimedWave, other: TimedWave) =>
    [...wave.scores].filter(([id]) => !other.scores.has(id)).map(([, score]) => score)
  return { ...joint(first, second), unpaired1: rest(first, second), unpaired2: rest(second, first) }
}

/** Partially overlapping test between two waves whose respondents carry ids. */
export function contrast(first: TimedWave, second: TimedWave): OverlapTest {
  return partiallyOverlappingT(overlap(first, second))
}

/** Correlation between two waves over the respondents of both; 0 below five of them. */
export function correlationBetween(first: TimedWave, second: TimedWave): number {
  const { paired1, paired2 } = joint(first, second)
  return paired1.length < fewestPairs ? 0 : (correlation(paired1, paired2) ?? 0)
}

/**
 * Change per year over all waves, least squares on the wave means; linked respondents lower its standard error.
 * df = smallest n − 1, which is cautious. Source: linear contrast of correlated means (Kirk 2013, chapter 8).
 */
export function trend(waves: readonly TimedWave[]): TestedDifference {
  const scores = waves.map(({ scores: byId }) => [...byId.values()])
  if (waves.length < 2 || scores.some((values) => values.length === 0)) return untested(null, 'no_data')
  const centre = mean(waves.map(({ time }) => time))
  const spread = waves.reduce((sum, { time }) => sum + (time - centre) ** 2, 0)
  if (spread === 0) return untested(null, 'invalid_input')
  const weights = waves.map(({ time }) => (time - centre) / spread)
  const slope = weights.reduce((sum, weight, index) => sum + weight * mean(scores[index]!), 0)
  const smallest = Math.min(...scores.map((values) => values.length))
  if (smallest < 2) return untested(slope, 'n_too_small')
  const deviations = scores.map(standardDeviation)
  const diagonal = weights.map((weight, index) => (weight * deviations[index]!) ** 2 / scores[index]!.length)
  const independent = diagonal.reduce((sum, term) => sum + term, 0)
  let variance = independent
  for (let v = 0; v < waves.length; v++) {
    for (let w = v + 1; w < waves.length; w++) {
      const linked = joint(waves[v]!, waves[w]!).paired1.length
      const covariance =
        (linked * correlationBetween(waves[v]!, waves[w]!) * deviations[v]! * deviations[w]!) /
        (scores[v]!.length * scores[w]!.length)
      variance += 2 * weights[v]! * weights[w]! * covariance
    }
  }
  const used = variance > 0 ? variance : independent
  if (used === 0) return untested(slope, 'no_variance')
  return testDifference(slope, Math.sqrt(used), smallest - 1)
}
