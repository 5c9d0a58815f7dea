import { expect, test } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import { catalogue } from '#core/statistics/catalogue.ts'
import { responsesOf, studyInput } from './small-study.ts'

const responses = responsesOf(11, { T0: 60, T2: 50 }, 20, 0.4)
const evaluation = evaluate(studyInput(responses))

test('the standardised difference and the part of the composition add up to the plain difference', () => {
  for (const { comparison } of evaluation.dimensions) {
    const { standardised, difference } = comparison!
    expect(standardised!.difference + standardised!.composition).toBeCloseTo(difference!, 9)
  }
})

test('they are those of the method that can be called by name, over the published areas', () => {
  const blocks = evaluation.groups.filter(({ attribute }) => attribute === 'sector')
  expect(blocks.length).toBeGreaterThan(1)
  const counts = (wave: string) => blocks.map(({ respondents }) => respondents.find((one) => one.wave === wave)!.count)
  const grouped = (wave: string) => ({
    scores: counts(wave).flatMap((count) => new Array<number>(count).fill(1)),
    groups: counts(wave).flatMap((count, index) => new Array<string>(count).fill(`g${index}`)),
  })
  const method = catalogue['standardised-difference']!
  expect(evaluation.compositionShift).toBe(method.run({ first: grouped('T0'), second: grouped('T2') }).shift)
})

test('somebody who judged only easy statements is not taken for content', () => {
  const rows = [
    [6, 2],
    [6, 2],
    [6, null],
  ]
  const { scores } = catalogue['item-adjusted-scores']!.run({ scale: { min: 1, max: 6 }, responses: rows })
  expect(scores).toEqual([60, 60, 60])
})

test('weightings leave the core only where every area is shown', () => {
  const shown = disclose(evaluation).dimensions[0]!.comparison
  expect(shown).toMatchObject({ shown: true, value: { standardised: { difference: expect.any(Number) } } })
  const few = disclose(evaluate(studyInput(responsesOf(11, { T0: 9, T2: 8 }, 0))))
  for (const { comparison, waves } of few.dimensions) {
    if (comparison?.shown) expect([comparison.value.standardised, comparison.value.equalGroups]).toEqual([null, null])
    for (const wave of waves) if (wave.shown) expect(wave.value.equalGroups).toBeNull()
  }
})
