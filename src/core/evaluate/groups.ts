import type { GroupBlock, GroupEstimate } from '../model/evaluation.ts'
import type { DimensionId, Instrument } from '../model/instrument.ts'
import type { Roster, WaveId } from '../model/study.ts'
import { estimateMean } from '../statistics/describe.ts'
import { mergeSmallGroups, type SizedGroup } from '../statistics/merge-small-groups.ts'
import type { WaveData } from './wave-data.ts'

type Attribute = GroupBlock<'raw'>['attribute']

/** Respondents of a wave who belong to a block, by position. */
export type Members = readonly number[]

export function positionsOf(data: WaveData, block: GroupBlock<'raw'>): Members {
  return data.responses.flatMap(({ attributes }, position) => {
    const stated = attributes[block.attribute]
    const belongs = stated === undefined ? block.includesUnstated : block.members.includes(stated)
    return belongs ? [position] : []
  })
}

/** Scores that exist of the given positions. */
export function scoresAt(scores: Float64Array | undefined, positions: Members): number[] {
  if (!scores) return []
  return positions.map((position) => scores[position]!).filter((score) => !Number.isNaN(score))
}

/** Sizes of a group in every wave and dimension that is published at all. */
function sizesOf(
  waves: readonly WaveData[],
  belongs: (stated: string | undefined) => boolean,
  attribute: Attribute,
  minimum: number,
) {
  return waves.flatMap((data) => {
    if (data.responses.length < minimum) return []
    const positions = data.responses.flatMap(({ attributes }, position) =>
      belongs(attributes[attribute]) ? [position] : [],
    )
    const all = data.responses.map((_, position) => position)
    const published = [...data.scores.values()].filter((scores) => scoresAt(scores, all).length >= minimum)
    return [positions.length, ...published.map((scores) => scoresAt(scores, positions).length)]
  })
}

const unstated = Symbol('unstated').toString()

function partition(waves: readonly WaveData[], options: readonly string[], attribute: Attribute, minimum: number) {
  const groups: SizedGroup[] = options.map((option) => ({
    id: option,
    sizes: sizesOf(waves, (stated) => stated === option, attribute, minimum),
    mayStandAlone: true,
  }))
  const withoutStatement: SizedGroup = {
    id: unstated,
    sizes: sizesOf(waves, (stated) => stated === undefined, attribute, minimum),
    mayStandAlone: false,
  }
  return mergeSmallGroups([...groups, withoutStatement], minimum)
}

function invitedIn(roster: Roster | undefined, members: readonly string[]): number | null {
  const counts = members.map((member) => roster?.[member] ?? null)
  if (members.length === 0 || counts.includes(null)) return null
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

/**
 * The blocks of one attribute, the same in every wave and dimension: options of their own, small ones merged as
 * "other". None where only the total may be published. Options nobody chose join "other", if there is one.
 */
export function groupBlocks(
  instrument: Instrument,
  attribute: Attribute,
  waves: readonly WaveData[],
  rosters: Readonly<Record<WaveId, Roster>>,
  dimensions: readonly DimensionId[],
  minimum: number,
): GroupBlock<'raw'>[] {
  const options = instrument.attributes.find(({ id }) => id === attribute)?.options.map(({ id }) => id) ?? []
  const { published, merged, totalOnly } = partition(waves, options, attribute, minimum)
  if (totalOnly) return []
  const alone = published.map((option) => ({ group: option, members: [option], includesUnstated: false }))
  const other = {
    group: 'other',
    members: options.filter((option) => !published.includes(option)),
    includesUnstated: merged.includes(unstated),
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
