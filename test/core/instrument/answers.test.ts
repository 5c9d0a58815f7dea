import { describe, expect, test } from 'vitest'
import { answersSchema, submissionCheck } from '#core/instrument/answers.ts'
import { Problem } from '#core/problem.ts'
import { framework, ownItems, waveForm } from './framework.ts'

const instrument = framework()
const form = waveForm(['network', 'planning'], { ownItems })
const ownCode = {
  'mother-name': 'RE',
  'mother-day': '09',
  'father-name': 'JU',
  'first-street': null,
  'older-siblings': '0',
}
const linked = { linkage: 'self-generated code', first: true } as const
const unlinked = { linkage: 'none', first: true } as const

const body = (more: object = {}) => ({
  answers: { 'D3-01': 4 },
  attributes: {},
  comments: {},
  code: null,
  submission: '0b2b6d4e-1f7a-4c3b-9a52-8f3f5f0f8a11',
  ...more,
})

function refusal(sent: unknown, study: Parameters<typeof submissionCheck>[2] = linked): Problem {
  try {
    submissionCheck(instrument, form, study)(sent)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('accepted')
}

const problemsIn = (refused: Problem) =>
  (refused.details as { problems: { item: string; value: string; expected: { de: string } }[] }).problems

describe('a submission is accepted', () => {
  test('with whole steps, "cj", attributes, comments and an own code', () => {
    const sent = body({
      answers: { 'D3-01': 1, 'D3-02': 6, 'D4-09': 'cj', 'own-goal-1': 3 },
      attributes: { sector: 'health', level: 'both' },
      comments: { network: 'Zeile eins\nZeile zwei' },
      code: ownCode,
    })
    expect(submissionCheck(instrument, form, linked)(Object.freeze(sent))).toEqual(sent)
  })

  test('where the only answer is "cj"', () => {
    expect(submissionCheck(instrument, form, linked)(body({ answers: { 'D3-01': 'cj' } })).answers).toEqual({
      'D3-01': 'cj',
    })
  })

  test('with a comment of exactly 600 characters', () => {
    expect(() =>
      submissionCheck(instrument, form, linked)(body({ comments: { network: 'x'.repeat(600) } })),
    ).not.toThrow()
  })
})

describe('an answer is refused', () => {
  const values: readonly [unknown][] = [
    [99],
    [0],
    [7],
    [-1],
    [3.5],
    ['3'],
    ['CJ'],
    [''],
    [null],
    [true],
    [[]],
    [[3]],
    [{}],
    [{ value: 3 }],
    [1e300],
  ]
  test.each(values)('that is %j', (value) => {
    const refused = refusal(body({ answers: { 'D3-01': 4, 'D3-02': value } }))
    expect(refused.kind).toBe('answersInvalid')
    const problems = problemsIn(refused)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ item: 'D3-02', expected: { de: expect.stringContaining('von 1 bis 6') } })
  })

  test('with the value and what was expected, in both languages', () => {
    const refused = refusal(body({ answers: { 'D3-01': 99 } }))
    expect(refused.in('de').text).toBe(
      'D3-01: „99“ ist nicht möglich, erwartet wird eine ganze Zahl von 1 bis 6 oder cj (kann ich nicht beurteilen).',
    )
    expect(refused.in('en').text).toBe(
      'D3-01: “99” is not possible, expected is a whole number from 1 to 6 or cj (cannot judge).',
    )
  })

  test.each([
    'D1-01',
    'D5-03',
    'D3-11',
    'own-goal-2',
    'own-expectation-1-met',
    'constructor',
    'toString',
    'attribute-sector',
  ])('to %s, which this wave does not ask', (item) => {
    expect(problemsIn(refusal(body({ answers: { 'D3-01': 4, [item]: 4 } })))).toMatchObject([{ item }])
  })

  test('to __proto__, and no prototype is changed', () => {
    const sent = JSON.parse(
      '{"answers":{"D3-01":4,"__proto__":{"D3-02":5}},"__proto__":{"code":"x"},"attributes":{},"comments":{},"code":null,"submission":"0b2b6d4e-1f7a-4c3b-9a52-8f3f5f0f8a11"}',
    )
    expect(problemsIn(refusal(sent)).map(({ item }) => item)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).code).toBeUndefined()
  })
})

describe('a body is refused', () => {
  const bodies: readonly [string, unknown, string][] = [
    ['that is null', null, 'JSON'],
    ['that is a list', [], 'JSON'],
    ['that is a text', 'answers', 'JSON'],
    ['with answers as a list', body({ answers: [4] }), 'answers'],
    ['with an unknown part', body({ scores: {} }), 'scores'],
    ['with an area that is no option', body({ attributes: { sector: 'Gesundheit' } }), 'attributes.sector'],
    ['with an area as a list', body({ attributes: { sector: ['health'] } }), 'attributes.sector'],
    ['with an unknown attribute', body({ attributes: { name: 'Muster' } }), 'attributes.name'],
    ['with a comment of 601 characters', body({ comments: { network: 'x'.repeat(601) } }), 'comments.network'],
    ['with a comment that is no text', body({ comments: { network: 5 } }), 'comments.network'],
    ['with a control character', body({ comments: { network: 'a\u0000b' } }), 'comments.network'],
    ['with half a character', body({ comments: { network: '\ud800' } }), 'comments.network'],
    ['with a comment on a dimension not asked', body({ comments: { family: 'x' } }), 'comments.family'],
    ['with a text as own code', body({ code: 'MA07BE' }), 'code'],
    ['with an own code of one element', body({ code: { 'mother-name': 'RE' } }), 'code.mother-day'],
    ['with an element too many', body({ code: { ...ownCode, 'first-pet': 'BE' } }), 'code.first-pet'],
    ['with an element as typed', body({ code: { ...ownCode, 'mother-name': 'Renate' } }), 'code.mother-name'],
    ['with an accent in an element', body({ code: { ...ownCode, 'father-name': 'JÜ' } }), 'code.father-name'],
    ['with a day without nought', body({ code: { ...ownCode, 'mother-day': '9' } }), 'code.mother-day'],
    ['with the 32nd of a month', body({ code: { ...ownCode, 'mother-day': '32' } }), 'code.mother-day'],
    ['with a number as element', body({ code: { ...ownCode, 'older-siblings': 0 } }), 'code.older-siblings'],
    ['with two elements not known', body({ code: { ...ownCode, 'mother-name': null, 'mother-day': null } }), 'code'],
    ['without a submission id', body({ submission: undefined }), 'submission'],
    ['with a submission id that is no UUID', body({ submission: '1' }), 'submission'],
  ]
  test.each(bodies)('%s', (_, sent, item) => {
    const refused = refusal(sent)
    expect(refused.kind).toBe('answersInvalid')
    expect(problemsIn(refused).map((problem) => problem.item)).toContain(item)
  })

  test('with an own code where the study links no waves', () => {
    expect(problemsIn(refusal(body({ code: ownCode }), unlinked))).toMatchObject([{ item: 'code' }])
  })

  test('without any answer, with a sentence of its own', () => {
    expect(refusal(body({ answers: {} })).kind).toBe('nothingAnswered')
  })

  test('with many mistakes, naming at most twenty and no long values', () => {
    const answers = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 'y'.repeat(10_000)]))
    const problems = problemsIn(refusal(body({ answers })))
    expect(problems).toHaveLength(20)
    expect(problems.every(({ value }) => value.length < 70)).toBe(true)
  })
})

describe('the schema', () => {
  test('asks in later waves whether expectations were met', () => {
    const later = answersSchema(instrument, form, { linkage: 'none', first: false })
    expect(later.safeParse(body({ answers: { 'own-expectation-1-met': 5 } })).success).toBe(true)
  })
})
