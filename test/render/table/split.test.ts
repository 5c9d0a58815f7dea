import { expect, test } from 'vitest'
import { splitColumn } from '#render/table/split.ts'

const column = (title: string, texts: readonly string[], locale: 'de' | 'en' = 'de') =>
  splitColumn(
    title,
    texts.map((text) => ({ kind: 'text', text })),
    locale,
  )

test('a step with its day is a number and a day, never a number of persons', () => {
  const { titles, cells } = column('zuletzt', ['−1 (22.03.2025)', 'noch nicht eingeschätzt'])
  expect(titles).toEqual(['zuletzt', 'zuletzt, am'])
  expect(cells[0]).toEqual([
    { kind: 'number', value: -1, decimals: 0, percent: false },
    { kind: 'date', on: '2025-03-22', text: '22.03.2025' },
  ])
  expect(cells[1]![0]).toEqual({ kind: 'text', text: 'noch nicht eingeschätzt' })
})

test('days are days in both languages', () => {
  expect(column('Bis', ['19.12.2024', '']).cells).toEqual([
    [{ kind: 'date', on: '2024-12-19', text: '19.12.2024' }],
    [{ kind: 'text', text: '' }],
  ])
  expect(column('Until', ['19/12/2024'], 'en').cells[0]![0]).toMatchObject({ kind: 'date', on: '2024-12-19' })
})

test('an agreement within a group stays a value and its n', () => {
  expect(column('r_wg(J)₁ (n)', ['0,91 (27)']).cells[0]).toEqual([
    { kind: 'number', value: 0.91, decimals: 2, percent: false },
    { kind: 'number', value: 27, decimals: 0, percent: false },
  ])
})
