import { expect, test } from 'vitest'
import type { Goal } from '#core/model/goal.ts'
import { buildReport } from '#core/report/build.ts'
import { byLanguage } from '#core/report/german.ts'
import { inputFor, ownItems, profile } from './fixtures.ts'

const goal: Goal = {
  id: 'g',
  text: 'In jeder Gemeinde gibt es eine Anlaufstelle',
  source: null,
  dimensions: ['network'],
  ownItem: null,
  scale: {
    steps: ['Es gibt keine.', 'Es gibt wenige.', 'Es gibt einige.', 'Es gibt viele.', 'Es gibt alle.'],
    start: -1,
    agreedOn: '2024-06-01',
    expectedBy: '2026-12-31',
  },
  ratings: [{ on: '2026-04-01', by: 'Steuerungsgruppe', level: 0 }],
  measures: [
    { id: 'm', what: 'Stellen benennen', who: 'Jugendamt', from: '2025-01-10', until: '2025-12-31', state: 'running' },
  ],
  changes: [],
  revision: 1,
}
const dimensions = [{ id: 'network', verdict: 'unclear', means: [60, 62], interval: [-6, 10] }] as const

test('an English report knows which of its words are German', () => {
  const { german } = buildReport(inputFor({ dimensions, goals: [goal], locale: 'en', ownItems }))
  expect(german).toEqual(expect.arrayContaining([goal.text, 'Es gibt einige', 'Stellen benennen', 'Jugendamt']))
  expect(german).toEqual(expect.arrayContaining(['Frühe Hilfen', ownItems[0]!.text]))
  // Who rated a goal is not printed.
  expect(german).not.toContain('Steuerungsgruppe')
})

test('a German report marks nothing', () => {
  expect(buildReport(inputFor({ dimensions, goals: [goal], ownItems })).german).toEqual([])
})

test('the longest quotation wins, and only whole words are marked', () => {
  const german = ['Netzwerk Frühe Hilfen', 'Frühe Hilfen', 'Kita']
  expect(byLanguage('The Netzwerk Frühe Hilfen (Kita), not Kitas', german)).toEqual([
    { text: 'The ', isGerman: false },
    { text: 'Netzwerk Frühe Hilfen', isGerman: true },
    { text: ' (', isGerman: false },
    { text: 'Kita', isGerman: true },
    { text: '), not Kitas', isGerman: false },
  ])
  expect(byLanguage('cost (a+b)? yes', ['(a+b)?'])).toContainEqual({ text: '(a+b)?', isGerman: true })
})

test('what a concept says around a figure is said in the language of the report', () => {
  const births = {
    ...profile.facts[0]!,
    key: 'births',
    label: 'Geburten',
    status: 'given',
    quantities: [{ kind: 'count', value: 450 }],
    asOf: null,
    period: null,
    definition: null,
    note: 'im Durchschnitt, mehr als',
  } as const
  const noteIn = (locale: 'de' | 'en', note: string) =>
    buildReport(inputFor({ dimensions, locale, profile: { ...profile, facts: [{ ...births, note }] } }))
      .cover.facts.flatMap(({ facts }) => facts)
      .find(({ value }) => value === '450')?.note
  expect(noteIn('en', births.note)).toBe('on average, more than')
  expect(noteIn('de', births.note)).toBe('im Durchschnitt, mehr als')
  expect(noteIn('en', 'ohne Zuzüge')).toBe('ohne Zuzüge')
})
