import { describe, expect, test } from 'vitest'
import { compareDimensionVersions, compareOwnItems, compareVersions } from '#core/instrument/compare-versions.ts'
import type { Instrument, Item } from '#core/model/instrument.ts'
import { instrument } from '../evaluate/small-study.ts'

const text = 'Die Ziele des Netzwerks sind allen Beteiligten schriftlich bekannt.'
const both = (words: string) => ({ de: words, en: words })

/** The small instrument with one item changed. */
function changed(change: Partial<Item>, id = 'D1-01'): Instrument {
  return { ...instrument, items: instrument.items.map((item) => (item.id === id ? { ...item, ...change } : item)) }
}
const before = changed({ text: both(text) })
const first = (after: Instrument) => compareVersions(before, after)[0]

describe('an item', () => {
  test.each([
    ['the same words', text, 'comparable', 'unchanged'],
    ['other punctuation', text.replace('.', ' !'), 'comparable', 'spelling'],
    ['a slip set right', text.replace('schriftlich', 'schrifltich'), 'comparable', 'spelling'],
    ['one other word', text.replace('schriftlich', 'mündlich'), 'with caution', 'wording'],
    ['a negation', text.replace('schriftlich', 'nicht'), 'not comparable', 'meaning'],
    ['another quantity', text.replace('allen', 'vielen'), 'not comparable', 'meaning'],
    ['another sentence', 'Es gibt eine Geschäftsordnung.', 'not comparable', 'meaning'],
  ])('with %s', (_, words, comparability, reason) => {
    expect(first(changed({ text: both(words) }))).toEqual({ item: 'D1-01', comparability, reason })
  })

  test('is as good as the worse of its languages', () => {
    expect(first(changed({ text: { de: text, en: 'Something else entirely' } }))?.reason).toBe('meaning')
  })

  test('turned round is not comparable', () => {
    expect(first(changed({ text: both(text), reversed: true }))?.reason).toBe('reversal')
  })

  test('on a scale with other steps is not comparable, with other labels with caution', () => {
    const scale = instrument.scales.agreement!
    const with7 = { ...scale, max: 7, labels: [...scale.labels, both('7')] }
    expect(first({ ...before, scales: { agreement: with7 } })?.reason).toBe('scale steps')
    const renamed = { ...scale, labels: [both('trifft gar nicht zu'), ...scale.labels.slice(1)] }
    expect(first({ ...before, scales: { agreement: renamed } })).toMatchObject({
      comparability: 'with caution',
      reason: 'scale labels',
    })
  })

  test('only in one version is new or removed', () => {
    const shorter = { ...before, items: before.items.slice(1) }
    expect(compareVersions(before, shorter).at(-1)).toEqual({
      item: 'D1-01',
      comparability: 'not comparable',
      reason: 'removed',
    })
    expect(compareVersions(shorter, before)[0]?.reason).toBe('new')
  })
})

const comparableDimensions = (earlier: Instrument, later: Instrument) =>
  [...compareDimensionVersions(earlier, later)].flatMap(([id, grade]) => (grade === 'comparable' ? [id] : []))

test('a dimension with a reworded item is compared with caution', () => {
  const reworded = changed({ text: both(text.replace('schriftlich', 'mündlich')) })
  expect(Object.fromEntries(compareDimensionVersions(before, reworded))).toEqual({
    network: 'with caution',
    planning: 'comparable',
    offers: 'comparable',
  })
})

test("a municipality's own items are compared as long as their scale keeps its steps", () => {
  const scale = instrument.scales.agreement!
  const with7 = { ...before, scales: { agreement: { ...scale, max: 7, labels: [...scale.labels, both('7')] } } }
  expect(compareOwnItems(before, before)).toBe('comparable')
  expect(compareOwnItems(before, with7)).toBe('not comparable')
})

test('a dimension is compared where it asks the same items and none of them another question', () => {
  expect(comparableDimensions(before, before)).toEqual(['network', 'planning', 'offers'])
  expect(comparableDimensions(before, changed({ text: both('Es gibt Kaffee.') }))).toEqual(['planning', 'offers'])
  const [network, planning, offers] = before.dimensions as [
    Instrument['dimensions'][0],
    Instrument['dimensions'][0],
    Instrument['dimensions'][0],
  ]
  const move = (dimension: typeof network, items: string[]) => ({
    ...dimension,
    themes: [{ ...dimension.themes[0]!, items }],
  })
  const moved = {
    ...before,
    dimensions: [
      move(network, ['D1-02', 'D1-03', 'D1-04']),
      move(planning, ['D1-01', 'D2-01', 'D2-02', 'D2-03', 'D2-04']),
      offers,
    ],
  }
  expect(first(moved)?.reason).toBe('moved')
  expect(comparableDimensions(before, moved)).toEqual(['offers'])
})
