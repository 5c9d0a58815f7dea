import type { Fact, FactKey, Profile, Quantity } from '../model/profile.ts'
import { normalise } from './lines.ts'

/** What a reader should know beside a reading. Computed values are called computed wherever they are shown. */
export type Hint =
  /** A share of the population, as children; `line` holds the population. */
  | { readonly kind: 'computed count'; readonly value: number; readonly line: number }
  /** Children as a percentage of the population (`of: 'population'`) or of the age group. */
  | { readonly kind: 'computed share'; readonly value: number; readonly of: 'population' | 'age group' }
  /** What a named rest of a budget comes to, in euros. */
  | { readonly kind: 'computed remainder'; readonly value: number }
  | { readonly kind: 'year missing' }
  /** Counted by another definition than elsewhere: not to be compared. */
  | { readonly kind: 'defined differently' }
  | { readonly kind: 'above 100 percent' }
  /** The label says share, the value looks like a number. */
  | { readonly kind: 'contradicts label' }

/** Hints for what was taken over from a line. */
export function hintsOfFact(profile: Profile, fact: Fact): Hint[] {
  const hints = fact.quantities.flatMap((quantity) => hintsOfReading(profile, fact, quantity))
  if (fact.key === 'budget') hints.push(...hintsOfBudget(fact))
  if (fact.key === 'migration' && fact.definition !== null) hints.push({ kind: 'defined differently' })
  if (fact.readings[0]?.kind === 'count' && /anteil|quote|%/u.test(normalise(fact.label))) {
    hints.push({ kind: 'contradicts label' })
  }
  return hints
}

/** Hints for one possible reading, such as "13,4 % of the age group". */
export function hintsOfReading(profile: Profile, fact: Fact, reading: Quantity): Hint[] {
  if (reading.kind === 'percent' && reading.value > 100) return [{ kind: 'above 100 percent' }]
  const population = decided(profile, 'population')
  if (fact.key === 'ageUnder3' && population !== null) {
    if (reading.kind === 'count') return [share(reading.value, population.value, 'population')]
    if (reading.kind === 'percent') {
      return [{ kind: 'computed count', value: childrenOf(reading.value, population.value), line: population.line }]
    }
  }
  if (fact.key === 'ageUnder3InPoverty' && reading.kind === 'count') {
    const children = childrenUnder3(profile)
    if (children !== null && children >= reading.value) return [share(reading.value, children, 'age group')]
  }
  return []
}

function share(value: number, of: number, base: 'population' | 'age group'): Hint {
  return { kind: 'computed share', value: (value / of) * 100, of: base }
}

function childrenOf(percent: number, population: number): number {
  return Math.round((percent / 100) * population)
}

function hintsOfBudget({ status, quantities, note, asOf }: Fact): Hint[] {
  const hints: Hint[] = []
  const [total, ...parts] = quantities.flatMap((quantity) => (quantity.kind === 'money' ? [quantity.value] : []))
  const remainder = total === undefined ? 0 : total - parts.reduce((sum, part) => sum + part, 0)
  if (parts.length > 0 && remainder > 0 && /\bRest\b/iu.test(note ?? '')) {
    hints.push({ kind: 'computed remainder', value: remainder })
  }
  if (status === 'given' && asOf === null) hints.push({ kind: 'year missing' })
  return hints
}

/** A count nobody has to decide about any more; null where there is none above zero. */
function decided(profile: Profile, key: FactKey): { readonly value: number; readonly line: number } | null {
  const fact = profile.facts.find((candidate) => candidate.key === key)
  const quantity = fact?.quantities[0]
  return fact !== undefined && quantity?.kind === 'count' && quantity.value > 0
    ? { value: quantity.value, line: fact.line }
    : null
}

function childrenUnder3(profile: Profile): number | null {
  const counted = decided(profile, 'ageUnder3')
  if (counted !== null) return counted.value
  const percent = profile.facts.find(({ key }) => key === 'ageUnder3')?.quantities[0]
  const population = decided(profile, 'population')
  return percent?.kind === 'percent' && population !== null ? childrenOf(percent.value, population.value) : null
}
