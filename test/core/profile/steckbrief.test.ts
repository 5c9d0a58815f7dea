import { describe, expect, test } from 'vitest'
import type { Fact, FactKey, Profile } from '#core/model/profile.ts'
import { parseProfile } from '#core/profile/parse.ts'
import { demonstrationText } from './demonstration.ts'

const bremerhaven = parseProfile(demonstrationText('bremerhaven'))
const harburg = parseProfile(demonstrationText('hamburg-harburg'))
const chemnitz = parseProfile(demonstrationText('chemnitz'))
const wetterau = parseProfile(demonstrationText('wetteraukreis'))

const count = (value: number) => ({ kind: 'count', value })
const percent = (value: number) => ({ kind: 'percent', value })
const money = (value: number, origin: string | null) => ({ kind: 'money', value, currency: 'EUR', origin })

function fact(profile: Profile, key: FactKey): Fact {
  return profile.facts.find((candidate) => candidate.key === key)!
}

function row(...rows: string[]): Profile {
  return parseProfile(['Stadt Seedorf, Hessen', '', 'KOMMUNALSTRUKTUR', '', ...rows].join('\n'))
}

describe('the head', () => {
  test('gives name, kind and Land as far as the words say so', () => {
    expect(bremerhaven).toMatchObject({ name: 'Bremerhaven', kind: 'Stadt', land: 'Bremen' })
    expect(harburg).toMatchObject({ name: 'Hamburg-Harburg', kind: null, land: null })
    expect(chemnitz).toMatchObject({ name: 'Chemnitz', kind: 'Stadt', land: 'Sachsen' })
    expect(wetterau).toMatchObject({ name: 'Wetteraukreis', kind: 'Landkreis', land: 'Hessen' })
  })

  test('names cluster and dimensions where they are written', () => {
    expect(harburg).toMatchObject({ cluster: 3, dimensions: ['network', 'political-anchoring'] })
    expect(bremerhaven).toMatchObject({ cluster: null, dimensions: [] })
  })
})

describe('figures', () => {
  test('the population takes its date from the label, also between tags', () => {
    expect(fact(harburg, 'population')).toMatchObject({ quantities: [count(167_494)], asOf: '2018-12-31' })
    expect(fact(wetterau, 'population')).toMatchObject({ quantities: [count(305_312)], asOf: '2017-12-31' })
    expect(fact(bremerhaven, 'population')).toMatchObject({ quantities: [count(118_919)], asOf: null })
  })

  test('migration keeps a date in the value and a definition in the label', () => {
    expect(fact(chemnitz, 'migration')).toMatchObject({ quantities: [percent(8.09)], asOf: '2018-07-31', note: null })
    expect(fact(wetterau, 'migration').definition).toBe('nichtdeutsche Bevölkerung')
    expect(fact(harburg, 'migration')).toMatchObject({ quantities: [percent(44.9)], definition: null })
  })

  test('a row whose label is only a period goes on with the row above', () => {
    expect(harburg.facts.filter(({ key }) => key === 'populationChange')).toMatchObject([
      { quantities: [percent(4.44)], period: { from: 2011, to: 2015 } },
      { quantities: [percent(6.29)], period: { from: 2014, to: 2018 } },
    ])
  })

  test('a row that begins in lower case is another age group, with its own date', () => {
    expect(fact(harburg, 'otherAgeGroup')).toMatchObject({
      quantities: [percent(26.2)],
      definition: 'unter 15-jährigen',
      asOf: '2017-12',
    })
  })

  test('a share with a sign or a unit in the label is percent', () => {
    expect(fact(harburg, 'ageUnder3')).toMatchObject({ status: 'given', quantities: [percent(3.5)] })
    expect(fact(wetterau, 'ageUnder3')).toMatchObject({ status: 'given', quantities: [percent(2.74)] })
  })

  test('a number under a label that says share is a question, not a guess', () => {
    expect(fact(bremerhaven, 'ageUnder3')).toMatchObject({
      status: 'needs review',
      quantities: [],
      readings: [count(3436), percent(3.436)],
    })
    expect(fact(wetterau, 'ageUnder3InPoverty')).toMatchObject({ status: 'needs review', readings: [count(1124), {}] })
    expect(harburg.facts.some(({ key }) => key === 'ageUnder3InPoverty')).toBe(false)
  })

  test.each(['keine Angabe', 'Keine Angabe', 'k. A.', 'k.A.', 'n/a', '-', '–', ''])('„%s“ is not stated', (value) => {
    expect(row(`Alleinerziehenden-Quote mit Kind U3\t${value}`).facts).toMatchObject([
      { key: 'singleParentsUnder3', status: 'not stated', quantities: [], readings: [] },
    ])
  })

  test.each([
    ['ca. 3.400', count(3400), 'ca.'],
    ['3 436', count(3436), null],
    ['3\u202f436', count(3436), null],
    ['1.2 Mio.', count(1_200_000), null],
    ['118.919 (Stand 31.12.2018)', count(118_919), null],
    ['118.919, Stand: Dezember 2018', count(118_919), null],
  ])('a population of „%s“', (value, quantity, note) => {
    expect(row(`Bevölkerungszahl insgesamt\t${value}`).facts).toMatchObject([{ quantities: [quantity], note }])
  })

  test('the English thousands comma is offered, not assumed', () => {
    expect(row('Bevölkerungszahl insgesamt\t118,919').facts).toMatchObject([
      { status: 'needs review', readings: [count(118_919), count(118.919)] },
    ])
  })

  test('two numbers in one cell are two readings', () => {
    expect(row('Bevölkerungszahl insgesamt\t118.919 und 120.000').facts).toMatchObject([
      { status: 'needs review', readings: [count(118_919), count(120_000)] },
    ])
  })

  test('words instead of a number stay open', () => {
    expect(row('Bevölkerungszahl insgesamt\twächst stark').facts).toMatchObject([
      { status: 'needs review', quantities: [], readings: [], original: 'wächst stark' },
    ])
  })
})

test('a range that leaves out the first thousands is a question, the likelier reading first', () => {
  const range = (from: number) => ({ kind: 'range', from, to: 130_000 })
  expect(row('Bevölkerungszahl insgesamt\tca. 120-130.000').facts).toMatchObject([
    { status: 'needs review', quantities: [], readings: [range(120_000), range(120)] },
  ])
})

describe('the budget', () => {
  test('is a sum with its composition, two rows, or a total and a part', () => {
    expect(fact(bremerhaven, 'budget')).toMatchObject({ quantities: [money(121_000, null)] })
    expect(fact(bremerhaven, 'budget').definition).toMatch(/^\(BSFH und kommunale Mittel.*Familienhebammen$/)
    expect(harburg.facts.filter(({ key }) => key === 'budget')).toMatchObject([
      { quantities: [money(109_902, 'Bundesstiftung')] },
      { quantities: [money(503_900, 'kommunal')], label: '' },
    ])
    expect(fact(wetterau, 'budget')).toMatchObject({
      quantities: [money(170_000, null), money(115_000, 'Bundesstiftung')],
      note: '115.000 € Bundesstiftung, Rest Eigenmittel WK',
    })
    expect(fact(chemnitz, 'budget').status).toBe('not stated')
  })

  test('keeps its year where one is written, and asks where the currency is missing', () => {
    expect(row('Kommunales Budget für Frühe Hilfen\t2018: 121.000 €').facts[0]).toMatchObject({
      quantities: [money(121_000, null)],
      asOf: '2018',
    })
    expect(row('Kommunales Budget für Frühe Hilfen\t121.000').facts[0]).toMatchObject({
      status: 'needs review',
      readings: [money(121_000, null)],
    })
  })
})

describe('the network', () => {
  test('was founded on a day, in a month or in a year', () => {
    expect(fact(bremerhaven, 'founded')).toMatchObject({
      asOf: '2016-03-10',
      note: 'Vorläufer Arbeitsgruppe seit 2009/2010',
    })
    expect(fact(harburg, 'founded').asOf).toBe('2003')
    expect(fact(chemnitz, 'founded').asOf).toBe('2013-08')
    expect(fact(wetterau, 'founded').asOf).toBe('2012-09')
  })

  test('days that do not exist and two years joined stay open', () => {
    expect(row('Netzwerkgründung\t31.02.2018').facts[0]).toMatchObject({ status: 'needs review', asOf: null })
    expect(row('Netzwerkgründung\t2009/2010').facts[0]).toMatchObject({ status: 'needs review' })
  })

  test('documents are separate, and a revision is not the date of the first', () => {
    expect(fact(harburg, 'firstDocument')).toMatchObject({
      asOf: '2009',
      entries: [expect.stringContaining('(überarbeitet 2018)'), expect.stringMatching(/^2013 Bezirkskonzept/)],
    })
    expect(fact(chemnitz, 'firstDocument').asOf).toBe('2013-04-12')
  })

  test('lists split at commas, but not within brackets or before a relative clause', () => {
    expect(fact(bremerhaven, 'targetGroups').entries).toHaveLength(6)
    expect(fact(wetterau, 'targetGroups').entries).toHaveLength(1)
    expect(fact(chemnitz, 'targetGroups').entries).toEqual([
      'Die im KKG benannten Akteure',
      '(werdende) Eltern mit Kindern bis zum 3. Lebensjahr',
    ])
    expect(fact(harburg, 'bodies').entries).toHaveLength(4)
    expect(fact(chemnitz, 'bodies').entries.at(-1)).toBe('AK Familienbildung')
  })

  test('bodies may only be counted', () => {
    expect(fact(wetterau, 'bodies')).toMatchObject({ status: 'given', quantities: [count(6)], entries: [] })
  })

  test('roles stand one for each person', () => {
    expect(fact(harburg, 'contactRole').entries).toHaveLength(2)
  })

  test('cooperations are counted by area, ranges included', () => {
    expect(harburg.cooperations).toEqual({
      health: count(3),
      'youth-welfare': count(15),
      'pregnancy-counselling': { kind: 'range', from: 1, to: 2 },
      'early-intervention': count(2),
      other: count(5),
      volunteers: count(0),
    })
    expect(chemnitz.cooperations['pregnancy-counselling']).toEqual(count(3))
    expect(wetterau.cooperations['youth-welfare']).toEqual(count(150))
  })

  test('an area without a number is left out and asked about', () => {
    const profile = row('Anzahl Kooperationen\tGesundheit: einige, Frühförderung: 3, Sonstige: k. A.')
    expect(profile.facts[0]).toMatchObject({ status: 'needs review', quantities: [count(3)] })
    expect(profile.cooperations).toEqual({ 'early-intervention': count(3) })
  })
})

describe('statements', () => {
  test('every section is found wherever it stands, in both genitives and as prose', () => {
    expect(sizes(bremerhaven)).toEqual([3, 4, 5, 3, 8, 3, 2, 3, 7, 4])
    expect(sizes(harburg)).toEqual([4, 4, 4, 2, 7, 2, 3, undefined, 1, 2])
    expect(sizes(chemnitz)).toEqual([3, 3, 4, 2, 6, 7, 10, 4, 4, 5])
    expect(sizes(wetterau)).toEqual([3, 6, 4, 3, 12, 6, 7, 5, 2, 2])
  })

  test('bullets nest as they are indented', () => {
    expect(bremerhaven.sections.experience?.map(({ children }) => children.length)).toEqual([0, 0, 4, 7, 0, 0, 0, 0])
    expect(chemnitz.sections.expectations?.[2]?.children.map(({ text }) => text)).toEqual([
      'Was läuft gut?',
      'Wo sind Ressourcen?',
    ])
  })

  test('addresses keep their wording, with or without brackets around them', () => {
    expect(wetterau.sections.materials?.[1]?.text).toBe(
      'Internetauftritte: www.fruehehilfen-wetterau.de und http://wetterau.de/bildung/netzwerk-fruehe-hilfen/',
    )
  })

  test('a heading nobody knows ends the list above it', () => {
    const profile = row('', 'Unsere Projektziele', '', '- Ziel', '', 'Unsere Vision', '', '- Vision')
    expect(profile.sections).toEqual({ goals: [{ line: 7, text: 'Ziel', children: [] }] })
    expect(profile.unknown.map(({ text }) => text)).toEqual(['Unsere Vision', '- Vision'])
  })

  test('a wrapped statement stays one', () => {
    const profile = row('', 'Unsere Projektziele', '', '- Kooperation mit', '  der Politik', '- Planung')
    expect(profile.sections.goals?.map(({ text }) => text)).toEqual(['Kooperation mit der Politik', 'Planung'])
  })
})

test('nothing in the four Steckbriefe is left unknown', () => {
  for (const profile of [bremerhaven, harburg, chemnitz, wetterau]) expect(profile.unknown).toEqual([])
})

test('unknown rows are kept with their wording, and what goes on with them does not join the fact before', () => {
  const profile = row('Bevölkerungszahl insgesamt\t5.000', 'Fläche in km²\t93,8', '\t94,1 mit Hafen')
  expect(profile.facts).toHaveLength(1)
  expect(profile.unknown.map(({ text }) => text)).toEqual(['Fläche in km²\t93,8', '\t94,1 mit Hafen'])
})

test('a row that adds something of its own to the row above is a question', () => {
  expect(row('Bevölkerungszahl insgesamt\t5.000', 'davon weiblich\t2.600').facts[1]).toMatchObject({
    key: 'population',
    status: 'needs review',
    readings: [count(2600)],
    definition: 'davon weiblich',
  })
})

function sizes(profile: Profile): (number | undefined)[] {
  const { sections } = profile
  return [
    sections.understanding,
    sections.goals,
    sections.challengesInField,
    sections.challengesInProject,
    sections.experience,
    sections.needs,
    sections.expectations,
    sections.addedValue,
    sections.materials,
    sections.wishes,
  ].map((entries) => entries?.length)
}
