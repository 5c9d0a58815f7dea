import { expect, test } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import { releasesOf } from '#core/disclose/release.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import { instrument, studyInput } from '../evaluate/small-study.ts'
import { responses } from './linked-persons.ts'

function stayersOf(all: readonly SurveyResponse[]) {
  const evaluation = disclose(evaluate(studyInput(all)))
  const { comparison } = evaluation.dimensions[0]!
  if (!comparison?.shown) throw new Error('nothing compared')
  return { evaluation, comparison: comparison.value, stayers: comparison.value.stayers }
}

test('the change is the sum of what linked persons and those not linked contribute, by hand', () => {
  // before: linked 40, others (0 + 0 + 20 + 20 + 20) / 5 = 12, all (400 + 60) / 15 = 30.667
  // after: linked 60, others (3 · 100 + 3 · 80) / 6 = 90, all (600 + 540) / 16 = 71.25
  const { comparison, stayers } = stayersOf(responses([1, 1, 2, 2, 2], [6, 6, 6, 5, 5, 5]))
  expect(comparison.difference).toBeCloseTo(71.25 - 460 / 15, 10)
  const { parts } = stayers
  expect(stayers.difference).toBeCloseTo(20, 10)
  expect(parts?.joiners).toBeCloseTo((6 / 16) * 30, 10)
  expect(parts?.leavers).toBeCloseTo((5 / 15) * 28, 10)
  expect(parts?.linked.map(({ n, mean }) => [n, mean])).toEqual([
    [10, expect.closeTo(40, 10)],
    [10, expect.closeTo(60, 10)],
  ])
  expect(parts?.unlinked.map(({ n, mean }) => [n, mean])).toEqual([
    [5, expect.closeTo(12, 10)],
    [6, expect.closeTo(90, 10)],
  ])
})

test('nobody left over contributes nothing', () => {
  const { parts } = stayersOf(responses([], [6, 6, 6, 5, 5])).stayers
  expect(parts).toMatchObject({ leavers: 0, unlinked: [{ n: 0, mean: null }, { n: 5 }] })
})

test('persons not linked who all agree, fewer than ten, keep their mean: only the change of the linked is shown', () => {
  const { evaluation, stayers } = stayersOf(responses([1, 1, 2, 2, 2], [6, 6, 6, 6, 6, 6]))
  expect(stayers.difference).toBeCloseTo(20, 10)
  expect(stayers.parts).toBeNull()
  expect(releasesOf(evaluation, instrument).at(-1)?.figures?.stayers[0]).toMatchObject({ since: 'T0', shows: 'change' })
})

test('with one to four persons not linked neither the change of the linked is shown nor their means', () => {
  for (const [before, after] of [
    [[1, 2, 3, 4], []],
    [[], [1, 2, 3, 4]],
  ] as const)
    expect(stayersOf(responses(before, after)).stayers).toMatchObject({ difference: null, parts: null })
})

test('the ledger remembers that both means were shown', () => {
  const { evaluation } = stayersOf(responses([1, 1, 2, 2, 2], [6, 6, 6, 5, 5, 5]))
  expect(releasesOf(evaluation, instrument).at(-1)?.figures?.stayers[0]).toMatchObject({ shows: 'means' })
})
