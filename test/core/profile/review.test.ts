import { describe, expect, test } from 'vitest'
import { Problem } from '#core/problem.ts'
import { describeHint, describeLine, describeProposal } from '#core/profile/describe.ts'
import { hintsOfReading } from '#core/profile/hints.ts'
import { parseProfile } from '#core/profile/parse.ts'
import { applyDecisions, type Decision, type LineState, reviewLines } from '#core/profile/review.ts'
import { proposedRoster } from '#core/profile/roster.ts'
import { demonstrationText, texts } from './demonstration.ts'

const wetterau = parseProfile(demonstrationText('wetteraukreis'))
const bergkamen = parseProfile(demonstrationText('bergkamen'))

/** The review of a line as people count them, from 1. */
function lineAt(number: number, profile = wetterau) {
  return reviewLines(profile).find(({ line }) => line === number - 1)!
}

describe('the review', () => {
  test('gives every line of the Wetteraukreis its state', () => {
    const count = (state: LineState) => reviewLines(wetterau).filter((line) => line.state === state).length
    expect(reviewLines(wetterau)).toHaveLength(79)
    expect([count('understood'), count('check'), count('not stated'), count('unassigned'), count('protected')]).toEqual(
      [76, 1, 1, 0, 1],
    )
  })

  test('sets the two columns of a row apart', () => {
    expect(lineAt(12)).toMatchObject({
      label: 'Anteil der 0-3 Jährigen in der Kommune in %',
      value: '2,74',
      part: 'row',
      state: 'understood',
    })
  })

  test('says what was computed, and with which line', () => {
    expect(lineAt(12).hints).toEqual([{ kind: 'computed count', value: 8366, line: 8 }])
    expect(lineAt(15).hints).toEqual([{ kind: 'computed remainder', value: 55_000 }, { kind: 'year missing' }])
    expect(lineAt(10).hints).toEqual([{ kind: 'defined differently' }])
  })

  test('asks about a share that looks like a number, and says what each reading would mean', () => {
    const line = lineAt(13)
    const [fact] = line.facts
    expect(line).toMatchObject({ state: 'check', hints: [{ kind: 'contradicts label' }] })
    const [hint] = hintsOfReading(wetterau, fact!, fact!.readings[0]!)
    expect(describeHint(hint!, 'de')).toBe('13,4\u00a0% dieser Altersgruppe, berechnet')
  })

  test('protects the contact and keeps the role', () => {
    expect(lineAt(19)).toMatchObject({ state: 'protected', text: 'Ansprechperson\t[Name]' })
    expect(lineAt(20).state).toBe('understood')
  })

  test('tells statements, members, contents page and plain text of a paper apart', () => {
    expect(lineAt(12, bergkamen).part).toBe('contents')
    expect(lineAt(110, bergkamen)).toMatchObject({ part: 'member', sector: null })
    expect(lineAt(112, bergkamen)).toMatchObject({ part: 'member', sector: 'health' })
    expect(lineAt(140, bergkamen).statements).toMatchObject([{ section: 'goals' }])
    expect(lineAt(31, bergkamen).state).toBe('unassigned')
    expect(lineAt(72, bergkamen)).toMatchObject({ state: 'check', facts: [{}, {}] })
  })

  test('describes every line of every text in both languages', () => {
    for (const id of texts) {
      const profile = parseProfile(demonstrationText(id))
      for (const line of reviewLines(profile)) {
        for (const locale of ['de', 'en'] as const) {
          expect(describeLine(profile, line, locale)).not.toMatch(/undefined|NaN|^$/)
        }
      }
    }
  })

  test('describes a row with its unit and date', () => {
    expect(describeLine(wetterau, lineAt(9), 'de')).toBe('Bevölkerung: 305.312 Personen, Stand 31.12.2017')
    expect(describeLine(wetterau, lineAt(9), 'en')).toBe('Population: 305,312 persons, as of 31/12/2017')
    expect(describeLine(wetterau, lineAt(22), 'de')).toBe('Gründung des Netzwerks: 09/2012')
  })
})

describe('decisions', () => {
  test('take the chosen reading', () => {
    const decided = applyDecisions(wetterau, { 12: 0 })
    expect(decided.facts.find(({ line }) => line === 12)).toMatchObject({
      status: 'given',
      quantities: [{ kind: 'count', value: 1124 }],
      readings: [],
    })
    expect(lineAt(13, decided)).toMatchObject({ state: 'understood', hints: [{ kind: 'computed share' }] })
  })

  test('leave open what stays open, and lines nobody decided about', () => {
    expect(applyDecisions(wetterau, { 12: 'open' })).toEqual(wetterau)
    expect(applyDecisions(wetterau, {})).toEqual(wetterau)
    expect(applyDecisions(wetterau, { 8: 0, 13: 0 })).toEqual(wetterau)
  })

  test('confirm every proposal of a paragraph, lists and dates included', () => {
    const decided = applyDecisions(bergkamen, { 71: 0, 44: 0 })
    expect(decided.facts.filter(({ line }) => line === 71)).toMatchObject([
      { key: 'coordinationHours', status: 'given', quantities: [{ kind: 'count', value: 5 }] },
      { key: 'bodies', status: 'given', entries: ['Steuerungsgruppe'] },
    ])
    expect(decided.facts.find(({ line }) => line === 44)).toMatchObject({ status: 'given', asOf: '2012' })
  })

  test('for a reading nobody offered are refused, naming what is possible', () => {
    const refuse = () => applyDecisions(wetterau, { 12: 7 })
    expect(refuse).toThrow(Problem)
    expect(refuse).toThrow(expect.objectContaining({ kind: 'optionInvalid' }))
  })
})

describe('what might be a name', () => {
  const text = 'WIR ÜBER UNS\n\nUnsere Projektziele\n\n- Mit Petra Muster planen\n- Übergänge regeln'
  const profile = parseProfile(text)

  test('is asked about, and left out unless somebody says that it is none', () => {
    expect(lineAt(5, profile)).toMatchObject({ state: 'check', choice: 'name', possibleNames: ['Petra Muster'] })
    for (const decisions of [{}, { 4: 0 }, { 4: 'open' }] as const) {
      expect(JSON.stringify(applyDecisions(profile, decisions))).not.toContain('Petra')
    }
    expect(applyDecisions(profile, { 4: 1 })).toEqual(profile)
  })
})

describe('a list under a heading nobody knows', () => {
  const profile = parseProfile(
    'WIR ÜBER UNS\nHerausforderungen\n- Zeit\n\nUnsere Vision für morgen\n- Praxen gewinnen\n- Wege verkürzen',
  )

  test('is not part of the section above', () => {
    expect(profile.sections.challengesInField).toHaveLength(1)
    expect([5, 6, 7].map((line) => lineAt(line, profile).state)).toEqual(Array(3).fill('unassigned'))
  })

  test('can be put into a section by hand', () => {
    const decided = applyDecisions(profile, { 5: 'goals', 6: 'text' })
    expect(decided.sections.goals).toEqual([{ line: 5, text: 'Praxen gewinnen', children: [] }])
    expect(decided.unknown.map(({ line }) => line)).toEqual([4, 6])
    expect(() => applyDecisions(profile, { 5: 0 })).toThrow(expect.objectContaining({ kind: 'optionInvalid' }))
  })
})

test('headings are known with "unsere" and with whom they address', () => {
  const profile = parseProfile(
    'WIR ÜBER UNS\nUnsere Herausforderungen vor Ort\n- Zeit\nUnsere Erwartungen an den Qualitätsdialog\n- Austausch',
  )
  expect(profile.sections.challengesInField?.map((entry) => entry.text)).toEqual(['Zeit'])
  expect(profile.sections.expectations?.map((entry) => entry.text)).toEqual(['Austausch'])
})

describe('in words', () => {
  const fact = (line: string) => parseProfile(`KOMMUNALSTRUKTUR\n${line}`).facts[0]!

  test('cooperations are proposed area by area, and what is unclear stays open', () => {
    expect(describeProposal(fact('Anzahl Kooperationen\tGesundheit: viele, Basare: 4, Sonstige 3'), 'de')).toBe(
      'Sonstige: 3; offen bleibt: Gesundheit: viele, Basare: 4',
    )
  })

  test('children under three are not called up to three', () => {
    const profile = parseProfile('KOMMUNALSTRUKTUR\nKinder unter 3 Jahren\t3.400')
    expect(describeLine(profile, lineAt(2, profile), 'de')).toBe('Kinder unter 3 Jahren: 3.400 Kinder')
  })

  test('a budget is its sum, with what it is made of', () => {
    expect(describeLine(wetterau, lineAt(15), 'de')).toBe(
      'Budget für Frühe Hilfen: 170.000\u00a0€, 115.000 € Bundesstiftung, Rest Eigenmittel WK',
    )
  })
})

describe('a Steckbrief in words of its own', () => {
  const text = [
    'Steckbrief der Kommune Musterstadt',
    '',
    'Einwohnerzahl\t84.300',
    '',
    'Mitglieder des Netzwerks',
    '3 Schwangerschaftsberatungsstellen',
    '4 freiberufliche Hebammen',
    '5 niedergelassene Kinderärztinnen und Kinderärzte',
    'Jugendamt (ASD, 6 Personen)',
    'Ehrenamtliche Familienpatinnen',
    'Lokales Bündnis',
    '',
    'Ziele für die Qualitätsentwicklung',
    '1. Wir wollen die Kinderarztpraxen verbindlich einbinden.',
    '2. Übergänge in die Kita verbessern',
    '',
    'Herausforderungen',
    '- Hohe Personalfluktuation',
  ].join('\n')
  const profile = parseProfile(text)

  test('has its goals found under any heading of goals', () => {
    expect(profile.sections.goals?.map((entry) => entry.text)).toEqual([
      'Wir wollen die Kinderarztpraxen verbindlich einbinden.',
      'Übergänge in die Kita verbessern',
    ])
    for (const heading of ['Ziele', 'Unsere Netzwerkziele', 'Ziele und Vorhaben', 'Das wollen wir erreichen']) {
      const other = parseProfile(text.replace('Ziele für die Qualitätsentwicklung', heading))
      expect(other.sections.goals).toHaveLength(2)
    }
    const sentence = parseProfile(text.replace('Ziele für die Qualitätsentwicklung', 'Ziel des Netzwerks ist Nähe'))
    expect(sentence.sections.goals).toBeUndefined()
  })

  test('has its members counted by area, one that states no number as one', () => {
    expect(proposedRoster(profile)).toEqual({
      health: 9,
      'youth-welfare': 6,
      'pregnancy-counselling': 3,
      'early-intervention': null,
      other: null,
      volunteers: 1,
    })
    expect(describeLine(profile, lineAt(7, profile), 'de')).toBe('Mitglied des Netzwerks, Bereich Gesundheit: 4')
    expect(describeLine(profile, lineAt(10, profile), 'de')).toMatch(/Freiwilligenarbeit, ohne Zahl: zählt als 1$/)
  })

  test('leaves a member of no known area to a person, who can put it in one', () => {
    expect(lineAt(11, profile)).toMatchObject({ state: 'unassigned', choice: 'place' })
    const decided = applyDecisions(profile, { 10: 'other' })
    expect(decided.cooperations.other).toEqual({ kind: 'count', value: 1 })
    expect(decided.unknown).toEqual([])
  })

  test('counts nobody twice where a row already counts the cooperations', () => {
    const counted = parseProfile(text.replace('Einwohnerzahl', 'Anzahl Kooperationen\tGesundheit: 2\nEinwohnerzahl'))
    expect(counted.cooperations).toEqual({ health: { kind: 'count', value: 2 } })
    expect(applyDecisions(counted, { 11: 'other' }).cooperations).toEqual(counted.cooperations)
  })
})

describe('a line that was understood', () => {
  const text = [
    'Steckbrief der Stadt Muster',
    '',
    'Einwohnerzahl\t84.300',
    'Netzwerk-Name\tVernetzung aller Praxen',
    '',
    'Mitglieder des Netzwerks',
    '3 Hebammen, 2 Ärztinnen',
    '4 Kitas',
    '',
    'Ziele',
    '- Übergänge regeln:',
    '  - in die Kita',
    '- Praxen gewinnen',
  ].join('\n')
  const profile = parseProfile(text)
  const at = (words: string) => profile.lines.findIndex((line) => line.includes(words))
  const decided = (words: string, choice: Decision) => applyDecisions(profile, { [at(words)]: choice })

  test('can be put elsewhere, each of them', () => {
    for (const words of ['84.300', 'Netzwerk-Name', '3 Hebammen', '4 Kitas', 'Übergänge', 'in die Kita', 'Praxen gew'])
      expect(lineAt(at(words) + 1, profile)).toMatchObject({ state: 'understood', choice: 'place' })
    expect(lineAt(at('Mitglieder') + 1, profile).choice).toBeNull()
  })

  test('of a section moves to another with the points below it', () => {
    const { goals, expectations } = decided('Übergänge', 'expectations').sections
    expect(goals?.map((entry) => entry.text)).toEqual(['Praxen gewinnen'])
    expect(expectations).toMatchObject([{ text: 'Übergänge regeln:', children: [{ text: 'in die Kita' }] }])
  })

  test('as text alone is kept and counts for nothing, the points below it too', () => {
    const { sections, unknown } = decided('Übergänge', 'text')
    expect(sections.goals).toHaveLength(1)
    expect(unknown.map(({ line }) => line)).toEqual([at('Übergänge'), at('in die Kita')])
    expect(decided('84.300', 'text').facts.map(({ key }) => key)).toEqual(['networkName'])
  })

  test('below another can be put elsewhere by itself', () => {
    const { goals, challengesInField } = decided('in die Kita', 'challengesInField').sections
    expect(goals?.[0]?.children).toEqual([])
    expect(challengesInField).toMatchObject([{ text: 'in die Kita' }])
  })

  test('that is a row becomes a statement by its value', () => {
    const { facts, sections } = decided('Netzwerk-Name', 'goals')
    expect(facts.map(({ key }) => key)).toEqual(['population'])
    expect(sections.goals?.[0]?.text).toBe('Vernetzung aller Praxen')
  })

  test('that is a member counts in the other area, with all its numbers', () => {
    const count = (value: number) => ({ kind: 'count', value })
    expect(profile.cooperations).toEqual({ health: count(5), 'youth-welfare': count(4) })
    expect(decided('3 Hebammen', 'volunteers').cooperations).toEqual({
      'youth-welfare': count(4),
      volunteers: count(5),
    })
    expect(decided('4 Kitas', 'health').cooperations).toEqual({ health: count(9) })
    expect(decided('4 Kitas', 'goals').cooperations).toEqual({ health: count(5) })
  })

  test('that counts the cooperations leaves the counting to the members when it is put elsewhere', () => {
    const counted = parseProfile(text.replace('Einwohnerzahl\t84.300', 'Anzahl Kooperationen\tGesundheit: 2'))
    const moved = applyDecisions(counted, { 2: 'text', [at('4 Kitas')]: 'other' })
    expect(moved.cooperations).toMatchObject({ health: { value: 5 }, other: { value: 4 } })
    expect(moved.cooperations).not.toHaveProperty('youth-welfare')
  })

  test('stays where nobody says otherwise, and cannot be put where there is no place', () => {
    expect(applyDecisions(profile, { [at('4 Kitas')]: 'open' })).toEqual(profile)
    expect(() => decided('4 Kitas', 'nowhere' as Decision)).toThrow(expect.objectContaining({ kind: 'optionInvalid' }))
  })
})
