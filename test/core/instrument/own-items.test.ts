import { describe, expect, test } from 'vitest'
import { proposeOwnItems } from '#core/instrument/own-items.ts'
import type { Entry, Profile } from '#core/model/profile.ts'
import { framework } from './framework.ts'

const instrument = framework()

function profile(sections: Partial<Record<keyof Profile['sections'], readonly (string | Entry)[]>>): Profile {
  const lines: string[] = []
  const entry = (each: string | Entry): Entry => {
    const text = typeof each === 'string' ? each : each.text
    lines.push(`- ${text}`)
    return { line: lines.length - 1, text, children: typeof each === 'string' ? [] : each.children }
  }
  const read = Object.fromEntries(Object.entries(sections).map(([key, entries]) => [key, entries.map(entry)]))
  return {
    form: 'steckbrief',
    name: 'Musterkreis',
    kind: null,
    land: null,
    cluster: null,
    dimensions: [],
    facts: [],
    cooperations: {},
    sections: read,
    unknown: [],
    lines,
  }
}

const tags = (goal: string) => proposeOwnItems(profile({ goals: [goal] }), instrument)[0]!.dimensions

describe('own items proposed from a profile', () => {
  test('are all goals, challenges of the field and the project, and expectations, unconfirmed', () => {
    const proposed = proposeOwnItems(
      profile({
        goals: ['a', 'b', 'c', 'd', 'e'],
        challengesInField: ['f', 'g'],
        challengesInProject: ['h', 'i'],
        expectations: ['j', 'k', 'l', 'm'],
      }),
      instrument,
    )
    expect(proposed.map(({ id, text }) => `${id} ${text}`)).toEqual([
      'own-goal-1 a',
      'own-goal-2 b',
      'own-goal-3 c',
      'own-goal-4 d',
      'own-goal-5 e',
      'own-challenge-1 f',
      'own-challenge-2 g',
      'own-challenge-3 h',
      'own-challenge-4 i',
      'own-expectation-1 j',
      'own-expectation-2 k',
      'own-expectation-3 l',
      'own-expectation-4 m',
    ])
    expect(proposed.some(({ confirmed }) => confirmed)).toBe(false)
  })

  test('name the line they come from', () => {
    expect(proposeOwnItems(profile({ goals: ['Ein Ziel.'] }), instrument)[0]).toMatchObject({
      text: 'Ein Ziel',
      source: '- Ein Ziel.',
    })
  })

  test('join nested points to their heading', () => {
    const nested: Entry = {
      line: 0,
      text: 'Bestandsaufnahme:',
      children: [
        { line: 1, text: 'Was läuft gut?', children: [] },
        { line: 2, text: 'Wo sind Ressourcen?', children: [] },
      ],
    }
    expect(proposeOwnItems(profile({ expectations: [nested] }), instrument)[0]!.text).toBe(
      'Bestandsaufnahme: Was läuft gut? Wo sind Ressourcen?',
    )
  })

  test('are none for a profile without goals, challenges and expectations', () => {
    expect(proposeOwnItems(profile({}), instrument)).toEqual([])
  })
})

describe('the dimensions a goal speaks of', () => {
  test.each<[string, readonly string[]]>([
    [
      'Wahrnehmung der Frühen Hilfen als Bestandteil der Jugendhilfe durch pol. Entscheidungsgremien',
      ['political-anchoring'],
    ],
    [
      'Pol. Entscheidungsgremien fördern und fordern die zielgerichtete Entwicklung Früher Hilfen',
      ['political-anchoring'],
    ],
    ['Umsetzung einer sozialräumlichen Orientierung', ['planning']],
    [
      'In jeder Kreiskommune können sich Eltern bei Bedarf an eine mit dem Netzwerk kooperierende Stelle wenden',
      ['basic-idea', 'offers'],
    ],
    ['Fortschreibung eines schriftlich fixierten, systemübergreifenden Gesamtkonzepts', ['political-anchoring']],
    ['Verbindliche Zusammenarbeit im Netzwerk', ['network']],
    ['Kooperation von Politik und Netzwerk Frühe Hilfen ist strukturell verankert', ['network', 'political-anchoring']],
    ['Beteiligung der Familien bei der Bedarfsermittlung und Planung der Angebote', ['planning', 'family', 'offers']],
    ['Stigmatisierungsfreie Erreichung von höher belasteten Familien', ['family']],
    ['Passgenaue Vermittlung in weiterführende Angebote', ['offers']],
    ['Unterstützung für alle Harburger Familien', ['basic-idea']],
    ['Mehr gemeinsame und umfassende Ressourcenplanung', ['political-anchoring']],
    ['Etwas ganz anderes', []],
  ])('%s', (goal, dimensions) => {
    expect(tags(goal)).toEqual(dimensions)
  })
})
