import type { AgreementWord, DimensionWave, ItemDistribution } from '../model/evaluation.ts'
import type { DimensionId, ItemId } from '../model/instrument.ts'
import { cannotJudge } from '../score/answers.ts'
import { present } from '../score/score.ts'
import { agreement, availableDeviation } from '../statistics/agreement.ts'
import { estimateMean } from '../statistics/describe.ts'
import { describeItem } from '../statistics/item-distribution.ts'
import type { WaveData } from './wave-data.ts'

/** Mean deviation up to which a network is called largely, mostly in agreement: 1.0 is a sixth of six steps. */
const agreementLimits = { largely: 0.8, mostly: 1 }

function agreementWord(adMean: number): AgreementWord {
  if (adMean <= agreementLimits.largely) return 'largely'
  return adMean <= agreementLimits.mostly ? 'mostly' : 'mixed'
}

function notAsked(wave: DimensionWave['wave']): DimensionWave {
  const nothing = { mean: null, sd: null, standardError: null, interval: null }
  return {
    wave,
    estimate: { n: 0, ...nothing, reason: 'not_applicable' },
    cannotJudgeShare: null,
    agreement: { adMean: null, word: null, rwgJ: null, rwgJn: null },
    atMaximum: null,
  }
}

/** One dimension in one wave; every figure null with reason `not_applicable` where it was not asked. */
export function describeDimension(data: WaveData, dimension: DimensionId, fewestForAgreement: number): DimensionWave {
  const columns = data.columns.get(dimension)
  const scores = data.scores.get(dimension)
  if (!columns || !scores) return notAsked(data.wave)
  const { persons, cells, items } = data.matrix
  const values = present(scores)
  const answers = columns.map((column) => Array.from(cells.subarray(column * persons, (column + 1) * persons)))
  const answered = answers.map((column) => column.filter((cell) => cell >= 0))
  const notJudged = answers.reduce((sum, column) => sum + column.filter((cell) => cell === cannotJudge).length, 0)
  const rows = Array.from({ length: persons }, (_, person) =>
    answers.map((column) => (column[person]! >= 0 ? column[person]! : null)),
  )
  const { min, max } = items[columns[0]!]!
  const complete = agreement(rows, max - min + 1)
  const adMean = values.length >= fewestForAgreement ? availableDeviation(answered) : null
  return {
    wave: data.wave,
    estimate: estimateMean(values),
    cannotJudgeShare: persons === 0 ? null : notJudged / (persons * columns.length),
    agreement: {
      adMean,
      word: adMean === null ? null : agreementWord(adMean),
      rwgJ: complete?.rwgJ ?? null,
      rwgJn: complete?.n ?? 0,
    },
    atMaximum: values.length === 0 ? null : values.filter((value) => value > 100 - 1e-9).length / values.length,
  }
}

/** Distribution of one item in one wave; null where it was not asked. Reversed items are counted as recoded. */
export function describeItemInWave(data: WaveData, item: ItemId): ItemDistribution | null {
  const column = data.columnOf.get(item)
  if (column === undefined) return null
  const { persons, cells } = data.matrix
  const { scale } = data.items[column]!
  const counts = new Array<number>(scale.max - scale.min + 1).fill(0)
  let [notJudged, missing] = [0, 0]
  for (let cell = column * persons; cell < (column + 1) * persons; cell++) {
    const step = cells[cell]!
    if (step >= 0) counts[step - scale.min]! += 1
    else if (step === cannotJudge) notJudged += 1
    else missing += 1
  }
  return { wave: data.wave, ...describeItem(counts, notJudged, missing, scale) }
}
