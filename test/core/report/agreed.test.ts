import { expect, it } from 'vitest'
import type { WaveRating } from '#core/model/talk.ts'
import { buildReport } from '#core/report/build.ts'
import { parts } from '#render/outline.ts'
import { flatTable } from '#render/table/tables.ts'
import { inputFor, wetterauLike } from './fixtures.ts'
import { blocksOfKind, strings } from './texts.ts'

const item = inputFor(wetterauLike).evaluation.dimensions[0]!.items[0]!.item
const other = inputFor(wetterauLike).evaluation.dimensions[0]!.items[1]!.item
const on = { agreedOn: '2026-04-14' } as const
const ratings: readonly WaveRating[] = [
  { wave: 'T2', item, rating: 4, ...on },
  { wave: 'T2', item: other, rating: 'none', ...on },
]
const reportWith = (groupRatings: readonly WaveRating[]) => buildReport(inputFor({ ...wetterauLike, groupRatings }))

it('what a meeting agreed on stands in words below its statement, and the table says what it is', () => {
  const table = blocksOfKind(reportWith(ratings), 'itemTable').find(({ rows }) => rows.some(({ agreed }) => agreed))!
  expect(table.rows[0]!.agreed).toMatch(/^◊ Treffen: 4, \S+/)
  expect(table.rows[1]!.agreed).toBe('◊ Treffen: kein gemeinsames Bild')
  expect(table.notes.at(-1)).toContain('in keine Zahl eingerechnet')
})

it('it has a column of its own in files that calculate', () => {
  const report = reportWith(ratings)
  const tables = parts(report).map((part) => flatTable(part, report))
  const rated = tables.filter(({ columns }) => columns.includes('Gemeinsame Einschätzung eines Treffens'))
  expect(rated.length).toBeGreaterThan(0)
})

it('it changes no number: without it the report is the same', () => {
  const without = (report: unknown) =>
    JSON.parse(
      JSON.stringify(report, (key, value) =>
        ['agreed', 'notes', 'provenance', 'pairs'].includes(key) ? undefined : value,
      ),
    )
  expect(without(reportWith(ratings))).toEqual(without(reportWith([])))
  expect(strings(reportWith([])).join('\n')).not.toContain('◊')
})

it('it belongs to the data that the report is made from', () => {
  expect(reportWith(ratings).provenance.data).not.toBe(reportWith([]).provenance.data)
  expect(reportWith(ratings).provenance.data).toBe(reportWith(ratings).provenance.data)
})

it('what was agreed about another survey is not shown', () => {
  expect(reportWith([{ wave: 'T0', item, rating: 2, ...on }])).toEqual(reportWith([]))
})
