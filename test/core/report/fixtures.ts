import { readFileSync } from 'node:fs'
import { parseInstrument } from '#core/instrument/parse.ts'
import type { WaveForm } from '#core/model/collection.ts'
import type {
  Comparison,
  DimensionWave,
  Disclosed,
  DisclosedEvaluation,
  Estimate,
  GroupBlock,
  Interval,
  ItemDistribution,
  OwnItemEvaluation,
  Participation,
  VerdictCode,
} from '#core/model/evaluation.ts'
import type { Goal } from '#core/model/goal.ts'
import type { Locale } from '#core/model/locale.ts'
import type { Fact, Profile } from '#core/model/profile.ts'
import type { OwnItem, Study, Wave } from '#core/model/study.ts'
import type { WaveRating } from '#core/model/talk.ts'
import { parseReportTemplate, type ReportTemplate } from '#core/report/template.ts'
import type { ReportInput } from '#core/report/view.ts'
import { proportion } from '#core/statistics/proportion.ts'

export const instrument = orThrow(
  parseInstrument(JSON.parse(readFileSync('surveys/quality-framework.json', 'utf8'))),
  'instrument',
)
const template: ReportTemplate = orThrow(
  parseReportTemplate(JSON.parse(readFileSync('reports/before-after.json', 'utf8'))),
  'template',
)

function orThrow<K extends string, T>(result: Record<K, T> | { problems: readonly unknown[] }, key: K): T {
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return (result as Record<K, T>)[key]
}

export function shown<T>(value: T): Disclosed<T> {
  return { shown: true, value }
}
export const hidden = { shown: false, because: 'small cell' } as const
const belowTen = { shown: false, because: 'below 10' } as const

/** One dimension as a test describes it; everything else follows. */
export interface DimensionCase {
  readonly id: string
  readonly verdict: VerdictCode
  /** Means of first and last wave (and of those between). */
  readonly means: readonly number[]
  readonly n?: readonly number[]
  readonly n12?: number | null
  readonly interval?: readonly [number, number]
  readonly interval90?: readonly [number, number]
  readonly stayers?: 'ok' | 'conflict' | 'unknown'
  readonly cannotJudge?: readonly number[]
  readonly hiddenWaves?: readonly number[]
  readonly notAskedWaves?: readonly number[]
  readonly atMaximum?: number
}

export interface Case {
  readonly dimensions: readonly DimensionCase[]
  readonly waves?: readonly string[]
  readonly responses?: readonly number[]
  readonly invited?: readonly (number | null)[]
  readonly linked?: Disclosed<number> | null
  readonly linkage?: Study['linkage']
  readonly ownItems?: readonly OwnItem[]
  readonly goals?: readonly Goal[]
  readonly groupRatings?: readonly WaveRating[]
  readonly profile?: Profile | null
  readonly groups?: readonly GroupBlock<'disclosed'>[]
  readonly locale?: Locale
  readonly dissimilarity?: number | null
}

const calendar: readonly Wave[] = [
  { id: 'T0', kind: 'before', opensOn: '2024-03-04', closesOn: '2024-03-29' },
  { id: 'T1', kind: 'interim', opensOn: '2025-03-03', closesOn: '2025-03-28' },
  { id: 'T2', kind: 'after', opensOn: '2026-03-02', closesOn: '2026-03-27' },
]

/** A complete input for buildReport out of a short description. */
export function inputFor(example: Case): ReportInput {
  const waves = example.waves ?? ['T0', 'T2']
  const responses = example.responses ?? waves.map((_, index) => (index === 0 ? 24 : 21))
  const ownItems = example.ownItems ?? []
  const study: Study = {
    id: 'demo',
    title: 'Qualitätsentwicklung Frühe Hilfen',
    instrument: { id: instrument.id, version: instrument.version, hash: 'b41e09c75d2af318'.repeat(4) },
    dimensions: example.dimensions.map(({ id }) => id),
    municipalities: [],
    waves: calendar,
    linkage: example.linkage ?? 'self-generated code',
    givesBack: true,
    drafts: 'device',
    minimumCell: 5,
    simulated: true,
    locale: 'de',
  }
  const municipality = {
    id: 'musterkreis',
    name: 'Musterkreis',
    land: 'Hessen',
    networkName: 'Netzwerk Frühe Hilfen Musterkreis',
  }
  const evaluation = {
    municipality,
    waves,
    linkage: null,
    compositionShift: null,
    instruments: waves.map(() => study.instrument),
    versionChanges: [],
    participation: waves.map((wave, index) => participationOf(example, wave, responses[index]!, index)),
    linked: example.linked === undefined ? shown(11) : example.linked,
    dimensions: example.dimensions.map((dimension) => dimensionOf(dimension, waves, responses)),
    ownItems: ownItems.flatMap((item) => ownItemOf(item, waves, responses)),
    groups: example.groups ?? groupsOf(example, waves, responses),
    rules: {
      minimumCell: 5,
      minimumDistribution: 10,
      confidenceLevel: 0.95,
      equivalenceMargin: 5,
      clearDifference: 10,
    },
    withheld: 4,
  } as unknown as DisclosedEvaluation
  const forms: readonly WaveForm[] = waves.map((wave, index) => ({
    study: 'demo',
    wave,
    municipality: municipality.id,
    dimensions: example.dimensions.filter(({ notAskedWaves }) => !notAskedWaves?.includes(index)).map(({ id }) => id),
    ownItems,
  }))
  return deepFreeze({
    template,
    study,
    instrument,
    profile: example.profile === undefined ? profile : example.profile,
    evaluation,
    others: null,
    forms,
    goals: example.goals ?? [],
    groupRatings: example.groupRatings ?? [],
    locale: example.locale ?? 'de',
    generatedOn: '2026-04-15',
    version: '1.0.0',
  })
}

function participationOf(example: Case, wave: string, responses: number, index: number): Disclosed<Participation> {
  if (responses < 5) return hidden
  const invited = example.invited ? example.invited[index]! : ([42, 45, 45][index] ?? 45)
  const dissimilarity =
    invited === null ? null : example.dissimilarity === undefined ? (index === 0 ? 0.06 : 0.14) : example.dissimilarity
  return shown({
    wave,
    responses,
    invited,
    responseRate: invited === null ? null : responses / invited,
    dissimilarity,
    mostMissing: dissimilarity !== null && dissimilarity >= 0.1 ? { group: 'health', count: 5, invited: 16 } : null,
  })
}

function estimate(n: number, mean: number): Estimate {
  const sd = 14
  const standardError = sd / Math.sqrt(n)
  return {
    n,
    mean,
    sd,
    standardError,
    interval: { lower: mean - 2.07 * standardError, upper: mean + 2.07 * standardError },
    reason: null,
  }
}

function waveOf(dimension: DimensionCase, wave: string, index: number, n: number): Disclosed<DimensionWave> {
  if (n < 5 || dimension.hiddenWaves?.includes(index)) return hidden
  const enough = n >= 10
  return shown({
    wave,
    estimate: estimate(n, dimension.means[index]!),
    cannotJudgeShare: dimension.cannotJudge?.[index] ?? 0.04 + index * 0.01,
    agreement: {
      adMean: enough ? 0.92 : null,
      adMedian: enough ? 0.88 : null,
      word: enough ? 'mostly' : null,
      rwgJ: n >= 15 ? 0.92 : null,
      rwgJn: n >= 15 ? n - 5 : null,
    },
    equalGroups: null,
    atMaximum: dimension.atMaximum ?? 0,
  })
}

const intervalOf = (limits: readonly [number, number]): Interval => ({ lower: limits[0], upper: limits[1] })

function comparisonOf(dimension: DimensionCase, n: readonly number[]): Comparison {
  const difference = dimension.means.at(-1)! - dimension.means[0]!
  const limits = dimension.interval ?? [difference - 6, difference + 6]
  const limits90 = dimension.interval90 ?? [limits[0] + 1, limits[1] - 1]
  const computable = !['too_few', 'suppressed', 'not_computable'].includes(dimension.verdict)
  return {
    method: 'partially_overlapping',
    n1: n[0]!,
    n2: n.at(-1)!,
    n12: dimension.n12 === undefined ? 11 : dimension.n12,
    difference,
    standardError: computable ? 2.81 : null,
    df: computable ? 26.3 : null,
    t: computable ? difference / 2.81 : null,
    p: computable ? 0.0004 : null,
    adjustedP: computable ? 0.061 : null,
    interval: computable ? intervalOf(limits) : null,
    interval90: computable ? intervalOf(limits90) : null,
    r: 0.59,
    minimalDetectableEffect: computable ? 8.2 : null,
    hedgesG: computable ? { value: 1.05, interval: { lower: 0.43, upper: 1.67 } } : null,
    cliffsDelta: computable ? { value: 0.57, interval: { lower: 0.2, upper: 0.8 } } : null,
    stayers: {
      check: dimension.stayers ?? 'ok',
      difference: dimension.stayers === 'unknown' ? null : difference,
      parts: null,
    },
    pairs: { higher: 7, same: 2, lower: 2 },
    sensitivity: {
      equalGroups: 'same',
      roster: 'same',
      strictMissingRule: 'weaker',
      itemAdjusted: 'same',
      welch: 'stronger',
    },
    standardised: null,
    equalGroups: null,
    verdict: dimension.verdict,
    reason: null,
  }
}

function dimensionOf(dimension: DimensionCase, waves: readonly string[], responses: readonly number[]) {
  const n = dimension.n ?? responses
  const described = instrument.dimensions.find(({ id }) => id === dimension.id)!
  const items = described.themes.flatMap((theme) => theme.items)
  const shownWaves = waves.map((wave, index) => waveOf(dimension, wave, index, n[index]!))
  const bothShown = shownWaves[0]!.shown && shownWaves.at(-1)!.shown
  return {
    dimension: dimension.id,
    comparability: 'comparable' as const,
    waves: shownWaves,
    comparison: waves.length < 2 ? null : bothShown ? shown(comparisonOf(dimension, n)) : hidden,
    annex: null,
    items: items.map((item, itemIndex) => ({
      item,
      waves: waves.map((wave, index) => {
        if (dimension.notAskedWaves?.includes(index)) return null
        if (n[index]! < 5 || dimension.hiddenWaves?.includes(index)) return hidden
        if (n[index]! < 10) return belowTen
        return shown(distribution(wave, n[index]!, dimension.means[index]!, itemIndex))
      }),
    })),
  }
}

/** A distribution around the mean; every fourth statement divides the respondents in two groups. */
function distribution(wave: string, respondents: number, mean: number, salt: number): ItemDistribution {
  const cannotJudge = salt % 3
  const n = respondents - cannotJudge
  const counts = [0, 0, 0, 0, 0, 0]
  const centre = 1 + mean / 20
  for (let person = 0; person < n; person++) {
    const spread = salt % 4 === 3 ? (person % 2 === 0 ? 2.2 : -2.2) : ((person * 7 + salt * 3) % 5) * 0.7 - 1.4
    const step = Math.min(6, Math.max(1, Math.round(centre + spread)))
    counts[step - 1]!++
  }
  const top = proportion(counts[4]! + counts[5]!, n)
  const bottom = proportion(counts[0]! + counts[1]!, n)
  return {
    wave,
    n,
    counts,
    cannotJudge,
    omitted: 0,
    mean: counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / n,
    sd: 1,
    median: 4,
    quartile1: 3,
    quartile3: 5,
    topBox: top,
    bottomBox: bottom,
    polarised: top.share! >= 0.25 && bottom.share! >= 0.25,
  }
}

function ownItemOf(
  item: OwnItem,
  waves: readonly string[],
  responses: readonly number[],
): OwnItemEvaluation<'disclosed'>[] {
  const cells = (met: boolean) =>
    waves.map((wave, index) => {
      if (met && index === 0) return null
      if (responses[index]! < 5) return hidden
      if (responses[index]! < 10) return belowTen
      return shown(distribution(wave, responses[index]!, 45 + index * 15, item.text.length))
    })
  const plain = { item: item.id, kind: item.kind, text: item.text, met: false, waves: cells(false) }
  if (item.kind !== 'expectation' || waves.length < 2) return [plain]
  return [plain, { ...plain, item: `${item.id}-met`, met: true, waves: cells(true) }]
}

function groupsOf(example: Case, waves: readonly string[], responses: readonly number[]): GroupBlock<'disclosed'>[] {
  const block = (
    attribute: 'sector' | 'level',
    group: string,
    members: readonly string[],
    part: number,
    invited: number | null,
  ): GroupBlock<'disclosed'> => ({
    attribute,
    group,
    members,
    includesUnstated: false,
    respondents: waves.map((wave, index) => {
      const count = Math.round(responses[index]! * part)
      const known = example.invited === undefined || example.invited[index] !== null
      return { wave, count: count < 5 ? hidden : shown(count), invited: known ? invited : null }
    }),
    estimates: example.dimensions.flatMap((dimension, place) =>
      waves.map((wave, index) => {
        const count = Math.round(responses[index]! * part)
        const isHidden = count < 5 || (place === 2 && group === 'other')
        return {
          dimension: dimension.id,
          wave,
          estimate: isHidden ? hidden : shown(estimate(count, Math.min(98, dimension.means[index]! + part * 10 - 4))),
        }
      }),
    ),
  })
  return [
    block('sector', 'youth-welfare', ['youth-welfare'], 0.43, 15),
    block('sector', 'health', ['health'], 0.24, 16),
    block('sector', 'other', ['pregnancy-counselling', 'early-intervention', 'other', 'volunteers'], 0.33, 14),
    block('level', 'operative', ['operative'], 0.62, null),
    block('level', 'strategic', ['strategic'], 0.38, null),
  ]
}

const fact = (key: Fact['key'], line: number, rest: Partial<Fact>): Fact => ({
  key,
  line,
  label: key,
  original: '',
  status: 'given',
  quantities: [],
  entries: [],
  asOf: null,
  period: null,
  definition: null,
  note: null,
  readings: [],
  ...rest,
})

/** An invented Steckbrief. */
export const profile: Profile = {
  form: 'steckbrief',
  name: 'Musterkreis',
  kind: 'Landkreis',
  land: 'Hessen',
  cluster: null,
  dimensions: ['planning'],
  facts: [
    fact('population', 1, { quantities: [{ kind: 'count', value: 305312 }], asOf: '2017-12-31' }),
    fact('populationChange', 2, { quantities: [{ kind: 'percent', value: 12.2 }], period: { from: 2011, to: 2017 } }),
    fact('migration', 3, { quantities: [{ kind: 'percent', value: 12.3 }], definition: 'nichtdeutsche Bevölkerung' }),
    fact('ageUnder3', 4, { quantities: [{ kind: 'percent', value: 2.74 }] }),
    fact('ageUnder3InPoverty', 5, { quantities: [{ kind: 'count', value: 1124 }] }),
    fact('singleParentsUnder3', 6, { status: 'not stated' }),
    fact('births', 7, {
      status: 'needs review',
      original: 'rund ein Dutzend',
      readings: [{ kind: 'count', value: 12 }],
    }),
    fact('budget', 8, { quantities: [{ kind: 'money', value: 170000, currency: 'EUR', origin: null }] }),
    fact('networkName', 9, { entries: ['Netzwerk Frühe Hilfen Musterkreis'] }),
    fact('founded', 10, { original: 'September 2012', asOf: '2012-09' }),
    fact('bodies', 11, { quantities: [{ kind: 'count', value: 6 }] }),
  ],
  cooperations: {
    health: { kind: 'count', value: 30 },
    'youth-welfare': { kind: 'count', value: 150 },
    'pregnancy-counselling': { kind: 'count', value: 6 },
  },
  sections: {},
  unknown: [],
  lines: [],
}

export const ownItems: readonly OwnItem[] = [
  {
    id: 'own-goal-1',
    kind: 'goal',
    text: 'Umsetzung einer sozialräumlichen Orientierung',
    source: null,
    dimensions: ['planning'],
    confirmed: true,
  },
  {
    id: 'own-goal-2',
    kind: 'goal',
    text: 'Verbesserung der verbindlichen Zusammenarbeit im Netzwerk',
    source: null,
    dimensions: ['network'],
    confirmed: true,
  },
  {
    id: 'own-challenge-1',
    kind: 'challenge',
    text: 'Einbindung des Gesundheitswesens',
    source: null,
    dimensions: [],
    confirmed: true,
  },
  {
    id: 'own-expectation-1',
    kind: 'expectation',
    text: 'Austausch mit anderen Kommunen',
    source: null,
    dimensions: ['network'],
    confirmed: true,
  },
]

/** Five dimensions, each with another finding: the report most tests look at. */
export const wetterauLike: Case = {
  dimensions: [
    {
      id: 'network',
      verdict: 'clear_up',
      means: [63.1, 75.2],
      n: [24, 21],
      interval: [6.4, 17.9],
      interval90: [7.4, 16.9],
    },
    {
      id: 'planning',
      verdict: 'hint_up',
      means: [57.2, 66.1],
      n: [23, 21],
      interval: [1.9, 16],
      cannotJudge: [0.18, 0.13],
    },
    {
      id: 'political-anchoring',
      verdict: 'mixed_composition',
      means: [43.9, 56],
      n: [19, 20],
      n12: 9,
      interval: [1.8, 22.4],
      stayers: 'conflict',
      cannotJudge: [0.28, 0.17],
    },
    { id: 'family', verdict: 'unclear', means: [79.8, 80], n: [24, 21], interval: [-5.7, 6.1] },
    { id: 'offers', verdict: 'unclear', means: [63.7, 60.6], n: [24, 21], interval: [-12.7, 6.6] },
  ],
  ownItems,
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const entry of Object.values(value)) deepFreeze(entry)
  }
  return value
}
