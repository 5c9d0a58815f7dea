import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DisclosedEvaluation } from '#core/model/evaluation.ts'
import type { Locale } from '#core/model/locale.ts'
import type { StudyReliability } from '#core/model/reliability.ts'
import { buildProgrammeReport } from '#core/report/programme/build.ts'
import { programmeSummary } from '#core/report/programme/summary.ts'
import { parseReportTemplate } from '#core/report/template.ts'
import { typesetPdf } from '#render/pdf.ts'
import { verdicts } from '../cases.ts'
import { inputFor, instrument } from '../fixtures.ts'
import { blocksOfKind, cellText, strings } from '../texts.ts'

const layout = readFileSync('reports/report.typ', 'utf8')
const parsed = parseReportTemplate(JSON.parse(readFileSync('reports/programme.json', 'utf8')))
if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
const { template } = parsed

/** Municipalities whose mean rises from `first` by their own place in the list. */
function municipalities(count: number, n: readonly [number, number] = [24, 21]): readonly DisclosedEvaluation[] {
  return Array.from({ length: count }, (_, index) => {
    const means = [50 + index, 55 + 2 * index]
    const { evaluation } = inputFor({
      dimensions: [{ id: 'network', ...verdicts.up, means, n }],
      responses: [...n],
    })
    const municipality = { ...evaluation.municipality, id: `place-${index}`, name: `Ort ${index}` }
    return { ...evaluation, municipality } as DisclosedEvaluation
  })
}

const reliability: readonly StudyReliability[] = [
  {
    dimension: 'network',
    wave: 'T0',
    alpha: { value: 0.87, interval: { lower: 0.82, upper: 0.91 }, n: 64, omega: 0.88 },
  },
  { dimension: 'network', wave: 'T2', alpha: 'withheld' },
]

function reportOf(evaluations: readonly DisclosedEvaluation[], locale: Locale = 'de', alphas = reliability) {
  const { study, generatedOn, version } = inputFor({ dimensions: [{ id: 'network', ...verdicts.up }] })
  const all = { ...study, municipalities: evaluations.map(({ municipality }) => municipality) }
  return buildProgrammeReport({
    template,
    study: all,
    instrument,
    evaluations,
    reliability: alphas,
    locale,
    generatedOn,
    version,
  })
}

describe('a dimension over municipalities', () => {
  it('has the mean of the changes, each counting the same, with a t interval', () => {
    const [row] = programmeSummary(instrument, municipalities(5))
    if (row?.change.withheld !== null) throw new Error('withheld')
    // t.test(c(5, 6, 7, 8, 9)): mean 7, 95 percent confidence interval 5.036757 8.963243 (R 4.2.2)
    expect(row.change.difference).toBeCloseTo(7, 9)
    expect(row.change.interval?.lower).toBeCloseTo(5.036757, 5)
    expect(row.change.interval?.upper).toBeCloseTo(8.963243, 5)
    expect(row.change.first.mean).toBeCloseTo(52, 9)
  })

  it('has a middle half from eight municipalities on, and nothing below four', () => {
    const level = (count: number) => programmeSummary(instrument, municipalities(count))[0]!.level
    expect(level(3)).toEqual({ withheld: 'tooFew', count: 3 })
    expect(level(7)).toMatchObject({ withheld: null, band: null })
    // quantile(55 + 2 * (0:7), c(.25, .75)): 58.5 65.5 (R 4.2.2, type 7)
    expect(level(8)).toMatchObject({ withheld: null, band: { lower: 58.5, upper: 65.5 } })
  })

  it('is withheld where one municipality would speak for all', () => {
    const [large] = municipalities(1, [200, 200])
    const [row] = programmeSummary(instrument, [...municipalities(5, [10, 10]), large!])
    expect(row!.change).toMatchObject({ withheld: 'dominated' })
    expect(row!.level).toMatchObject({ withheld: 'dominated' })
  })
})

describe('the report over all municipalities', () => {
  it.each([1, 3, 4, 7, 8, 23])('of %i names none of them, ranks none and has no gap', (count) => {
    for (const locale of ['de', 'en'] as const) {
      const report = reportOf(municipalities(count), locale)
      for (const text of strings(report)) {
        expect(text).not.toMatch(/Ort \d|place-\d/)
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|\s{2,}|\s$|\(\)|(?<!\w)-\d/)
      }
    }
  })

  it('does not depend on the order of the municipalities', () => {
    const all = municipalities(9)
    const { blocks } = reportOf(all)
    expect(JSON.stringify(reportOf([...all].reverse()).blocks.slice(0, -4))).toBe(JSON.stringify(blocks.slice(0, -4)))
  })

  it('says in words why something is not shown', () => {
    expect(strings(reportOf(municipalities(3))).join('\n')).toContain(
      'Unter vier Kommunen ließe sich auf einzelne schließen.',
    )
    expect(strings(reportOf(municipalities(7))).join('\n')).toContain('Er wird erst ab acht Kommunen gezeigt.')
    const [table] = blocksOfKind(reportOf(municipalities(7)), 'table')
    expect(table!.rows[0]!.cells.map(cellText).at(-1)).toBe('.')
  })

  it('has omega beside alpha, and says where one factor could not be estimated', () => {
    const cells = (omega: number | null) => {
      const alpha = { value: 0.87, interval: { lower: 0.82, upper: 0.91 }, n: 64, omega }
      const report = reportOf(municipalities(5), 'de', [{ dimension: 'network', wave: 'T0', alpha }])
      const table = blocksOfKind(report, 'table').find(({ id }) => id === 'table-reliability')!
      return table.rows[0]!.cells.slice(1).map(cellText)
    }
    expect(cells(0.88)).toEqual(['0,87 (0,82; 0,91)', '0,88', '64'])
    expect(cells(null)).toEqual(['0,87 (0,82; 0,91)', 'entfällt', '64'])
  })

  it('is typeset without complaint', () => {
    for (const count of [3, 7, 23]) expect(typesetPdf(reportOf(municipalities(count)), layout).warnings).toEqual([])
  })
})
