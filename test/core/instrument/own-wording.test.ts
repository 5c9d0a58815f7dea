import { describe, expect, test } from 'vitest'
import { withoutLabel, wordingHint } from '#core/instrument/own-wording.ts'

describe('the head of a list in front of a statement', () => {
  test.each([
    ['Ziel 3: Verbindliche Zusammenarbeit', 'Verbindliche Zusammenarbeit'],
    ['Projektziel 1 – Eltern finden eine Anlaufstelle', 'Eltern finden eine Anlaufstelle'],
    ['3. Ziel: Verbindliche Zusammenarbeit', 'Verbindliche Zusammenarbeit'],
    ['Ziel Nr. 2: Vernetzung', 'Vernetzung'],
    ['Herausforderung: Wenig Zeit', 'Wenig Zeit'],
    ['Sonstiges: Austausch mit Kitas', 'Austausch mit Kitas'],
    ['b) Austausch mit Kitas', 'Austausch mit Kitas'],
    ['Goal 2: Shared training', 'Shared training'],
  ])('%s', (text, rest) => {
    expect(withoutLabel(text)).toBe(rest)
    expect(wordingHint(text, 'goal')).toMatchObject({ kind: 'label' })
  })

  test.each([
    'Zielgerichtete Entwicklung der Frühen Hilfen',
    'Ziel-Vereinbarungen mit allen Trägern liegen vor',
    'Bestandsaufnahme: Wo sind Ressourcen',
    '3. Elterntreff ist eröffnet',
    'Erwartungen der Eltern sind bekannt',
    'Andere Netzwerke: Austausch zweimal im Jahr',
  ])('is none in: %s', (text) => {
    expect(withoutLabel(text)).toBe(text)
    expect(wordingHint(text, 'goal')).toBeNull()
  })

  test('stays where it is all there is', () => {
    expect(withoutLabel('Sonstiges:')).toBe('Sonstiges:')
  })

  test('is named as it is written', () => {
    expect(wordingHint('  Ziel 3: Vernetzung', 'goal')).toEqual({ kind: 'label', words: 'Ziel 3:' })
  })
})

describe('a wish', () => {
  test.each([
    ['Wir möchten mehr Familien erreichen', 'Wir möchten'],
    ['Wir wünschen uns mehr Austausch', 'Wir wünschen uns'],
    ['Unser Ziel ist es, alle einzubinden', 'Unser Ziel ist es'],
    ['Ziel dieses Netzwerkes ist es, alle einzubinden', 'Ziel dieses Netzwerkes ist es'],
    ['Familien sollen eine Anlaufstelle finden', 'sollen'],
    ['We would like to reach more families', 'We would like'],
  ])('%s', (text, words) => {
    expect(wordingHint(text, 'goal')).toEqual({ kind: 'wish', words })
  })

  test.each([
    'Wirtschaft und Netzwerk kennen einander',
    'Sollstärke der Koordination ist erreicht',
    'Wir treffen uns im Quartal',
  ])('is none: %s', (text) => {
    expect(wordingHint(text, 'goal')).toBeNull()
  })
})

describe('a text that is no single statement', () => {
  test('is a question, except as a challenge', () => {
    expect(wordingHint('Wie erreichen wir Väter?', 'goal')).toEqual({ kind: 'question' })
    expect(wordingHint('Wie erreichen wir Väter?', 'challenge')).toBeNull()
  })

  test('is a list, or more than one sentence', () => {
    expect(wordingHint('Vernetzung: mit Kitas; mit Praxen', 'goal')).toEqual({ kind: 'several' })
    expect(wordingHint('Praxen sind eingebunden. Kitas kennen uns', 'goal')).toEqual({ kind: 'several' })
  })

  test.each([
    'Einbindung weiterer Akteure (bspw. Gynäkologen, Kinderärzte)',
    'Wahrnehmung durch pol. Entscheidungsgremien',
    'Alle Stellen einschl. Kitas kennen das Netzwerk.',
  ])('is not made by an abbreviation: %s', (text) => {
    expect(wordingHint(text, 'goal')).toBeNull()
  })
})
