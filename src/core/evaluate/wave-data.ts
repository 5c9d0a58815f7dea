import type { SurveyResponse, WaveForm } from '../model/collection.ts'
import type { DimensionId, Instrument, ItemId, Scale } from '../model/instrument.ts'
import type { OwnItem, Study, WaveId } from '../model/study.ts'
import { type AnswerMatrix, readAnswers, type ScoredItem } from '../score/answers.ts'
import { type MissingRule, scorePersons, strictRule } from '../score/score.ts'
import { withoutDoubleSubmissions } from './link.ts'

/** An item as asked in one wave. */
export interface WaveItem extends ScoredItem {
  readonly scale: Scale
}

/** One wave of one municipality, scored. Positions in `scores` are positions in `responses`. */
export interface WaveData {
  readonly wave: WaveId
  readonly form: WaveForm
  /** The version the wave was asked with. */
  readonly instrument: Instrument
  readonly responses: readonly SurveyResponse[]
  /** Left out of `responses` because somebody sent the same twice. */
  readonly doubleSubmissions: number
  readonly items: readonly WaveItem[]
  readonly matrix: AnswerMatrix
  readonly columnOf: ReadonlyMap<ItemId, number>
  /** Columns of each dimension asked. */
  readonly columns: ReadonlyMap<DimensionId, readonly number[]>
  readonly scores: ReadonlyMap<DimensionId, Float64Array>
  readonly strictScores: ReadonlyMap<DimensionId, Float64Array>
}

export function dimensionItems(instrument: Instrument, dimension: DimensionId): readonly ItemId[] {
  const found = instrument.dimensions.find(({ id }) => id === dimension)
  return found ? found.themes.flatMap(({ items }) => items) : []
}

/** Id of the question "was this expectation met?", asked from the second wave on. */
export function metItem(item: OwnItem): ItemId {
  return `${item.id}-met`
}

/** Whether a form belongs to the study's first wave, where "was it met?" is not asked yet. */
export function isFirstWave({ waves }: Pick<Study, 'waves'>, form: WaveForm): boolean {
  return form.first ?? waves[0]?.id === form.wave
}

/** The own items of a form as asked: confirmed ones, and in later waves whether each expectation was met. */
export function askedOwnItems(form: WaveForm, isFirst: boolean): { id: ItemId; item: OwnItem; met: boolean }[] {
  return form.ownItems
    .filter(({ confirmed }) => confirmed)
    .flatMap((item) => {
      const asked = { id: item.id, item, met: false }
      const asksIfMet = item.kind === 'expectation' && !isFirst
      return asksIfMet ? [asked, { id: metItem(item), item, met: true }] : [asked]
    })
}

/** Removes double submissions, recodes and scores one wave under the instrument's and the strict missing rule. */
export function prepareWave(
  instrument: Instrument,
  form: WaveForm,
  responses: readonly SurveyResponse[],
  isFirst: boolean,
): WaveData {
  const kept = withoutDoubleSubmissions(responses)
  const byId = new Map(instrument.items.map((item) => [item.id, item]))
  const items: WaveItem[] = []
  const columns = new Map<DimensionId, number[]>()
  for (const dimension of form.dimensions) {
    const start = items.length
    for (const id of dimensionItems(instrument, dimension)) {
      const { scale: scaleId, reversed } = byId.get(id)!
      const scale = instrument.scales[scaleId]!
      items.push({ id, min: scale.min, max: scale.max, reversed, scale })
    }
    columns.set(
      dimension,
      items.slice(start).map((_, offset) => start + offset),
    )
  }
  const ownScale = instrument.scales[instrument.ownItems.scale]!
  for (const { id } of askedOwnItems(form, isFirst)) {
    items.push({ id, min: ownScale.min, max: ownScale.max, reversed: false, scale: ownScale })
  }
  const matrix = readAnswers(
    kept.map(({ answers }) => answers),
    items,
  )
  const scoresUnder = (rule: MissingRule) =>
    new Map([...columns].map(([dimension, positions]) => [dimension, scorePersons(matrix, positions, rule)]))
  return {
    wave: form.wave,
    form,
    instrument,
    responses: kept,
    doubleSubmissions: responses.length - kept.length,
    items,
    matrix,
    columnOf: new Map(items.map(({ id }, column) => [id, column])),
    columns,
    scores: scoresUnder(instrument.minimumAnswered),
    strictScores: scoresUnder(strictRule),
  }
}
