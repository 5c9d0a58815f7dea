import { profileWords } from '#words/profile.ts'
import type { Locale } from '../model/locale.ts'
import type { Fact, FactKey, Profile, Quantity } from '../model/profile.ts'
import { cooperationsBySector, openCooperations } from './cooperations.ts'
import type { Hint } from './hints.ts'
import { readBullet } from './lines.ts'
import { readMembers, statedCount, withMember } from './members.ts'
import type { ReviewLine } from './review.ts'
import { type KnownSector, sectorIds } from './sectors.ts'

type Words = (typeof profileWords)['de']

/** What a line was understood as, in one phrase. */
export function describeLine(profile: Profile, line: ReviewLine, locale: Locale): string {
  const words = profileWords[locale]
  const understood = [
    ...line.facts.map((fact) => describeFact(fact, locale)),
    ...line.statements.map(({ section, text }) =>
      line.part === 'text' ? words.quoted(words.sections[section], text) : words.sections[section],
    ),
  ]
  if (understood.length > 0) return understood.join('; ')
  switch (line.part) {
    case 'title':
      return words.parts.title(profile.name, profile.land)
    case 'cluster':
      return profile.cluster === null ? words.parts.heading : words.parts.cluster(profile.cluster)
    case 'dimensions':
      return words.parts.dimensions(profile.dimensions.length)
    case 'member': {
      const several = profile.form === 'steckbrief' && describeSeveral(line, words)
      if (several) return several
      const sector = sectorIds.find((id) => id === line.sector)
      const count =
        profile.form === 'steckbrief' ? words.parts.members(statedCount(readBullet(line.text)?.text ?? line.text)) : ''
      return words.parts.member(sector === undefined ? null : words.sectors[sector satisfies KnownSector]) + count
    }
    case 'row':
    case 'statement':
    case 'text':
      return words.parts.text
    default:
      return words.parts[line.part]
  }
}

/** A line of several members: each area with its number, and what stays open; null for one member. */
function describeSeveral(line: ReviewLine, words: Words): string | null {
  const read = readMembers(readBullet(line.text)?.text ?? line.text)
  if (read === null || read.counted.length + read.open.length < 2) return null
  const counts = read.counted.reduce(withMember, {})
  const areas = sectorIds.flatMap((id) => {
    const quantity = counts[id]
    return quantity?.kind === 'count' ? [`${words.sectors[id]}: ${words.figure(quantity.value)}`] : []
  })
  return [words.parts.several(areas), ...(read.open.length > 0 ? [words.staysOpen(read.open)] : [])].join('; ')
}

/** "Bevölkerung: 305.312 Personen, Stand 31.12.2017"; for open facts the possible readings. */
export function describeFact(fact: Fact, locale: Locale): string {
  const words = profileWords[locale]
  return `${nameOf(fact, words)}: ${describeValue(fact, locale, words)}`
}

/** Under three is not up to three: the row says which children are counted. */
function nameOf(fact: Fact, words: Words): string {
  const under3 = /unter[- ](?:3|drei)(?!\d)|(?<!\p{L})U3(?!\d)/iu.test(fact.label)
  if (under3 && (fact.key === 'ageUnder3' || fact.key === 'ageUnder3InPoverty')) return words.under3[fact.key]
  return words.facts[fact.key]
}

/** What would be taken over from a fact whose reading is confirmed; of cooperations, each area with its number. */
export function describeProposal(fact: Fact, locale: Locale): string {
  const words = profileWords[locale]
  if (fact.key === 'cooperations' && fact.quantities.length > 0) {
    const counts = cooperationsBySector(fact.original)
    const areas = sectorIds.flatMap((id) => {
      const quantity = counts[id]
      return quantity ? [`${words.sectors[id]}: ${describeQuantity(fact.key, quantity, locale)}`] : []
    })
    const open = openCooperations(fact.original)
    return [...areas, ...(open.length > 0 ? [words.staysOpen(open)] : [])].join('; ')
  }
  const quantities = fact.readings.length > 0 ? fact.readings.slice(0, 1) : fact.quantities
  const said = [...quantities.map((quantity) => describeQuantity(fact.key, quantity, locale)), ...fact.entries]
  return `${nameOf(fact, words)}: ${said.join(', ') || fact.asOf || fact.original}`
}

function describeValue(fact: Fact, locale: Locale, words: Words): string {
  if (fact.status === 'not stated') return words.notStated
  if (fact.key === 'contact') return words.nameNotTaken
  const figures = fact.readings.length > 0 ? fact.readings : figuresOf(fact)
  const joined = figures
    .map((quantity) => describeQuantity(fact.key, quantity, locale))
    .join(fact.readings.length > 0 ? words.or : ', ')
  const parts = [
    joined,
    fact.entries.join(' · '),
    fact.period === null ? '' : words.period(fact.period.from, fact.period.to),
    fact.asOf === null ? '' : isDate(fact.key) ? words.date(fact.asOf) : words.asOf(fact.asOf),
    fact.definition === null || fact.key === 'budget' ? '' : words.definition(fact.definition),
    fact.note ?? '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? words.openQuestion : parts.join(', ')
}

/** Those that neither the entries nor the note name again. */
function figuresOf({ key, quantities, note }: Fact): readonly Quantity[] {
  if (key === 'cooperations') return []
  return key === 'budget' && /\d/u.test(note ?? '') ? quantities.slice(0, 1) : quantities
}

/** For these the date is the fact itself, not when it was counted. */
function isDate(key: FactKey): boolean {
  return key === 'founded' || key === 'firstDocument'
}

/** A quantity with the unit its fact gives it: "3.436 Kinder", "44,9 %", "1–2". */
export function describeQuantity(key: FactKey, quantity: Quantity, locale: Locale): string {
  const words = profileWords[locale]
  const { units } = words
  switch (quantity.kind) {
    case 'percent':
      return units.percent(words.figure(quantity.value))
    case 'money':
      return units.money(words.figure(quantity.value), quantity.origin)
    case 'range':
      return unitOf(key, units)(units.range(words.figure(quantity.from), words.figure(quantity.to)))
    case 'count':
      return unitOf(key, units)(words.figure(quantity.value))
  }
}

function unitOf(key: FactKey, units: Words['units']): (value: string) => string {
  switch (key) {
    case 'population':
    case 'migration':
    case 'otherAgeGroup':
      return units.persons
    case 'ageUnder3':
    case 'ageUnder3InPoverty':
      return units.children
    case 'births':
      return units.births
    case 'coordinationHours':
      return units.hours
    case 'responseTime':
      return units.days
    case 'bodies':
      return units.bodies
    default:
      return units.count
  }
}

export function describeHint(hint: Hint, locale: Locale): string {
  const { hints } = profileWords[locale]
  switch (hint.kind) {
    case 'computed count':
      return hints.computedCount(hint.value, hint.line + 1)
    case 'computed share':
      return hints.computedShare(hint.value, hint.of)
    case 'computed remainder':
      return hints.computedRemainder(hint.value)
    case 'year missing':
      return hints.yearMissing
    case 'defined differently':
      return hints.definedDifferently
    case 'above 100 percent':
      return hints.above100Percent
    case 'contradicts label':
      return hints.contradictsLabel
  }
}
