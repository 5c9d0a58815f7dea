import type { DisclosedEvaluation, WithheldBecause } from '../model/evaluation.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Release, ReleasedFigure, ReleasedFigures, ReleasedPartition } from '../model/release.ts'
import type { WaveId } from '../model/study.ts'
import { problem } from '../problem.ts'

/** Stands among the options of an attribute for the respondents who named none. */
export const notStated = 'not stated'

const attributes = ['sector', 'level'] as const

/** What the ledger has to remember of a report: one entry for each wave in it. */
export function releasesOf(evaluation: DisclosedEvaluation, instrument: Instrument): Release[] {
  const blocksOf = (attribute: keyof ReleasedPartition) => {
    const blocks = evaluation.groups
      .filter((group) => group.attribute === attribute)
      .map(({ members, includesUnstated }) => [...members, ...(includesUnstated ? [notStated] : [])])
    const options = instrument.attributes.find(({ id }) => id === attribute)?.options.map(({ id }) => id) ?? []
    return blocks.length > 0 ? blocks : [[...options, notStated]]
  }
  const partition = { sector: blocksOf('sector'), level: blocksOf('level') }
  return evaluation.participation.flatMap((entry) => {
    if (!entry.shown) return []
    const { wave, responses } = entry.value
    return [{ wave, responses, partition, figures: figuresOf(evaluation, wave) }]
  })
}

/** Of which blocks and linked persons something was shown or withheld in one wave. */
function figuresOf(evaluation: DisclosedEvaluation, wave: WaveId): ReleasedFigures {
  const cells = attributes.flatMap((attribute) =>
    evaluation.groups
      .filter((group) => group.attribute === attribute)
      .flatMap(({ respondents, estimates }, block) => [
        ...respondents
          .filter((count) => count.wave === wave)
          .map(({ count }) => ({ figure: { dimension: null, attribute, block }, cell: count })),
        ...estimates
          .filter((estimate) => estimate.wave === wave)
          .map(({ dimension, estimate }) => ({ figure: { dimension, attribute, block }, cell: estimate })),
      ]),
  )
  const forItsOwnSake: readonly WithheldBecause[] = ['small cell', 'unanimous']
  const since = evaluation.waves[0]
  const isLast = wave === evaluation.waves.at(-1) && wave !== since
  return {
    shown: cells.filter(({ cell }) => cell.shown).map(({ figure }): ReleasedFigure => figure),
    withheld: cells
      .filter(({ cell }) => !cell.shown && forItsOwnSake.includes(cell.because))
      .map(({ figure }): ReleasedFigure => figure),
    stayers: evaluation.dimensions.flatMap(({ dimension, comparison }) =>
      isLast && since !== undefined && comparison?.shown && comparison.value.stayers.difference !== null
        ? [{ dimension, since, shows: comparison.value.stayers.parts === null ? 'change' : 'means' } as const]
        : [],
    ),
  }
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
