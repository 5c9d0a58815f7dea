import { describe, expect, test } from 'vitest'
import { describeLine, describeProposal } from '#core/profile/describe.ts'
import { parseProfile } from '#core/profile/parse.ts'
import { reviewLines } from '#core/profile/review.ts'
import { proposedRoster } from '#core/profile/roster.ts'
import { demonstrationText } from './demonstration.ts'

test('the cooperation counts are the proposal, of a range its upper end', () => {
  expect(proposedRoster(parseProfile(demonstrationText('hamburg-harburg')))).toEqual({
    health: 3,
    'youth-welfare': 15,
    'pregnancy-counselling': 2,
    'early-intervention': 2,
    other: 5,
    volunteers: 0,
  })
})

test('an area the profile does not count is unknown, not nought', () => {
  expect(proposedRoster(parseProfile(demonstrationText('bergkamen')))).toMatchObject({ health: 4, volunteers: null })
})

test('without cooperations there is no proposal', () => {
  expect(proposedRoster(parseProfile('KOMMUNALSTRUKTUR\nBevölkerungszahl insgesamt\t5.000'))).toBeNull()
})

describe('several counts in one line', () => {
  const listed = (line: string) =>
    parseProfile(
      `Steckbrief der Stadt Muster\n\nEinwohnerzahl\t84.300\n\nMitglieder des Netzwerks\n${line}\n\nZiele\n- Zeit`,
    )
  const members = (line: string) => proposedRoster(listed(line))
  const row = (cell: string) => parseProfile(`KOMMUNALSTRUKTUR\nAnzahl Kooperationen\t${cell}`)

  test('among the members are counted each by itself, those of one area added up', () => {
    expect(members('3 Hebammen, 2 Kinderärztinnen und 4 Kitas')).toMatchObject({ health: 5, 'youth-welfare': 4 })
    expect(members('- 3 Hebammen (freiberuflich, Innenstadt), 2 Familienpatinnen')).toMatchObject({
      health: 3,
      volunteers: 2,
    })
  })

  test('of which one names no known area leave that one open, and say so', () => {
    const profile = listed('3 Hebammen, 2 Bündnisse')
    expect(proposedRoster(profile)).toMatchObject({ health: 3, other: null })
    expect(describeLine(profile, reviewLines(profile).find(({ part }) => part === 'member')!, 'de')).toBe(
      'Mitglieder des Netzwerks: Gesundheit: 3; offen bleibt: 2 Bündnisse',
    )
  })

  test('in the row of cooperations are proposed, and a person confirms them', () => {
    const profile = row('3 Hebammen, 2 Ärztinnen, 4 Kitas')
    expect(profile.facts[0]).toMatchObject({ status: 'needs review' })
    expect(describeProposal(profile.facts[0]!, 'de')).toBe('Gesundheit: 5; Kinder- und Jugendhilfe: 4')
    expect(proposedRoster(profile)).toMatchObject({ health: 5, 'youth-welfare': 4, other: null })
  })

  test('are not added to an area that is counted itself', () => {
    const profile = row('Gesundheit: 8, 3 Hebammen, Sonstige: 1')
    expect(proposedRoster(profile)).toMatchObject({ health: null, other: 1 })
    expect(describeProposal(profile.facts[0]!, 'de')).toBe('Sonstige: 1; offen bleibt: Gesundheit: 8, 3 Hebammen')
  })

  test('are none where a comma goes on with the same member, or in a sentence', () => {
    expect(members('3 Hebammen, freiberuflich tätig')).toMatchObject({ health: 3, 'youth-welfare': null })
    expect(members('Dabei sind 3 Hebammen, 2 Ärztinnen.')).toBeNull()
  })
})
