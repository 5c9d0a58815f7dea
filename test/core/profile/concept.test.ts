import { describe, expect, test } from 'vitest'
import type { FactKey } from '#core/model/profile.ts'
import { parseProfile } from '#core/profile/parse.ts'
import { demonstrationText } from './demonstration.ts'

const bergkamen = parseProfile(demonstrationText('bergkamen'))

function facts(key: FactKey) {
  return bergkamen.facts.filter((fact) => fact.key === key)
}

describe('a concept paper', () => {
  test('is told from a Steckbrief and knows whose it is', () => {
    expect(bergkamen).toMatchObject({
      form: 'concept',
      name: 'Bergkamen',
      kind: 'Stadt',
      land: 'Nordrhein-Westfalen',
      cluster: null,
      dimensions: [],
    })
  })

  test('yields proposals only, each with its sentence and its heading', () => {
    expect(
      bergkamen.facts.every(({ status, quantities }) => status === 'needs review' && quantities.length === 0),
    ).toBe(true)
    for (const { line, original } of bergkamen.facts.filter(({ key }) => key !== 'networkName')) {
      expect(bergkamen.lines[line]).toContain(original)
    }
    expect(facts('coordinationHours')).toMatchObject([
      { label: 'Personal', original: 'Dafür stehen ihr 5 Wochenstunden zur Verfügung.' },
    ])
  })

  test('gives births, hours, budget, response time', () => {
    expect(facts('births')).toMatchObject([
      { readings: [{ kind: 'count', value: 450 }], note: 'im Durchschnitt, mehr als' },
      { readings: [{ kind: 'range', from: 450, to: 460 }], note: 'Prognose' },
    ])
    expect(facts('coordinationHours')).toMatchObject([{ readings: [{ kind: 'count', value: 5 }] }])
    expect(facts('responseTime')).toMatchObject([{ readings: [{ kind: 'count', value: 3 }], note: 'Werktage' }])
  })

  test('states a sum once, with both attributions to choose from, and leaves national sums alone', () => {
    expect(facts('budget')).toMatchObject([
      {
        readings: [
          { kind: 'money', value: 37_240, origin: null },
          { kind: 'money', value: 37_240, origin: 'Bundesstiftung' },
        ],
      },
    ])
  })

  test('takes the beginning from the network, not from the law, and no year from "vor drei Jahren"', () => {
    expect(facts('founded')).toMatchObject([{ asOf: '2012', note: 'neu ausgerichtet' }])
    expect(facts('firstDocument')).toMatchObject([{ asOf: '2010', entries: ['Bildungskonzept'] }])
  })

  test('names target groups of the whole, not of single offers', () => {
    expect(facts('targetGroups').flatMap(({ entries }) => entries)).toEqual([
      'Schwangere und Familien mit Kindern von 0 bis 3 Jahren',
      'Kinder bis zum 3. Lebensjahr',
      'bis zum Grundschulalter',
    ])
  })

  test('names each body once', () => {
    expect(facts('bodies').flatMap(({ entries }) => entries)).toEqual([
      'Sozialraumkonferenzen',
      'Steuerungsgruppe',
      'Arbeitskreis Familienpaten',
      'Qualitätszirkel',
      'Netzwerktreffen',
    ])
  })

  test('counts the listed members by area where their names make it clear', () => {
    expect(facts('cooperations')[0]?.entries).toHaveLength(21)
    expect(bergkamen.cooperations).toEqual({
      health: { kind: 'count', value: 4 },
      'youth-welfare': { kind: 'count', value: 10 },
      'pregnancy-counselling': { kind: 'count', value: 1 },
      'early-intervention': { kind: 'count', value: 1 },
      other: { kind: 'count', value: 4 },
    })
  })

  test('gives goals and challenges that can be asked about', () => {
    expect(bergkamen.sections.goals?.map(({ text }) => text)).toEqual([
      'Ziel des Netzwerks ist es, dass aus Bekannten verlässliche Partner werden, die Aufgaben und Angebote der anderen kennen.',
      'eine verbindliche Vereinbarung über die Zusammenarbeit im Netzwerk',
      'ein zweiter Elterntreff mit Elterncafé im Ortsteil Oberaden',
    ])
    expect(bergkamen.sections.challengesInField).toHaveLength(2)
    expect(bergkamen.sections.materials?.map(({ text }) => text)).toEqual(['Fachkonzept', 'Begrüßungspaket'])
    expect(bergkamen.sections.needs).toHaveLength(1)
  })

  test('keeps what no rule knows, the order of the programme among it', () => {
    expect(bergkamen.unknown.map(({ text }) => text)).toContain('- Netzwerke aufbauen und erweitern')
    expect(bergkamen.unknown.some(({ text }) => text.startsWith('§ 1'))).toBe(true)
  })
})

describe('the rules are not made for one paper', () => {
  const paper = [
    'Konzept Frühe Hilfen im Landkreis Seeland',
    '',
    '1 Aufgabe',
    '',
    'Im Landkreis Seeland leben rund 48.500 Einwohnerinnen und Einwohner. Jährlich werden etwa 390 Kinder geboren.',
    'Die Koordination umfasst 19,5 Stunden pro Woche. Das Netzwerk Frühe Hilfen wurde im Mai 2009 gegründet.',
    '',
    '2 Finanzen',
    '',
    'Der Landkreis Seeland gibt 2024 dafür 82.500 € aus. Bundesweit sind es 51 Mio. €.',
    '',
    '3 Ziele des Netzwerks',
    '',
    '• Praxen gewinnen',
    '• Übergänge regeln',
    '',
    '4 Herausforderungen',
    '',
    '• Es fehlt Zeit',
  ].join('\n')
  const seeland = parseProfile(paper)

  test('place and figures of another district', () => {
    expect(seeland).toMatchObject({ form: 'concept', name: 'Landkreis Seeland', kind: 'Landkreis', land: null })
    expect(seeland.facts).toMatchObject([
      { key: 'population', readings: [{ value: 48_500 }], note: 'rund' },
      { key: 'births', readings: [{ value: 390 }], note: 'etwa' },
      { key: 'coordinationHours', readings: [{ value: 19.5 }] },
      { key: 'founded', asOf: '2009-05' },
      { key: 'budget', readings: [{ value: 82_500 }], asOf: '2024' },
    ])
  })

  test('lists under headings that say what they are', () => {
    expect(seeland.sections.goals?.map(({ text }) => text)).toEqual(['Praxen gewinnen', 'Übergänge regeln'])
    expect(seeland.sections.challengesInField?.map(({ text }) => text)).toEqual(['Es fehlt Zeit'])
  })

  test('a wrapped paragraph keeps the line on which its sentence begins', () => {
    expect(seeland.facts.map(({ line }) => line)).toEqual([4, 4, 5, 5, 9])
  })
})

test('a text with neither headings nor facts is kept as it is', () => {
  const profile = parseProfile('Guten Tag\n\nWir melden uns.\n')
  expect(profile).toMatchObject({ form: 'concept', name: '', facts: [], sections: {} })
  expect(profile.unknown.map(({ text }) => text)).toEqual(['Wir melden uns.'])
})

test('a paper wrapped at 80 columns says the same', () => {
  const wrapped = demonstrationText('bergkamen').replaceAll(/(.{1,80})( |$)/gm, (_, line, end) =>
    end === '' ? line : `${line}\n`,
  )
  const said = ({ facts, sections }: typeof bergkamen) => ({
    facts: facts.map(({ line: _, ...fact }) => fact),
    sections: Object.entries(sections).map(([key, entries]) => [key, entries.map(({ text }) => text)]),
  })
  expect(said(parseProfile(wrapped))).toEqual(said(bergkamen))
})
