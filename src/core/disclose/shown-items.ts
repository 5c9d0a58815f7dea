import { agreementWord } from '../evaluate/describe-wave.ts'
import type { DimensionWave, Disclosed, ItemDistribution } from '../model/evaluation.ts'
import { meanDeviationOfSteps } from '../statistics/step-counts.ts'

/**
 * What is said over all statements of a dimension rests on those whose distribution is shown: less the shown ones, a mean
 * over all would give away counts of the withheld ones. Null where none is shown; agreement within complete rows, which
 * cannot do without a statement, where one is not.
 *
 * @param items what is shown of each statement asked in the wave
 */
export function overShownItems(wave: DimensionWave, items: readonly Disclosed<ItemDistribution>[]): DimensionWave {
  if (items.every(({ shown }) => shown)) return wave
  const distributions = items.flatMap((item) => (item.shown ? [item.value] : []))
  const total = (of: (item: ItemDistribution) => number) => distributions.reduce((sum, item) => sum + of(item), 0)
  const asked = total(({ n, cannotJudge, omitted }) => n + cannotJudge + omitted)
  const deviation = (from: 'mean' | 'median') => {
    const each = distributions.flatMap(({ counts }) => meanDeviationOfSteps(counts, 1, from) ?? [])
    return each.length === 0 ? null : each.reduce((sum, value) => sum + value, 0) / each.length
  }
  const adMean = wave.agreement.adMean === null ? null : deviation('mean')
  return {
    ...wave,
    cannotJudgeShare: asked === 0 ? null : total(({ cannotJudge }) => cannotJudge) / asked,
    agreement: {
      adMean,
      adMedian: adMean === null ? null : deviation('median'),
      word: adMean === null ? null : agreementWord(adMean),
      rwgJ: null,
      rwgJn: null,
    },
  }
}
