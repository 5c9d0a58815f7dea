import type { DisclosedEvaluation, GroupBlock } from '../model/evaluation.ts'
import type { Instrument } from '../model/instrument.ts'
import type { WaveId } from '../model/study.ts'
import { problem } from '../problem.ts'

type Attribute = GroupBlock<'raw'>['attribute']

/** Stands among the options of an attribute for the respondents who named none. */
export const notStated = 'not stated'

/**
 * The groups a report told apart, as blocks of options; options in no block stand for themselves. One block with all
 * options: only the total was published.
 */
export type ReleasedPartition = Readonly<Record<Attribute, readonly (readonly string[])[]>>

/** One wave as it was released once: how many persons, in which groups. Never a value. */
export interface Release {
  readonly wave: WaveId
  readonly responses: number
  readonly partition: ReleasedPartition
}

const attributes = ['sector', 'level'] as const

/** What the ledger has to remember of a report: one entry for each wave in it. */
export function releasesOf(evaluation: DisclosedEvaluation, instrument: Instrument): Release[] {
  const blocksOf = (attribute: Attribute) => {
    const blocks = evaluation.groups
      .filter((group) => group.attribute === attribute)
      .map(({ members, includesUnstated }) => [...members, ...(includesUnstated ? [notStated] : [])])
    const options = instrument.attributes.find(({ id }) => id === attribute)?.options.map(({ id }) => id) ?? []
    return blocks.length > 0 ? blocks : [[...options, notStated]]
  }
  const partition = { sector: blocksOf('sector'), level: blocksOf('level') }
  return evaluation.participation.flatMap((wave) =>
    wave.shown ? [{ wave: wave.value.wave, responses: wave.value.responses, partition }] : [],
  )
}

/**
 * The finest partition that no earlier release has gone below: blocks that overlap in any two of them are one. A report
 * that starts from it can merge blocks but neither split nor cross one, so that the difference of two blocks of the
 * same wave is made of whole blocks.
 */
export function releasedPartition(earlier: readonly Release[]): ReleasedPartition {
  const [sector, level] = attributes.map((attribute) =>
    joinBlocks(earlier.flatMap(({ partition }) => partition[attribute])),
  )
  return { sector: sector!, level: level! }
}

/** Unites blocks that share a member until none do. */
function joinBlocks(blocks: readonly (readonly string[])[]): string[][] {
  return blocks.reduce<string[][]>((joined, block) => {
    const touching = joined.filter((known) => known.some((member) => block.includes(member)))
    const apart = joined.filter((known) => !touching.includes(known))
    return [...apart, [...new Set([...touching.flat(), ...block])]]
  }, [])
}

/**
 * A wave that was released once holds the same persons for ever. statistics.md 11.4 would allow five more, but five
 * more in all may be two of one sector, or three with a score in one dimension, and the difference of the two reports
 * would be theirs.
 *
 * @param now how many a new report would rest on
 * @throws Problem releaseTooClose
 */
export function assertSamePopulations(
  now: readonly Pick<Release, 'wave' | 'responses'>[],
  earlier: readonly Release[],
): void {
  for (const { wave, responses } of now) {
    const other = earlier.find((release) => release.wave === wave && release.responses !== responses)
    if (other) throw problem('releaseTooClose', { wave, before: other.responses, now: responses })
  }
}
