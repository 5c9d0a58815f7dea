import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { runStatistic } from '#cli/statistic.ts'
import { catalogue as methods } from '#core/statistics/catalogue.ts'

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
  ['mcdonald-omega', { responses: rows }, 'omega n loadings errorVariances'],
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

/** Per method what is out of range, or does not fit together, and would otherwise give a wrong number without a word. */
const outOfRange: readonly (readonly [name: string, input: Readonly<Record<string, unknown>>])[] = [
  ['person-scores', { scale: { min: 6 } }],
  ['person-scores', { scale: { min: 1, max: 101 } }],
  ['person-scores', { reversed: ['c'] }],
  ['person-scores', { items: ['a', 'a'] }],
  ['person-scores', { responses: [[1, 2, 3]] }],
  ['minimum-answered', { k: [-1] }],
  ['minimum-answered', { k: [2.5] }],
  ['weighted-mean', { groups: ['a'] }],
  ['weighted-mean', { roster: { a: -5, b: 9 } }],
  ['item-distribution', { omitted: -1 }],
  ['wilson', { x: -1 }],
  ['wilson', { n: 10.5 }],
  ['newcombe', { x2: -1 }],
  ['mean-interval', { reliability: 1.5 }],
  ['mean-interval', { N: -3 }],
  ['bca', { statistic: 'median' }],
  ['bca', { replicates: 100 }],
  ['cronbach-alpha', { responses: [[1, 2], [1]] }],
  [
    'mcdonald-omega',
    {
      responses: [
        [1, 2, 3],
        [1, 2],
      ],
    },
  ],
  ['agreement', { options: 1 }],
  ['agreement', { responses: [[1, 7]] }],
  ['agreement', { responses: [[1, 0]] }],
  ['agreement', { responses: [[1, 2], [1]] }],
  ['mann-whitney', { first: [40, '55'] }],
  ['welch', { second: [true] }],
  ['hedges-g', { first: [[40]] }],
  ['cliffs-delta', { second: [{}] }],
  ['signed-rank', { second: [1] }],
  ['paired-t', { second: [...second, 1] }],
  ['partially-overlapping-t', { paired1: [1] }],
  ['combination', { paired2: [1] }],
  ['decomposition', { paired1: [1] }],
  ['holm', { p: [1.5] }],
  ['holm', { p: [-0.1] }],
  ['minimal-detectable-effect', { se: -4 }],
  ['minimal-detectable-effect', { df: 0 }],
  ['reliable-change', { sd: -15 }],
  ['reliable-change', { second: [1] }],
  ['trend', { waves: [{ time: 0, respondents: ['a'], scores: [1, 2] }] }],
  ['response', { respondents: { a: -1 } }],
  ['response', { roster: { a: 1.5 } }],
  ['bounds', { rate: 1.5 }],
  ['bounds', { mean: 160 }],
  ['goal-attainment', { rho: 2 }],
  ['benchmark', { otherMeans: ['55'] }],
  ['shrinkage', { index: -1 }],
  ['programme-change', { variances: [4, 5] }],
  ['programme-change', { variances: [4, 5, -6] }],
  ['merge-small-groups', { k: 0 }],
  ['merge-small-groups', { waves: [{ a: -1 }] }],
  ['suppress', { k: 0 }],
  ['suppress', { waves: [{ a: 1.5 }] }],
  ['audit', { k: 0 }],
  ['audit', { publishedPopulations: [['b']] }],
  ['pair', { wave1: [{ code: 'a' }] }],
  ['verdict', { n1: -1 }],
  ['verdict', { n12: 30 }],
  ['verdict', { pHolm: 1.1 }],
  ['verdict', { lo: 19 }],
  ['verdict', { lo90: 19 }],
  ['distribution', { fn: 'nonsense' }],
  ['distribution', { args: [1, 2, 3, 4] }],
  ['standardised-difference', { first: { scores: [1, 2], groups: ['a'] } }],
  ['item-adjusted-scores', { scale: { min: 6, max: 1 } }],
]

const more: typeof catalogue = [
  ['standardised-difference', { first: { scores: [1], groups: ['a'] }, second: { scores: [2], groups: ['a'] } }, ''],
  ['item-adjusted-scores', { scale: { min: 1, max: 6 }, responses: rows }, ''],
]
const valid = (name: string) => [...catalogue, ...more].find(([known]) => known === name)![1]

test.each(outOfRange)('%s refuses %j', async (name, wrong) => {
  await expect(printed(name, { ...valid(name), ...wrong })).rejects.toMatchObject({ kind: 'requestInvalid' })
})

test('every method of the catalogue is tried with something out of range', () => {
  expect(Object.keys(methods).filter((name) => !outOfRange.some(([tried]) => tried === name))).toEqual([])
})

/** Where the document names a reason for the value, the answer is that reason and no number. */
test.each([
  ['wilson', { x: 11, n: 10 }, 'invalid_input'],
  ['newcombe', { x1: 11, n1: 10, x2: 1, n2: 2 }, 'invalid_input'],
  ['reliable-change', { sd: 15, alpha: 1, first, second }, 'alpha_out_of_range'],
  ['goal-attainment', { scores: [3], weights: [1] }, 'invalid_input'],
  ['goal-attainment', { scores: [1], weights: [0] }, 'invalid_input'],
  ['shrinkage', { means: [50, 60], variances: [4, 5], index: 2 }, 'invalid_input'],
  ['distribution', { fn: 'qnorm', args: [1] }, 'invalid_input'],
  ['distribution', { fn: 'pt', args: [2, -5] }, 'invalid_input'],
] as const)('%s answers %j with null', async (name, input, reason) => {
  const { reason: given, ...numbers } = await printed(name, input)
  expect(given).toBe(reason)
  expect(Object.values(numbers).every((value) => value === null)).toBe(true)
})

describe('the command itself', () => {
  const run = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/main.js', 'statistic', ...args], { input, encoding: 'utf8' })

  test.each([
    ['an unknown method', 'nonsense', {}],
    ['no method', '', {}],
    ['a missing key', 'wilson', { x: 3 }],
    ['text where a number belongs', 'welch', { first: ['40'], second }],
    ['a share above 1', 'bounds', { mean: 60, rate: 1.5 }],
    ['pairs that do not fit', 'paired-t', { first, second: [1] }],
  ] as const)('ends with 2 and prints nothing for %s', (_, name, input) => {
    const { status, stdout, stderr } = run(JSON.stringify(input), ...(name === '' ? [] : [name]))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trim()).not.toBe('')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test('ends with 0 and one line for what it can answer', () => {
    const { status, stdout } = run('{"x":3,"n":10}', 'wilson')
    expect({ status, lines: stdout.trim().split('\n').length }).toEqual({ status: 0, lines: 1 })
  })
})
