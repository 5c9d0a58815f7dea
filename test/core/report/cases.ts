import type { VerdictCode } from '#core/model/evaluation.ts'
import type { Locale } from '#core/model/locale.ts'
import type { Report } from '#core/model/report.ts'
import { buildReport } from '#core/report/build.ts'
import { type Case, type DimensionCase, hidden, inputFor, ownItems, shown, wetterauLike } from './fixtures.ts'

const order = [
  'basic-idea',
  'goal-setting',
  'network',
  'planning',
  'political-anchoring',
  'qualification',
  'family',
  'offers',
  'evaluation',
]

/** Numbers that fit each verdict. */
export const verdicts: Record<VerdictCode, Omit<DimensionCase, 'id'>> = {
  clear_up: { verdict: 'clear_up', means: [63.1, 75.2], interval: [6.4, 17.9] },
  clear_down: { verdict: 'clear_down', means: [75.2, 63.1], interval: [-17.9, -6.4] },
  up: { verdict: 'up', means: [54.2, 65.4], interval: [4.1, 18.2], stayers: 'unknown', n12: null },
  down: { verdict: 'down', means: [66.2, 56.9], interval: [-16.3, -2.4] },
  hint_up: { verdict: 'hint_up', means: [57.2, 66.1], interval: [1.9, 16] },
  hint_down: { verdict: 'hint_down', means: [66.1, 57.2], interval: [-16, -1.9] },
  small_up: { verdict: 'small_up', means: [70.1, 72.4], interval: [0.4, 4.2], interval90: [0.6, 4.0] },
  small_down: { verdict: 'small_down', means: [72.4, 70.1], interval: [-4.2, -0.4], interval90: [-4.0, -0.6] },
  equivalent: { verdict: 'equivalent', means: [72.2, 72.4], interval: [-5.4, 5.8], interval90: [-4.4, 4.8] },
  unclear: { verdict: 'unclear', means: [63.7, 60.6], interval: [-12.7, 6.6] },
  mixed_composition: { verdict: 'mixed_composition', means: [43.9, 56], interval: [1.8, 22.4], stayers: 'conflict' },
  too_few: { verdict: 'too_few', means: [58, 66], n: [12, 6] },
  suppressed: { verdict: 'suppressed', means: [58, 66], n: [12, 4] },
  not_computable: { verdict: 'not_computable', means: [60, 60] },
}
export const codes = Object.keys(verdicts) as VerdictCode[]

export function dimensionsWith(...wanted: readonly VerdictCode[]): DimensionCase[] {
  return wanted.map((code, index) => ({ id: order[index]!, ...verdicts[code] }))
}

const nine = dimensionsWith(
  'clear_up',
  'clear_down',
  'up',
  'down',
  'small_up',
  'hint_up',
  'hint_down',
  'equivalent',
  'unclear',
)

/** Every verdict, every way of grouping them, every fallback of report.md 9. */
export const cases: Readonly<Record<string, Case>> = {
  'five dimensions': wetterauLike,
  'nine dimensions with nearly every finding': { dimensions: nine, ownItems },
  nothing_firm: { dimensions: dimensionsWith('hint_up', 'hint_up', 'unclear', 'unclear', 'unclear') },
  'everything unclear': { dimensions: dimensionsWith('unclear', 'unclear', 'unclear') },
  'everything equivalent': { dimensions: dimensionsWith('equivalent', 'equivalent') },
  'mixed and equivalent groups': {
    dimensions: dimensionsWith(
      'mixed_composition',
      'mixed_composition',
      'equivalent',
      'equivalent',
      'hint_down',
      'hint_down',
    ),
  },
  'declines only': { dimensions: dimensionsWith('clear_down', 'down', 'hint_down', 'small_down') },
  'several small and clear': {
    dimensions: dimensionsWith('clear_up', 'clear_up', 'clear_up', 'small_up', 'small_up', 'unclear', 'unclear'),
  },
  'too few answers': { dimensions: dimensionsWith('too_few', 'too_few'), responses: [12, 6], ownItems },
  'a protected dimension': { dimensions: dimensionsWith('suppressed', 'up', 'not_computable') },
  'a dimension asked once': {
    dimensions: [
      { id: 'network', ...verdicts.up },
      { id: 'planning', ...verdicts.unclear, notAskedWaves: [0] },
    ],
  },
  'one wave': {
    dimensions: dimensionsWith('unclear', 'unclear').map((d) => ({ ...d, means: [63] })),
    waves: ['T0'],
    linked: null,
    ownItems,
  },
  'a whole wave protected': {
    dimensions: dimensionsWith('suppressed', 'suppressed'),
    responses: [12, 4],
    linked: hidden,
    ownItems,
  },
  'both waves protected': {
    dimensions: dimensionsWith('suppressed', 'suppressed').map((d) => ({ ...d, n: [4, 3] })),
    responses: [4, 3],
    linked: hidden,
  },
  'three waves': {
    dimensions: [
      { id: 'network', ...verdicts.clear_up, means: [63.1, 69, 75.2] },
      { id: 'planning', ...verdicts.unclear, means: [63.7, 61, 60.6] },
    ],
    waves: ['T0', 'T1', 'T2'],
    responses: [24, 22, 21],
    ownItems,
  },
  'no roster': { dimensions: dimensionsWith('up', 'unclear'), invited: [null, null] },
  'a roster for one wave only': { dimensions: dimensionsWith('up', 'unclear'), invited: [null, 45] },
  'no pairs': { dimensions: dimensionsWith('up', 'unclear'), linked: shown(0) },
  'too few pairs': { dimensions: dimensionsWith('up', 'unclear'), linked: hidden },
  'six pairs': { dimensions: dimensionsWith('up', 'unclear'), linked: shown(6) },
  'no linkage': { dimensions: dimensionsWith('up', 'unclear'), linked: null, linkage: 'none' },
  'high start': { dimensions: [{ id: 'family', ...verdicts.unclear, means: [91, 93], interval: [-7, 11] }] },
  'no goals, no profile': { dimensions: dimensionsWith('clear_up'), profile: null },
  'a large network': { dimensions: dimensionsWith('clear_up', 'equivalent'), responses: [80, 76], invited: [120, 118] },
  'a very different composition': { dimensions: dimensionsWith('up'), dissimilarity: 0.3 },
}

const built = new Map<string, Report>()

/** The report of a case, built once. */
export function reportOf(name: string, locale: Locale): Report {
  const key = `${name} ${locale}`
  const report = built.get(key) ?? buildReport(inputFor({ ...cases[name]!, locale }))
  built.set(key, report)
  return report
}
