import { describe, expect, test } from 'vitest'
import { flatten } from '#core/report/outline.ts'
import { html } from '#render/html/html.ts'
import { exampleReport } from './example-report.ts'

const page = Buffer.from(html(exampleReport)).toString('utf8')
const words = page
  .replace(/<style>[\s\S]*?<\/style>/, '')
  .replace(/<[^>]+>/g, ' ')
  .replace(/\s+/g, ' ')

describe('a report as one HTML file', () => {
  test('needs no server, no script and no other file', () => {
    expect(page).not.toMatch(/https?:|<script|<link|@import|src="/)
    expect(page).toContain('@font-face{font-family:"Fira Sans";font-weight:600;src:url(data:font/woff;base64,')
  })

  test('names its language and its title with the mark of simulated data', () => {
    expect(page).toContain('<html lang="de">')
    expect(page).toContain(`<title>${exampleReport.title}</title>`)
  })

  test('every table has a caption, header cells with scope, and a header in every row', () => {
    const tables = page.match(/<table role="table">[\s\S]*?<\/table>/g) ?? []
    expect(tables.length).toBeGreaterThan(3)
    for (const table of tables) {
      expect(table).toMatch(/<caption>.+<\/caption>/)
      expect(table.match(/<th(?!ead)/g)?.length).toBe(table.match(/<th scope=/g)?.length)
      const body = /<tbody[^>]*>([\s\S]*)<\/tbody>/.exec(table)![1]!
      expect(body.match(/<tr/g)?.length).toBe(body.match(/<th scope="row"/g)?.length)
    }
  })

  test('no cell of a chart is silent: a plot is read as its intervals, or is for the eye alone', () => {
    const cells = [...page.matchAll(/<td role="cell"([^>]*)>(.*?)<\/td>/gs)]
    expect(cells.length).toBeGreaterThan(20)
    const silent = cells.filter(([, attributes = '', content = '']) => {
      if (!attributes.includes('plot') || attributes.includes('aria-hidden')) return false
      const read = content.replaceAll(/<(svg|div)[^>]*aria-hidden.*?<\/\1>/gs, '')
      return !read.includes('aria-label="') && read.replaceAll(/<[^>]*>/g, '').trim() === ''
    })
    expect(silent).toEqual([])
    expect(page).toMatch(/role="img" aria-label="Unsicherheitsbereich: vorher \d+ bis \d+, nachher \d+ bis \d+"/)
  })

  test('a value names its column where rows become blocks, and a plot then brings its axis', () => {
    const charts = [...page.matchAll(/<div class="chart [^"]*"><table.*?<\/table>/gs)].map(([chart]) => chart)
    expect(charts.length).toBeGreaterThan(2)
    for (const chart of charts) {
      // who answered names the wave beside its plot
      const kind = chart.startsWith('<div class="chart coverage"') ? 'plot' : 'end'
      const values = [...chart.matchAll(/<td role="cell" class="(\w+)"[^>]*>/g)]
        .filter(([, name]) => name === kind)
        .map(([tag]) => tag)
      expect(values.length).toBeGreaterThan(0)
      for (const value of values) expect(value).toMatch(/data-label="[^"]+"/)
    }
    const rows = charts.find((chart) => chart.startsWith('<div class="chart rows"'))!
    expect(rows.match(/<td role="cell" class="plot/g)).toHaveLength(rows.match(/class="own-axis"/g)!.length)
  })

  test('one h1, and no level of headings is left out', () => {
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) {
      if (index > 0) expect(level - levels[index - 1]!).toBeLessThanOrEqual(1)
    }
  })

  test('says every sentence of the report', () => {
    for (const block of flatten(exampleReport.blocks)) {
      if ('text' in block) expect(words).toContain(block.text.replace(/\s+/g, ' '))
      if ('caption' in block) expect(words).toContain(block.caption)
    }
  })

  test('every picture is hidden or has words', () => {
    for (const [svg] of page.matchAll(/<svg [^>]*>/g))
      expect(svg).toMatch(/aria-hidden="true"|role="img" aria-label="./)
  })

  test('the same report gives the same bytes', () => {
    expect(Buffer.compare(html(exampleReport), html(exampleReport))).toBe(0)
  })

  test('where rows become blocks a count names its column, the word of a finding speaks for itself', () => {
    const chart = flatten(exampleReport.blocks).find((block) => block.kind === 'chartTable')!
    const counted = {
      ...chart,
      rows: chart.rows.map((row, index) => (index === 0 ? { ...row, verdict: null, verdictWord: '5' } : row)),
    }
    const labels = [
      ...Buffer.from(html({ ...exampleReport, blocks: [counted] }))
        .toString('utf8')
        .matchAll(/<td role="cell" class="verdict"([^>]*)>/g),
    ].map(([, attributes]) => attributes)
    expect(labels).toHaveLength(chart.rows.length)
    expect(labels[0]).toBe(` data-label="${chart.columnTitles.verdict}"`)
    expect(new Set(labels.slice(1))).toEqual(new Set(['']))
  })

  test('typed text cannot become markup', () => {
    const block = { kind: 'paragraph', text: '<script>alert("x")</script>' } as const
    const bytes = html({ ...exampleReport, blocks: [block] })
    expect(Buffer.from(bytes).toString('utf8')).toContain('&lt;script&gt;alert(&quot;x&quot;)')
  })
})
