import { describe, expect, test } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import { releasesOf } from '#core/disclose/release.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import { responsesOf, studyInput, instrument as threeDimensions } from '../evaluate/small-study.ts'
import { responses } from './linked-persons.ts'

function annexOf(all: readonly SurveyResponse[]) {
  const { dimensions } = disclose(evaluate({ ...studyInput(all), annexReplicates: 50 }))
  const { annex, comparison, waves } = dimensions[0]!
  if (!annex) throw new Error('no figures for the annex')
  return { annex, comparison, waves }
}

test('nobody pays for figures nobody asked for', () => {
  const { dimensions } = disclose(evaluate(studyInput(responses([1, 1, 2, 2, 2], [6, 6, 6, 5, 5]))))
  expect(dimensions.map(({ annex }) => annex)).toEqual(dimensions.map(() => null))
})

test('where enough persons are left over, ranks and change of the linked are shown', () => {
  const { annex } = annexOf(responses([1, 1, 2, 2, 2], [6, 6, 6, 5, 5]))
  expect(annex.ranks?.shown).toBe(true)
  expect(annex.linkedRanks?.shown).toBe(true)
  expect(annex.linkedChange?.shown).toBe(true)
})

describe('with one to four persons left over', () => {
  const left = [1, 2, 3, 4]

  test('ranks of the linked are shown, as the counts are they are made of; their change is not', () => {
    const { annex, comparison } = annexOf(responses(left, []))
    expect(comparison?.shown && comparison.value.pairs).toEqual({ higher: 8, same: 0, lower: 2 })
    // six of eight differences of 20 points, at rank 4.5 each, and both of 60 points, at rank 9.5
    expect(annex.linkedRanks).toMatchObject({ shown: true, value: { v: 6 * 4.5 + 2 * 9.5 } })
    expect(annex.linkedChange?.shown).toBe(false)
  })

  test('not even that all linked persons rate the same is told: the difference of the means would be the others’', () => {
    const { annex, comparison } = annexOf(responses(left, [], 'same'))
    expect(comparison?.shown && comparison.value.pairs).toBeNull()
    expect(annex.linkedRanks?.shown).toBe(false)
    const { comparison: enough } = annexOf(responses([1, 2, 3, 4, 5], [], 'same'))
    expect(enough?.shown && enough.value.pairs).toEqual({ higher: 0, same: 10, lower: 0 })
  })
})

test('deviations of the linked are withheld where those not linked all agree, though their change is shown', () => {
  const { annex, comparison } = annexOf(responses([1, 1, 2, 2, 2], [6, 6, 6, 6, 6, 6]))
  expect(comparison?.shown && comparison.value.stayers.difference).toBeCloseTo(20, 10)
  expect(annex.linkedChange?.shown).toBe(false)
})

test('below ten linked persons nothing of them is shown', () => {
  const { annex, comparison } = annexOf(responsesOf(11, { T0: 40, T2: 30 }, 8))
  expect(comparison?.shown && comparison.value.n12).toBeGreaterThan(4)
  expect([annex.linkedRanks, annex.linkedChange]).toEqual([
    { shown: false, because: 'below 10' },
    { shown: false, because: 'below 10' },
  ])
})

test('an interval goes with its mean, the ranks with the change', () => {
  const { annex, comparison, waves } = annexOf(responsesOf(11, { T0: 40, T2: 4 }, 0))
  expect(waves.map(({ shown }) => shown)).toEqual([true, false])
  expect(annex.bootstrap.map(({ shown }) => shown)).toEqual([true, false])
  expect([comparison?.shown, annex.ranks?.shown]).toEqual([false, false])
})

test('the bootstrap needs fifteen scores', () => {
  const { annex } = annexOf(responsesOf(11, { T0: 40, T2: 12 }, 0))
  expect(annex.bootstrap).toMatchObject([
    { shown: true, value: { lower: expect.any(Number) } },
    { shown: true, value: null },
  ])
})

test('the ledger remembers the same populations with the annex and without', () => {
  const input = studyInput(responses([1, 1, 2, 2, 2], [6, 6, 6, 5, 5]))
  const released = (annex: object) => releasesOf(disclose(evaluate({ ...input, ...annex })), threeDimensions)
  expect(released({ annexReplicates: 50 })).toEqual(released({}))
})
