import type { AgreementWord, DimensionWave, ItemDistribution } from '../model/evaluation.ts'
import type { DimensionId, ItemId } from '../model/instrument.ts'
import { cannotJudge, omitted } from '../score/answers.ts'
import { present } from '../score/score.ts'
import { rwgJ } from '../statistics/agreement.ts'
import { estimateMean, mean, reaches } from '../statistics/describe.ts'
import { describeItem } from '../statistics/item-distribution.ts'
import { meanDeviationOfSteps, moments } from '../statistics/step-counts.ts'
import type { WaveData } from './wave-data.ts'

/** Mean deviation up to which a network is called largely, mostly in agreement: 1.0 is a sixth of six steps. */
const agreementLimits = { largely: 0.8, mostly: 1 }

export function agreementWord(adMean: number): AgreementWord {
  if (reaches(agreementLimits.largely, adMean)) return 'largely'
  return reaches(agreementLimits.mostly, adMean) ? 'mostly' : 'mixed'
}

/** What a wave says of a dimension whatever the weights of its areas. */
type Unweighted = Omit<DimensionWave, 'equalGroups'>

function notAsked(wave: DimensionWave['wave']): Unweighted {
  const nothing = { mean: null, sd: null, standardError: null, interval: null }
  return {
    wave,
    estimate: { n: 0, ...nothing, reason: 'not_applicable' },
    cannotJudgeShare: null,
    agreement: { adMean: null, adMedian: null, word: null, rwgJ: null, rwgJn: null },
    atMaximum: null,
  }
}

interface ColumnCounts {
  readonly counts: readonly number[]
  readonly cannotJudge: number
  readonly missing: number
}

/** How one column was answered, by everybody or by the persons marked. */
function countColumn({ matrix }: WaveData, column: number, among: Uint8Array | null = null): ColumnCounts {
  const { persons, cells, items } = matrix
  const { min, max } = items[column]!
  const counts = new Array<number>(max - min + 1).fill(0)
  let [notJudged, missing] = [0, 0]
  for (let person = 0; person < persons; person++) {
    if (among && among[person] === 0) continue
    const step = cells[person * items.length + column]!
    if (step >= 0) counts[step - min]! += 1
    else if (step === cannotJudge) notJudged += 1
    else missing += 1
  }
  return { counts, cannotJudge: notJudged, missing }
}

/**
 * Marks the persons who entered anything for one of the columns. Who left out a whole dimension took the short way: their
 * empty cells say nothing about its items.
 */
function reachingPersons({ matrix: { persons, cells, items } }: WaveData, columns: readonly number[]): Uint8Array {
  const reached = new Uint8Array(persons)
  for (const column of columns) {
    for (let person = 0; person < persons; person++) {
      if (cells[person * items.length + column]! !== omitted) reached[person] = 1
    }
  }
  return reached
}

/** The columns chosen together with one: those of its dimension, or of the municipality's own items. */
function columnsOfBlock({ columns, items }: WaveData, column: number): readonly number[] {
  const dimensions = [...columns.values()]
  const own = items.map((_, index) => index).filter((index) => !dimensions.some((of) => of.includes(index)))
  return dimensions.find((of) => of.includes(column)) ?? own
}

/** Marks the persons who answered every one of the columns. */
function completePersons({ matrix: { persons, cells, items } }: WaveData, columns: readonly number[]): Uint8Array {
  const complete = new Uint8Array(persons).fill(1)
  for (const column of columns) {
    for (let person = 0; person < persons; person++) {
      if (cells[person * items.length + column]! < 0) complete[person] = 0
    }
  }
  return complete
}

function describeAgreement(
  data: WaveData,
  columns: readonly number[],
  all: readonly ColumnCounts[],
  isEnough: boolean,
) {
  const { min, max } = data.matrix.items[columns[0]!]!
  const complete = completePersons(data, columns)
  const rwgJn = complete.reduce((sum, mark) => sum + mark, 0)
  const variances = columns.map(
    (column) => moments(countColumn(data, column, complete).counts, min).squares / (rwgJn - 1),
  )
  const deviation = (from: 'mean' | 'median') => {
    const ofItems = all.flatMap(({ counts }) => meanDeviationOfSteps(counts, min, from) ?? [])
    return isEnough && ofItems.length > 0 ? mean(ofItems) : null
  }
  const adMean = deviation('mean')
  return {
    adMean,
    adMedian: deviation('median'),
    word: adMean === null ? null : agreementWord(adMean),
    rwgJ: rwgJn > 1 ? rwgJ(variances, max - min + 1) : null,
    rwgJn,
  }
}

/** One dimension in one wave; every figure null with reason `not_applicable` where it was not asked. */
export function describeDimension(data: WaveData, dimension: DimensionId, fewestForAgreement: number): Unweighted {
  const columns = data.columns.get(dimension)
  const scores = data.scores.get(dimension)
  if (!columns || !scores) return notAsked(data.wave)
  const reached = reachingPersons(data, columns).reduce((sum, mark) => sum + mark, 0)
  const values = present(scores)
  const counted = columns.map((column) => countColumn(data, column))
  const notJudged = counted.reduce((sum, column) => sum + column.cannotJudge, 0)
  return {
    wave: data.wave,
    estimate: estimateMean(values),
    cannotJudgeShare: reached === 0 ? null : notJudged / (reached * columns.length),
    agreement: describeAgreement(data, columns, counted, values.length >= fewestForAgreement),
    atMaximum: values.length === 0 ? null : values.filter((value) => value > 100 - 1e-9).length / values.length,
  }
}

/** Distribution of one item in one wave; null where it was not asked. Reversed items are counted as recoded. */
export function describeItemInWave(data: WaveData, item: ItemId): ItemDistribution | null {
  const column = data.columnOf.get(item)
  if (column === undefined) return null
  const among = reachingPersons(data, columnsOfBlock(data, column))
  const { counts, cannotJudge: notJudged, missing } = countColumn(data, column, among)
  return { wave: data.wave, ...describeItem(counts, notJudged, missing, data.items[column]!.scale) }
}
