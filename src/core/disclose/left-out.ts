import type { AnsweredCell, Evaluation } from '../model/evaluation.ts'
import type { DimensionId, ItemId } from '../model/instrument.ts'
import type { WaveId } from '../model/study.ts'
import { type Column, type Combination, eachAlone, holds, withoutAnswers } from './combinations.ts'
import { belongs, releasedBlock, releasedFigures, type VariableDisclosure } from './variable.ts'

/** Persons whose mean of the dimension is shown. */
type Population = (cell: AnsweredCell) => boolean

/** Respondents whom neither a population nor a gap tells apart, with a column for each of their answers. */
interface Unit {
  readonly size: number
  readonly answers: readonly Column[]
}

/**
 * Whether the shown statements of a dimension together with its means give fewer than `minimum` persons away. A score is
 * the mean of what somebody answered: of the mean of those who answered everything nothing is left beside the statements,
 * of the others' something is, and so of any group less another one. Every published number is a sum over answers; the
 * elimination looks for combinations of means and statements that hold the answers of fewer persons only.
 */
function singlesOutWhoLeftOut(
  cells: readonly AnsweredCell[],
  shown: ReadonlySet<ItemId>,
  populations: readonly Population[],
  minimum: number,
): boolean {
  if (shown.size === 0) return false
  const all = [() => true, ...populations]
  const statements = [...shown]
  const alike = Map.groupBy(cells, (cell) => JSON.stringify([all.map((is) => is(cell)), cell.scored, cell.items]))
  const units = [...alike.values()].map((same): Unit => {
    const [cell] = same as [AnsweredCell, ...AnsweredCell[]]
    const { items, scored } = cell
    const means = all.flatMap((is, sum) => (scored && is(cell) ? [[sum, 1 / items.length] as const] : []))
    return {
      size: same.reduce((sum, { size }) => sum + size, 0),
      answers: items.map((item) =>
        shown.has(item) ? [...means, [all.length + statements.indexOf(item), 1] as const] : means,
      ),
    }
  })
  const large = units.filter(({ size }) => size >= minimum).flatMap(({ answers }) => answers)
  const count = all.length + statements.length
  const [means, everything] = [all.length, count].map((some) => withoutAnswers(eachAlone(some, count), large))
  return touchFew(means!, everything!, units, minimum)
}

/**
 * Whether some combination of everything, and none of the means alone, rests on fewer than `minimum` persons. If so, one
 * of `minimum` parts of the units is not touched by it: leaving out each part in turn finds it.
 */
function touchFew(
  means: readonly Combination[],
  everything: readonly Combination[],
  units: readonly Unit[],
  minimum: number,
): boolean {
  const touched = units.filter(({ answers }) => answers.some((one) => everything.some((some) => holds(some, one))))
  if (touched.reduce((sum, { size }) => sum + size, 0) < minimum) {
    const answers = touched.flatMap((unit) => unit.answers)
    const rank = (some: readonly Combination[]) => some.length - withoutAnswers(some, answers).length
    return rank(everything) > rank(means)
  }
  return Array.from({ length: minimum }, (_, part) => touched.filter((_, index) => index % minimum === part)).some(
    (part) => {
      const answers = part.flatMap((unit) => unit.answers)
      const [fewer, rest] = [means, everything].map((some) => withoutAnswers(some, answers))
      return part.length > 0 && touchFew(fewer!, rest!, touched, minimum)
    },
  )
}

/** The members of each block of each attribute shown now and before. */
function populationsOf(
  evaluation: Evaluation<'raw'>,
  wave: WaveId,
  dimension: DimensionId,
  { blocks }: VariableDisclosure,
): Population[] {
  const now = blocks.filter((figure) => figure.wave === wave && figure.because === null)
  const earlier = evaluation.earlier.filter((release) => release.wave === wave)
  return [
    ...now.map(
      ({ block }): Population =>
        (cell) =>
          belongs(cell, evaluation.groups[block]!),
    ),
    ...earlier.flatMap((release) =>
      releasedFigures(release, dimension).map((figure): Population => releasedBlock(release, figure)),
    ),
  ]
}

function cellsOf({ answered }: Evaluation<'raw'>, wave: WaveId, dimension: DimensionId): readonly AnsweredCell[] {
  return answered.filter((cell) => cell.wave === wave && cell.dimension === dimension)
}

/** The statements with enough answers for a distribution; whatever a later version asks instead, they were shown once. */
function shownItems(cells: readonly AnsweredCell[], minimum: number): ReadonlySet<ItemId> {
  const counts = countsOf(cells)
  return new Set([...counts].flatMap(([item, count]) => (count >= minimum ? [item] : [])))
}

function countsOf(cells: readonly AnsweredCell[]): ReadonlyMap<ItemId, number> {
  const counts = new Map<ItemId, number>()
  for (const { items, size } of cells) for (const item of items) counts.set(item, (counts.get(item) ?? 0) + size)
  return counts
}

/**
 * Statements of a dimension whose distribution is withheld in one wave, so that the few who left a statement out cannot
 * be computed from all the others: the one most answered, of equally many the last, without which no sum over everybody's
 * answers is left. All of them where that is not enough. Depends on nothing that a later report could change.
 */
export function itemsToWithhold(
  evaluation: Evaluation<'raw'>,
  wave: WaveId,
  dimension: DimensionId,
  variable: VariableDisclosure,
): ReadonlySet<ItemId> {
  const { minimumCell, minimumDistribution } = evaluation.rules
  const cells = cellsOf(evaluation, wave, dimension)
  const shown = shownItems(cells, minimumDistribution)
  const populations = populationsOf(evaluation, wave, dimension, variable)
  const areExposed = (items: ReadonlySet<ItemId>) => singlesOutWhoLeftOut(cells, items, populations, minimumCell)
  if (!areExposed(shown)) return new Set()
  const counts = countsOf(cells)
  const most = [...shown].reduce((best, item) => (counts.get(item)! >= counts.get(best)! ? item : best))
  const others = new Set([...shown].filter((item) => item !== most))
  return areExposed(others) ? shown : new Set([most])
}

/** Whether means of linked persons beside the statements that are shown give away the few among them who left one out. */
export function linkedAreExposed(
  evaluation: Evaluation<'raw'>,
  dimension: DimensionId,
  variable: VariableDisclosure,
  withheld: ReadonlyMap<WaveId, ReadonlySet<ItemId>>,
): boolean {
  const { minimumCell, minimumDistribution } = evaluation.rules
  return [evaluation.waves[0]!, evaluation.waves.at(-1)!].some((wave) => {
    const cells = cellsOf(evaluation, wave, dimension)
    const shown = new Set(
      [...shownItems(cells, minimumDistribution)].filter((item) => withheld.get(wave)?.has(item) !== true),
    )
    const populations = [...populationsOf(evaluation, wave, dimension, variable), ({ linked }: AnsweredCell) => linked]
    return singlesOutWhoLeftOut(cells, shown, populations, minimumCell)
  })
}
