import { expect, test } from 'vitest'
import { percent } from '#core/report/format.ts'

test('a percent sign stands apart in German and close in English', () => {
  expect(percent(0.574, 'de')).toBe('57\u202f%')
  expect(percent(0.574, 'en')).toBe('57%')
})
