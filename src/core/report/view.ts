import { quote } from '#words/format.ts'
import { type ReportWords, reportWords } from '#words/report.ts'
import type { WaveForm } from '../model/collection.ts'
import type { ItemComparison } from '../model/comparability.ts'
import type {
  DimensionEvaluation,
  DimensionWave,
  Disclosed,
  DisclosedEvaluation,
  ItemDistribution,
  OwnItemEvaluation,
  Participation,
} from '../model/evaluation.ts'
import type { Goal } from '../model/goal.ts'
import type { DimensionId, Instrument, Item, Scale } from '../model/instrument.ts'
import type { Locale } from '../model/locale.ts'
import type { Profile } from '../model/profile.ts'
import type { IsoDate, OwnItem, Study, Wave, WaveId } from '../model/study.ts'
import type { GroupRating, WaveRating } from '../model/talk.ts'
import { type Finding, findingOf } from './findings.ts'
import type { ReportTemplate } from './template.ts'
import { type Weighting, weighted } from './weighting.ts'

/** How many have results, and what those show; empty where they are too few for anything to be said of them. */
export interface OtherMunicipalities {
  readonly count: number
  readonly evaluations: readonly DisclosedEvaluation[]
}

/** Everything a report is made of. `evaluation` is what `disclose` lets through, nothing else. */
export interface ReportInput {
  readonly template: ReportTemplate
  readonly study: Study
  /** Of the last evaluated wave. */
  readonly instrument: Instrument
  /** The versions the waves were asked with, where the evaluation tells of several. */
  readonly versions?: Readonly<Record<WaveId, Instrument>>
  readonly profile: Profile | null
  readonly evaluation: DisclosedEvaluation
  /** The other municipalities of the study; null where it has none, or the report does not speak of them. */
  readonly others: OtherMunicipalities | null
  /** What was asked in each wave of this municipality. */
  readonly forms: readonly WaveForm[]
  /** What the network has agreed on. */
  readonly goals: readonly Goal[]
  /** What meetings of this municipality agreed on for single statements. */
  readonly groupRatings: readonly WaveRating[]
  readonly locale: Locale
  readonly generatedOn: IsoDate
  /** Of the program. */
  readonly version: string
}

export type Position = 'first' | 'middle' | 'last'

export interface WaveView {
  readonly wave: Wave
  readonly position: Position
  /** Index into the evaluation's lists "one per wave". */
  readonly index: number
  /** "vorher", "Zwischenstand", "nachher"; "Erhebung" where there is only one. */
  readonly label: string
  /** The same inside a sentence: "nachher", "in the last survey". */
  readonly when: string
  readonly participation: Disclosed<Participation>
}

/** One wave of one dimension or item: what is shown, or null where it was not asked. */
export interface DimensionView {
  readonly id: DimensionId
  readonly number: number
  readonly title: string
  readonly short: string
  /** „Netzwerk“ */
  readonly quoted: string
  readonly evaluation: DimensionEvaluation<'disclosed'>
  /** One per wave of the view, in order; null = not asked. */
  readonly waves: readonly (Disclosed<DimensionWave> | null)[]
  readonly finding: Finding
}

/** One statement of the framework or of the municipality, first and last wave side by side. */
export interface ItemView {
  readonly text: string
  readonly dimension: DimensionView | null
  /** How it differs from the first wave's statement; null where it does not, or not worth a word. */
  readonly change: ItemComparison | null
  readonly first: Disclosed<ItemDistribution> | null
  readonly last: Disclosed<ItemDistribution> | null
  /** What a meeting about the last wave agreed on; null where it did not rate the statement. */
  readonly agreed: GroupRating | null
}

/**
 * What the sections read: the input, in the order and under the names the page uses.
 *
 * `comparison`: two waves or more are shown. `stocktaking`: one wave is shown, the others do not exist or are
 * protected as a whole. `protected`: no wave reaches the minimum.
 */
export interface ReportView extends ReportInput {
  readonly words: ReportWords
  /** What counts in the evaluation of the view, which is already weighted by it. */
  readonly weighting: Weighting
  readonly mode: 'comparison' | 'stocktaking' | 'protected'
  readonly waves: readonly WaveView[]
  /** Waves with answers that are protected as a whole, in stocktaking and protected mode. */
  readonly protectedWaves: readonly Wave[]
  readonly last: WaveView
  readonly dimensions: readonly DimensionView[]
  readonly scale: Scale
  readonly items: readonly ItemView[]
  readonly ownItems: readonly (ItemView & {
    readonly own: OwnItem | null
    readonly source: OwnItemEvaluation<'disclosed'>
  })[]
}

export function viewOf(given: ReportInput): ReportView {
  const { evaluation, weighting } = weighted(given.evaluation, given.template.weighting)
  const input: ReportInput = { ...given, evaluation }
  const { study, instrument, locale, template } = input
  const latestOnly = template.waves === 'last'
  const words = reportWords[locale]
  const waves = evaluation.waves.map((id) => study.waves.find((wave) => wave.id === id)!)
  const isShown = waves.map((_, index) => evaluation.dimensions.some(({ waves }) => waves[index]?.shown === true))
  const shownCount = isShown.filter(Boolean).length
  const mode = shownCount === 0 ? 'protected' : shownCount === 1 || latestOnly ? 'stocktaking' : 'comparison'
  const indices = waves
    .map((_, index) => index)
    .filter((index) => mode !== 'stocktaking' || isShown[index] === true)
    .slice(latestOnly ? -1 : 0)
  const only = mode !== 'comparison' && indices.length === 1

  const waveViews = indices.map((index, place): WaveView => {
    const position = place === indices.length - 1 ? 'last' : place === 0 ? 'first' : 'middle'
    return {
      wave: waves[index]!,
      position,
      index,
      label: words.frame.wave[only ? 'only' : position],
      when: words.frame.when[only ? 'only' : position],
      participation: evaluation.participation[index]!,
    }
  })
  const last = waveViews.at(-1)!
  const dimensions = instrument.dimensions.flatMap((dimension): DimensionView[] => {
    const found = evaluation.dimensions.find((candidate) => candidate.dimension === dimension.id)
    if (!found) return []
    const shown = waveViews.map(({ wave, index }) =>
      asked(input, wave.id, dimension.id) ? (found.waves[index] ?? null) : null,
    )
    return [
      {
        id: dimension.id,
        number: dimension.number,
        title: dimension.title[locale],
        short: dimension.shortTitle[locale],
        quoted: quote(dimension.title[locale], locale),
        evaluation: found,
        waves: shown,
        finding: findingFor(input, mode, found, shown),
      },
    ]
  })
  return {
    ...input,
    words,
    weighting,
    mode,
    waves: waveViews,
    protectedWaves: mode === 'comparison' ? [] : waves.filter((_, index) => isShown[index] !== true),
    last,
    dimensions,
    scale: instrument.scales[instrument.items[0]!.scale]!,
    items: itemViews(input, dimensions, waveViews),
    ownItems: ownItemViews(input, dimensions, waveViews),
  }
}

function asked(input: ReportInput, wave: string, dimension: DimensionId): boolean {
  const form = input.forms.find((candidate) => candidate.wave === wave)
  return form === undefined || form.dimensions.includes(dimension)
}

function findingFor(
  { evaluation, study, locale }: ReportInput,
  mode: ReportView['mode'],
  dimension: DimensionEvaluation<'disclosed'>,
  shown: readonly (Disclosed<DimensionWave> | null)[],
): Finding {
  const { dimension: id, comparability } = dimension
  const nothing = { dimension: id, comparability, values: null, change: null, additions: [], rounded: false }
  const [first, last] = [shown[0], shown.at(-1)]
  if (mode === 'protected') return { ...nothing, verdict: 'suppressed' }
  if (mode === 'stocktaking' || !first || !last) return { ...nothing, verdict: null }
  const { to } = reportWords[locale].frame
  return findingOf(dimension, first, last, evaluation.rules, study.linkage, locale, to)
}

function itemViews(
  { instrument, evaluation, locale, groupRatings }: ReportInput,
  dimensions: readonly DimensionView[],
  waves: readonly WaveView[],
): readonly ItemView[] {
  const changed = evaluation.versionChanges.find(({ wave }) => waves.length > 1 && wave === waves[0]!.wave.id)
  return dimensions.flatMap((dimension) =>
    dimension.evaluation.items.map((item) => ({
      text: itemOf(instrument, item.item)?.text[locale] ?? item.item,
      dimension,
      change: changed?.items.find((one) => one.item === item.item && one.comparability !== 'comparable') ?? null,
      ...sides(item.waves, waves),
      agreed: agreedOn(groupRatings, item.item, waves),
    })),
  )
}

function ownItemViews(input: ReportInput, dimensions: readonly DimensionView[], waves: readonly WaveView[]) {
  return input.evaluation.ownItems.map((item) => {
    const asked = input.forms.flatMap(({ ownItems }) => ownItems)
    const own = asked.find(({ id }) => id === item.item.replace(/-met$/, '')) ?? null
    const dimension = dimensions.find(({ id }) => own?.dimensions.includes(id)) ?? null
    const agreed = agreedOn(input.groupRatings, item.item, waves)
    return { text: item.text, dimension, change: null, own, source: item, ...sides(item.waves, waves), agreed }
  })
}

function agreedOn(ratings: readonly WaveRating[], item: string, waves: readonly WaveView[]): GroupRating | null {
  const last = waves.at(-1)!.wave.id
  return ratings.find((rating) => rating.wave === last && rating.item === item) ?? null
}

/** First and last wave of the view; with one wave only the last. */
function sides(
  cells: readonly (Disclosed<ItemDistribution> | null)[],
  waves: readonly WaveView[],
): { first: Disclosed<ItemDistribution> | null; last: Disclosed<ItemDistribution> | null } {
  const first = waves.length > 1 ? (cells[waves[0]!.index] ?? null) : null
  return { first, last: cells[waves.at(-1)!.index] ?? null }
}

function itemOf(instrument: Instrument, id: string): Item | undefined {
  return instrument.items.find((item) => item.id === id)
}
