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

test('limits are as exact as the value beside them, shown with the decimals of the print', () => {
  const limits = { lower: 40.70423990027951, upper: 65.71822652218692 }
  const cells = [
    { kind: 'number', value: 53.2112, text: '53 (41–66)', limits },
    { kind: 'text', text: '40,7; 65,7', limits },
    { kind: 'text', text: '41 bis 66¹', limits },
  ] as const
  const number = (value: number, decimals: number) => ({ kind: 'number', value, decimals, percent: false })
  const ends = (decimals: number) => [number(limits.lower, decimals), number(limits.upper, decimals)]
  expect(splitColumn('Punkte', cells.slice(0, 1), 'de').cells[0]!.slice(1)).toEqual(ends(0))
  expect(splitColumn('95 %', cells.slice(1, 2), 'de').cells[0]).toEqual(ends(1))
  expect(splitColumn('von bis', cells.slice(2), 'de').cells[0]).toEqual(ends(0))
})
