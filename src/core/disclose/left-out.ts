import type { AnsweredCell, Evaluation } from '../model/evaluation.ts'
import type { DimensionId, ItemId } from '../model/instrument.ts'
import type { WaveId } from '../model/study.ts'
import { belongs, releasedBlock, releasedFigures, type VariableDisclosure } from './variable.ts'

/** Tells the persons apart whose mean of the dimension is shown by itself; the same text = together. */
type Partition = (cell: AnsweredCell) => string

/**
 * Whether all shown statements of a dimension together with its means give fewer than `minimum` persons away. A score is
 * the mean of what somebody answered: k times the mean of those who answered k shown statements each, less the sums of
 * these statements, is nothing but the others. In every group with a mean of its own another k may be taken.
 */
function singlesOutWhoLeftOut(
  cells: readonly AnsweredCell[],
  shown: ReadonlySet<ItemId>,
  partition: Partition,
  minimum: number,
): boolean {
  if (shown.size === 0) return false
  let remaining = new Set([0])
  for (const group of Map.groupBy(cells, partition).values()) {
    const remainders = new Set(
      [0, ...group.map(({ items }) => items.length)].map((multiple) =>
        group.reduce((sum, cell) => sum + (vanishes(cell, shown, multiple) ? 0 : cell.size), 0),
      ),
    )
    const sums = [...remaining].flatMap((sum) => [...remainders].map((remainder) => sum + remainder))
    remaining = new Set(sums.filter((sum) => sum < minimum))
  }
  return [...remaining].some((sum) => sum > 0)
}

/** Whether so many times the score, less the sums of the shown statements, leaves nothing of these persons' answers. */
function vanishes({ items, scored }: AnsweredCell, shown: ReadonlySet<ItemId>, multiple: number): boolean {
  if (items.every((item) => !shown.has(item))) return !scored || multiple === 0
  return scored && multiple === items.length && items.every((item) => shown.has(item))
}

function cellsOf({ answered }: Evaluation<'raw'>, wave: WaveId, dimension: DimensionId): readonly AnsweredCell[] {
  return answered.filter((cell) => cell.wave === wave && cell.dimension === dimension)
}

/** The persons together, then by the blocks of each attribute shown now and before. */
function partitionsOf(
  evaluation: Evaluation<'raw'>,
  wave: WaveId,
  dimension: DimensionId,
  { blocks }: VariableDisclosure,
): Partition[] {
  const now = blocks.filter((figure) => figure.wave === wave && figure.because === null)
  const earlier = evaluation.earlier.filter((release) => release.wave === wave)
  const byBlock =
    (includes: readonly ((cell: AnsweredCell) => boolean)[]): Partition =>
    (cell) =>
      String(includes.findIndex((isIn) => isIn(cell)))
  return [
    () => '',
    ...(['sector', 'level'] as const).flatMap((attribute) => [
      byBlock(
        now
          .filter((figure) => figure.attribute === attribute)
          .map(
            ({ block }) =>
              (cell: AnsweredCell) =>
                belongs(cell, evaluation.groups[block]!),
          ),
      ),
      ...earlier.map((release) =>
        byBlock(
          releasedFigures(release, dimension)
            .filter((figure) => figure.attribute === attribute)
            .map((figure) => releasedBlock(release, figure)),
        ),
      ),
    ]),
  ]
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
  const partitions = partitionsOf(evaluation, wave, dimension, variable)
  const areExposed = (items: ReadonlySet<ItemId>) =>
    partitions.some((partition) => singlesOutWhoLeftOut(cells, items, partition, minimumCell))
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
  withheld: ReadonlyMap<WaveId, ReadonlySet<ItemId>>,
): boolean {
  const { minimumCell, minimumDistribution } = evaluation.rules
  return [evaluation.waves[0]!, evaluation.waves.at(-1)!].some((wave) => {
    const cells = cellsOf(evaluation, wave, dimension)
    const shown = new Set(
      [...shownItems(cells, minimumDistribution)].filter((item) => withheld.get(wave)?.has(item) !== true),
    )
    return singlesOutWhoLeftOut(cells, shown, ({ linked }) => String(linked), minimumCell)
  })
}
