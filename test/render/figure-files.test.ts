import { describe, expect, test } from 'vitest'
import { csv } from '#render/csv.ts'
import { figuresOf, parts } from '#render/outline.ts'
import { figurePng } from '#render/png.ts'
import { figureSvg } from '#render/svg.ts'
import { tablesOf } from '#render/table/tables.ts'
import { exampleReport } from './example-report.ts'

const figures = figuresOf(exampleReport)
const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const textOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

describe('a figure as SVG', () => {
  test('every figure of the report can stand alone', () => {
    expect(figures.length).toBeGreaterThan(2)
    expect(new Set(parts(exampleReport).map(({ name }) => name)).size).toBe(parts(exampleReport).length)
  })

  test.each(figures.map((figure) => [figure.id, figure] as const))(
    '%s carries caption, values, dates and the mark of simulated data as real text',
    (_, figure) => {
      const words = textOf(figureSvg(figure, exampleReport)).join(' ')
      for (const word of figure.block.caption.split(' ')) expect(words).toContain(word)
      expect(words).toContain('Simulierte Daten')
      expect(words).toContain('Nachher: 2. bis 27. März 2026')
      expect(words).toContain('Stand 15. April 2026')
    },
  )

  test('is named and described for those who cannot see it', () => {
    const svg = figureSvg(figures[0]!, exampleReport)
    expect(svg).toMatch(/role="img" aria-labelledby="title description" xml:lang="de"/)
    expect(svg).toMatch(/<title id="title">Abbildung 1: .*\(Simulierte Daten\)<\/title>/)
    expect(svg).toContain('<desc id="description">Punktdiagramm')
  })

  test('carries its font and asks the network for nothing', () => {
    for (const figure of figures) {
      const svg = figureSvg(figure, exampleReport)
      expect(svg).toContain('@font-face{font-family:"Fira Sans";font-weight:400;src:url(data:font/woff;base64,')
      expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|<image|<script/)
    }
  })

  test('no text leaves the picture', () => {
    for (const figure of figures) {
      const svg = figureSvg(figure, exampleReport)
      const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)![1])
      for (const [, x] of svg.matchAll(/<text x="([-\d.]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0)
        expect(Number(x)).toBeLessThanOrEqual(width)
      }
    }
  })

  test('the same report gives the same bytes, as SVG and as PNG', () => {
    const [figure] = figures
    expect(figureSvg(figure!, exampleReport)).toBe(figureSvg(figure!, exampleReport))
    expect(Buffer.compare(figurePng(figure!, exampleReport), figurePng(figure!, exampleReport))).toBe(0)
  })

  test('the PNG is a picture of 200 dots per inch', () => {
    const png = Buffer.from(figurePng(figures[0]!, exampleReport))
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(Math.round(((170 / 25.4) * 72 + 28) * (200 / 72)))
  })
})

describe('a table as CSV', () => {
  const [dimensions] = tablesOf(exampleReport)
  const all = (locale: 'de' | 'en') =>
    tablesOf(exampleReport)
      .map((table) => decode(csv(table, locale)))
      .join('')

  test('German: byte order mark, semicolons, decimal commas, real minus for programs', () => {
    const text = all('de')
    expect(text.startsWith('\ufeffDimension;')).toBe(true)
    expect(text).toMatch(/;\d+,\d+[;\r]/)
    expect(text).not.toMatch(/\u2212\d/)
  })

  test('English: commas and decimal points', () => {
    expect(all('en')).toMatch(/,\d+\.\d+[,\r]/)
    expect(decode(csv(dimensions!, 'en'))).not.toContain(';')
  })

  test('every row has as many fields as the head', () => {
    for (const table of tablesOf(exampleReport)) {
      for (const row of table.rows) expect(row.length, table.name).toBe(table.columns.length)
    }
  })

  test('what is protected is a full stop, never a number', () => {
    const rows = tablesOf(exampleReport).flatMap((table) => table.rows)
    expect(rows.some((row) => row.some((cell) => cell.kind === 'text' && cell.text === '.'))).toBe(true)
  })

  test('text a spreadsheet would run as a formula is made harmless', () => {
    const table = { ...dimensions!, columns: ['a'], rows: [[{ kind: 'text', text: '=1+1' } as const]] }
    expect(decode(csv(table, 'de'))).toContain("'=1+1")
  })
})
