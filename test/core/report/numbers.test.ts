import { describe, expect, it } from 'vitest'
import type { Report } from '#core/model/report.ts'
import { changeDecimals, percent, shareStyle, signed } from '#core/report/format.ts'
import { proportion } from '#core/statistics/proportion.ts'
import { cases, reportOf } from './cases.ts'
import { blocksOfKind, cellText, section } from './texts.ts'

const rules = {
  minimumCell: 5,
  minimumDistribution: 10,
  confidenceLevel: 0.95,
  equivalenceMargin: 5,
  clearDifference: 10,
}

describe('the format table', () => {
  it('writes changes with a sign, a true minus and no sign at nought', () => {
    expect([12.1, -3.1, 0.2, -0.2].map((value) => signed(value, 0, 'de'))).toEqual(['+12', '−3', '0', '0'])
    expect(signed(1234.5, 1, 'de')).toBe('+1.234,5')
  })

  it('keeps percent and number together', () => {
    expect(percent(0.573, 'de')).toBe('57\u202f%')
  })

  it('decides on counts or percent for the whole column by its smallest base', () => {
    expect(shareStyle([proportion(7, 20), proportion(9, 40)])).toBe('percent')
    expect(shareStyle([proportion(7, 19), proportion(9, 40)])).toBe('counts')
  })

  it('adds decimals until rounding no longer contradicts the verdict', () => {
    expect(changeDecimals(8, { lower: 1.9, upper: 14 }, 'hint_up', rules)).toBe(0)
    expect(changeDecimals(8, { lower: 0.3, upper: 14 }, 'hint_up', rules)).toBe(1)
    expect(changeDecimals(8, { lower: 0.03, upper: 14 }, 'hint_up', rules)).toBe(2)
    expect(changeDecimals(0.2, { lower: -4.4, upper: 4.8 }, 'equivalent', rules)).toBe(1)
    expect(changeDecimals(9.8, { lower: 3, upper: 16 }, 'up', rules)).toBe(1)
    expect(changeDecimals(-9.8, { lower: -16, upper: -3 }, 'down', rules)).toBe(1)
  })
})

/** "63" of 63.1; a sentence with one decimal must round to the whole number of the table. */
function agree(sentence: string, table: string): boolean {
  const value = Number(sentence.replace(',', '.'))
  return Math.round(value) === Number(table) || Math.abs(value - Number(table)) <= 0.5
}

function rowsOf(report: Report) {
  return blocksOfKind(report, 'chartTable')
    .filter(({ id }) => id === 'chart-dimensions')
    .flatMap(({ rows }) => rows)
}

describe('numbers in a report', () => {
  it.each(Object.keys(cases))('are the same in sentence, chart and table: %s', (name) => {
    const report = reportOf(name, 'de')
    for (const row of rowsOf(report)) {
      const block = report.blocks.find(
        (candidate) =>
          candidate.kind === 'together' &&
          candidate.blocks[0]?.kind === 'heading' &&
          candidate.blocks[0].text === row.label,
      )
      if (block?.kind !== 'together') throw new Error(`${row.label} has no block of its own`)
      const columns = block.blocks.find(({ kind }) => kind === 'columns')
      if (columns?.kind !== 'columns') throw new Error('no columns')
      const [[paragraph], [table]] = columns.columns as never as [
        [{ strong: string; text: string }],
        [{ rows: { cells: never[] }[] }],
      ]
      const points = table.rows.map(({ cells }) => cellText(cells[1]!))
      const values = row.values.map(cellText)
      expect(points[0]).toBe(values[0])
      if (row.change) {
        expect(points.at(-1)).toBe(cellText(row.change.text))
        expect(cellText(table.rows.at(-1)!.cells[2]!).replace('.', '')).toBe(row.change.rangeText)
        expect(points.at(-2)).toBe(values.at(-1))
      }
      const said = /([\d,]+) statt ([\d,]+)/.exec(`${paragraph.strong} ${paragraph.text}`)
      if (said) {
        expect(agree(said[1]!, values.at(-1)!), `${said[0]} beside ${values.join(' and ')}`).toBe(true)
        expect(agree(said[2]!, values[0]!), `${said[0]} beside ${values.join(' and ')}`).toBe(true)
      }
    }
  })

  it('are counted once: the steps of an item add up to its base', () => {
    const report = reportOf('five dimensions', 'de')
    for (const table of blocksOfKind(report, 'itemTable')) {
      for (const row of table.rows) {
        const { counts } = row.distributions.at(-1)!
        const [, of] = /(\d+)$/.exec(cellText(row.agreement.at(-1)!)) ?? []
        expect(counts?.reduce((sum, count) => sum + count, 0)).toBe(Number(of))
      }
    }
  })

  it('lie inside one axis for all changes, with a tick at 0', () => {
    for (const name of Object.keys(cases)) {
      for (const chart of blocksOfKind(reportOf(name, 'de'), 'chartTable')) {
        if (!chart.changeAxis) continue
        const { min, max, ticks } = chart.changeAxis
        expect(ticks).toContain(0)
        expect(min).toBeLessThanOrEqual(-20)
        expect(max).toBeGreaterThanOrEqual(20)
        for (const { change } of chart.rows) {
          if (!change?.range) continue
          expect(change.range.lower).toBeGreaterThanOrEqual(min)
          expect(change.range.upper).toBeLessThanOrEqual(max)
        }
      }
    }
  })

  it('stay on the scale where an interval reaches beyond it', () => {
    const [row] = rowsOf(reportOf('high start', 'de'))
    for (const mark of row!.marks) if (mark.kind === 'value') expect(mark.range?.upper).toBeLessThanOrEqual(100)
  })

  it('use percent from a base of 20 on, counts below', () => {
    const large = blocksOfKind(reportOf('a large network', 'de'), 'itemTable')[0]!
    expect(cellText(large.rows[0]!.agreement[0]!)).toMatch(/^\d+\u202f% von \d+$/)
    const small = blocksOfKind(reportOf('five dimensions', 'de'), 'itemTable')[0]!
    expect(cellText(small.rows[0]!.agreement[0]!)).toMatch(/^\d+ von \d+$/)
  })

  it('in the annex carry the precision of the expert and semicolons', () => {
    const tables = section(reportOf('five dimensions', 'de'), 'annex').filter((block) => block.kind === 'table')
    const cells = tables.map((table) => (table.kind === 'table' ? table.rows[0]!.cells.map(cellText) : []))
    expect(cells[0]).toEqual([
      'Netzwerk',
      '24',
      '21',
      '11',
      '63,1',
      '14,0',
      '75,2',
      '14,0',
      '+12,1',
      '2,81',
      '6,4; 17,9',
      '7,4; 16,9',
    ])
    expect(cells[1]).toEqual(['Netzwerk', '0,59', '4,31', '26,3', '<\u00a00,001', '0,061', '8,2', '1,05 (0,43; 1,67)'])
    expect(cells[2]?.at(-1)).toBe('deutlich höher (clear_up)')
  })
})
