import { describe, expect, test } from 'vitest'
import { runStatistic } from '#cli/statistic.ts'

async function printed(name: string, input: unknown): Promise<Record<string, unknown>> {
  const lines: string[] = []
  await runStatistic([name], [JSON.stringify(input)], (line) => lines.push(line))
  return JSON.parse(lines.join('\n'))
}

const first = [40, 55, 60, 65, 72.5, 80]
const second = [62.5, 58, 70, 75, 80, 50]
const split = { unpaired1: [48, 52.5, 70], unpaired2: [66, 80, 75, 61], paired1: first, paired2: second }
const sheet = (id: string, code: string | null) => ({ id, code, actorGroup: 'a', answers: [1, 2] })
const rows = [
  [3, 4, 2],
  [4, 4, 5],
  [5, 6, 5],
  [2, 2, 3],
  [6, 5, 6],
  [4, 3, 4],
]

/** Every method with an input and the keys its answer has to have, nested ones with dots: statistics.md 18a. */
const catalogue: readonly (readonly [name: string, input: Readonly<Record<string, unknown>>, keys: string])[] = [
  [
    'person-scores',
    {
      scale: { min: 1, max: 6 },
      cannotJudge: 'cj',
      items: ['a', 'b'],
      reversed: ['b'],
      responses: [
        [4, 2],
        ['cj', 6],
      ],
    },
    'answered cannotJudge omitted invalid pomp.half pomp.twoThirds dimension.half.n dimension.half.mean dimension.twoThirds.sd dimension.half.mean1to6',
  ],
  ['minimum-answered', { k: [1, 8] }, 'half twoThirds'],
  [
    'weighted-mean',
    { scores: first, groups: ['a', 'a', 'a', 'b', 'b', 'b'], roster: { a: 5, b: 9 } },
    'respondent.mean equalGroups.se roster.lo roster.coverage',
  ],
  [
    'item-distribution',
    { answers: [2, 3, 3, 'cj', 6], omitted: 1 },
    'counts n median q1 q3 iqr mean sd top2.x top2.p top2.lo bottom2.hi cannotJudge.p polarised',
  ],
  ['wilson', { x: 3, n: 10 }, 'p lo hi'],
  ['newcombe', { x1: 3, n1: 10, x2: 8, n2: 12 }, 'diff lo hi'],
  [
    'mean-interval',
    { scores: first, N: 9, reliability: 0.6 },
    'mean sd se lo hi classic.se reliability.lo logit.hi warning',
  ],
  ['bca', { statistic: 'mean', scores: [...first, ...second, ...first], replicates: 2000 }, 'lo hi'],
  ['bca', { statistic: 'difference', scores1: first, scores2: second, replicates: 2000 }, 'lo hi'],
  [
    'cronbach-alpha',
    { responses: rows },
    'alpha lo hi meanR itemRest alphaDropped nForInterval nComplete alphaComplete',
  ],
  ['agreement', { options: 6, responses: rows }, 'rwgj adMean adMedian n rwgItem1 meanItemSd'],
  ['mann-whitney', { first, second }, 'U2 pExact z pAsymptotic probabilitySuperiority method p'],
  ['welch', { first, second }, 'diff se t df p lo hi lo90 hi90'],
  ['hedges-g', { first, second }, 'd J g lo hi'],
  ['cliffs-delta', { first, second }, 'delta probabilitySuperiority lo hi'],
  ['signed-rank', { first, second }, 'V nPairs nZero pExact z pAsymptotic method p sign.positive sign.negative sign.p'],
  ['paired-t', { first, second }, 'n diff se t df p lo hi r dz gz dav gav'],
  ['partially-overlapping-t', split, 'method n1 n2 n12 diff se r df t p lo hi lo90 hi90'],
  ['combination', split, 'combination.weightPaired combination.diff combination.se combination.df combination.lo'],
  ['decomposition', split, 'total stayers joiners leavers sum'],
  ['holm', { p: [0.01, 0.04, 0.03, null, 0.005] }, 'adjusted'],
  ['minimal-detectable-effect', { se: 4, df: 20 }, 'mde'],
  ['reliable-change', { sd: 15, alpha: 0.8, first, second }, 'sem sdcIndividual rci'],
  [
    'trend',
    {
      waves: [
        { time: 0, respondents: ['a', 'b', 'c'], scores: [40, 50, 60] },
        { time: 1, respondents: ['a', 'b', 'd'], scores: [45, 55, 60] },
        { time: 2, respondents: ['a', 'c', 'd'], scores: [50, 60, 75] },
      ],
    },
    'means slope r w1w2.diff w2w3.se w1w3.p',
  ],
  ['response', { respondents: { a: 6, b: 9 }, roster: { a: 10, b: 12 } }, 'rate rateByGroup dissimilarity rIndicator'],
  ['bounds', { mean: 60, rate: 0.5, change: 8 }, 'bounds.lo bounds.hi tippingPoint'],
  ['goal-attainment', { scores: [1, 0, -1], weights: [2, 1, 1] }, 't nGoals'],
  ['goal-attainment', { baseline: [-1, 0], followup: [1, 0], weights: [1, 1] }, 'baseline.t followup.t change'],
  ['benchmark', { own: first, otherMeans: [55, 60, 62.5, 70, 66] }, 'benchmark diff se df lo hi p band'],
  ['shrinkage', { means: [50, 60, 70], variances: [4, 5, 6], index: 0 }, 'tau2 mu weight shrunken'],
  [
    'programme-change',
    { changes: [2, 4, 9], variances: [4, 5, 6] },
    'mean lo hi p dl.tau2 dl.mean dl.se knha.lo knha.hi knha.p',
  ],
  ['merge-small-groups', { k: 5, waves: [{ a: 14, b: 6, c: 4 }] }, 'published mergedInto_other totalOnly otherPerWave'],
  ['suppress', { k: 5, waves: [{ a: 14, b: 6, c: 4 }] }, 'suppressed totalOnly'],
  ['audit', { k: 5, cells: { a: 14, c: 4 }, publishedPopulations: [['a', 'c'], ['a']] }, 'safe recoverable'],
  [
    'pair',
    { wave1: [sheet('1', 'ab12'), sheet('2', null)], wave2: [sheet('3', 'AB-12')] },
    'pairs ambiguousCodes.wave1 withoutCode.wave2 n1 n2 doubleSubmissions.wave1',
  ],
  [
    'verdict',
    { n1: 24, n2: 21, n12: 11, diff: 12, lo: 6, hi: 18, lo90: 7, hi90: 17, pHolm: 0.001, stayersDiff: 11 },
    'verdict',
  ],
  ['distribution', { fn: 'pnorm', args: [1.96] }, 'value'],
]

function has(output: unknown, key: string): boolean {
  const step = (value: unknown, name: string) =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
  return key.split('.').reduce(step, output) !== undefined || step(output, key) !== undefined
}

/** Keys that may be left out, because another form of the same method does without. */
const optional = ['N', 'reliability', 'variances', 'rho', 'tolerant', 'replicates', 'change', 'cannotJudge']

describe.each(catalogue)('%s', (name, input, keys) => {
  test('answers with its keys', async () => {
    const output = await printed(name, input)
    for (const key of keys.split(' ')) expect(has(output, key), key).toBe(true)
    expect(JSON.stringify(output)).not.toMatch(/NaN|Infinity/)
  })

  test('is refused without one of its inputs, and with text in its place', async () => {
    for (const key of Object.keys(input)) {
      const { [key]: _, ...rest } = input
      if (!optional.includes(key))
        await expect(printed(name, rest), key).rejects.toMatchObject({ kind: 'requestInvalid' })
      // The mark for "cannot judge" may be any text.
      if (key === 'cannotJudge') continue
      const wrong = { ...input, [key]: 'many words' }
      await expect(printed(name, wrong), `${key} as text`).rejects.toMatchObject({ kind: 'requestInvalid' })
    }
  })
})
