import type { SurveyResponse } from '#core/model/collection.ts'
import { dice } from '../../evaluate/small-study.ts'
import { instrument } from './generated-study.ts'
import { numberReader } from './numbers.ts'
import type { Publish } from './published.ts'
import { type Direction, directions, meanOf, redrawn, type Unit, unitsOf } from './units.ts'

/** A published number as a weighted sum over units of one variable; zero for units it does not depend on. */
export interface LearnedSum {
  readonly number: string
  readonly weights: readonly number[]
  /** Whether more trials confirm it: costly, so asked of finds only. */
  readonly holds: () => boolean
}

export interface MovedNumber {
  readonly number: string
  /** Items it moves with, as in the names of `sums`. */
  readonly variable: string
  readonly units: readonly Unit[]
}

export interface Learned {
  readonly units: readonly Unit[]
  /** Sums by what they are sums of: items, and for figures that are no sums the kind of figure. */
  readonly sums: ReadonlyMap<string, readonly LearnedSum[]>
  /** Value of a person on such a variable; null: none. */
  readonly valueOn: (variable: string, person: SurveyResponse) => number | null
  /** Whatever became of it: what each number moves with, in any trial. */
  readonly moved: readonly MovedNumber[]
  /** Whether a number moves when these units answer these items differently, everybody else as before. */
  readonly movesWithItems: (units: readonly Unit[], items: ReadonlySet<string>, number: string) => boolean
  /** Numbers that came and went, so that nothing was learned of them. */
  readonly unknown: number
}

const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/** Different answers of some persons, and what was published then. */
interface Trial {
  /** NaN: vanished. */
  readonly numbers: Float64Array
  readonly changed: readonly SurveyResponse[]
}

const valueOn = (variable: string, person: SurveyResponse) => meanOf(variable.split(' ')[0]!.split(','), person)

/** Of a variable, by how much its sum over a unit changed: in each trial with the unit, and in each control. */
interface VariableChanges {
  readonly trials: readonly (readonly number[])[]
  readonly controls: readonly (readonly number[])[]
}

/** Controls with half of the units each; a median keeps pace with a sum by chance in one of them, not in all. */
const controlCount = 12

/** Trials that confirm a find: one in eight moves the count of a single answer with one person. */
const confirmationCount = 40

/** By how much the sum of a variable differs between a trial and the answers given. */
function changeOf(variable: string, before: readonly SurveyResponse[], after: readonly SurveyResponse[]): number {
  return before.reduce((sum, person, index) => {
    const now = after[index]!
    return person === now ? sum : sum + (valueOn(variable, now) ?? 0) - (valueOn(variable, person) ?? 0)
  }, 0)
}

/**
 * Learns what every published number depends on, without knowing what it means: gives one group of persons after the
 * other different answers, publishes again and looks which numbers move, and by how much. What an attacker can do, too:
 * the program is open. A number that moves in proportion to a sum is that sum. Of any other one only its persons count;
 * where it moves by leaps, as a median does, they are those of the whole entry it stands in.
 */
export function learn(responses: readonly SurveyResponse[], publish: Publish, seed: number): Learned {
  const random = dice(seed)
  const example = publish(responses)
  const { paths, read } = numberReader(example)
  const base = read(example)
  const units = unitsOf(responses)
  const tryOut = (
    persons: readonly SurveyResponse[],
    direction: Direction,
    items: ReadonlySet<string> | null = null,
  ): Trial => {
    const changed = redrawn(responses, new Set(persons.map(({ id }) => id)), direction, random, items)
    return { changed, numbers: read(publish(changed)) }
  }
  const hasMoved = ({ numbers }: Trial, number: number) =>
    !Number.isNaN(numbers[number]) && !isSame(numbers[number]!, base[number]!)
  const items = [...new Set(responses.flatMap(({ answers }) => Object.keys(answers)))].sort()
  const itemTrials = items.map((item) => directions.map((one) => tryOut(responses, one, new Set([item]))))
  /** Items a number moves with when everybody answers one of them differently. */
  const moving = paths.map((_, number) =>
    items.filter((_, item) => itemTrials[item]!.some((trial) => hasMoved(trial, number))),
  )
  const trials = units.map(({ persons }) => directions.map((direction) => tryOut(persons, direction)))
  const tryHalf = (): Trial =>
    tryOut(
      units.filter(() => random() < 0.5).flatMap(({ persons }) => persons),
      'any',
    )
  const controls = Array.from({ length: controlCount }, tryHalf)
  const personsAt = new Map(responses.map((person, index) => [person.id, index]))
  /** By how much the sum of a variable over each unit changed in a trial. */
  const changesIn = (variable: string, { changed }: Trial): number[] =>
    units.map(({ persons }) => {
      const now = persons.map(({ id }) => changed[personsAt.get(id)!]!)
      return changeOf(variable, persons, now)
    })
  const known = new Map<string, VariableChanges>()
  const changesOf = (variable: string): VariableChanges => {
    const found = known.get(variable)
    if (found) return found
    const made = {
      trials: trials.map((all) => all.map(({ changed }) => changeOf(variable, responses, changed))),
      controls: controls.map((control) => changesIn(variable, control)),
    }
    known.set(variable, made)
    return made
  }

  const place = new Map(paths.map((path, number) => [path, number]))
  const withOthers = new Map<string, Trial[]>()
  /** These units answer differently, some of them all higher, the others all lower. */
  const tryApart = (some: readonly Unit[]): Trial => {
    const higher = new Set(some.filter(() => random() < 0.5))
    const idsOf = (all: readonly Unit[]) => new Set(all.flatMap(({ persons }) => persons.map(({ id }) => id)))
    const raised = redrawn(responses, idsOf([...higher]), 'up', random)
    const lower = some.filter((unit) => !higher.has(unit))
    const changed = redrawn(raised, idsOf(lower), 'down', random)
    return { changed, numbers: read(publish(changed)) }
  }
  /**
   * Whether a figure moves with units it seemed not to rest on, once all of them answer differently: alike, or some
   * higher and some lower, as it takes to move a p that stands at 1.
   */
  const movesWith = (some: readonly Unit[], numbers: readonly string[]): boolean => {
    const key = some.map((unit) => units.indexOf(unit)).join()
    const tried = withOthers.get(key) ?? []
    withOthers.set(key, tried)
    for (let trial = 0; trial < directions.length + confirmationCount; trial++) {
      const direction = directions[trial]
      tried[trial] ??= direction
        ? tryOut(
            some.flatMap(({ persons }) => persons),
            direction,
          )
        : tryApart(some)
      if (numbers.some((path) => hasMoved(tried[trial]!, place.get(path)!))) return true
    }
    return movesAmidOthers(some, key, numbers)
  }

  const amidOthers = new Map<string, (readonly [Float64Array, Float64Array])[]>()
  /** The same where half of all the other units answer differently as well: a figure at its limit moves only then. */
  const movesAmidOthers = (some: readonly Unit[], key: string, numbers: readonly string[]): boolean => {
    const tried = amidOthers.get(key) ?? []
    amidOthers.set(key, tried)
    const idsOf = (all: readonly Unit[]) => new Set(all.flatMap(({ persons }) => persons.map(({ id }) => id)))
    const rest = units.filter((unit) => !some.includes(unit))
    for (let trial = 0; trial < confirmationCount; trial++) {
      if (!tried[trial]) {
        const scene = redrawn(responses, idsOf(rest.filter(() => random() < 0.5)), 'any', random)
        tried[trial] = [read(publish(scene)), read(publish(redrawn(scene, idsOf(some), 'any', random)))]
      }
      const [before, after] = tried[trial]!
      const differs = (path: string) => {
        const [one, other] = [before[place.get(path)!]!, after[place.get(path)!]!]
        return !Number.isNaN(one) && !Number.isNaN(other) && !isSame(one, other)
      }
      if (numbers.some(differs)) return true
    }
    return false
  }

  const furtherControls: Trial[] = []
  /**
   * Whether a number that looked like a sum is one in other controls, too, and has moved with it in one at least: one that
   * vanishes with most answers, as the count of a rare answer does, keeps pace by never being there.
   */
  const isSum = (number: number, variable: string, weights: readonly number[]): boolean => {
    let isConfirmed = false
    for (let control = 0; control < confirmationCount; control++) {
      furtherControls[control] ??= tryHalf()
      const trial = furtherControls[control]!
      const expected = expectedOf(base[number]!, weights, changesIn(variable, trial))
      if (Number.isNaN(trial.numbers[number])) continue
      if (!isSame(trial.numbers[number]!, expected)) return false
      isConfirmed ||= hasMoved(trial, number)
    }
    return isConfirmed
  }

  const ofItems = new Map<string, Trial[]>()
  const movesWithItems = (some: readonly Unit[], items: ReadonlySet<string>, path: string): boolean => {
    const key = `${some.map((unit) => units.indexOf(unit))} ${[...items]}`
    const tried = ofItems.get(key) ?? []
    ofItems.set(key, tried)
    const persons = some.flatMap((unit) => unit.persons)
    for (let trial = 0; trial < controlCount; trial++) {
      tried[trial] ??= tryOut(persons, directions[trial] ?? 'any', items)
      if (hasMoved(tried[trial]!, place.get(path)!)) return true
    }
    return false
  }

  const sums = new Map<string, LearnedSum[]>()
  const add = (variable: string, sum: LearnedSum) => {
    const known = sums.get(variable)
    if (known) known.push(sum)
    else sums.set(variable, [sum])
  }
  let unknown = 0
  const moved: MovedNumber[] = []
  const leaping = new Set<string>()
  /** Per unit and trial whether a number moved; null where it vanished. */
  const reactions = new Map<string, readonly (readonly (boolean | null)[])[]>()
  for (const [number, path] of paths.entries()) {
    // Of cells, not of answers: two such counts cannot be subtracted from one another.
    if (path.split('|').includes('withheld')) continue
    const variable = moving[number]!.join()
    if (variable === '') continue
    const movers = units.filter((_, unit) => trials[unit]!.some((trial) => hasMoved(trial, number)))
    moved.push({ number: path, variable, units: movers })
    const changes = changesOf(variable)
    const weights = weightsOf(number, base[number]!, trials, changes.trials)
    const keepsPace = controls.every(({ numbers }, control) => {
      const expected = weights && expectedOf(base[number]!, weights, changes.controls[control]!)
      return expected !== null && (Number.isNaN(numbers[number]) || isSame(numbers[number]!, expected))
    })
    if (weights && keepsPace) {
      add(variable, { number: path, weights, holds: () => isSum(number, variable, weights) })
      continue
    }
    const reaction = trials.map((all) =>
      all.map((trial) => (Number.isNaN(trial.numbers[number]) ? null : hasMoved(trial, number))),
    )
    reactions.set(path, reaction)
    const others = trials.flatMap((all, unit) =>
      all.flatMap(({ numbers }, trial) => (reaction[unit]![trial] === true ? [numbers[number]!] : [])),
    )
    if (others.every((other) => Number.isInteger(4 * other)) || 2 * new Set(others).size <= others.length)
      leaping.add(path)
  }
  const itemsMoving = new Map(paths.map((path, number) => [path, moving[number]!]))
  for (const entry of entriesOf(reactions, leaping)) {
    if (entry === null) unknown += 1
    else {
      const items = [...new Set(entry.numbers.flatMap((number) => itemsMoving.get(number)!))].sort()
      // Holm's p moves with every dimension: it rests on nobody in particular.
      const dimensionsMoving = instrument.dimensions.filter(({ themes }) =>
        themes.some((theme) => theme.items.some((item) => items.includes(item))),
      )
      if (dimensionsMoving.length > 1) continue
      // A report knows its own municipality's answers only; what knows of several rests on several.
      const places = new Set(units.flatMap(({ place }, unit) => (entry.persons[unit] ? [place] : [])))
      const others = units.filter(({ place }, unit) => !entry.persons[unit] && places.has(place))
      const holds = () => others.length === 0 || !movesWith(others, entry.numbers)
      add(`${items.join()} ${entry.kind}`, { number: entry.path, weights: entry.persons.map(Number), holds })
    }
  }
  return { units, sums, valueOn, moved, movesWithItems, unknown }
}

/** What a sum becomes where its units' sums change so much. */
function expectedOf(value: number, weights: readonly number[], changes: readonly number[]): number {
  return weights.reduce((sum, weight, unit) => sum + weight * changes[unit]!, value)
}

/** The change of the number for one more of the variable, per unit; null where trials disagree or tell nothing. */
function weightsOf(
  number: number,
  value: number,
  trials: readonly (readonly Trial[])[],
  changes: readonly (readonly number[])[],
): number[] | null {
  const weights: number[] = []
  for (const [unit, all] of trials.entries()) {
    let slope: number | null = null
    let hasVanished = false
    for (const [trial, { numbers }] of all.entries()) {
      const change = changes[unit]![trial]!
      if (Math.abs(change) < 1e-9) continue
      if (Number.isNaN(numbers[number])) {
        hasVanished = true
        continue
      }
      const other = (numbers[number]! - value) / change
      slope ??= other
      if (Math.abs(slope - other) > 1e-9 * Math.max(1, Math.abs(slope))) return null
    }
    if (slope === null && hasVanished) return null
    weights.push(slope === null || Math.abs(slope) < 1e-9 ? 0 : slope)
  }
  return weights
}

interface Entry {
  readonly path: string
  /** What the figure is called where it stands. */
  readonly kind: string
  readonly numbers: readonly string[]
  /** Per unit. */
  readonly persons: readonly boolean[]
}

/**
 * The smallest entry around each number that moves whenever a unit it moves with answers differently; null for a number
 * without one. A number that knows few values only, as a count does, is too coarse to tell by itself.
 */
function entriesOf(
  reactions: ReadonlyMap<string, readonly (readonly (boolean | null)[])[]>,
  leaping: ReadonlySet<string>,
): (Entry | null)[] {
  const under = new Map<string, string[]>()
  for (const number of reactions.keys()) {
    for (const path of ancestors(number)) {
      const known = under.get(path)
      if (known) known.push(number)
      else under.set(path, [number])
    }
  }
  const merged = new Map<string, Entry | null>()
  const entryAt = (path: string): Entry | null => {
    const numbers = under.get(path)!
    const parts = path.split('|')
    const persons = reactions.get(numbers[0]!)!.map((_, unit) => {
      const moved = directions.map((_, trial) => numbers.map((number) => reactions.get(number)![unit]![trial]!))
      const told = moved.filter((one) => one.some((is) => is !== null)).map((one) => one.includes(true))
      return told.length === 0 || told.some((is) => is !== told[0]) ? null : told[0]!
    })
    if (persons.includes(null)) return null
    // A figure in a table is called by its column; two tables may number them differently.
    const column = parts.filter((_, index) => parts[index - 1] !== 'rows').join(' ')
    const kind = parts.at(-1) === 'value' ? column : parts.findLast((part) => !/^\d+$/.test(part))
    return { path, kind: kind ?? '', numbers, persons: persons as boolean[] }
  }
  const found = new Set<Entry | null>()
  const result: (Entry | null)[] = []
  for (const number of reactions.keys()) {
    let entry: Entry | null = null
    for (const path of ancestors(number).slice(leaping.has(number) ? 1 : 0)) {
      if (!merged.has(path)) merged.set(path, entryAt(path))
      entry = merged.get(path)!
      if (entry !== null) break
    }
    if (entry === null) result.push(null)
    else if (!found.has(entry)) {
      found.add(entry)
      result.push(entry)
    }
  }
  return result
}

/** The number itself, then what it stands in, without the document as a whole. */
function ancestors(number: string): string[] {
  const parts = number.split('|')
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - index).join('|'))
}
