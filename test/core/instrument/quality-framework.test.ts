import { describe, expect, test } from 'vitest'
import { framework } from './framework.ts'

const instrument = framework()

const texts = (value: unknown, language: 'de' | 'en'): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    key === language && typeof entry === 'string' ? [entry] : texts(entry, language),
  )
}

describe('the quality framework', () => {
  test('has nine dimensions in the framework’s order and 80 items', () => {
    expect(instrument.dimensions.map(({ number, id }) => `${number} ${id}`)).toEqual([
      '1 basic-idea',
      '2 goal-setting',
      '3 network',
      '4 planning',
      '5 political-anchoring',
      '6 qualification',
      '7 family',
      '8 offers',
      '9 evaluation',
    ])
    expect(instrument.items).toHaveLength(80)
  })

  test('puts every item into exactly one theme of the dimension its id names', () => {
    const placed = instrument.dimensions.flatMap(({ number, themes }) =>
      themes.flatMap((theme) => theme.items.map((id) => ({ id, number }))),
    )
    expect(placed.map(({ id }) => id)).toEqual(instrument.items.map(({ id }) => id))
    expect(placed.every(({ id, number }) => id.startsWith(`D${number}-`))).toBe(true)
  })

  test('asks eight to ten items a dimension', () => {
    const counts = instrument.dimensions.map(({ themes }) => themes.flatMap(({ items }) => items).length)
    expect(counts).toEqual([8, 9, 10, 9, 9, 8, 9, 9, 9])
  })

  test('counts steps 5 and 6 of six as agreement and words all items positively', () => {
    const { agreement } = instrument.scales
    expect(agreement).toMatchObject({ min: 1, max: 6, topBox: [5, 6], bottomBox: [1, 2] })
    expect(instrument.items.some(({ reversed }) => reversed)).toBe(false)
  })

  test('addresses nobody as du and uses no pair forms', () => {
    const du = /\b(?:du|dich|dir|dein\w*|euch|euer\w*|eure\w*)\b/i
    const pairs = /\w+innen und \w+|\w+[*:_]innen|\w+Innen\b|\/-?innen/
    const german = texts(instrument, 'de')
    expect(german.length).toBeGreaterThan(150)
    expect(german.filter((text) => du.test(text) || pairs.test(text))).toEqual([])
  })

  test('words every item as one sentence of at most 110 characters, once only', () => {
    for (const language of ['de', 'en'] as const) {
      const items = instrument.items.map(({ text }) => text[language])
      expect(items.filter((text) => text.length > 110 || !/^[^.?!;]+\.$/.test(text))).toEqual([])
      expect(new Set(items).size).toBe(80)
    }
  })

  test('names its source and edition for every dimension and says that it is no product of the NZFH', () => {
    expect(instrument.dimensions.every(({ source, edition }) => source.includes('NZFH') && edition === '2.0')).toBe(
      true,
    )
    expect(instrument.source).toContain('Kein Produkt des NZFH')
  })
})
