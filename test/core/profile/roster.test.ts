import { expect, test } from 'vitest'
import { parseProfile } from '#core/profile/parse.ts'
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
