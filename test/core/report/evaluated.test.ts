import { describe, expect, test } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import type { Block, Cell, Report } from '#core/model/report.ts'
import type { Roster } from '#core/model/study.ts'
import { buildReport } from '#core/report/build.ts'
import { flatten } from '#core/report/outline.ts'
import type { ReportTemplate } from '#core/report/template.ts'
import { instrument, responsesOf, sectors, study, studyInput } from '../evaluate/small-study.ts'
import { inputFor, wetterauLike } from './fixtures.ts'
import { section, strings } from './texts.ts'

const template = inputFor(wetterauLike).template
const evaluationOf = (responses: readonly SurveyResponse[], roster: Roster | null = null) =>
  disclose(evaluate({ ...studyInput(responses, roster), annexReplicates: 100 }))

function reportOf(
  responses: readonly SurveyResponse[],
  weighting: ReportTemplate['weighting'] = 'answers',
  roster: Roster | null = null,
): Report {
  return buildReport({
    template: { ...template, weighting },
    study,
    instrument,
    profile: null,
    evaluation: evaluationOf(responses, roster),
    forms: studyInput(responses).forms,
    locale: 'de',
    generatedOn: '2026-04-15',
    version: '1.0.0',
    others: null,
    goals: [],
    groupRatings: [],
  })
}

type Found<K extends Block['kind']> = Extract<Block, { kind: K }>
function block<K extends 'table' | 'chartTable'>(report: Report, kind: K, id: string): Found<K> | undefined {
  return flatten(report.blocks).find((one) => one.kind === kind && one.id === id) as Found<K> | undefined
}
const value = (cell: Cell | undefined) => (cell?.kind === 'number' ? cell.value : null)
const text = (cell: Cell | undefined) => (cell && 'text' in cell ? cell.text : cell?.kind)

const two = responsesOf(11, { T0: 60, T2: 50 }, 20, 0.4)
const three = responsesOf(5, { T0: 60, T1: 55, T2: 50 }, 25, 0.9)

describe('three surveys', () => {
  const report = reportOf(three)
  const { dimensions } = evaluationOf(three)

  test('are drawn with a mark each, their means and the change per year', () => {
    const chart = block(report, 'chartTable', 'chart-trend')!
    for (const [index, row] of chart.rows.entries()) {
      const { trend, waves } = dimensions[index]!
      expect(row.marks.map((mark) => 'wave' in mark && mark.wave)).toEqual(['first', 'middle', 'last'])
      expect(row.values.map(value)).toEqual(waves.map((wave) => (wave.shown ? wave.value.estimate.mean : null)))
      expect(value(row.change!.text)).toBe(trend?.shown ? trend.value.perYear : null)
    }
  })

  test.each([0, 0.4, 0.9])('have a sentence of a step only where its own test allows one (true change %s)', (lift) => {
    const responses = responsesOf(5, { T0: 60, T1: 55, T2: 50 }, 25, lift)
    const told = strings(section(reportOf(responses), 'trend')).join(' ')
    for (const { dimension, trend } of evaluationOf(responses).dimensions) {
      const verdicts = trend?.shown ? trend.value.steps.map(({ verdict }) => verdict) : []
      const isTold = verdicts.some((code) => /(up|down)$/.test(code))
      expect(new RegExp(`(wird|dass) „${dimension}“`).test(told), dimension).toBe(isTold)
      expect(new RegExp(`Bei [^.]*„${dimension}“[^.]*für keinen Schritt`).test(told), dimension).toBe(!isTold)
    }
  })

  test('have their steps in a family of their own', () => {
    const steps = block(report, 'table', 'annex-steps')!
    expect(steps.rows).toHaveLength(2 * dimensions.length)
    const [p, holm] = [4, 5].map((column) => steps.rows.map(({ cells }) => value(cells[column])!))
    const smallest = p!.indexOf(Math.min(...p!))
    expect(holm![smallest]).toBeCloseTo(Math.min(1, p![smallest]! * p!.length), 9)
  })

  test('are told in no report of two', () => {
    expect(block(reportOf(two), 'chartTable', 'chart-trend')).toBeUndefined()
    expect(block(reportOf(two), 'table', 'annex-trend')).toBeUndefined()
  })
})

describe('the annex', () => {
  test('says what the codes linked: the kinds of every survey add up to its questionnaires', () => {
    const table = block(reportOf(two), 'table', 'table-linkage')!
    for (const [column, wave] of [
      [1, 'T0'],
      [2, 'T2'],
    ] as const) {
      const counts = table.rows.slice(0, 4).map(({ cells }) => value(cells[column])!)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(two.filter((one) => one.wave === wave).length)
    }
    expect(strings(reportOf(two)).join(' ')).toContain('rechnet verknüpfte Personen als Paare, weil es mindestens fünf')
    expect(strings(reportOf(responsesOf(11, { T0: 60, T2: 50 }, 3))).join(' ')).toContain(
      'wie zwei unabhängige Gruppen, weil weniger als fünf Personen verknüpft sind',
    )
  })

  test('tests linked persons among themselves, or says from how many on', () => {
    const enough = reportOf(two)
    const few = reportOf(responsesOf(11, { T0: 60, T2: 50 }, 8))
    const none = reportOf(responsesOf(11, { T0: 60, T2: 50 }, 0))
    const tooFew = 'erst, wenn bei einer Dimension zehn Personen verknüpft sind'
    for (const id of ['annex-linked', 'annex-linked-ranks']) {
      expect(block(enough, 'table', id)?.rows).toHaveLength(3)
      expect(block(few, 'table', id)).toBeUndefined()
    }
    expect([enough, few, none].map((report) => strings(report).join(' ').includes(tooFew))).toEqual([
      false,
      true,
      false,
    ])
  })

  test('of one survey has its intervals, weights and bounds, and nothing about change', () => {
    const roster = Object.fromEntries(sectors.map((sector) => [sector, 40]))
    const one = reportOf(responsesOf(11, { T0: 60 }, 0), 'answers', roster)
    expect(block(one, 'table', 'annex-intervals')?.rows).toHaveLength(3)
    expect(block(one, 'table', 'annex-weights')?.rows).toHaveLength(3)
    const [row] = block(one, 'table', 'annex-bounds')!.rows
    expect(row!.cells).toHaveLength(3)
    const answered = value(block(one, 'table', 'annex-intervals')!.rows[0]!.cells[2])!
    expect(value(row!.cells[1])).toBe(answered / 240)
    for (const id of ['annex-ranks', 'annex-linked', 'annex-linked-ranks', 'annex-standardised'])
      expect(block(one, 'table', id)).toBeUndefined()
  })

  test('of three surveys has a row for each of them', () => {
    const report = reportOf(three)
    const labels = block(report, 'table', 'annex-intervals')!.rows.map(({ cells }) => text(cells[1]))
    expect(labels.slice(0, 3)).toEqual(['vorher', 'Zwischenstand', 'nachher'])
    expect(labels).toHaveLength(9)
  })

  test('reckons areas nobody of which answered among those who did not', () => {
    const two = responsesOf(11, { T0: 60, T2: 50 }, 20).filter(({ attributes }) => attributes.sector !== sectors[5])
    const some = Object.fromEntries(sectors.slice(0, 5).map((sector) => [sector, 60]))
    const rowsWith = (roster: Roster) =>
      block(reportOf(two, 'answers', roster), 'table', 'annex-response')!.rows.map(({ cells }) => cells.map(value))
    const [before] = rowsWith({ ...some, [sectors[5]!]: 0 })
    const [after] = rowsWith({ ...some, [sectors[5]!]: 60 })
    expect(after![3]).toBeLessThan(before![3]!)
    expect(after![5]).not.toBe(before![5])
  })

  test('says why a number is not there', () => {
    const row = (report: Report, id: string) => block(report, 'table', id)!.rows.map(({ cells }) => cells.map(text))
    const few = reportOf(responsesOf(11, { T0: 60, T2: 12 }, 3))
    expect(row(few, 'annex-intervals').map((cells) => cells.slice(6))).toContainEqual([
      'n unter 15',
      'N unbekannt',
      'N unbekannt',
    ])
    expect(block(few, 'table', 'annex-bounds')).toBeUndefined()
    const alike = responsesOf(11, { T0: 20, T2: 20 }, 0).map((one) => ({
      ...one,
      answers: Object.fromEntries(instrument.items.map(({ id, reversed }) => [id, reversed ? 3 : 4])),
    }))
    expect(row(reportOf(alike), 'annex-ranks')[0]!.slice(3)).toEqual([
      '200,0',
      'ohne Streuung',
      '1,000',
      'exakt',
      '0,00 (−0,10; 0,10)',
    ])
    expect(row(reportOf(alike), 'annex-intervals')[0]!.slice(4)).toEqual([
      'ohne Streuung',
      'ohne Streuung',
      'ohne Streuung',
      'N unbekannt',
      'N unbekannt',
    ])
  })

  test('has the standardised change beside the plain one, and the part of the composition between them', () => {
    const table = block(reportOf(two), 'table', 'annex-standardised')!
    for (const { cells } of table.rows) {
      const [plain, standardised, composition] = [1, 2, 5].map((column) => value(cells[column])!)
      expect(standardised! + composition!).toBeCloseTo(plain!, 9)
    }
  })
})

describe('a template in which every area counts the same', () => {
  const equal = reportOf(two, 'equal areas')
  const { dimensions } = evaluationOf(two)

  test('shows the levels and changes of the areas, and says so', () => {
    const chart = block(equal, 'chartTable', 'chart-dimensions')!
    for (const [index, row] of chart.rows.entries()) {
      const { comparison, waves } = dimensions[index]!
      expect(row.values.map(value)).toEqual(waves.map((wave) => (wave.shown ? wave.value.equalGroups!.mean : null)))
      const weighted = comparison?.shown ? comparison.value.equalGroups! : null
      expect(row.change!.value).toBe(weighted!.difference)
      expect(row.verdict).toBe(weighted!.verdict)
    }
    expect(chart.notes.join(' ')).toContain('zählt jeder Bereich gleich viel')
    expect(strings(equal)).toContain('jeder veröffentlichte Bereich zählt gleich, ohne Verknüpfung')
    expect(block(equal, 'table', 'table-sensitivity')).toBeUndefined()
  })

  test('lets every answer count the same where an area may not be shown, and says so', () => {
    const few = responsesOf(11, { T0: 12, T2: 10 }, 4)
    const [plain, wanted] = [reportOf(few), reportOf(few, 'equal areas')]
    const means = (report: Report) =>
      block(report, 'chartTable', 'chart-dimensions')!.rows.map(({ values }) => values.map(text))
    expect(means(wanted)).toEqual(means(plain))
    expect(block(wanted, 'chartTable', 'chart-dimensions')!.notes.join(' ')).toContain('Das ist hier nicht möglich')
  })
})
