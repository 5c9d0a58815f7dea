import { expect, test } from 'vitest'
import { assertMayOpen, waveState } from '#core/collect/invitation.ts'
import { accept } from '#core/collect/submission.ts'
import type { Invitation } from '#core/model/collection.ts'

const wave = Object.freeze({ id: 'T0', kind: 'before', opensOn: '2026-11-01', closesOn: '2026-11-30' } as const)
const invitation: Invitation = Object.freeze<Invitation>({
  tokenHash: 'hash',
  study: 'probe',
  wave: 'T0',
  municipality: 'seedorf',
  kind: 'personal',
  sector: 'health',
  submitted: 0,
  revoked: false,
})
const open = (changes: Partial<Invitation> | null, today = '2026-11-22') =>
  assertMayOpen(changes && { ...invitation, ...changes }, wave, today)

test('the first and the last day belong to the wave', () => {
  expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => waveState(wave, day))).toEqual([
    'planned',
    'open',
    'open',
    'closed',
  ])
})

test('each reason not to open a form has its own refusal', () => {
  const kindOf = (run: () => void) => {
    try {
      run()
      return null
    } catch (refusal) {
      return (refusal as { kind: string }).kind
    }
  }
  expect(kindOf(() => open({}))).toBeNull()
  expect(kindOf(() => open(null))).toBe('codeUnknown')
  expect(kindOf(() => open({ revoked: true }))).toBe('codeRevoked')
  expect(kindOf(() => open({ submitted: 1 }))).toBe('codeUsed')
  expect(kindOf(() => open({}, '2026-10-31'))).toBe('waveNotOpen')
  expect(kindOf(() => open({}, '2026-12-01'))).toBe('waveClosed')
  expect(kindOf(() => open({ kind: 'shared', submitted: 40 }))).toBeNull()
})

test('a response carries neither its code to take part nor its comments', () => {
  const submission = {
    answers: { 'D3-01': 4 },
    attributes: { sector: 'health' },
    comments: { network: 'Mehr Zeit.', family: '  ' },
    code: { 'mother-name': 'RE' },
    submission: 'id-of-the-browser',
  }
  const code = { whole: 'keyed-hash', withoutOne: ['another'] }
  const { response, comments } = accept(Object.freeze(submission), invitation, code, ['random-1', 'random-2'])
  const room = { study: 'probe', wave: 'T0', municipality: 'seedorf' }
  expect(response).toEqual({
    ...room,
    id: 'id-of-the-browser',
    attributes: { sector: 'health' },
    code,
    answers: { 'D3-01': 4 },
  })
  expect(comments).toEqual([{ ...room, id: 'random-1', dimension: 'network', text: 'Mehr Zeit.' }])
})
