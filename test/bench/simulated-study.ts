import { normalProbability } from '../../src/core/statistics/normal.ts'
import { type Random, seededRandom } from '../../src/core/statistics/seeded-random.ts'
import { makeCode, typeCode } from './simulated-codes.ts'

/**
 * Studies whose true changes are known: a latent person, a municipality, a state of the day and noise behind six ordered
 * answers; turnover, selective response, "cannot judge", omissions, slips in codes. Seeded; every municipality has a
 * stream of its own.
 */
export const scenarios = {
  default: { effect: 1, selection: [0.15, 0.15, 0.15] },
  null: { effect: 0, selection: [0.15, 0.15, 0.15] },
  /** Critics answer first, satisfied people later: the means rise although nobody changes their mind. */
  shift: { effect: 0, selection: [-0.8, 0.2, 1.2] },
} as const
export type ScenarioName = keyof typeof scenarios

const groups = [
  { id: 'gesundheit', share: 0.28, response: -0.45 },
  { id: 'jugendhilfe', share: 0.34, response: 0.3 },
  { id: 'schwangerschaftsberatung', share: 0.12, response: 0.2 },
  { id: 'fruehfoerderung', share: 0.1, response: 0 },
  { id: 'sonstige', share: 0.1, response: -0.2 },
  { id: 'freiwillige', share: 0.06, response: -0.4 },
]
const itemCounts = [8, 7, 9, 8, 8, 7, 9, 8, 8]
const reversed = new Set(['d2_05', 'd4_03', 'd5_06', 'd6_02', 'd8_07', 'd9_04'])
const thresholds = [-2.05, -1.25, -0.45, 0.4, 1.3]
const deviation = {
  municipality: 0.25,
  dimension: 0.2,
  attitude: 0.45,
  byDimension: 0.45,
  day: 0.35,
  item: 0.3,
  noise: 0.9,
  change: 0.2,
}
/** Dimensions worked on besides the third, by type of cluster. */
const furtherFocus = [[1], [3], [4], [7, 8], [5], [6]]
/** Share of the full change reached in each of three waves. */
const reached = [0, 0.6, 1]
const waveStarts = ['2024-03-01', '2025-03-01', '2026-03-01']
const [fewest, most] = [8, 120]

interface SimulatedItem {
  readonly id: string
  readonly dimension: number
  readonly reverse: boolean
  readonly difficulty: number
  readonly loading: number
  readonly hardToJudge: number
}

interface Parameters {
  readonly items: readonly SimulatedItem[]
  readonly levels: readonly number[]
  readonly groupEffects: readonly (readonly number[])[]
  readonly groupJudging: readonly (readonly number[])[]
}

export interface SimulatedResponse {
  readonly municipality: string
  readonly cluster: string
  readonly wave: number
  readonly response: string
  readonly submitted: string
  readonly afterReminder: boolean
  readonly actorGroup: string
  readonly code: string | null
  readonly answers: readonly (number | 'cj' | null)[]
  /** Who wrote it; never an input of what is tested. */
  readonly person: string
  readonly isDuplicate: boolean
}

/** What is true of one dimension in one wave, 0 to 100 points. */
export interface TrueLevel {
  readonly superRosterWeighted: number
  readonly respondentsTrueMean: number
}

export interface MunicipalityTruth {
  readonly id: string
  readonly focus: readonly string[]
  readonly roster: Readonly<Record<string, number>>
  readonly waves: readonly { readonly wave: number; readonly dimensions: Readonly<Record<string, TrueLevel>> }[]
}

export interface StudyOptions {
  readonly seed: string
  readonly scenario: ScenarioName
  readonly municipalities: number
  /** Share of double submissions. */
  readonly doubles: number
}

const dimensions = itemCounts.map((count, dimension) => ({
  id: `d${dimension + 1}`,
  items: Array.from({ length: count }, (_, item) => {
    const id = `d${dimension + 1}_${String(item + 1).padStart(2, '0')}`
    return { id, reverse: reversed.has(id) }
  }),
}))

/** What `peilung evaluate --framework` reads. */
export const simulatedFramework = { scale: { min: 1, max: 6 }, cannotJudge: 'cj', dimensions }

function drawParameters(seed: string): Parameters {
  const random = seededRandom(`${seed}|framework`)
  const items = dimensions.flatMap(({ items: own }, dimension) =>
    own.map(({ id, reverse }) => {
      const hard = random.normal()
      const difficulty = -0.3 * 0.35 * hard + 0.35 * Math.sqrt(1 - 0.3 ** 2) * random.normal()
      return { id, dimension, reverse, difficulty, loading: 0.8 + 0.4 * random.uniform(), hardToJudge: 0.6 * hard }
    }),
  )
  const levels = dimensions.map(() => 0.35 + 0.3 * random.normal())
  const byGroup = groups.map(() =>
    dimensions.map(() => ({ effect: 0.18 * random.normal(), judging: -0.8 + 1.8 * random.uniform() })),
  )
  return {
    items,
    levels,
    groupEffects: byGroup.map((row) => row.map(({ effect }) => effect)),
    groupJudging: byGroup.map((row) => row.map(({ judging }) => judging)),
  }
}

/** Expected points of an item whose latent answer is normal. */
function expectedPoints(location: number, variance: number): number {
  const spread = Math.sqrt(variance)
  return 20 * thresholds.reduce((sum, threshold) => sum + normalProbability((location - threshold) / spread), 0)
}

interface Person {
  readonly key: string
  readonly group: number
  readonly attitude: number
  readonly byDimension: readonly number[]
  readonly ownChange: readonly number[]
  readonly byItem: readonly number[]
  readonly judging: number
  readonly code: string
  readonly straightLines: boolean
}

function rosterSizes(random: Random, total: number): number[] {
  const weights = groups.map(({ share }) => share * Math.exp(0.35 * random.normal()))
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const sizes = exact.map(Math.floor)
  const byRest = exact.map((_, group) => group).sort((a, b) => exact[b]! - sizes[b]! - (exact[a]! - sizes[a]!) || a - b)
  const missing = total - sizes.reduce((a, b) => a + b, 0)
  for (const group of byRest.slice(0, missing)) sizes[group]! += 1
  return sizes
}

function submittedOn(wave: number, day: number): string {
  const start = Date.parse(`${waveStarts[wave]}T00:00:00Z`)
  return new Date(start + (day - 1) * 86_400_000).toISOString().slice(0, 10)
}

/** One municipality, three waves: the truth once everything is drawn, the responses in order of their arrival. */
function simulateMunicipality(
  { seed, scenario, municipalities, doubles }: StudyOptions,
  { items, levels, groupEffects, groupJudging }: Parameters,
  index: number,
): { truth: MunicipalityTruth; responses: SimulatedResponse[] } {
  const { effect, selection } = scenarios[scenario]
  const id = `M${String(index + 1).padStart(municipalities > 99 ? 4 : 2, '0')}`
  const random = seededRandom(`${seed}|${scenario}|${id}`)
  const place = index % 23
  const type = place < 3 ? 0 : Math.min(5, 1 + Math.floor((place - 3) / 4))
  const focus = new Set([2, ...furtherFocus[type]!])

  const aimedAt = Math.round(Math.exp(Math.log(fewest) + random.uniform() * (Math.log(most) - Math.log(fewest))))
  const rate = 0.5 + 0.38 * random.uniform()
  const total = Math.ceil(aimedAt / rate)
  const sizes = rosterSizes(random, total)
  const own = deviation.municipality * random.normal()
  const ownByDimension = levels.map(() => deviation.dimension * random.normal())
  const fullChange = levels.map((_, dimension) => {
    const step = [0.15, 0.35, 0.55][random.integer(3)]!
    const [extra, luck] = [0.05 * random.normal(), random.uniform()]
    return focus.has(dimension) ? effect * (luck < 0.07 ? -0.3 : step + extra) : 0
  })
  let serial = 0
  const newPerson = (group: number): Person => ({
    key: `${id}-P${String(++serial).padStart(4, '0')}`,
    group,
    attitude: deviation.attitude * random.normal(),
    judging: 0.9 * random.normal(),
    byDimension: levels.map(() => deviation.byDimension * random.normal()),
    ownChange: levels.map(() => deviation.change * effect * random.normal()),
    byItem: items.map(() => deviation.item * random.normal()),
    code: makeCode(random),
    straightLines: random.uniform() < 0.015,
  })
  let roster = sizes.flatMap((size, group) => Array.from({ length: size }, () => newPerson(group)))
  const leaving = 0.12 + 0.14 * random.uniform()
  const location = (dimension: number, group: number, wave: number) =>
    levels[dimension]! +
    own +
    ownByDimension[dimension]! +
    groupEffects[group]![dimension]! +
    fullChange[dimension]! * reached[wave]!
  const personal = (person: Person, dimension: number, wave: number) =>
    person.attitude +
    person.byDimension[dimension]! +
    (focus.has(dimension) ? reached[wave]! * person.ownChange[dimension]! : 0)

  function trueLevel(dimension: number, wave: number, respondents: readonly Person[]): TrueLevel {
    const asked = items.map((item, position) => ({ item, position })).filter(({ item }) => item.dimension === dimension)
    const change = focus.has(dimension) ? reached[wave]! * deviation.change * effect : 0
    const spread = deviation.attitude ** 2 + deviation.byDimension ** 2 + deviation.day ** 2 + change ** 2
    const meanOver = (points: (item: SimulatedItem, position: number) => number) =>
      asked.reduce((sum, { item, position }) => sum + points(item, position), 0) / asked.length
    const superRosterWeighted = groups.reduce((sum, _, group) => {
      const base = location(dimension, group, wave)
      const expected = meanOver(({ difficulty, loading }) =>
        expectedPoints(base + difficulty, loading ** 2 * spread + deviation.item ** 2 + deviation.noise ** 2),
      )
      return sum + (sizes[group]! / total) * expected
    }, 0)
    const opinions = respondents.map((person) => {
      const base = location(dimension, person.group, wave)
      return meanOver(({ difficulty, loading }, position) =>
        expectedPoints(
          base + difficulty + loading * personal(person, dimension, wave) + person.byItem[position]!,
          loading ** 2 * deviation.day ** 2 + deviation.noise ** 2,
        ),
      )
    })
    return { superRosterWeighted, respondentsTrueMean: opinions.reduce((a, b) => a + b, 0) / opinions.length }
  }

  function answer(person: Person, wave: number): (number | 'cj' | null)[] {
    const day = levels.map(() => deviation.day * random.normal())
    const breaksOff = random.uniform() < 0.04
    const stop = breaksOff ? 20 + random.integer(items.length - 20) : items.length
    const always = person.straightLines ? 3 + random.integer(3) : null
    return items.map(({ dimension, difficulty, loading, hardToJudge, reverse }, position) => {
      const latent =
        location(dimension, person.group, wave) +
        difficulty +
        person.byItem[position]! +
        loading * (personal(person, dimension, wave) + day[dimension]!) +
        deviation.noise * random.normal()
      const step = 1 + thresholds.filter((threshold) => latent > threshold).length
      const hardness = -2.7 + groupJudging[person.group]![dimension]! + hardToJudge + person.judging - 0.25 * wave
      const [judging, omitting] = [random.uniform(), random.uniform()]
      // Reserved in the stream for spoilt cells, which these studies do not have.
      random.uniform()
      if (position >= stop) return null
      if (always !== null) return always
      if (judging < 1 / (1 + Math.exp(-hardness))) return 'cj'
      if (omitting < 0.015) return null
      return reverse ? 7 - step : step
    })
  }

  const truth: MunicipalityTruth['waves'][number][] = []
  const responses: SimulatedResponse[] = []
  let answeredBefore: ReadonlySet<Person> = new Set()
  for (let wave = 0; wave < reached.length; wave++) {
    if (wave > 0) roster = roster.map((person) => (random.uniform() < leaving ? newPerson(person.group) : person))
    const count = Math.min(total, Math.max(fewest, Math.round(total * rate * [1, 0.93, 0.87][wave]!)))
    const tendency = selection[wave]!
    const respondents = roster
      .map((person) => {
        const habit = wave === 0 ? 0 : answeredBefore.has(person) ? 0.9 : -0.5
        const logit = groups[person.group]!.response + tendency * (person.attitude / deviation.attitude) * 0.5 + habit
        return { person, key: random.exponential() / Math.exp(logit) }
      })
      .sort((a, b) => a.key - b.key)
      .slice(0, count)
      .map(({ person }) => person)
    answeredBefore = new Set(respondents)
    truth.push({
      wave: wave + 1,
      dimensions: Object.fromEntries(
        dimensions.map((dimension, position) => [dimension.id, trueLevel(position, wave, respondents)]),
      ),
    })
    const arriving = respondents.flatMap((person) => {
      const answers = answer(person, wave)
      const lateness = tendency > 0.5 ? 1 / (1 + Math.exp(0.4 + 0.9 * (person.attitude / deviation.attitude))) : 0.4
      const afterReminder = random.uniform() < lateness
      const day = afterReminder ? 15 + random.integer(21) : 1 + random.integer(14)
      const code = typeCode(random, person.code)
      const ticked = random.uniform() < 0.02 ? random.integer(groups.length) : person.group
      const row = {
        person: person.key,
        answers,
        afterReminder,
        day,
        code,
        actorGroup: groups[ticked]!.id,
        isDuplicate: false,
      }
      const isDouble = random.uniform() < doubles
      return isDouble ? [row, { ...row, day: Math.min(35, day + 1), isDuplicate: true }] : [row]
    })
    const inOrder = arriving.map((row) => ({ row, at: row.day + random.uniform() })).sort((a, b) => a.at - b.at)
    for (const [
      number,
      {
        row: { day, ...row },
      },
    ] of inOrder.entries()) {
      responses.push({
        municipality: id,
        cluster: `C${Math.floor(index / 23) * 6 + type + 1}`,
        wave: wave + 1,
        response: `${id}-W${wave + 1}-${String(number + 1).padStart(4, '0')}`,
        submitted: submittedOn(wave, day),
        ...row,
      })
    }
  }
  const roster0 = Object.fromEntries(groups.map((group, position) => [group.id, sizes[position]!]))
  return {
    truth: { id, focus: [...focus].map((dimension) => `d${dimension + 1}`), roster: roster0, waves: truth },
    responses,
  }
}

/** Municipalities one after the other, so that a large study need not be held. */
export function* simulateStudy(options: StudyOptions): Generator<ReturnType<typeof simulateMunicipality>> {
  const parameters = drawParameters(options.seed)
  for (let index = 0; index < options.municipalities; index++) yield simulateMunicipality(options, parameters, index)
}

export const csvHeader = `municipality,cluster,wave,response,submitted,afterReminder,actorGroup,code,${dimensions.flatMap(({ items }) => items.map(({ id }) => id)).join(',')}`

/** One CSV line; "cannot judge" is 9, missing is empty. */
export function csvLine({ answers, ...row }: SimulatedResponse): string {
  const code = row.code === null ? '' : `"${row.code}"`
  const cells = answers.map((answer) => (answer === 'cj' ? 9 : (answer ?? ''))).join(',')
  return `${row.municipality},${row.cluster},${row.wave},${row.response},${row.submitted},${Number(row.afterReminder)},${row.actorGroup},${code},${cells}`
}

const itemIds = dimensions.flatMap(({ items }) => items.map(({ id }) => id))

export function jsonLine({ answers, person: _, isDuplicate: __, ...row }: SimulatedResponse): string {
  const { municipality, cluster, wave, response, submitted, afterReminder, actorGroup, code } = row
  const byItem = Object.fromEntries(itemIds.map((id, position) => [id, answers[position]]))
  return JSON.stringify({
    municipality,
    cluster,
    wave,
    response,
    submitted,
    afterReminder,
    actorGroup,
    code,
    answers: byItem,
  })
}
