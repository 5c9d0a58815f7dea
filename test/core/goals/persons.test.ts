import { describe, expect, test } from 'vitest'
import { personNamed } from '#core/goals/persons.ts'

describe('who is responsible', () => {
  test.each([
    ['Frau Muster', 'Frau Muster'],
    ['Gesundheitsamt, Frau Dr. Muster', 'Frau Dr. Muster'],
    ['Sabine Muster', 'Sabine Muster'],
    ['Jugendamt (Thomas Beispiel)', 'Thomas Beispiel'],
    ['Jugendamt Thomas Beispiel', 'Thomas Beispiel'],
    ['Eva Muster (Hebamme)', 'Eva Muster'],
    ['Gesundheitsamt, muster@example.org', 'muster@example.org'],
    ['Gesundheitsamt, Tel. 06031 123456', '06031 123456'],
  ])('%s is refused, because it names somebody', (text, name) => {
    expect(personNamed(text, true)).toBe(name)
  })

  test.each([
    'Gesundheitsamt',
    'Fachstelle Frühe Hilfen',
    'Netzwerkkoordination',
    'Klinikum Ernst Muster',
    'Familienzentrum Anna Muster',
    'Sophie-Scholl-Schule',
    'Steuerungsgruppe und Jugendhilfeausschuss',
    'Caritas, Diakonie und Rotes Kreuz',
    'AK Frühe Hilfen Nord',
  ])('%s is an institution or a function', (text) => {
    expect(personNamed(text, true)).toBeNull()
  })
})

test('what a goal says may hold a name of an institution, but nobody who is addressed or reachable', () => {
  expect(personNamed('Das Projekt Anna Freude ist bekannt', false)).toBeNull()
  expect(personNamed('Herr Muster lädt ein', false)).toBe('Herr Muster')
})
