import { expect, test } from 'vitest'
import type { LegendEntry, Mark } from '#core/model/report.ts'
import { spokenMarks } from '#core/report/spoken-marks.ts'
import { frameWords } from '#words/report/frame.ts'

const frame = frameWords.de
const report = { locale: 'de', words: { page: '', of: '', to: frame.to, ...frame.signs } } as const
const legendOf = (...signs: ('before' | 'interim' | 'after' | 'band')[]): LegendEntry[] =>
  signs.map((sign) => ({ sign, text: frame.legend[sign] }))
const value = (wave: 'first' | 'middle' | 'last', mean: number, range: readonly [number, number] | null): Mark => ({
  kind: 'value',
  wave,
  value: mean,
  range: range && { lower: range[0], upper: range[1] },
})

test('the intervals of both waves are said by name, in whole points', () => {
  const block = { legend: legendOf('before', 'after'), valueTitles: ['vorher 2024', 'nachher 2026'] }
  const marks = [value('first', 40.2, [31.4, 48.9]), value('last', 63, [54.5, 71.2])]
  expect(spokenMarks(block, marks, report)).toBe('Unsicherheitsbereich: vorher 31 bis 49, nachher 55 bis 71')
})

test('an interim wave, which has no cell of its own, is said with its value', () => {
  const block = { legend: legendOf('before', 'interim', 'after'), valueTitles: [] }
  const marks = [value('first', 40, null), value('middle', 45, [36, 54]), value('last', 63, null)]
  expect(spokenMarks(block, marks, report)).toBe('Zwischenstand 45; Unsicherheitsbereich: Zwischenstand 36 bis 54')
})

test('one wave needs no name, groups go by the head of the table, and the others of the programme come last', () => {
  const alone = { legend: legendOf('band'), valueTitles: ['2026'] }
  const band: Mark = { kind: 'band', lower: 40.4, upper: 55 }
  expect(spokenMarks(alone, [band, value('last', 63, [54, 72])], report)).toBe(
    'Unsicherheitsbereich: 54 bis 72; mittlere Hälfte der anderen Kommunen: 40 bis 55',
  )
  const groups = { legend: [], valueTitles: ['operativ (n = 13)', 'strategisch (n = 8)'] }
  const group: Mark = { kind: 'group', place: 2, value: 50, range: { lower: 41, upper: 59 } }
  expect(spokenMarks(groups, [group], report)).toBe('Unsicherheitsbereich: strategisch (n = 8) 41 bis 59')
})

test('a plot without intervals says so, also where nothing may be drawn', () => {
  const block = { legend: legendOf('before'), valueTitles: [] }
  expect(spokenMarks(block, [value('first', 40, null)], report)).toBe('ohne Unsicherheitsbereich')
  expect(spokenMarks(block, [{ kind: 'protected', wave: 'first' }], report)).toBe('ohne Unsicherheitsbereich')
})
