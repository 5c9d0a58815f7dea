import { notStated } from '../disclose/release.ts'
import type { GroupBlock, GroupEstimate } from '../model/evaluation.ts'
import type { DimensionId, Instrument } from '../model/instrument.ts'
import type { ReleasedPartition } from '../model/release.ts'
import type { Roster, WaveId } from '../model/study.ts'
import { estimateMean } from '../statistics/describe.ts'
import { mergeSmallGroups } from '../statistics/merge-small-groups.ts'
import type { WaveData } from './wave-data.ts'

type Attribute = GroupBlock<'raw'>['attribute']

/** Respondents of a wave who belong to a block, by position. */
export type Members = readonly number[]

export function positionsOf(data: WaveData, block: GroupBlock<'raw'>): Members {
  const positions: number[] = []
  for (let position = 0; position < data.responses.length; position++) {
    const stated = data.responses[position]!.attributes[block.attribute]
    const belongs = stated === undefined ? block.includesUnstated : block.members.includes(stated)
    if (belongs) positions.push(position)
  }
  return positions
}

/** Scores that exist of the given positions. */
export function scoresAt(scores: Float64Array | undefined, positions: Members): number[] {
  const values: number[] = []
  if (!scores) return values
  for (const position of positions) {
    const score = scores[position]!
    if (!Number.isNaN(score)) values.push(score)
  }
  return values
}

/** Persons of each option (unstated ones last) among all respondents, and with a score in each published dimension. */
function sizesInWave(data: WaveData, options: readonly string[], attribute: Attribute, minimum: number): number[][] {
  if (data.responses.length < minimum) return []
  const optionOf = data.responses.map(({ attributes }) => {
    const stated = attributes[attribute]
    return stated === undefined ? options.length : options.indexOf(stated)
  })
  const count = (scores: Float64Array | null) => {
    const sizes = new Array<number>(options.length + 1).fill(0)
    for (const [position, option] of optionOf.entries()) {
      if (scores === null || !Number.isNaN(scores[position]!)) sizes[option]! += 1
    }
    return sizes
  }
  const isPublished = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) >= minimum
  return [count(null), ...[...data.scores.values()].map(count).filter(isPublished)]
}

/**
 * Options and blocks of them that may be told apart, and what becomes of them. A block released before is one group and
 * stays one: it joins "other", of which there is only one.
 */
function partition(
  waves: readonly WaveData[],
  options: readonly string[],
  attribute: Attribute,
  earlier: readonly (readonly string[])[],
  minimum: number,
) {
  const strata = waves.flatMap((data) => sizesInWave(data, options, attribute, minimum))
  const all = [...options, notStated]
  const free = all.filter((option) => !earlier.some((block) => block.includes(option)))
  const blocks = [...earlier.filter((block) => block.length > 0), ...free.map((option) => [option])].sort(
    ([a], [b]) => all.indexOf(a!) - all.indexOf(b!),
  )
  const groups = blocks.map((members) => ({
    id: JSON.stringify(members),
    members,
    sizes: strata.map((sizes) => members.reduce((sum, member) => sum + (sizes[all.indexOf(member)] ?? 0), 0)),
    mayStandAlone: members.length === 1 && members[0] !== notStated,
  }))
  const { published, merged, totalOnly } = mergeSmallGroups(groups, minimum)
  const membersOf = (ids: readonly string[]) =>
    groups.filter(({ id }) => ids.includes(id)).flatMap(({ members }) => members)
  return { published: membersOf(published), merged: membersOf(merged), totalOnly }
}

function invitedIn(roster: Roster | undefined, members: readonly string[]): number | null {
  const counts = members.map((member) => roster?.[member] ?? null)
  if (members.length === 0 || counts.includes(null)) return null
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

/**
 * The blocks of one attribute, the same in every wave and dimension: options of their own, small ones merged as
 * "other". None where only the total may be published. Options nobody chose join "other", if there is one.
 *
 * @param earlier what was released before: its blocks are merged further or kept, never split or crossed
 */
export function groupBlocks(
  instrument: Instrument,
  attribute: Attribute,
  waves: readonly WaveData[],
  rosters: Readonly<Record<WaveId, Roster>>,
  dimensions: readonly DimensionId[],
  minimum: number,
  earlier: ReleasedPartition,
): GroupBlock<'raw'>[] {
  const options = instrument.attributes.find(({ id }) => id === attribute)?.options.map(({ id }) => id) ?? []
  const { published, merged, totalOnly } = partition(waves, options, attribute, earlier[attribute], minimum)
  if (totalOnly) return []
  const alone = published.map((option) => ({ group: option, members: [option], includesUnstated: false }))
  const other = {
    group: 'other',
    members: options.filter((option) => !published.includes(option)),
    includesUnstated: merged.includes(notStated),
  }
  return [...alone, ...(merged.length > 0 ? [other] : [])].map((identity) => {
    const block = { attribute, ...identity, respondents: [], estimates: [] }
    const positions = waves.map((data) => positionsOf(data, block))
    return {
      ...block,
      respondents: waves.map(({ wave }, index) => ({
        wave,
        count: positions[index]!.length,
        invited: attribute === 'sector' ? invitedIn(rosters[wave], identity.members) : null,
      })),
      estimates: dimensions.flatMap((dimension) =>
        waves.flatMap((data, index): GroupEstimate<'raw'>[] => {
          const scores = data.scores.get(dimension)
          if (!scores) return []
          return [{ dimension, wave: data.wave, estimate: estimateMean(scoresAt(scores, positions[index]!)) }]
        }),
      ),
    }
  })
}
