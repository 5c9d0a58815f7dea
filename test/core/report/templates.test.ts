import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Goal } from '#core/model/goal.ts'
import type { Locale } from '#core/model/locale.ts'
import type { Report } from '#core/model/report.ts'
import { buildReport } from '#core/report/build.ts'
import { parseReportTemplate, type ReportTemplate } from '#core/report/template.ts'
import { sheetFactor } from '#render/office/docx/one-sheet.ts'
import { typesetPdf } from '#render/pdf.ts'
import { cases } from './cases.ts'
import { inputFor } from './fixtures.ts'
import { allBlocks, blocksOfKind, cellText, strings } from './texts.ts'

const layout = readFileSync('reports/report.typ', 'utf8')
const shipped = readdirSync('reports')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))

function template(id: string): ReportTemplate {
  const parsed = parseReportTemplate(JSON.parse(readFileSync(`reports/${id}.json`, 'utf8')))
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  return parsed.template
}

const short = shipped.map(template).filter(({ id, about }) => about === 'municipality' && id !== 'before-after')

function reportFor(name: string, chosen: ReportTemplate, locale: Locale = 'de'): Report {
  return buildReport({ ...inputFor({ ...cases[name]!, locale }), template: chosen })
}

const everyCase = short.flatMap((chosen) => Object.keys(cases).map((name) => [chosen.id, name] as const))

describe('every report that comes along', () => {
  it('says in both languages what it is called and what it is for', () => {
    for (const { name, purpose } of shipped.map(template))
      for (const text of [name, purpose]) expect(text.de).not.toBe(text.en)
  })

  it.each(everyCase)('%s has no gap left from a missing value and own ids: %s', (id, name) => {
    for (const locale of ['de', 'en'] as const) {
      const report = reportFor(name, template(id), locale)
      for (const text of strings(report))
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|\{text\}|\s{2,}|\s$|\(\)|(?<!\w)-\d/)
      const ids = allBlocks(report).flatMap((block) => ('id' in block ? [block.id] : []))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('repeats the numbers of the full report, none of its own', () => {
    const full = blocksOfKind(reportFor('five dimensions', template('before-after')), 'chartTable')[0]!
    for (const id of ['council', 'network']) {
      const brief = blocksOfKind(reportFor('five dimensions', template(id)), 'chartTable')[0]!
      expect(brief.rows.map(({ values }) => values.map(cellText))).toEqual(
        full.rows.map(({ values }) => values.map(cellText)),
      )
      expect(brief.rows.map(({ verdictWord }) => verdictWord)).toEqual(full.rows.map(({ verdictWord }) => verdictWord))
    }
  })
})

/** A goal with steps, rated once. */
const agreed: Goal = {
  id: 'agreed',
  text: 'In jeder Gemeinde gibt es eine Anlaufstelle',
  source: null,
  dimensions: ['network'],
  ownItem: null,
  scale: { steps: ['a', 'b', 'c', 'd', 'e'], start: -1, agreedOn: '2024-06-01', expectedBy: '2026-12-31' },
  ratings: [{ on: '2026-04-01', by: 'Steuerungsgruppe', level: 0 }],
  measures: [],
  changes: [],
  revision: 1,
}

describe('the page for the council', () => {
  const council = template('council')

  it.each(Object.keys(cases))('never becomes two: %s', (name) => {
    const { pages, warnings } = typesetPdf(reportFor(name, council), layout)
    expect({ pages, warnings }).toEqual({ pages: 1, warnings: [] })
  })

  it('stays one page with nine dimensions and twelve of the longest goals a municipality may write', () => {
    const longest = `${'Verbindlichkeit der Netzwerkzusammenarbeit '.repeat(12)}stärken`.slice(0, 500)
    const long = { ...cases['nine dimensions with nearly every finding']! }
    const ownItems = Array.from({ length: 12 }, (_, index) => ({
      ...long.ownItems![0]!,
      id: `own-goal-${index + 1}`,
      text: longest,
    }))
    const goals = ownItems.map(({ id }) => ({ ...agreed, id, text: longest }))
    const report = buildReport({ ...inputFor({ ...long, ownItems, goals, locale: 'de' }), template: council })
    expect(typesetPdf(report, layout).pages).toBe(1)
    const text = strings(report).join('\n')
    expect(text).toContain('Acht weitere Ziele stehen im vollständigen Bericht.')
    expect(text).toContain('Lange Ziele sind gekürzt; ihr Wortlaut steht im vollständigen Bericht.')
    expect(text).not.toContain(longest)
    // Word cannot fit text to the sheet: its type is reckoned, and stays readable.
    expect(sheetFactor(report)).toBeGreaterThanOrEqual(0.7)
  })

  it('has at most three sentences of findings, no annex, no areas and no single statements of the framework', () => {
    for (const name of Object.keys(cases)) {
      const report = reportFor(name, council)
      const chart = report.blocks.findIndex(({ kind }) => kind === 'chartTable')
      const before = report.blocks.slice(0, chart).filter(({ kind }) => kind === 'paragraph')
      expect(before.length, name).toBeLessThanOrEqual(name === 'one wave' || name.includes('whole wave') ? 5 : 3)
      expect(blocksOfKind(report, 'itemTable')).toEqual([])
      expect(blocksOfKind(report, 'coverage')).toEqual([])
    }
  })
})

describe('the feedback after one survey', () => {
  it('shows the last survey alone: no change, no finding, nothing of the one before', () => {
    const report = reportFor('five dimensions', template('municipality'))
    const [chart] = blocksOfKind(report, 'chartTable')
    expect(chart?.changeTitle).toBeNull()
    expect(chart?.valueTitles).toHaveLength(1)
    expect(chart?.rows.every(({ verdictWord, marks }) => verdictWord === '' && marks.length <= 1)).toBe(true)
    expect(report.cover.waves).toHaveLength(1)
    expect(strings(report).join('\n')).not.toMatch(/vorher|als zuvor/)
  })

  it('does not publish groups, whose partition belongs to the report over all surveys', () => {
    expect(JSON.stringify(template('municipality'))).not.toMatch(/perspectives|participation/)
  })
})

describe('the slides for the network', () => {
  it.each(Object.keys(cases))('have one section a slide: %s', (name) => {
    const report = reportFor(name, template('network'))
    const sections = report.blocks.filter((block) => block.kind === 'heading' && block.level === 1)
    const { pages, warnings } = typesetPdf(report, layout)
    expect({ pages, warnings }).toEqual({ pages: sections.length + 1, warnings: [] })
  })
})
