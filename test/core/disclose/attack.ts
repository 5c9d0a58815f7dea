import type { SurveyResponse } from '#core/model/collection.ts'
import type { DisclosedEvaluation, GroupBlock } from '#core/model/evaluation.ts'
import type { Instrument } from '#core/model/instrument.ts'

/** Rank by elimination in floating point: another way to the same question than the audit's exact one. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => row.slice())
  let found = 0
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const pivot = left.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-7)
    if (pivot < 0) continue
    ;[left[found], left[pivot]] = [left[pivot]!, left[found]!]
    const head = left[found]!
    for (let index = found + 1; index < left.length; index++) {
      const factor = left[index]![column]! / head[column]!
      if (factor !== 0) left[index] = left[index]!.map((value, i) => value - factor * head[i]!)
    }
    found += 1
  }
  return found
}

const inBlock = (block: GroupBlock<'disclosed'>, response: SurveyResponse) => {
  const stated = response.attributes[block.attribute]
  return stated === undefined ? block.includesUnstated : block.members.includes(stated)
}

/** Persons with a score on a dimension: at least half of its items answered; null: everybody who responded. */
export function scoredPersons(
  instrument: Instrument,
  dimension: string | null,
  responses: readonly SurveyResponse[],
): SurveyResponse[] {
  if (dimension === null) return responses.slice()
  const themes = instrument.dimensions.find(({ id }) => id === dimension)!.themes
  const items = themes.flatMap((theme) => theme.items)
  return responses.filter(
    ({ answers }) => 2 * items.filter((id) => typeof answers[id] === 'number').length >= items.length,
  )
}

/** What somebody with one whole publication knows about one variable: a weight per person and published sum. */
export function knowledge(
  published: DisclosedEvaluation,
  variable: string | null,
  persons: readonly SurveyResponse[],
): number[][] {
  const rows: number[][] = []
  const add = (isIn: (person: SurveyResponse) => boolean) => rows.push(persons.map((person) => Number(isIn(person))))
  if (variable === null) {
    // How many answered a wave at all is shown always: it says nothing about anybody's answers.
    const counted = published.waves.filter((wave) => persons.filter((person) => person.wave === wave).length >= 5)
    for (const wave of counted) add((person) => person.wave === wave)
    for (const block of published.groups) {
      for (const { wave, count } of block.respondents)
        if (count.shown) add((person) => person.wave === wave && inBlock(block, person))
    }
    return rows
  }
  const dimension = published.dimensions.find(({ dimension: id }) => id === variable)!
  for (const [index, wave] of published.waves.entries()) {
    if (dimension.waves[index]!.shown) add((person) => person.wave === wave)
  }
  for (const block of published.groups) {
    for (const { dimension: id, wave, estimate } of block.estimates) {
      if (id === variable && estimate.shown) add((person) => person.wave === wave && inBlock(block, person))
    }
  }
  const { comparison } = dimension
  if (comparison?.shown && comparison.value.stayers.difference !== null) {
    const [first, last] = [published.waves[0], published.waves.at(-1)]
    const linked = linkedCodes(persons, first, last)
    const isLinked = ({ code }: SurveyResponse) => code !== null && linked.has(code)
    rows.push(persons.map((person) => (isLinked(person) ? signOf(person.wave, first, last) : 0)))
    // with the means of the linked in each wave, not their change alone
    if (comparison.value.stayers.parts !== null) add((person) => isLinked(person) && person.wave === first)
  }
  return rows
}

const signOf = (wave: string, first: string | undefined, last: string | undefined) =>
  wave === last ? 1 : wave === first ? -1 : 0

function linkedCodes(persons: readonly SurveyResponse[], first: string | undefined, last: string | undefined) {
  const codes = (wave: string | undefined) => new Set(persons.filter((p) => p.wave === wave).map(({ code }) => code))
  const later = codes(last)
  return new Set([...codes(first)].filter((code) => later.has(code)))
}

/**
 * Whether the rows give away a cell of sector, level, linkage and wave, or a pair of them, with fewer than five persons.
 * `alsoApart` tells persons apart who stand in different publications.
 */
export function findsSmallGroup(
  rows: readonly (readonly number[])[],
  persons: readonly SurveyResponse[],
  alsoApart: (person: SurveyResponse) => string = () => '',
): boolean {
  const cells = new Map<string, number[]>()
  for (const [index, person] of persons.entries()) {
    const { wave, attributes, code } = person
    const weights = rows.map((row) => row[index]!).join()
    const key = `${wave} ${attributes.sector} ${attributes.level} ${code !== null} ${alsoApart(person)} ${weights}`
    cells.set(key, [...(cells.get(key) ?? []), index])
  }
  // Persons of one cell have the same weight in every row: a column a cell is enough.
  const sizes = [...cells.values()].map((members) => members.length)
  const columns = [...cells.values()].map((members) => members[0]!)
  const known = rows.map((row) => columns.map((person) => row[person]!))
  const full = rank(known)
  const small = sizes.flatMap((size, cell) => (size < 5 ? [[cell]] : []))
  const pairs = small.flatMap(([a], i) => small.slice(i + 1).map(([b]) => [a!, b!]))
  const groups = [...small, ...pairs.filter(([a, b]) => sizes[a!]! + sizes[b!]! < 5)]
  return groups.some((members) => rank([...known, columns.map((_, cell) => Number(members.includes(cell)))]) === full)
}
