import { expect, test } from 'vitest'
import { askedItems } from '#core/instrument/asked.ts'
import { effortOf, effortOfAsked, minutesFor } from '#core/instrument/minutes.ts'
import { framework } from './framework.ts'

test('a few statements take a minute, never none', () => {
  expect(minutesFor(1, 10)).toBe(1)
  expect(minutesFor(61, 30)).toBe(31)
})

test('one dimension alone takes as long as a dimension on average; own statements count for everything only', () => {
  expect(effortOf(10 + 20 + 6, [10, 20], 60)).toEqual({ all: 36, one: 15 })
})

test('with a single dimension there is nothing to choose', () => {
  expect(effortOf(12, [10], 60)).toEqual({ all: 12, one: null })
})

test('staff reckon from the statements of a form what respondents reckon from their introduction', () => {
  const instrument = framework()
  const dimensions = instrument.dimensions.slice(0, 3).map(({ id }) => id)
  const asked = askedItems(instrument, { dimensions, ownItems: [] }, true)
  const sizes = dimensions.map((id) => asked.filter(({ dimension }) => dimension === id).length)
  expect(effortOfAsked(asked, instrument.secondsPerItem)).toEqual(
    effortOf(asked.length, sizes, instrument.secondsPerItem),
  )
  expect(sizes.every((size) => size > 0)).toBe(true)
})
