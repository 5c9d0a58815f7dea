import { expect, test } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import { hashed, responsesOf, studyInput } from './small-study.ts'

/** Ten linked, two of the first wave under one code, six of each wave under codes of their own, the rest without. */
function withCodes(): SurveyResponse[] {
  return responsesOf(3, { T0: 26, T2: 22 }, 10).map((response) => {
    const position = Number(response.id.slice(3))
    if (position < 10) return response
    if (position < 12 && response.wave === 'T0') return { ...response, code: hashed('shared') }
    return position < 18 ? { ...response, code: hashed(`${response.wave}-${position}`) } : response
  })
}

test('every respondent of both waves is linked, ambiguous, unmatched or without a code', () => {
  const responses = withCodes()
  const twice = { ...responses[0]!, id: 'T0-9999' }
  const { linkage, linked } = evaluate(studyInput([...responses, twice]))
  expect(linkage?.waves).toEqual([
    { wave: 'T0', linked: 10, ambiguous: 2, unmatched: 6, withoutCode: 8, doubleSubmissions: 1 },
    { wave: 'T2', linked: 10, ambiguous: 0, unmatched: 8, withoutCode: 4, doubleSubmissions: 0 },
  ])
  expect(linked).toBe(10)
})

test('a small kind is withheld together with another one, so that the total does not give it away', () => {
  const { linkage } = disclose(evaluate(studyInput(withCodes())))
  const [first, last] = linkage!.waves
  expect(first).toMatchObject({
    linked: { shown: true, value: 10 },
    ambiguous: { shown: false, because: 'small cell' },
    unmatched: { shown: false, because: 'complementary' },
    withoutCode: { shown: true, value: 8 },
  })
  expect(last).toMatchObject({ withoutCode: { shown: false, because: 'small cell' } })
  const hidden = [last!.ambiguous, last!.unmatched].filter(({ shown }) => !shown)
  expect(hidden.length).toBeGreaterThan(0)
})

test('a study that links no waves has no linkage', () => {
  const input = studyInput(withCodes())
  expect(evaluate({ ...input, study: { ...input.study, linkage: 'none' } }).linkage).toBeNull()
})
