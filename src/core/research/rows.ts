import { notStated } from '../disclose/release.ts'
import { withoutDoubleSubmissions } from '../evaluate/link.ts'
import { linkPersons } from '../evaluate/link-persons.ts'
import { isFirstWave } from '../evaluate/wave-data.ts'
import { askedItems } from '../instrument/asked.ts'
import type { SurveyResponse } from '../model/collection.ts'
import type { DisclosedEvaluation, Rules } from '../model/evaluation.ts'
import type { Release } from '../model/release.ts'
import type { Municipality, Study } from '../model/study.ts'
import type { MissingRule } from '../score/score.ts'
import { seededRandom } from '../statistics/seeded-random.ts'
import { publicRows } from './public-rows.ts'
import { missingCodes, otherCode, type ResearchProfile, type ResearchRow, type ResearchVariable } from './variables.ts'
import type { AskedForm } from './wordings.ts'

/** What one municipality brings along: closed waves only. */
export interface ResearchSource {
  readonly municipality: Municipality
  readonly asked: readonly AskedForm[]
  /** That of the last wave: scores of all waves need as many answers. */
  readonly missingRule: MissingRule
  readonly responses: readonly SurveyResponse[]
  /** Null where nothing of it may be shown. */
  readonly evaluation: DisclosedEvaluation | null
  /** What was released of it before. */
  readonly earlier: readonly Release[]
}

export interface RowsInput {
  readonly study: Study
  readonly sources: readonly ResearchSource[]
  readonly profile: ResearchProfile
  readonly rules: Pick<Rules, 'minimumDistribution'>
  /** What the reader may not know: decides the order of rows and the new numbers. */
  readonly seed: string
}

/** Municipalities by what the data set calls them: their ids, or random numbers in the public one. */
export function municipalityNames({ sources, profile, seed }: RowsInput): ReadonlyMap<string, string> {
  const ids = sources.map(({ municipality }) => municipality.id)
  if (profile !== 'public') return new Map(ids.map((id) => [id, id]))
  const digits = String(ids.length).length
  return new Map(
    shuffled(ids, `${seed}|municipalities`).map((id, index) => [id, `M${String(index + 1).padStart(digits, '0')}`]),
  )
}

/**
 * Every questionnaire the profile lets through. Internal: all, as stored. Evaluator: all, with sector and level only in
 * the blocks the report publishes. Public: what `publicRows` leaves, without linkage and own statements; often none.
 */
export function researchRows(input: RowsInput, variables: readonly ResearchVariable[]): readonly ResearchRow[] {
  const { profile, seed, rules } = input
  const persons = personNumbers(input)
  const rows = input.sources.flatMap((source) => sourceRows(input, source, variables, persons))
  if (profile === 'internal') return rows
  const single = rows.filter(({ double }) => double === 0)
  const kept = profile === 'public' ? publicRows(single, variables, rules, closedMunicipalities(input)) : rows
  const digits = String(kept.length).length
  return shuffled(kept, `${seed}|rows`).map((row, index) => ({ ...row, id: String(index + 1).padStart(digits, '0') }))
}

/**
 * By what the data set calls them, municipalities of which more is told than rows may name. Who gave an own code may be
 * linked with a coming wave, and a report that was read stays known: both close the rows of the whole municipality.
 */
function closedMunicipalities(input: RowsInput): ReadonlySet<string> {
  const names = municipalityNames(input)
  const isClosed = (source: ResearchSource) =>
    source.responses.some(({ code }) => code !== null) || wasToldFiner(source)
  return new Set(input.sources.filter(isClosed).map(({ municipality }) => names.get(municipality.id)!))
}

/** Whether an earlier release told respondents apart who are in one block now. */
function wasToldFiner({ evaluation, earlier, responses }: ResearchSource): boolean {
  return earlier.some(({ wave, partition }) =>
    (['sector', 'level'] as const).some((attribute) => {
      const respondents = responses.filter((response) => response.wave === wave)
      const blockOf = ({ attributes }: SurveyResponse) => publishedBlock(evaluation, attribute, attributes[attribute])
      return partition[attribute].some((members) => {
        const [told, rest] = [true, false].map((isIn) =>
          respondents.filter(({ attributes }) => members.includes(attributes[attribute] ?? notStated) === isIn),
        )
        return told!.some((one) => rest!.some((other) => blockOf(one) === blockOf(other)))
      })
    }),
  )
}

/** The block somebody is counted in by the current report; undefined where it tells nobody apart or not this option. */
function publishedBlock(evaluation: DisclosedEvaluation | null, attribute: string, option: string | undefined) {
  return evaluation?.groups.find(
    (group) =>
      group.attribute === attribute && (option === undefined ? group.includesUnstated : group.members.includes(option)),
  )
}

function sourceRows(
  input: RowsInput,
  source: ResearchSource,
  variables: readonly ResearchVariable[],
  persons: ReadonlyMap<string, number>,
): ResearchRow[] {
  const { study } = input
  const name = municipalityNames(input).get(source.municipality.id)!
  const counted = new Set(
    source.asked.flatMap(({ form: { wave } }) =>
      withoutDoubleSubmissions(source.responses.filter((response) => response.wave === wave)).map(({ id }) => id),
    ),
  )
  return source.asked.flatMap(({ form, instrument }) => {
    const asked = new Set(askedItems(instrument, form, isFirstWave(study, form)).map(({ id }) => id))
    const responses = source.responses.filter(({ wave }) => wave === form.wave)
    return responses.map((response): ResearchRow => {
      const cells = variables.map(({ name: variable, attribute, item, values, versions }) => {
        if (attribute !== null) {
          const group = groupOf(input.profile, source.evaluation, attribute, response.attributes[attribute] ?? null)
          return [variable, typeof group === 'number' ? group : values.find(({ id }) => id === group)!.value]
        }
        if (item !== null) {
          const isAsked = asked.has(item) && versions.includes(instrument.version)
          return [variable, answerCode(response.answers[item], isAsked)]
        }
        return []
      })
      return {
        ...Object.fromEntries(cells.filter(({ length }) => length > 0)),
        id: response.id,
        municipality: name,
        wave: form.wave,
        person: response.code === null ? missingCodes.omitted : persons.get(response.id)!,
        double: counted.has(response.id) ? 0 : 1,
      }
    })
  })
}

function answerCode(answer: number | 'cj' | undefined, asked: boolean): number {
  if (!asked) return missingCodes['not asked']
  if (answer === undefined) return missingCodes.omitted
  return answer === 'cj' ? missingCodes['cannot judge'] : answer
}

/** What a reader learns of a person's sector or level: the option, the published block it belongs to, or nothing. */
function groupOf(
  profile: ResearchProfile,
  evaluation: DisclosedEvaluation | null,
  attribute: string,
  option: string | null,
): string | number {
  if (profile === 'internal') return option ?? missingCodes.omitted
  const blocks = evaluation?.groups.filter((group) => group.attribute === attribute) ?? []
  if (blocks.length === 0) return missingCodes.withheld
  const block = publishedBlock(evaluation, attribute, option ?? undefined)
  if (!block) return option === null ? missingCodes.omitted : missingCodes.withheld
  return block.group === 'other' ? otherCode : block.group
}

/** A number for the person behind every response with an own code, in an order nobody can tell a code from; by response. */
function personNumbers({ sources, seed }: RowsInput): ReadonlyMap<string, number> {
  const persons = new Map(sources.flatMap(personsOf))
  const names = [...new Set(persons.values())].sort()
  const numbers = new Map(shuffled(names, `${seed}|persons`).map((name, index) => [name, index + 1]))
  return new Map([...persons].map(([response, name]) => [response, numbers.get(name)!]))
}

/** Responses with the person behind them, as the reports link them; a double submission has that of the one counted. */
function personsOf({ asked, responses }: ResearchSource): (readonly [string, string])[] {
  const waves = asked.map(({ form: { wave } }) => responses.filter((response) => response.wave === wave))
  const counted = waves.map((wave) => withoutDoubleSubmissions(wave))
  const persons = linkPersons(counted)
  return waves.flatMap((wave, index) => {
    const known = new Map(counted[index]!.map(({ id }, position) => [id, persons[index]![position]!]))
    return wave.flatMap(({ id, code }) => {
      if (code === null) return []
      const twins = counted[index]!.filter((other) => other.code?.whole === code.whole)
      const twin = twins.length === 1 ? known.get(twins[0]!.id) : undefined
      return [[id, known.get(id) ?? twin ?? `response ${id}`] as const]
    })
  })
}

/** Fisher–Yates with a seed; the same input in any order of arrival gives the same result. */
function shuffled<T>(values: readonly T[], seed: string): T[] {
  const random = seededRandom(seed)
  const result = [...values]
  for (let last = result.length - 1; last > 0; last -= 1) {
    const chosen = random.integer(last + 1)
    const kept = result[last]!
    result[last] = result[chosen]!
    result[chosen] = kept
  }
  return result
}
