import type {
  Comparison,
  DimensionEvaluation,
  DimensionWave,
  Disclosed,
  DisclosedEvaluation,
  Evaluation,
  GroupBlock,
  ItemEvaluation,
  LinkageReport,
  Participation,
  Rules,
  Trend,
  WithheldBecause,
} from '../model/evaluation.ts'
import type { ItemId } from '../model/instrument.ts'
import type { WaveId } from '../model/study.ts'
import { discloseAnnex } from './annex.ts'
import { withholdComplements } from './complement.ts'
import { itemsToWithhold, linkedAreExposed } from './left-out.ts'
import { disclosed, withholdDistribution, withholdEstimate } from './primary.ts'
import { overShownItems } from './shown-items.ts'
import { discloseVariable, type ShownStayers, type VariableDisclosure } from './variable.ts'

function withholdWave(wave: DimensionWave, rules: Rules): WithheldBecause | null {
  return wave.estimate.reason === 'not_applicable' ? null : withholdEstimate(wave.estimate, rules)
}

/** Figures inside a shown wave that need ten persons of their own. */
function trimWave(wave: DimensionWave, rules: Rules, showsAreas: boolean): DimensionWave {
  const { adMean, adMedian, word, rwgJ, rwgJn } = wave.agreement
  const hasTen = wave.estimate.n >= rules.minimumDistribution
  const hasTenComplete = (rwgJn ?? 0) >= rules.minimumDistribution
  return {
    ...wave,
    agreement: {
      adMean: hasTen ? adMean : null,
      adMedian: hasTen ? adMedian : null,
      word: hasTen ? word : null,
      rwgJ: hasTenComplete ? rwgJ : null,
      rwgJn: hasTenComplete ? rwgJn : null,
    },
    equalGroups: showsAreas ? wave.equalGroups : null,
    atMaximum: hasTen ? wave.atMaximum : null,
  }
}

/**
 * A difference over the linked persons, with the means printed, gives away the unlinked ones: they must be 0 or enough.
 * Both means of the linked give away each mean of the unlinked ones: they must not all agree either.
 */
function stayersThatMayBeShown({ n1, n2, n12, stayers }: Comparison, rules: Rules): ShownStayers {
  const linked = n12 ?? 0
  const isNoneOrEnough = (rest: number) => rest === 0 || rest >= rules.minimumCell
  if (linked < rules.minimumDistribution || !isNoneOrEnough(n1 - linked) || !isNoneOrEnough(n2 - linked))
    return 'nothing'
  const unlinked = stayers.parts?.unlinked ?? []
  return unlinked.every((rest) => rest.n === 0 || withholdEstimate(rest, rules) === null) ? 'means' : 'change'
}

/** What may be shown besides the means of all respondents. */
interface Allowed {
  readonly stayers: ShownStayers
  /** Every area of first and last wave is shown, so that any weighting of them tells nothing new. */
  readonly areas: boolean
}

/** That nobody changed is the change itself: nothing about it may be told where the change may not. */
function mayCount({ pairs }: Comparison, { stayers }: Allowed): boolean {
  return stayers !== 'nothing' || (pairs !== null && pairs.higher + pairs.lower > 0)
}

function trimComparison(comparison: Comparison, rules: Rules, allowed: Allowed): Comparison {
  const linked = comparison.n12 ?? 0
  return {
    ...comparison,
    n12: linked > 0 && linked < rules.minimumCell ? null : linked,
    r: linked < rules.minimumCell ? null : comparison.r,
    pairs: linked >= rules.minimumDistribution && mayCount(comparison, allowed) ? comparison.pairs : null,
    stayers: {
      ...comparison.stayers,
      difference: allowed.stayers === 'nothing' ? null : comparison.stayers.difference,
      parts: allowed.stayers === 'means' ? comparison.stayers.parts : null,
    },
    standardised: allowed.areas ? comparison.standardised : null,
    equalGroups: allowed.areas ? comparison.equalGroups : null,
  }
}

function discloseItem(
  item: ItemEvaluation<'raw'>,
  rules: Rules,
  isWithheld: (wave: WaveId) => boolean = () => false,
): ItemEvaluation<'disclosed'> {
  return {
    item: item.item,
    waves: item.waves.map(
      (wave) =>
        wave && disclosed(wave, withholdDistribution(wave, rules) ?? (isWithheld(wave.wave) ? 'complementary' : null)),
    ),
  }
}

function discloseComparison(
  dimension: DimensionEvaluation<'raw'>,
  rules: Rules,
  allowed: Allowed,
): Disclosed<Comparison> | null {
  if (!dimension.comparison) return null
  const ends = [dimension.waves[0], dimension.waves.at(-1)].map((wave) => wave && withholdWave(wave, rules))
  const because = ends.find((reason) => reason) ?? null
  return disclosed(trimComparison(dimension.comparison, rules, allowed), because)
}

/** A slope is made of the means of all its waves: one that is withheld could be solved for. */
function discloseTrend({ trend, waves }: DimensionEvaluation<'raw'>, rules: Rules): Disclosed<Trend> | null {
  const because = waves.map((wave) => withholdWave(wave, rules)).find((reason) => reason !== null)
  return trend && disclosed(trend, because ?? null)
}

/** Whether there are areas in these waves and all of them are shown. */
function areasAreShown(variable: VariableDisclosure | undefined, waves: readonly (string | undefined)[]): boolean {
  const areas = (variable?.blocks ?? []).filter(({ attribute, wave }) => attribute === 'sector' && waves.includes(wave))
  return areas.length > 0 && areas.every(({ because }) => because === null)
}

/** Response counts are shown always: they are the study's own bookkeeping and say nothing about anybody's answers. */
function discloseParticipation(
  participation: Participation,
  rules: Rules,
  respondents: VariableDisclosure,
): Disclosed<Participation> {
  const blocks = respondents.blocks.filter(
    ({ wave, attribute }) => wave === participation.wave && attribute === 'sector',
  )
  const areShown = participation.responses >= rules.minimumCell && blocks.every(({ because }) => because === null)
  const trimmed = areShown ? participation : { ...participation, dissimilarity: null, mostMissing: null }
  return { shown: true, value: trimmed }
}

function discloseGroup(
  block: GroupBlock<'raw'>,
  index: number,
  respondents: VariableDisclosure,
  dimensions: ReadonlyMap<string, VariableDisclosure>,
): GroupBlock<'disclosed'> {
  const reason = (variable: VariableDisclosure | undefined, wave: string) => {
    const figure = variable?.blocks.find((candidate) => candidate.block === index && candidate.wave === wave)
    return figure ? figure.because : 'small cell'
  }
  return {
    ...block,
    respondents: block.respondents.map(({ wave, count, invited }) => ({
      wave,
      count: disclosed(count, reason(respondents, wave)),
      invited,
    })),
    estimates: block.estimates.map(({ dimension, wave, estimate }) => ({
      dimension,
      wave,
      estimate: disclosed(estimate, reason(dimensions.get(dimension), wave)),
    })),
  }
}

/**
 * The kinds of one wave add up to its responses: a small one goes, and what it could be computed from. How many are
 * linked is published beside, so that it goes only where it is small itself.
 */
function discloseLinkage({ waves }: LinkageReport<'raw'>, rules: Rules): LinkageReport<'disclosed'> {
  const reasonFor = (count: number) => (count > 0 && count < rules.minimumCell ? ('small cell' as const) : null)
  return {
    waves: waves.map(({ wave, linked, ambiguous, unmatched, withoutCode, doubleSubmissions }) => {
      const linkedBecause = reasonFor(linked)
      const hiddenLinked = linkedBecause === null ? [] : [{ size: linked, because: linkedBecause }]
      const others = [ambiguous, unmatched, withoutCode].map((size) => ({ size, because: reasonFor(size) }))
      const reasons = withholdComplements([...others, ...hiddenLinked], rules.minimumCell)
      return {
        wave,
        linked: disclosed(linked, linkedBecause),
        ambiguous: disclosed(ambiguous, reasons[0] ?? null),
        unmatched: disclosed(unmatched, reasons[1] ?? null),
        withoutCode: disclosed(withoutCode, reasons[2] ?? null),
        doubleSubmissions: disclosed(doubleSubmissions, null),
      }
    }),
  }
}

/** Figures missing inside cells that are shown, as cells of their own: every sign a report prints is counted. */
function trimmedFigures(
  raw: DimensionEvaluation<'raw'>,
  { waves, comparison }: Pick<DimensionEvaluation<'disclosed'>, 'waves' | 'comparison'>,
  rules: Rules,
): Disclosed<never>[] {
  const reasons: WithheldBecause[] = raw.waves.flatMap((wave, index) => {
    const published = waves[index]
    const isTrimmed = published?.shown && published.value.agreement.rwgJn !== wave.agreement.rwgJn
    return isTrimmed ? ['below 10' as const] : []
  })
  if (raw.comparison && comparison?.shown) {
    const [before, after] = [raw.comparison, comparison.value]
    const linked = before.n12 ?? 0
    if (after.n12 === null) reasons.push('small cell')
    else if (linked > 0 && after.stayers.difference === null)
      reasons.push(linked < rules.minimumDistribution ? 'below 10' : 'complementary')
    else if (linked > 0 && after.stayers.parts === null) reasons.push('unanimous')
    if (before.standardised && !after.standardised) reasons.push('complementary')
  }
  return reasons.map((because) => ({ shown: false, because }))
}

/** For whatever reason: that one of few cells was withheld for its own sake, or only beside another one, tells too much. */
function countWithheld(cells: readonly (Disclosed<unknown> | null)[]): number {
  return cells.filter((cell) => cell?.shown === false).length
}

/** What of a dimension's scores may be shown, and which of its statements not beside them. */
interface ScoresDisclosure extends VariableDisclosure {
  readonly withheldItems: ReadonlyMap<WaveId, ReadonlySet<ItemId>>
}

function discloseScores(evaluation: Evaluation<'raw'>, dimension: DimensionEvaluation<'raw'>): ScoresDisclosure {
  const { rules } = evaluation
  const { dimension: id, comparison } = dimension
  const shownWaves = evaluation.waves.filter(
    (_, index) => withholdEstimate(dimension.waves[index]!.estimate, rules) === null,
  )
  const isCompared =
    comparison !== null && discloseComparison(dimension, rules, { stayers: 'nothing', areas: false })?.shown === true
  const under = (stayers: ShownStayers): ScoresDisclosure => {
    const variable = discloseVariable(evaluation, { dimension: id, shownWaves, stayers })
    const items = shownWaves.map((wave) => [wave, itemsToWithhold(evaluation, wave, id, variable)] as const)
    return { ...variable, withheldItems: new Map(items) }
  }
  const most = under(isCompared ? stayersThatMayBeShown(comparison, rules) : 'nothing')
  return most.stayers !== 'nothing' && linkedAreExposed(evaluation, id, most, most.withheldItems)
    ? under('nothing')
    : most
}

/**
 * What may be shown of an evaluation: small, unanimous and derivable cells are gone, not hidden. The audit runs over
 * all populations published for each dimension and for the respondents; nothing is returned that does not pass it.
 */
export function disclose(evaluation: Evaluation<'raw'>): DisclosedEvaluation {
  const { rules, waves } = evaluation
  const variables = new Map(
    evaluation.dimensions.map((dimension) => [dimension.dimension, discloseScores(evaluation, dimension)]),
  )
  const enough = evaluation.participation.filter(({ responses }) => responses >= rules.minimumCell)
  const respondents = discloseVariable(evaluation, {
    dimension: null,
    shownWaves: enough.map(({ wave }) => wave),
    stayers: 'nothing',
  })
  const dimensions = evaluation.dimensions.map((dimension): DimensionEvaluation<'disclosed'> => {
    const variable = variables.get(dimension.dimension)
    const items = dimension.items.map((item) =>
      discloseItem(item, rules, (wave) => variable?.withheldItems.get(wave)?.has(item.item) === true),
    )
    const shownWaves = dimension.waves.map((wave, index) => {
      const trimmed = trimWave(wave, rules, areasAreShown(variable, [wave.wave]))
      const asked = items.flatMap(({ waves: each }) => each[index] ?? [])
      return disclosed(overShownItems(trimmed, asked), withholdWave(wave, rules))
    })
    const comparison = discloseComparison(dimension, rules, {
      stayers: variable?.stayers ?? 'nothing',
      areas: areasAreShown(variable, [waves[0], waves.at(-1)]),
    })
    return {
      dimension: dimension.dimension,
      comparability: dimension.comparability,
      waves: shownWaves,
      comparison,
      trend: discloseTrend(dimension, rules),
      annex: dimension.annex && discloseAnnex(dimension.annex, { waves: shownWaves, comparison }),
      items,
    }
  })
  const ownItems = evaluation.ownItems.map((item) => ({ ...item, ...discloseItem(item, rules) }))
  const groups = evaluation.groups.map((block, index) => discloseGroup(block, index, respondents, variables))
  const linkage = evaluation.linkage && discloseLinkage(evaluation.linkage, rules)
  const { linked } = evaluation
  const linkedBecause = linked !== null && linked > 0 && linked < rules.minimumCell ? 'small cell' : null
  const shownLinked = linked === null ? null : disclosed(linked, linkedBecause)
  const shiftBecause = areasAreShown(respondents, [waves[0], waves.at(-1)]) ? null : ('small cell' as const)
  const withheld = countWithheld([
    shownLinked,
    ...dimensions.flatMap(({ waves: cells, comparison }) => [...cells, comparison]),
    ...dimensions.flatMap((one, index) => trimmedFigures(evaluation.dimensions[index]!, one, rules)),
    ...(linkage?.waves ?? []).flatMap((kinds) => [kinds.linked, kinds.unmatched, kinds.ambiguous, kinds.withoutCode]),
    ...[...dimensions.flatMap(({ items }) => items), ...ownItems].flatMap((item) => item.waves),
    ...groups.flatMap(({ respondents: counts, estimates }) => [
      ...counts.map(({ count }) => count),
      ...estimates.map(({ estimate }) => estimate),
    ]),
  ])
  const published = {
    municipality: evaluation.municipality,
    waves,
    instruments: evaluation.instruments,
    versionChanges: evaluation.versionChanges,
    participation: evaluation.participation.map((wave) => discloseParticipation(wave, rules, respondents)),
    linked: shownLinked,
    compositionShift:
      evaluation.compositionShift === null ? null : disclosed(evaluation.compositionShift, shiftBecause),
    linkage,
    dimensions,
    ownItems,
    groups,
    rules,
    withheld,
  }
  // The brand exists for the compiler only: this is the one place that gives it.
  return published as unknown as DisclosedEvaluation
}
