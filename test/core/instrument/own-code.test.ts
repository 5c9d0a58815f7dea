import { describe, expect, test } from 'vitest'
import { codeTexts, isUsable, normaliseElement, type OwnCode, writtenCode } from '#core/instrument/own-code.ts'
import { framework } from './framework.ts'

const recipe = framework().ownCode
const letters = { form: { kind: 'letters', count: 2 } } as const
const day = { form: { kind: 'number', min: 1, max: 31 } } as const
const count = { form: { kind: 'number', min: 0, max: 9 } } as const

const given: OwnCode = Object.freeze({
  'mother-name': 'RE',
  'mother-day': '09',
  'father-name': 'JU',
  'first-street': 'AM',
  'older-siblings': '0',
})
const shared = (one: readonly string[], other: readonly string[]) => one.filter((text) => other.includes(text))

describe('an element', () => {
  test.each([
    ['Renate', 'RE'],
    [' re ', 'RE'],
    ['Jürgen', 'JU'],
    ['Juergen', 'JU'],
    ['Ju\u0308rgen', 'JU'],
    ['Élise', 'EL'],
    ['Øystein', 'OY'],
    ['Łucja', 'LU'],
    ['İlknur', 'IL'],
    ['Æsa', 'AE'],
    ['O’Neill-Str.', 'ON'],
    ['Am Bach', 'AM'],
    ['Юлия', 'ЮЛ'],
    ['R', null],
    ['7a', null],
    ['', null],
    ['\ud800\ud800', null],
  ])('of letters typed as %o is %o', (typed, value) => expect(normaliseElement(letters, typed)).toBe(value))

  test.each([
    ['9', '09'],
    ['09', '09'],
    [' 9. ', '09'],
    ['31', '31'],
    ['32', null],
    ['0', null],
    ['9. Mai', null],
    ['neun', null],
    ['1e1', null],
    ['-1', null],
    ['', null],
  ])('that is a day typed as %o is %o', (typed, value) => expect(normaliseElement(day, typed)).toBe(value))

  test('that is a number of at most 9 has one digit', () => {
    expect(['0', '9', '10'].map((typed) => normaliseElement(count, typed))).toEqual(['0', '9', null])
  })

  test('keeps its written form when it is read again', () => {
    for (const [element, values] of [
      [letters, ['RE', 'JU', 'ЮЛ']],
      [day, ['09', '31']],
    ] as const)
      for (const value of values) expect(normaliseElement(element, value)).toBe(value)
  })
})

describe('a code', () => {
  test('is written with a question mark for each unknown character', () => {
    expect(writtenCode(recipe, given)).toBe('RE-09-JU-AM-0')
    expect(writtenCode(recipe, { ...given, 'father-name': null, 'older-siblings': null })).toBe('RE-09-??-AM-?')
  })

  test('needs four known elements', () => {
    expect(isUsable(recipe, { ...given, 'mother-name': null })).toBe(true)
    expect(isUsable(recipe, { ...given, 'mother-name': null, 'mother-day': null })).toBe(false)
  })

  test('that differs in one element has another whole and exactly one text without an element in common', () => {
    for (const [element, value] of [
      ['mother-name', 'RO'],
      ['mother-day', '10'],
      ['older-siblings', '1'],
    ] as const) {
      const [one, other] = [codeTexts(recipe, given), codeTexts(recipe, { ...given, [element]: value })]
      expect(one.whole).not.toBe(other.whole)
      expect(shared(one.withoutOne, other.withoutOne)).toHaveLength(1)
    }
  })

  test('that differs in two elements has no text in common, nor one in which two elements are swapped', () => {
    const one = codeTexts(recipe, given)
    const two = codeTexts(recipe, { ...given, 'mother-name': 'RO', 'older-siblings': '1' })
    const swapped = codeTexts(recipe, { ...given, 'mother-name': 'JU', 'father-name': 'RE' })
    for (const other of [two, swapped])
      expect(shared([one.whole, ...one.withoutOne], [other.whole, ...other.withoutOne])).toEqual([])
  })

  test('with an element not known is near the one that has it, and spares no other element', () => {
    const unknown = codeTexts(recipe, { ...given, 'first-street': null })
    expect(unknown.withoutOne).toHaveLength(1)
    expect(shared(codeTexts(recipe, given).withoutOne, unknown.withoutOne)).toHaveLength(1)
    const anotherUnknown = codeTexts(recipe, { ...given, 'mother-day': null })
    expect(shared(unknown.withoutOne, anotherUnknown.withoutOne)).toEqual([])
  })

  test('of another recipe has nothing in common, even with the same values', () => {
    const renamed = { ...recipe, elements: recipe.elements.map((each) => ({ ...each, id: `${each.id}-2` })) }
    const code = Object.fromEntries(Object.entries(given).map(([id, value]) => [`${id}-2`, value]))
    const [one, other] = [codeTexts(recipe, given), codeTexts(renamed, code)]
    expect(shared([one.whole, ...one.withoutOne], [other.whole, ...other.withoutOne])).toEqual([])
  })
})
