import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DisclosedEvaluation } from '#core/model/evaluation.ts'
import type { Locale } from '#core/model/locale.ts'
import { buildReport } from '#core/report/build.ts'
import { parseReportTemplate } from '#core/report/template.ts'
import type { OtherMunicipalities } from '#core/report/view.ts'
import { verdicts } from './cases.ts'
import { hidden, inputFor } from './fixtures.ts'
import { blocksOfKind, cellText, strings } from './texts.ts'

const parsed = parseReportTemplate(JSON.parse(readFileSync('reports/municipality.json', 'utf8')))
if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
const { template } = parsed
const own = { dimensions: [{ id: 'network', ...verdicts.up }] } as const

/** Means 50, 52, 54 … after, one a municipality. */
function others(count: number, n = 21): OtherMunicipalities {
  const evaluations = Array.from({ length: count }, (_, index) => {
    const means: [number, number] = [50, 50 + 2 * index]
    const { evaluation } = inputFor({ dimensions: [{ id: 'network', ...verdicts.up, means, n: [24, n] }] })
    const municipality = { ...evaluation.municipality, id: `place-${index}`, name: `Ort ${index}` }
    return { ...evaluation, municipality } as DisclosedEvaluation
  })
  return { count, evaluations }
}

function reportWith(known: OtherMunicipalities | null, locale: Locale = 'de') {
  return buildReport({ ...inputFor({ ...own, locale }), template, others: known })
}
const chartOf = (known: OtherMunicipalities | null) =>
  blocksOfKind(reportWith(known), 'chartTable').find(({ id }) => id === 'chart-others')

describe('the middle half of the other municipalities', () => {
  it('is the quartiles of their means, the own value before it', () => {
    const [row] = chartOf(others(9))!.rows
    // quantile(50 + 2 * (0:8), c(.25, .75)): 54 62 (R 4.2.2, type 7)
    expect(row!.marks[0]).toEqual({ kind: 'band', lower: 54, upper: 62 })
    expect(row!.marks[1]).toMatchObject({ kind: 'value', wave: 'last', value: 65.4 })
    expect(row!.values.map(cellText)).toEqual(['65', '54–62'])
    expect(row!.detail).toBe('Neun andere Kommunen')
  })

  it('names nobody and shows neither the least nor the greatest value', () => {
    const text = strings(reportWith(others(9))).join('\n')
    expect(text).not.toMatch(/Ort \d|place-\d/)
    const numbers = blocksOfKind(reportWith(others(9)), 'chartTable').flatMap(({ alternative }) => alternative)
    expect(numbers.join(' ')).not.toMatch(/\b(50|66)\b/)
  })

  it('is left out below eight others, with the reason and how many there are', () => {
    for (const locale of ['de', 'en'] as const) {
      const text = strings(reportWith({ count: 4, evaluations: [] }, locale)).join('\n')
      expect(text).toContain(locale === 'de' ? 'ab acht anderen Kommunen' : 'from eight other municipalities')
      expect(text).toContain(locale === 'de' ? 'Bisher sind es vier.' : 'So far there are four.')
    }
    expect(chartOf(others(7))).toBeUndefined()
  })

  it('counts only those whose last survey is the same one', () => {
    const all = others(9)
    const earlier = all.evaluations.map((one, index) => (index < 2 ? { ...one, waves: one.waves.slice(0, 1) } : one))
    expect(chartOf({ count: 9, evaluations: earlier as readonly DisclosedEvaluation[] })).toBeUndefined()
  })

  it('leaves out a dimension that one municipality would decide alone', () => {
    const large = others(1, 900).evaluations
    expect(chartOf({ count: 9, evaluations: [...others(8, 12).evaluations, ...large] })).toBeUndefined()
  })

  it('does not count a municipality whose value is protected', () => {
    const all = others(8).evaluations
    const closed = {
      ...all[0]!,
      dimensions: all[0]!.dimensions.map((dimension) => ({ ...dimension, waves: dimension.waves.map(() => hidden) })),
    } as DisclosedEvaluation
    expect(chartOf({ count: 8, evaluations: [closed, ...all.slice(1)] })).toBeUndefined()
  })

  it('is not spoken of in a study of one municipality', () => {
    expect(strings(reportWith(null)).join('\n')).not.toContain('andere Kommunen liegen')
  })
})
