import { monthAndYear, number, shortDate } from '#words/format.ts'
import type { Fact, FactKey, PartialDate, Quantity } from '../../model/profile.ts'
import type { Cover } from '../../model/report.ts'
import { percentSign } from '../format.ts'
import { optionTitle } from '../groups.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { titleText } from './heading.ts'

type CoverFact = Cover['facts'][number]['facts'][number]
type ShownKey = keyof ReportView['words']['frame']['cover']['facts']

const municipalityFacts: readonly ShownKey[] = [
  'population',
  'populationChange',
  'migration',
  'births',
  'ageUnder3',
  'ageUnder3InPoverty',
  'singleParentsUnder3',
  'budget',
]
/** A wording that is not yet read is quoted if it fits the table's column. */
const longestOriginal = 40
const networkFacts: readonly ShownKey[] = ['founded', 'bodies', 'coordinationHours']

/** What this is, about whom and from when, with the facts the municipality itself states. */
export function cover(view: ReportView, options: SectionOptions<'cover'>): Cover {
  const { frame } = view.words
  const { evaluation, study, profile } = view
  const scope = frame.cover.scope(
    view.dimensions.length,
    view.instrument.dimensions.length,
    view.ownItems.filter(({ source }) => !source.met).length,
  )
  const publisher = [
    // invented results are nobody's: no real body may stand as their publisher
    study.simulated ? frame.cover.example : frame.cover.publisher(networkName(view)),
    ...(profile ? [frame.cover.fromProfile(sourceOf(view))] : []),
    ...(study.simulated ? [frame.simulatedSentence] : []),
    frame.cover.notNzfh,
  ].join(' ')
  return {
    kind: kindOf(view),
    title: frame.title(titleText(view, options.title), evaluation.municipality.name),
    subtitle: hasCoverPage(view)
      ? frame.subtitle[view.mode === 'comparison' ? 'comparison' : 'stocktaking']
      : months(view),
    waves: view.waves.map(({ position, wave }) => ({
      sign: position === 'first' ? 'before' : position === 'middle' ? 'interim' : 'after',
      text: frame.coverWave[view.waves.length === 1 ? 'only' : position](wave.opensOn, wave.closesOn),
    })),
    facts: hasCoverPage(view)
      ? [
          { kind: 'facts', title: frame.cover.municipality, facts: aboutMunicipality(view) } as const,
          { kind: 'facts', title: frame.cover.network, facts: aboutNetwork(view) } as const,
        ].filter(({ facts }) => facts.length > 0)
      : [],
    scope,
    publisher,
  }
}

/** Reports without a cover page have their title above the first section and no room for the profile's facts. */
function hasCoverPage({ template }: ReportView): boolean {
  return template.layout === 'report'
}

/** "Wie das Netzwerk seine Arbeit einschätzt: März 2024 und März 2026" */
function months(view: ReportView): string {
  const ends = view.waves.length > 1 ? [view.waves[0]!, view.last] : [view.last]
  return view.words.brief.subtitle(ends.map(({ wave }) => view.words.frame.months(wave.opensOn, wave.closesOn)))
}

/** "Vorher-Nachher-Bericht 2024–2026", "Bestandsaufnahme 2026"; the template's own name where it has no cover page. */
export function kindOf(view: ReportView): string {
  if (!hasCoverPage(view)) return view.template.name[view.locale]
  const years = [...new Set([view.waves[0]!, view.last].map(({ wave }) => wave.opensOn.slice(0, 4)))]
  return view.words.frame.kind[view.mode === 'comparison' ? 'comparison' : 'stocktaking'](years.join('–'))
}

function aboutMunicipality(view: ReportView): readonly CoverFact[] {
  const land = view.evaluation.municipality.land ?? view.profile?.land ?? null
  const facts = municipalityFacts.flatMap((key) => factOf(view, key))
  return land === null ? facts : [{ name: view.words.frame.cover.land, value: land, note: null }, ...facts]
}

function aboutNetwork(view: ReportView): readonly CoverFact[] {
  return [...networkFacts.flatMap((key) => factOf(view, key)), ...cooperations(view)]
}

/** What the network calls itself; a long name has more room in the line of the publisher than in a table. */
function networkName(view: ReportView): string | null {
  const stated = view.profile?.facts.find(({ key, status }) => key === 'networkName' && status === 'given')
  return view.evaluation.municipality.networkName ?? stated?.entries[0] ?? null
}

/** A fact is shown as given, "keine Angabe" where the source says so, in its own words while its reading is open. */
function factOf(view: ReportView, key: ShownKey): readonly CoverFact[] {
  const { cover, notStated } = view.words.frame
  const fact = view.profile?.facts.find((candidate) => candidate.key === (key satisfies FactKey))
  if (!fact) return []
  const name = cover.facts[key]
  if (fact.status === 'needs review')
    return fact.original.length > longestOriginal
      ? []
      : [{ name, value: fact.original, note: cover.unreviewed(sourceOf(view)) }]
  if (fact.status === 'not stated') return [{ name, value: notStated, note: null }]
  const value = factText(view, fact, key)
  return value === null ? [] : [{ name, value, note: noteOf(view, fact, key) }]
}

function factText(view: ReportView, fact: Fact, key: ShownKey): string | null {
  if (key === 'founded') return fact.asOf ? partialDate(view, fact.asOf) : fact.original
  const [quantity] = fact.quantities
  if (quantity) {
    const text = written(view, quantity)
    return key === 'coordinationHours' ? view.words.frame.cover.perWeek(text) : text
  }
  return key === 'bodies' && fact.entries.length > 0 ? String(fact.entries.length) : null
}

function noteOf(view: ReportView, fact: Fact, key: ShownKey): string | null {
  const { cover } = view.words.frame
  const isLong = fact.definition !== null && fact.definition.length > longestOriginal
  const notes = [
    isLong ? cover.definitionElsewhere(sourceOf(view)) : fact.definition,
    ...moneyNotes(view, fact),
    fact.period && cover.period(fact.period.from, fact.period.to),
    fact.asOf && key !== 'founded' ? cover.asOf(partialDate(view, fact.asOf)) : null,
    fact.note && qualified(view, fact.note),
  ].filter((note) => note !== null && note !== '')
  return notes.length === 0 ? null : notes.join('; ')
}

/** "mehr als, im Durchschnitt" in the language of the report; a note in other words stays as its source has it. */
function qualified({ words }: ReportView, note: string): string {
  const known: Readonly<Record<string, string>> = words.frame.cover.qualifiers
  const parts = note.split(', ').map((part) => known[part.toLowerCase()])
  return parts.includes(undefined) ? note : parts.join(', ')
}

/** Where the money comes from: the total's own origin, then the parts named beside it ("115.000 € Bundesstiftung"). */
function moneyNotes(view: ReportView, { note, quantities }: Fact): readonly string[] {
  // A note in the source's words, which are German with ordinary blanks, may name the part already.
  const isNamed = (text: string) => note?.includes(text.replaceAll('\u00a0', ' ')) === true
  return quantities.flatMap((quantity, index) => {
    if (quantity.kind !== 'money' || quantity.origin === null) return []
    const { origin } = quantity
    if (isNamed(index === 0 ? origin : `${written(view, quantity, 'de')} ${origin}`)) return []
    return [index === 0 ? origin : `${written(view, quantity)} ${origin}`]
  })
}

/** What the municipality handed in: a Steckbrief or a concept. */
function sourceOf(view: ReportView): string {
  return view.words.frame.cover.source[view.profile?.form ?? 'steckbrief']
}

function cooperations(view: ReportView): readonly CoverFact[] {
  const { cover } = view.words.frame
  const entries = Object.entries(view.profile?.cooperations ?? {}).flatMap(([sector, quantity]) =>
    quantity ? [{ sector, quantity }] : [],
  )
  if (entries.length === 0) return []
  const total = sumOf(entries.map(({ quantity }) => quantity))
  return [
    ...(total === null
      ? []
      : [{ name: cover.facts.cooperations, value: written(view, total), note: cover.cooperationsNote }]),
    ...entries.map(({ sector, quantity }) => ({
      name: cover.share(optionTitle(view, 'sector', sector)),
      value: written(view, quantity),
      note: null,
    })),
  ]
}

/** Sum of counts and ranges; a range in the sum where there is one in the parts, null for anything else. */
function sumOf(quantities: readonly Quantity[]): Quantity | null {
  const limits = quantities.map((quantity) => {
    if (quantity.kind === 'count') return { from: quantity.value, to: quantity.value }
    return quantity.kind === 'range' ? quantity : null
  })
  if (limits.includes(null)) return null
  const from = limits.reduce((sum, limit) => sum + limit!.from, 0)
  const to = limits.reduce((sum, limit) => sum + limit!.to, 0)
  return from === to ? { kind: 'count', value: from } : { kind: 'range', from, to }
}

/** A quantity with as many decimals as its source. */
function written(view: ReportView, quantity: Quantity, locale = view.locale): string {
  const plain = (value: number) => number(value, Math.min(2, decimalsOf(value)), locale)
  switch (quantity.kind) {
    case 'count':
      return plain(quantity.value)
    case 'percent':
      return percentSign(plain(quantity.value), locale)
    case 'range':
      return view.words.frame.cover.range(plain(quantity.from), plain(quantity.to))
    case 'money':
      return locale === 'de' ? `${plain(quantity.value)}\u00a0€` : `€${plain(quantity.value)}`
  }
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** "31.12.2017", "September 2012" or "2018": as precise as the source. */
function partialDate(view: ReportView, date: PartialDate): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return shortDate(date, view.locale)
  return /^\d{4}-\d{2}$/.test(date) ? monthAndYear(date, view.locale) : date
}
