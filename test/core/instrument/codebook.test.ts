import { describe, expect, test } from 'vitest'
import { askedCodebook, codebook } from '#core/instrument/codebook.ts'
import { framework } from './framework.ts'

const variables = codebook(framework())

describe('the codebook', () => {
  test('describes every attribute and every item once', () => {
    expect(variables).toHaveLength(82)
    expect(new Set(variables.map(({ name }) => name)).size).toBe(82)
  })

  test('gives an item its dimension, its theme, its labels and its missing value', () => {
    const variable = variables.find(({ name }) => name === 'D5-06')!
    expect(variable).toMatchObject({
      dimension: 'political-anchoring',
      theme: 'D5.T2',
      titles: { dimension: { de: 'Politisch-strukturelle Verankerung' } },
      reversed: false,
      missing: ['cj'],
    })
    expect(variable.values.map(({ value, label }) => `${value} ${label.de}`)).toEqual([
      '1 stimme gar nicht zu',
      '2 stimme nicht zu',
      '3 stimme eher nicht zu',
      '4 stimme eher zu',
      '5 stimme zu',
      '6 stimme sehr zu',
      'cj kann ich nicht beurteilen',
    ])
  })

  test('of a study has the attributes and the items of its dimensions, in their order', () => {
    const asked = askedCodebook(framework(), ['network', 'planning'])
    expect(asked.length).toBeGreaterThan(10)
    expect(asked).toEqual(variables.filter(({ dimension }) => [null, 'network', 'planning'].includes(dimension)))
    expect(new Set(asked.map(({ dimension }) => dimension))).toEqual(new Set([null, 'network', 'planning']))
  })
})
