import { releasedPartition } from '../disclose/release.ts'
import type { SurveyResponse, WaveForm } from '../model/collection.ts'
import type { Comparison, Evaluation, OwnItemEvaluation, Rules } from '../model/evaluation.ts'
import type { DimensionId, Instrument, ItemId } from '../model/instrument.ts'
import type { Release } from '../model/release.ts'
import type { Municipality, Roster, Study, WaveId } from '../model/study.ts'
import { defaultRules } from '../statistics/verdict.ts'
import { dimensionAnnex } from './annex.ts'
import { answeredCells } from './answered-cells.ts'
import { earlierLinks, type Link, populationCells } from './cells.ts'
import { compareDimensions } from './compare.ts'
import { compositionShift, equalGroupsEstimate } from './composition.ts'
import type { Contrast } from './contrast.ts'
import { describeDimension, describeItemInWave } from './describe-wave.ts'
import { dimensionTrend } from './dimension-trend.ts'
import { groupBlocks } from './groups.ts'
import { judgeTrends } from './judge-trends.ts'
import { linkedPairs, linkPersons } from './link-persons.ts'
import { reportLinkage } from './linkage.ts'
import { describeParticipation } from './participation.ts'
import { compareWaves, scoredAsLast, type WaveComparability } from './versions.ts'
import { askedOwnItems, dimensionItems, isFirstWave, prepareWave, type WaveData } from './wave-data.ts'

export interface EvaluationInput {
  readonly study: Study
  /** Of the last of the waves: its dimensions and items are evaluated. */
  readonly instrument: Instrument
  /** The versions of waves asked with another one; absent: all were asked with `instrument`. */
  readonly versions?: Readonly<Record<WaveId, Instrument>>
  readonly municipality: Municipality
  /** Of this municipality; waves without a form are not evaluated. */
  readonly forms: readonly WaveForm[]
  readonly rosters: Readonly<Record<WaveId, Roster>>
  /** Of this municipality, in any order. */
  readonly responses: readonly SurveyResponse[]
  /** Closed waves, in order. */
  readonly waves: readonly WaveId[]
  /** What was released of this municipality before; absent: nothing was. */
  readonly earlier?: readonly Release[]
  /** Replications of the bootstrap in the figures for the annex; absent: those figures are not computed. */
  readonly annexReplicates?: number
}

/** Closed waves with answers, scored, in order. */
export function prepareWaves({ study, instrument, versions, forms, responses, waves }: EvaluationInput): WaveData[] {
  return waves.flatMap((wave) => {
    const form = forms.find((candidate) => candidate.wave === wave)
    const answered = responses.filter((response) => response.wave === wave)
    if (!form || answered.length === 0) return []
    const version = scoredAsLast(versions?.[wave] ?? instrument, instrument)
    return [prepareWave(version, form, answered, isFirstWave(study, form))]
  })
}

/** An item in every wave; null where it was not asked, or asked another question than in the last wave. */
function describeItems(waves: readonly WaveData[], item: ItemId, comparability: readonly WaveComparability[]) {
  return waves.map((data, index) =>
    comparability[index]!.isOtherQuestion(item) ? null : describeItemInWave(data, item),
  )
}

function describeOwnItems(
  waves: readonly WaveData[],
  study: Study,
  comparability: readonly WaveComparability[],
): OwnItemEvaluation<'raw'>[] {
  const asked = new Map(
    waves.flatMap(({ form }) => askedOwnItems(form, isFirstWave(study, form))).map((entry) => [entry.id, entry]),
  )
  return [...asked.values()].map(({ id, item, met }) => ({
    item: id,
    kind: item.kind,
    text: item.text,
    met,
    waves: describeItems(waves, id, comparability),
  }))
}

/** Pairs as they were linked when only the waves up to the later one had been closed. */
function linkAsThen(waves: readonly WaveData[], first: WaveData, last: WaveData): Link['pairs'] {
  const then = waves.slice(waves.indexOf(first), waves.indexOf(last) + 1)
  const persons = linkPersons(then.map(({ responses }) => responses))
  return linkedPairs(persons[0]!, persons.at(-1)!)
}

function withoutCode(response: SurveyResponse): SurveyResponse {
  return { ...response, code: null }
}

/**
 * Everything the statistics say about one municipality: levels, changes from the first to the last wave with data,
 * items, own items, sectors and levels. Raw: only `disclose` may read it. Order of the responses does not matter.
 */
export function evaluate(input: EvaluationInput): Evaluation<'raw'> {
  const { study, instrument, municipality, rosters } = input
  const earlier = input.earlier ?? []
  const released = releasedPartition(earlier)
  const minimumDistribution = Math.max(defaultRules.minimumDistribution, study.minimumCell)
  const rules: Rules = { ...defaultRules, minimumCell: study.minimumCell, minimumDistribution }
  const waves = prepareWaves(input)
  const [first, last] = [waves[0], waves.at(-1)]
  const references = waves.map(({ form }) => form.instrument ?? study.instrument)
  const comparability = compareWaves(waves, references)
  const gradeOf = (index: number, dimension: DimensionId) =>
    comparability[index]?.dimensions.get(dimension) ?? 'comparable'
  const isComparable = (index: number, dimension: DimensionId) => gradeOf(index, dimension) !== 'not comparable'
  const dimensions = instrument.dimensions
    .map(({ id }) => id)
    .filter((dimension) => waves.some(({ columns }) => columns.has(dimension)))
  const blocks = (attribute: 'sector' | 'level') =>
    groupBlocks(instrument, attribute, waves, rosters, dimensions, rules.minimumCell, released)
  const sectors = blocks('sector')
  const isLinked = study.linkage === 'self-generated code' && waves.length > 1
  const persons = linkPersons(waves.map(({ responses }) => (isLinked ? responses : responses.map(withoutCode))))
  const pairs = isLinked ? linkedPairs(persons[0]!, persons.at(-1)!) : []
  const links: Link[] = isLinked
    ? [
        { first: 0, last: waves.length - 1, pairs },
        ...earlierLinks(waves, earlier, (...ends) => linkAsThen(waves, ...ends)),
      ]
    : []
  const contrast: Contrast | null =
    waves.length > 1
      ? { first: first!, last: last!, pairs, sectors, rosters: [rosters[first!.wave], rosters[last!.wave]] }
      : null
  const comparisons = contrast
    ? compareDimensions(
        contrast,
        dimensions.filter((dimension) => isComparable(0, dimension)),
        rules,
      )
    : new Map<DimensionId, Comparison>()
  const trends = judgeTrends(
    dimensions.map((dimension) =>
      dimensionTrend(
        waves.filter((_, index) => isComparable(index, dimension)),
        persons.filter((_, index) => isComparable(index, dimension)),
        study.waves,
        dimension,
      ),
    ),
    rules,
  )
  return {
    municipality,
    waves: waves.map(({ wave }) => wave),
    instruments: references,
    versionChanges: comparability.flatMap(({ change }) => change ?? []),
    participation: waves.map((data) => describeParticipation(data, rosters[data.wave], sectors)),
    linked: isLinked ? pairs.length : null,
    compositionShift: waves.length > 1 ? compositionShift(sectors, first!.wave, last!.wave) : null,
    linkage: isLinked ? reportLinkage(first!, last!, pairs.length) : null,
    dimensions: dimensions.map((dimension, index) => ({
      dimension,
      waves: waves.map((data) => ({
        ...describeDimension(data, dimension, rules.minimumDistribution),
        equalGroups: equalGroupsEstimate(data, sectors, dimension),
      })),
      comparability: gradeOf(0, dimension),
      comparison: comparisons.get(dimension) ?? null,
      trend: trends[index]!,
      annex:
        input.annexReplicates === undefined
          ? null
          : dimensionAnnex(waves, comparisons.has(dimension) ? contrast : null, dimension, input.annexReplicates),
      items: dimensionItems(instrument, dimension).map((item) => ({
        item,
        waves: describeItems(waves, item, comparability),
      })),
    })),
    ownItems: describeOwnItems(waves, study, comparability),
    groups: [...sectors, ...blocks('level')],
    rules,
    cells: populationCells(waves, links),
    answered: answeredCells(waves, links[0]),
    links: links.map((link) => ({ first: waves[link.first]!.wave, last: waves[link.last]!.wave })),
    earlier,
  }
}
