import { describe, expect, test } from 'vitest'
import { cannotJudge, invalid, omitted, readAnswer, readAnswers } from '#core/score/answers.ts'
import { logResponses } from '#core/score/data-log.ts'
import { scorePersons, strictRule } from '#core/score/score.ts'

const item = Object.freeze({ id: 'a', min: 1, max: 6, reversed: false })
const items = Array.from({ length: 10 }, (_, index) => ({ ...item, id: `i${index}`, reversed: index === 3 }))
const half = { numerator: 1, denominator: 2 }
const every = (answer: number) => Object.fromEntries(items.map(({ id }) => [id, answer]))

describe('an answer', () => {
  test.each([
    [1, 1],
    [6, 6],
    ['4', 4],
    ['cj', cannotJudge],
    [null, omitted],
    [undefined, omitted],
    ['', omitted],
    [0, invalid],
    [7, invalid],
    [99, invalid],
    [3.5, invalid],
    ['x', invalid],
    ['04', invalid],
    [' 4', invalid],
    ['4.0', invalid],
    [true, invalid],
  ])('%j reads as %i', (answer, code) => {
    expect(readAnswer(answer, item)).toBe(code)
  })

  test('is reversed after it was checked', () => {
    const reversed = { ...item, reversed: true }
    expect(readAnswer(2, reversed)).toBe(5)
    expect(readAnswer(0, reversed)).toBe(invalid)
  })
})

describe('a score', () => {
  test('is 0 at the lowest and 100 at the highest step, and reversed items pull the other way', () => {
    const scores = scorePersons(readAnswers([every(1), every(6)], items.slice(0, 3)), [0, 1, 2], half)
    expect([...scores]).toEqual([0, 100])
    expect(scorePersons(readAnswers([every(6)], items.slice(3, 4)), [0], half)[0]).toBe(0)
  })

  test('exists from half of the items on, under the strict rule from two thirds', () => {
    const five = Object.fromEntries(items.slice(0, 5).map(({ id }) => [id, 6]))
    const columns = items.map((_, index) => index)
    const matrix = readAnswers([five], items)
    expect(scorePersons(matrix, columns, half)[0]).toBe(80)
    expect(scorePersons(matrix, columns, strictRule)[0]).toBeNaN()
  })

  test('treats "cannot judge" as missing, never as a step', () => {
    const matrix = readAnswers([{ i0: 'cj', i1: 5, i2: 5 }], items.slice(0, 3))
    expect(scorePersons(matrix, [0, 1, 2], half)[0]).toBe(80)
  })
})

describe('the data log', () => {
  test('counts every item shown once', () => {
    const [entry] = logResponses(readAnswers([{ i0: 4, i1: 'cj', i2: 99 }], items))
    expect(entry).toMatchObject({ answered: 1, cannotJudge: 1, invalid: 1, omitted: 7, mostlyOmitted: true })
  })

  test('sees the same raw answer to ten items although one of them is reversed', () => {
    const [same, varied] = logResponses(readAnswers([every(5), { ...every(5), i0: 4 }], items))
    expect(same?.straightLined).toBe(true)
    expect(varied?.straightLined).toBe(false)
  })

  test('sees that nothing could be judged', () => {
    const all = Object.fromEntries(items.map(({ id }) => [id, 'cj']))
    expect(logResponses(readAnswers([all], items))[0]?.nothingJudged).toBe(true)
  })
})

test('more than half of the items left out stands out, exactly half does not', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, min: 1, max: 6, reversed: false }))
  const flags = [{ a: 1, b: 2 }, { a: 1 }, { a: 'cj', b: 'cj', c: 'cj', d: 'cj' }].map(
    (answers) => logResponses(readAnswers([answers], items))[0]!,
  )
  expect(flags.map(({ mostlyOmitted }) => mostlyOmitted)).toEqual([false, true, false])
  expect(flags.map(({ nothingJudged }) => nothingJudged)).toEqual([false, false, true])
})
