import { describe, expect, test } from 'vitest'
import { parseProfile } from '#core/profile/parse.ts'
import { maybePerson } from '#core/profile/persons.ts'
import { writeProfile } from '#core/profile/write.ts'

function masked(...lines: string[]): string[] {
  return parseProfile(['WIR ÜBER UNS', ...lines].join('\n')).lines.slice(1)
}

test.each([
  ['Ansprechperson\tAda Muster', 'Ansprechperson\t[Name]'],
  ['Ansprechperson\tAda Muster und Ben Beispiel', 'Ansprechperson\t[Name] und [Name]'],
  ['Ansprechperson\t1. Frau Ada Muster-Probe 2. Herr Ben Beispiel', 'Ansprechperson\t1. [Name] 2. [Name]'],
  ['Ansprechperson    Dr. med. Ada Muster, Ben Beispiel', 'Ansprechperson    [Name], [Name]'],
  ['Ansprechperson: Ada Muster', 'Ansprechperson: [Name]'],
  ['Ansprechperson Ada Muster', 'Ansprechperson [Name]'],
  ['ANSPRECHPERSONEN\tAda Muster & Ben Beispiel', 'ANSPRECHPERSONEN\t[Name] & [Name]'],
  ['Ansprechperson\tAda Muster (Netzwerkkoordinatorin)', 'Ansprechperson\t[Name] (Netzwerkkoordinatorin)'],
  ['Ansprechperson\tAda Muster, ada.muster@seedorf.example', 'Ansprechperson\t[Name], [Name]'],
  ['Ansprechperson\tkeine Angabe', 'Ansprechperson\tkeine Angabe'],
])('%s', (line, expected) => {
  expect(masked(line)).toEqual([expected])
})

test('persons in following lines and rows of the same cell are masked too', () => {
  expect(
    masked('Ansprechperson\tAda Muster', '\tBen Beispiel', 'Chidi Probe', 'Funktion im Netzwerk\tLeitung'),
  ).toEqual(['Ansprechperson\t[Name]', '\t[Name]', '[Name]', 'Funktion im Netzwerk\tLeitung'])
})

test('whoever is named in the row is masked everywhere else, also by surname and in addresses', () => {
  const lines = masked(
    'Ansprechperson\tAda Muster',
    '',
    'Unsere Projektziele',
    '- Stelle von Ada Muster sichern',
    '- Musters Erfahrung weitergeben',
    '- Anfragen an a.muster@seedorf.example oder fruehe.hilfen@seedorf.example',
  )
  expect(lines.slice(3)).toEqual([
    '- Stelle von [Name] sichern',
    '- [Name] Erfahrung weitergeben',
    '- Anfragen an [E-Mail] oder [E-Mail]',
  ])
})

test('persons addressed by title are masked in running text, roles and institutions are not', () => {
  expect(
    masked('', 'Mehrwert', '- Beratung durch Frau Dr. Elif Beispiel', '- Frauen erreichen, Dr. Ada Muster fragen'),
  ).toEqual(['', 'Mehrwert', '- Beratung durch [Name]', '- Frauen erreichen, [Name] fragen'])
})

test('the authors of a paper are masked', () => {
  const text =
    'Fachkonzept\n\nVerfasserin: Ada Muster\n\nInhalt\n\nEinleitung ..... 3\nZiele ..... 4\n\nEinleitung\n\nText.'
  expect(writeProfile(parseProfile(text))).not.toContain('Muster')
})

test('the role is kept and no field of the profile holds a name', () => {
  const profile = parseProfile('WIR ÜBER UNS\nAnsprechperson\tAda Muster\nFunktion im Netzwerk\tNetzwerkkoordination')
  expect(profile.facts).toMatchObject([
    { key: 'contact', entries: ['[Name]'], original: '[Name]' },
    { key: 'contactRole', entries: ['Netzwerkkoordination'] },
  ])
  expect(JSON.stringify(profile)).not.toMatch(/Ada|Muster/)
})

test('a row of hundreds of words is masked and read without running away', () => {
  const long = `Ansprechperson\t${'Ada Muster '.repeat(15_000)}`
  expect(masked(long)).toEqual(['Ansprechperson\t[Name] '])
})

test.each([
  ['- Sabine Beispiel leitet das Netzwerk', '- [Name] leitet das Netzwerk'],
  ['- Angebot von Petra Muster (Hebamme, 0170 1234567)', '- Angebot von [Name] (Hebamme, [Telefon])'],
  ['- Chidi Probe ist zuständig', '- [Name] ist zuständig'],
  ['- Tel. 06031 83-1234, kontakt@seedorf.example', '- Tel. [Telefon], [E-Mail]'],
  ['- +49 (0)6031 831234 und (06031) 83 12 34', '- [Telefon] und [Telefon]'],
  [
    '- Diakonie Seeland koordiniert 2018/2019 die 0-3 Jährigen',
    '- Diakonie Seeland koordiniert 2018/2019 die 0-3 Jährigen',
  ],
  ['- Frühe Hilfen (Koordination) in 01067 Seedorf', '- Frühe Hilfen (Koordination) in 01067 Seedorf'],
])('in a statement, %s', (line, expected) => {
  expect(masked('', 'Unsere Projektziele', '', line).at(-1)).toBe(expected)
})

describe('a question about two capitalised words', () => {
  test('is asked whatever the first name', () => {
    expect(maybePerson('Ceylan Beispiel')).toBe('Ceylan Beispiel')
    expect(maybePerson('Stelle mit Ylva Muster')).toBe('Ylva Muster')
  })

  test('is not asked where words say that it is a body', () => {
    const bodies = ['Jugendamt', 'Netzwerkkoordination', 'Koordinierende Stelle', 'Caritas Beratungsstelle']
    for (const body of [...bodies, 'Frühe Hilfen', 'Gesundheitsamt und Jugendamt', 'AG Kinderschutz']) {
      expect(maybePerson(body), body).toBeNull()
    }
  })
})
