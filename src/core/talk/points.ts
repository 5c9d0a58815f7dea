import type { AskedItem } from '../instrument/asked.ts'
import type { Disclosed, DisclosedEvaluation, ItemDistribution } from '../model/evaluation.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Localized } from '../model/locale.ts'
import type { PointDistribution, TalkPoint } from '../model/talk.ts'
import { meanDeviationOfSteps } from '../statistics/step-counts.ts'

/**
 * The statements of the last wave as points for a meeting. First those on which two large groups face each other, then
 * the others by how far opinions differ (mean distance from the mean), ties in the order of the form; withheld ones last.
 *
 * @param asked the statements of the last wave, in the order of its form
 */
export function talkPoints(
  instrument: Instrument,
  evaluation: DisclosedEvaluation,
  asked: readonly AskedItem[],
): readonly TalkPoint[] {
  const evaluated = new Map(
    [...evaluation.dimensions.flatMap(({ items }) => items), ...evaluation.ownItems].map((item) => [item.item, item]),
  )
  const points = asked.flatMap((item): TalkPoint[] => {
    const waves = evaluated.get(item.id)?.waves ?? []
    const last = waves.at(-1)
    if (!last) return []
    const first = waves.length > 1 ? (waves[0] ?? null) : null
    return [
      {
        item: item.id,
        text: item.text,
        dimension: headingOf(instrument, item),
        steps: item.scale.labels,
        min: item.scale.min,
        questions: questionsOf(instrument, item, last),
        earlier: first && pointDistribution(first),
        last: pointDistribution(last),
      },
    ]
  })
  return points
    .map((point, index) => ({ point, index, rank: rankOf(point) }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ point }) => point)
}

/** Divided statements lie above every distance two answers can have on a scale, withheld ones below. */
function rankOf({ last, min, steps }: TalkPoint): number {
  if (!last.shown) return -1
  // rounded, so that the order does not hang on the last bit of a sum
  const distance = Math.round((meanDeviationOfSteps(last.value.counts, min, 'mean') ?? 0) * 1e9) / 1e9
  return last.value.polarised ? steps.length + distance : distance
}

function headingOf(instrument: Instrument, item: AskedItem): Localized {
  const dimension = instrument.dimensions.find(({ id }) => id === item.dimension)
  return dimension ? dimension.title : instrument.ownItems.title
}

/** What can be asked about a statement: of a divided one what divides, then the question of its theme or kind. */
function questionsOf(
  { facilitation }: Instrument,
  item: AskedItem,
  last: Disclosed<ItemDistribution>,
): readonly Localized[] {
  const own = item.own ? facilitation.own[item.own.kind] : facilitation.themes[item.theme]
  const divided = last.shown && last.value.polarised
  return [...(divided ? [facilitation.divided] : []), ...(own ? [own] : [])]
}

function pointDistribution(distribution: Disclosed<ItemDistribution>): PointDistribution {
  if (!distribution.shown) return distribution
  const { n, counts, cannotJudge, topBox, bottomBox, polarised } = distribution.value
  return {
    shown: true,
    value: { n, counts, cannotJudge, agree: topBox.count, disagree: bottomBox.count, polarised },
  }
}
