import type { Answer, SurveyResponse } from '#core/model/collection.ts'
import { instrument } from './generated-study.ts'

/** Persons of one wave whom no publication tells apart: the columns of what an attacker has to solve. */
export interface Unit {
  /** Its municipality. */
  readonly place: string
  /** With its municipality. */
  readonly wave: string
  readonly persons: readonly SurveyResponse[]
}

const steps = instrument.scales[instrument.items[0]!.scale]!
const itemOf = new Map(instrument.items.map((item) => [item.id, item]))

function recoded(id: string, answer: Answer | undefined): number | null {
  if (typeof answer !== 'number') return null
  return itemOf.get(id)?.reversed ? steps.min + steps.max - answer : answer
}

/** Mean of the answered among these items, where at least half of them are. */
export function meanOf(items: readonly string[], { answers }: Pick<SurveyResponse, 'answers'>): number | null {
  const given = items.flatMap((id) => recoded(id, answers[id]) ?? [])
  return 2 * given.length < items.length ? null : given.reduce((sum, step) => sum + step, 0) / given.length
}

const scoredOn = (person: SurveyResponse) =>
  instrument.dimensions.map(
    ({ themes }) =>
      meanOf(
        themes.flatMap(({ items }) => items),
        person,
      ) !== null,
  )

/** Who left which statements out, and what for: questionnaires show it. */
const gapsOf = ({ answers }: SurveyResponse) =>
  instrument.items.map(({ id }) => (typeof answers[id] === 'number' ? 'answered' : (answers[id] ?? 'omitted')))

/** The same municipality, sector, level and gaps in this wave, and under the same code in the others. */
export function unitsOf(responses: readonly SurveyResponse[]): Unit[] {
  const elsewhere = new Map<string, string[]>()
  const keyOf = ({ municipality, code }: SurveyResponse) => code && `${municipality} ${code.whole}`
  for (const person of responses) {
    const key = keyOf(person)
    if (key !== null) elsewhere.set(key, [...(elsewhere.get(key) ?? []), `${person.wave} ${scoredOn(person)}`])
  }
  const units = new Map<string, SurveyResponse[]>()
  for (const person of responses) {
    const { municipality, wave, attributes } = person
    const code = keyOf(person)
    const key = JSON.stringify([
      municipality,
      wave,
      attributes.sector,
      attributes.level,
      code && elsewhere.get(code),
      gapsOf(person),
    ])
    units.set(key, [...(units.get(key) ?? []), person])
  }
  return [...units.values()].map((persons) => {
    const { municipality, wave } = persons[0]!
    return { place: municipality, wave: `${municipality} ${wave}`, persons }
  })
}

export const directions = ['up', 'down', 'any'] as const
export type Direction = (typeof directions)[number]

/** A different step, in this direction where there is one. */
function moved(step: number, direction: Direction, random: () => number): number {
  const goesUp = step === steps.min || (step < steps.max && (direction === 'any' ? random() < 0.5 : direction === 'up'))
  const reach = goesUp ? steps.max - step : step - steps.min
  const by = 1 + Math.floor(random() * reach)
  return goesUp ? step + by : step - by
}

/** Other answers to what these persons have answered, on these items; nobody's sector, level, code or gaps change. */
export function redrawn(
  responses: readonly SurveyResponse[],
  persons: ReadonlySet<string>,
  direction: Direction,
  random: () => number,
  items: ReadonlySet<string> | null = null,
): SurveyResponse[] {
  return responses.map((person) => {
    if (!persons.has(person.id)) return person
    const answers = Object.entries(person.answers).map(([id, answer]): [string, Answer] => {
      const step = recoded(id, answer)
      if (step === null || (items !== null && !items.has(id))) return [id, answer]
      return [id, recoded(id, moved(step, direction, random))!]
    })
    return { ...person, answers: Object.fromEntries(answers) }
  })
}
