import type { Answer, SurveyResponse, WaveForm } from '../model/collection.ts'
import type { DimensionId, Instrument, ItemId, SectorId } from '../model/instrument.ts'
import type { Study, WaveId } from '../model/study.ts'
import { type Random, seededRandom } from '../statistics/seeded-random.ts'
import { type AskedItem, askedItems } from './asked.ts'
import { isUsable, type OwnCode } from './own-code.ts'
import { givenCode, rememberedCode } from './simulated-code.ts'

/** A made-up network and what is to be true of it. Points are on 0 to 100. */
export interface Simulation {
  readonly instrument: Instrument
  /** One per wave, in order; the first one is the study's first wave. */
  readonly forms: readonly WaveForm[]
  /** Persons per area. Places stay, persons change. */
  readonly roster: Readonly<Record<SectorId, number>>
  /** Share of the roster that answers in each wave, 0 to 1. */
  readonly responseRates: Readonly<Record<WaveId, number>>
  /** Share of persons replaced by others between two waves, 0 to 1. */
  readonly turnover: number
  readonly linkage: Study['linkage']
  /** Points of each dimension in the first wave, before the ends of the scale cut in. */
  readonly levels: Readonly<Record<DimensionId, number>>
  /** Points gained up to the last wave; waves between reach their share of it. A dimension left out does not change. */
  readonly changes: Readonly<Record<DimensionId, number>>
  readonly seed: string
}

export interface SimulatedResponse {
  readonly wave: WaveId
  /** `code` is the own code as given; a study keeps its keyed hashes only. */
  readonly response: Omit<SurveyResponse, 'id' | 'study' | 'municipality' | 'code'> & { readonly code: OwnCode | null }
}

/** Standard deviations in points; together they give person scores a standard deviation of about 18. */
const spread = { person: 12, personDimension: 11, occasion: 7, personItem: 7, noise: 15, item: 8, sector: 4, camp: 28 }

/** Shares of persons or answers. */
const habit = {
  omits: 0.015,
  stopsEarly: 0.04,
  sameAnswerThroughout: 0.015,
  ticksAnotherOption: 0.02,
  skipsAttribute: 0.02,
  neverGivesCode: 0.12,
  leavesCodeOut: 1 / 12,
}

interface Person {
  readonly key: string
  readonly sector: SectorId
  readonly attributes: Readonly<Record<string, string>>
  readonly attitude: number
  readonly reticence: number
  /** In each dimension one item divides the network; +1 or −1. */
  readonly camp: number
  readonly code: OwnCode | null
}

/**
 * Respondents who could have been: persons keep their attitude, area and own code over the waves, some leave and are
 * replaced, some cannot judge, omit items, stop early or mistype their code. The order of responses is random.
 *
 * @param simulation forms whose dimensions all have a level
 * @returns responses of all waves that pass the answers schema
 */
export function simulateResponses(simulation: Simulation): readonly SimulatedResponse[] {
  let network = newNetwork(simulation)
  let answeredBefore: ReadonlySet<string> = new Set()
  return simulation.forms.flatMap((form, index) => {
    if (index > 0) network = network.map((person) => successor(simulation, person, form.wave))
    const respondents = whoAnswers(simulation, network, form.wave, answeredBefore)
    answeredBefore = new Set(respondents.map(({ key }) => key))
    const progress = simulation.forms.length > 1 ? index / (simulation.forms.length - 1) : 0
    const asked = askedItems(simulation.instrument, form, index === 0)
    return respondents.map((person) => ({
      wave: form.wave,
      response: {
        wave: form.wave,
        attributes: tickedAttributes(simulation, person, form.wave),
        code: simulation.linkage === 'none' ? null : codeOf(simulation, person, form.wave),
        answers: answersOf(simulation, person, form, asked, progress),
      },
    }))
  })
}

function newNetwork(simulation: Simulation): readonly Person[] {
  return Object.entries(simulation.roster).flatMap(([sector, count]) =>
    Array.from({ length: count }, (_, index) => newPerson(simulation, sector, `${sector}-${index + 1}`)),
  )
}

function newPerson(simulation: Simulation, sector: SectorId, key: string): Person {
  const random = seededRandom(`${simulation.seed}|person|${key}`)
  const attributes = simulation.instrument.attributes.map(({ id, options }) => {
    const drawn = options[halvingIndex(random, options.length)]!.id
    return [id, id === 'sector' ? sector : drawn]
  })
  return {
    key,
    sector,
    attributes: Object.fromEntries(attributes),
    attitude: spread.person * random.normal(),
    reticence: 0.7 * random.normal(),
    camp: random.uniform() < 0.5 ? -1 : 1,
    code: random.uniform() < habit.neverGivesCode ? null : rememberedCode(simulation.instrument.ownCode, random),
  }
}

function successor(simulation: Simulation, person: Person, wave: WaveId): Person {
  const random = seededRandom(`${simulation.seed}|stays|${person.key}|${wave}`)
  if (random.uniform() >= simulation.turnover) return person
  return newPerson(simulation, person.sector, `${person.key}+${wave}`)
}

/** Sampling without replacement by exponential keys; who answered before is likelier to answer again. */
function whoAnswers(
  { seed, responseRates }: Simulation,
  network: readonly Person[],
  wave: WaveId,
  answeredBefore: ReadonlySet<string>,
): readonly Person[] {
  const count = Math.round(network.length * (responseRates[wave] ?? 0))
  const keyed = network.map((person) => {
    const sectorPull = 0.35 * seededRandom(`${seed}|pull|${person.sector}`).normal()
    const weight = Math.exp(sectorPull + (answeredBefore.has(person.key) ? 1.2 : 0))
    return { person, key: seededRandom(`${seed}|answers|${person.key}|${wave}`).exponential() / weight }
  })
  keyed.sort((a, b) => a.key - b.key)
  return keyed.slice(0, count).map(({ person }) => person)
}

function tickedAttributes({ seed, instrument }: Simulation, person: Person, wave: WaveId) {
  const random = seededRandom(`${seed}|attributes|${person.key}|${wave}`)
  const ticked = instrument.attributes.flatMap(({ id, options }) => {
    if (random.uniform() < habit.skipsAttribute) return []
    const another = random.uniform() < habit.ticksAnotherOption
    return [[id, another ? options[random.integer(options.length)]!.id : person.attributes[id]!]]
  })
  return Object.fromEntries(ticked)
}

function answersOf(
  simulation: Simulation,
  person: Person,
  form: WaveForm,
  asked: readonly AskedItem[],
  progress: number,
): Record<ItemId, Answer> {
  const { seed } = simulation
  const random = seededRandom(`${seed}|response|${person.key}|${form.wave}`)
  const stop = random.uniform() < habit.stopsEarly ? Math.ceil(asked.length * (0.3 + 0.6 * random.uniform())) : Infinity
  const same = random.uniform() < habit.sameAnswerThroughout ? 60 + random.integer(3) * 20 : null
  const answers: Record<ItemId, Answer> = {}
  for (const item of asked.slice(0, stop)) {
    const noise = spread.noise * random.normal()
    const judges = random.uniform() >= cannotJudgeShare(seed, person, item)
    if (random.uniform() < habit.omits) continue
    const opinion = opinionOn(simulation, person, item, form.wave, progress) + noise
    answers[item.id] = judges || same !== null ? step(item, same ?? opinion) : 'cj'
  }
  return answers
}

/** What a person thinks of an item in one wave, in points: everything but the chance of the single answer. */
function opinionOn(simulation: Simulation, person: Person, item: AskedItem, wave: WaveId, progress: number): number {
  const { seed } = simulation
  const { level, change } = expectedPoints(simulation, item)
  const topic = item.dimension ?? `own-${item.own.kind}`
  const drawn = (name: string, sd: number) => sd * seededRandom(`${seed}|${name}`).normal()
  return (
    level +
    change * progress +
    drawn(`item|${item.id}`, spread.item) +
    drawn(`sector|${person.sector}|${topic}`, spread.sector) +
    person.attitude +
    drawn(`person|${person.key}|${topic}`, spread.personDimension) +
    drawn(`person|${person.key}|${item.id}`, spread.personItem) +
    drawn(`occasion|${person.key}|${topic}|${wave}`, spread.occasion) +
    (divides(item) ? person.camp * spread.camp : 0)
  )
}

/** The fourth item of a dimension: whoever reads the report shall find something to talk about. */
function divides(item: AskedItem): boolean {
  return item.dimension !== null && item.id.endsWith('-04')
}

/** Own items stand a little lower than the dimensions they speak of, and change with them. */
function expectedPoints({ levels, changes }: Simulation, item: AskedItem): { level: number; change: number } {
  if (item.dimension !== null) return { level: levels[item.dimension]!, change: changes[item.dimension] ?? 0 }
  if (item.own.kind === 'expectation') return item.own.met ? { level: 40, change: 15 } : { level: 75, change: 0 }
  const tagged = item.own.item.dimensions.filter((dimension) => dimension in levels)
  const dimensions = tagged.length > 0 ? tagged : Object.keys(levels)
  const average = (values: Readonly<Record<string, number>>) =>
    dimensions.reduce((sum, dimension) => sum + (values[dimension] ?? 0), 0) / dimensions.length
  return { level: average(levels) - 8, change: average(changes) }
}

/** About 7 % of answers on the whole, more where an area is far from the topic. */
function cannotJudgeShare(seed: string, person: Person, item: AskedItem): number {
  const distance = 2 * seededRandom(`${seed}|distance|${person.sector}|${item.dimension ?? 'own'}`).uniform() - 1
  const difficulty = 0.6 * seededRandom(`${seed}|difficulty|${item.id}`).normal()
  return 1 / (1 + Math.exp(2.9 - distance - difficulty - person.reticence))
}

function step({ scale, reversed }: AskedItem, points: number): number {
  const bounded = Math.min(100, Math.max(0, points))
  const value = scale.min + Math.round((bounded / 100) * (scale.max - scale.min))
  return reversed ? scale.min + scale.max - value : value
}

/** The code as somebody gives it in one wave; null where it is left out or too little of it is known. */
function codeOf({ seed, instrument }: Simulation, { code, key }: Person, wave: WaveId): OwnCode | null {
  const random = seededRandom(`${seed}|code|${key}|${wave}`)
  if (code === null || random.uniform() < habit.leavesCodeOut) return null
  const given = givenCode(instrument.ownCode, code, random)
  return isUsable(instrument.ownCode, given) ? given : null
}

/** Each option half as likely as the one before it. */
function halvingIndex(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor(Math.log2(1 / (1 - random.uniform() * (1 - 2 ** -count)))))
}
