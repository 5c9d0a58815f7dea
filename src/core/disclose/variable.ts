import type { Estimate, Evaluation, GroupBlock, PopulationCell, WithheldBecause } from '../model/evaluation.ts'
import type { DimensionId } from '../model/instrument.ts'
import type { Release, ReleasedFigure } from '../model/release.ts'
import type { WaveId } from '../model/study.ts'
import { audit, type PublishedSum } from './audit.ts'
import { type PartitionBlock, withholdComplements } from './complement.ts'
import { withholdEstimate } from './primary.ts'
import { notStated } from './release.ts'

type Attribute = GroupBlock<'raw'>['attribute']

/** A figure of one block in one wave and why it is withheld; null = shown. */
interface BlockFigure extends PartitionBlock {
  readonly attribute: Attribute
  readonly block: number
  readonly wave: WaveId
}

/** What of one variable (the scores of a dimension, or the respondents themselves) may be shown. */
export interface VariableDisclosure {
  readonly blocks: readonly BlockFigure[]
  readonly stayers: ShownStayers
}

const stayersShown = ['means', 'change', 'nothing'] as const

/** What is shown of the persons linked between first and last wave: their mean in either one, its change, or nothing. */
export type ShownStayers = (typeof stayersShown)[number]

interface VariableInput {
  /** Null: the number of respondents. */
  readonly dimension: DimensionId | null
  /** Waves whose total is shown. */
  readonly shownWaves: readonly WaveId[]
  /** The most that may be shown of them. */
  readonly stayers: ShownStayers
}

/** Ids hold no line breaks; the empty string is none. */
const keyOf = ({ wave, sector, level, linked }: PopulationCell) => `${wave}\n${sector ?? ''}\n${level ?? ''}\n${linked}`

export function belongs(cell: Pick<PopulationCell, Attribute>, block: GroupBlock<'raw'>): boolean {
  const stated = cell[block.attribute]
  return stated === null ? block.includesUnstated : block.members.includes(stated)
}

function figuresOf(evaluation: Evaluation<'raw'>, { dimension, shownWaves }: VariableInput): BlockFigure[] {
  const { rules } = evaluation
  const single = evaluation.groups.flatMap((block, index): BlockFigure[] => {
    const figure = (wave: WaveId, size: number, because: WithheldBecause | null) => ({
      attribute: block.attribute,
      block: index,
      wave,
      size,
      because: shownWaves.includes(wave) ? because : ('small cell' as const),
    })
    if (dimension === null) {
      return block.respondents.map(({ wave, count }) =>
        figure(wave, count, count < rules.minimumCell ? 'small cell' : null),
      )
    }
    return block.estimates
      .filter((entry) => entry.dimension === dimension)
      .map(({ wave, estimate }) => figure(wave, estimate.n, withholdEstimate(estimate as Estimate, rules)))
  })
  return evaluation.waves.flatMap((wave) =>
    (['sector', 'level'] as const).flatMap((attribute) => {
      const partition = single.filter((figure) => figure.wave === wave && figure.attribute === attribute)
      const reasons = withholdComplements(partition, rules.minimumCell)
      return partition.map((figure, index) => ({ ...figure, because: reasons[index] ?? null }))
    }),
  )
}

/** Sums over the persons linked between two waves: later minus earlier where their change was shown, or each of both. */
function stayersSums(
  { links }: Evaluation<'raw'>,
  cells: readonly PopulationCell[],
  pair: { readonly first: WaveId | undefined; readonly last: WaveId | undefined },
  shown: ShownStayers,
): PublishedSum[] {
  const link = links.findIndex(({ first, last }) => first === pair.first && last === pair.last)
  if (link < 0 || shown === 'nothing') return []
  const linked = cells.filter((cell) => cell.linked[link])
  const weigh = (first: number, last: number): PublishedSum =>
    new Map(linked.map((cell) => [keyOf(cell), cell.wave === pair.first ? first : last]))
  return shown === 'means' ? [weigh(1, 0), weigh(0, 1)] : [weigh(-1, 1)]
}

/** Cells of one block as an earlier release told it apart. */
export function releasedBlock({ wave, partition }: Release, { attribute, block }: ReleasedFigure) {
  const members = partition[attribute][block] ?? []
  return (cell: Pick<PopulationCell, Attribute | 'wave'>) =>
    cell.wave === wave && members.includes(cell[attribute] ?? notStated)
}

/** What earlier releases have shown of this variable; all they told apart where nobody has noted it. */
export function releasedFigures(
  { partition, figures }: Release,
  dimension: DimensionId | null,
): readonly ReleasedFigure[] {
  if (figures) return figures.shown.filter((figure) => figure.dimension === dimension)
  return (['sector', 'level'] as const).flatMap((attribute) =>
    partition[attribute].map((_, block) => ({ dimension, attribute, block })),
  )
}

/** Sums an attacker knows: totals, shown blocks, and the changes of linked persons, of this release and earlier ones. */
function publishedSums(
  evaluation: Evaluation<'raw'>,
  input: VariableInput,
  cells: readonly PopulationCell[],
  { blocks, stayers }: VariableDisclosure,
): PublishedSum[] {
  const indicator = (includes: (cell: PopulationCell) => boolean) =>
    new Map(cells.filter(includes).map((cell) => [keyOf(cell), 1]))
  const totals = input.shownWaves.map((wave) => indicator((cell) => cell.wave === wave))
  const shown = blocks
    .filter(({ because }) => because === null)
    .map(({ block, wave }) => indicator((cell) => cell.wave === wave && belongs(cell, evaluation.groups[block]!)))
  const { waves, earlier } = evaluation
  const before = earlier.flatMap((release) => [
    ...releasedFigures(release, input.dimension).map((figure) => indicator(releasedBlock(release, figure))),
    ...(release.figures?.stayers ?? [])
      .filter(({ dimension }) => dimension === input.dimension)
      .flatMap(({ since, shows = 'change' }) =>
        stayersSums(evaluation, cells, { first: since, last: release.wave }, shows),
      ),
  ])
  const now = stayersSums(evaluation, cells, { first: waves[0], last: waves.at(-1) }, stayers)
  return [...totals, ...shown, ...now, ...before]
}

/** Whether adding and subtracting everything published of the variable, now and before, leaves a small or withheld group. */
function leavesSmallGroup(
  evaluation: Evaluation<'raw'>,
  input: VariableInput,
  disclosure: VariableDisclosure,
): boolean {
  const cells = evaluation.cells.filter(({ dimension }) => dimension === input.dimension)
  const withheld = disclosure.blocks
    .filter(({ because }) => because === 'small cell' || because === 'unanimous')
    .map(({ block, wave }) =>
      cells.filter((cell) => cell.wave === wave && belongs(cell, evaluation.groups[block]!)).map(keyOf),
    )
  const withheldBefore = evaluation.earlier.flatMap((release) =>
    (release.figures?.withheld ?? [])
      .filter(({ dimension }) => dimension === input.dimension)
      .map((figure) => cells.filter(releasedBlock(release, figure)).map(keyOf)),
  )
  const sums = publishedSums(evaluation, input, cells, disclosure)
  const sized = cells.map((cell) => ({ id: keyOf(cell), size: cell.size }))
  return audit(sized, sums, evaluation.rules.minimumCell, [...withheld, ...withheldBefore]).length > 0
}

function without(disclosure: VariableDisclosure, goes: (figure: BlockFigure) => boolean): VariableDisclosure {
  const blocks = disclosure.blocks.map((figure) =>
    figure.because === null && goes(figure) ? { ...figure, because: 'complementary' as const } : figure,
  )
  return { ...disclosure, blocks }
}

/**
 * What of one variable is shown: the primary rules, then complements inside each partition, then the audit over all its
 * populations published now and before; while the audit finds a small group, the least costly further withholding is
 * taken that passes: means of the stayers, their change, levels of one wave, all levels, both, all groups of one wave,
 * and at last all groups, which leaves the total alone.
 */
export function discloseVariable(evaluation: Evaluation<'raw'>, input: VariableInput): VariableDisclosure {
  const blocks = figuresOf(evaluation, input)
  const possible = stayersShown.slice(stayersShown.indexOf(input.stayers)).map((stayers) => ({ blocks, stayers }))
  // Both means of the stayers are given up before any group is.
  const less = possible.filter(({ stayers }) => stayers !== 'means')
  const isLevel = (figure: BlockFigure) => figure.attribute === 'level'
  const candidates = [
    ...possible,
    ...less.flatMap((one) => [
      ...input.shownWaves.map((wave) => without(one, (figure) => isLevel(figure) && figure.wave === wave)),
      without(one, isLevel),
    ]),
    ...less.flatMap((one) => input.shownWaves.map((wave) => without(one, (figure) => figure.wave === wave))),
  ]
  return (
    candidates.find((candidate) => !leavesSmallGroup(evaluation, input, candidate)) ??
    without({ blocks, stayers: 'nothing' }, () => true)
  )
}
