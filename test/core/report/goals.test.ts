import { describe, expect, test } from 'vitest'
import type { AttainmentLevel, Goal, Measure } from '#core/model/goal.ts'
import { buildReport } from '#core/report/build.ts'
import { inputFor } from './fixtures.ts'
import { blocksOfKind, section, strings } from './texts.ts'

const dimensions = [
  { id: 'network', verdict: 'clear_up', means: [50, 68], interval: [10, 26] },
  { id: 'offers', verdict: 'unclear', means: [60, 62], interval: [-6, 10] },
] as const
const measure: Measure = {
  id: 'm',
  what: 'Anlaufstellen benennen',
  who: 'Gesundheitsamt',
  from: '2025-01-10',
  until: '2025-12-31',
  state: 'running',
}

function goal(start: AttainmentLevel, today: AttainmentLevel | null, part: Partial<Goal> = {}): Goal {
  return {
    id: `${start}${today}`,
    text: 'In jeder Gemeinde gibt es eine Anlaufstelle',
    source: null,
    dimensions: ['network'],
    ownItem: null,
    scale: { steps: ['a', 'b', 'c', 'd', 'e'], start, agreedOn: '2024-06-01', expectedBy: '2026-12-31' },
    ratings: today === null ? [] : [{ on: '2026-04-01', by: 'Steuerungsgruppe', level: today }],
    measures: [],
    changes: [],
    revision: 1,
    ...part,
  }
}
const reportOf = (goals: readonly Goal[]) => buildReport(inputFor({ dimensions, goals }))

describe('goals in a report', () => {
  test('are drawn from their start to their last rating, and said in words', () => {
    const [table] = blocksOfKind(reportOf([goal(-1, 0), goal(-2, -2), goal(-1, null)]), 'plotTable')
    const caption = '1 von 2 Zielen wie erwartet oder besser, 1 noch in der Frist'
    expect(table).toMatchObject({ id: 'chart-attainment', caption })
    expect(table?.rows.map(({ plot, alternative }) => [plot, alternative])).toEqual([
      [{ kind: 'attainment', start: -1, today: 0 }, 'von Stufe −1 auf Stufe 0; erwartet war 0'],
      [{ kind: 'attainment', start: -2, today: -2 }, 'weiterhin Stufe −2; erwartet war 0'],
      [{ kind: 'attainment', start: -1, today: null }, 'Ausgang Stufe −1, noch nicht eingeschätzt; erwartet ist 0'],
    ])
  })

  test('are no longer under way once their day has come', () => {
    const [overdue] = [goal(-2, -2)].map(({ scale, ...rest }) => ({
      ...rest,
      scale: { ...scale!, expectedBy: '2026-04-15' },
    }))
    const [table] = blocksOfKind(reportOf([goal(-1, 0), overdue!]), 'plotTable')
    expect(table?.caption).toBe('1 von 2 Zielen wie erwartet oder besser')
  })

  test('have their T score in the annex only, from three rated goals on', () => {
    const three = reportOf([goal(-1, 0), goal(-1, 0), goal(-1, 0)])
    const annex = section(three, 'annex')
    expect(annex.find((block) => block.kind === 'table' && block.id === 'annex-goals')).toBeDefined()
    const elsewhere = three.blocks.filter((block) => !annex.includes(block))
    expect(strings(elsewhere).join(' ')).not.toMatch(/T-Wert|Kiresuk/)
    expect(strings(reportOf([goal(-1, 0), goal(-1, 0)])).join(' ')).not.toMatch(/Kiresuk/)
  })

  test('keep the reason of a correction in sight', () => {
    const change = { on: '2026-04-02', part: 'step', of: '-2', from: 'x', to: 'a', reason: 'Tippfehler' } as const
    const [table] = blocksOfKind(reportOf([goal(-1, 0, { changes: [change] })]), 'plotTable')
    expect(table?.notes.join(' ')).toContain('Grund: Tippfehler')
  })

  test('that cannot be measured are counted; without any the section is not there', () => {
    const [table] = blocksOfKind(reportOf([goal(-1, 0), goal(-1, 0, { scale: null, ratings: [] })]), 'plotTable')
    expect(table?.notes).toContain('Ein weiteres Ziel ist noch nicht messbar.')
    expect(section(reportOf([goal(-1, 0, { scale: null, ratings: [] })]), 'attainment')).toEqual([])
    expect(section(reportOf([]), 'measures')).toEqual([])
  })
})

describe('the fingerprint of the data', () => {
  const data = (goals: readonly Goal[]) => reportOf(goals).provenance.data

  test('is another one as soon as a goal, its rating or a measure is another one', () => {
    const states = [
      data([]),
      data([goal(-1, null)]),
      data([goal(-1, 0)]),
      data([goal(-1, 0, { text: 'Alle Gemeinden haben eine Anlaufstelle' })]),
      data([goal(-1, 0, { measures: [measure] })]),
      data([goal(-1, 0, { measures: [{ ...measure, state: 'done' }] })]),
    ]
    expect(new Set(states).size).toBe(states.length)
    expect(data([goal(-1, 0, { measures: [measure] })])).toBe(states[4])
  })
})

describe('measures in a report', () => {
  const blocks = section(reportOf([goal(-1, 0, { measures: [measure] })]), 'measures')

  test('stand on one axis of time with the surveys, in order of their beginning', () => {
    const table = blocks.find((block) => block.kind === 'plotTable')
    if (table?.kind !== 'plotTable') throw new Error('no timeline')
    expect(table.rows.map(({ plot }) => plot.kind === 'span' && plot.style)).toEqual(['wave', 'running', 'wave'])
    for (const { plot } of table.rows) {
      if (plot.kind !== 'span') throw new Error('no span')
      expect(plot.from).toBeGreaterThanOrEqual(0)
      expect(plot.to).toBeLessThanOrEqual(1)
      expect(plot.from).toBeLessThan(plot.to)
    }
    expect(strings(table)).toContain('überfällig')
  })

  test('stand beside the change of the dimensions their goals speak of, without a word on what led to what', () => {
    const table = blocks.find((block) => block.kind === 'table')
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.rows.map(({ cells }) => cells.map((cell) => ('text' in cell ? cell.text : cell.kind)))).toEqual([
      [expect.any(String), '+18', 'deutlich höher', 'Anlaufstellen benennen (überfällig)'],
      [expect.any(String), '+2', 'nicht zu sagen', 'keine'],
    ])
    expect(table.notes.join(' ')).toContain('Ob das eine auf das andere zurückgeht, zeigen diese Daten nicht.')
  })
})
