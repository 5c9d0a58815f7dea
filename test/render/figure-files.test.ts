import { describe, expect, test } from 'vitest'
import type { Block } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'
import { csv } from '#render/csv.ts'
import { textWidth, type Weight } from '#render/font/fira-sans.ts'
import { figuresOf, parts } from '#render/outline.ts'
import { figurePng } from '#render/png.ts'
import { figureSvg } from '#render/svg.ts'
import { flatTable, tablesOf } from '#render/table/tables.ts'
import { exampleReport } from './example-report.ts'

const figures = figuresOf(exampleReport)
const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const textOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

const dataTables = (block: Block) => flatten([block]).flatMap((one) => (one.kind === 'table' ? [one] : []))
type ChartTable = Extract<Block, { kind: 'chartTable' }>

/** Where each text of a picture stands, by the widths of the font it carries. */
function textBoxes(svg: string) {
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]+)"`).exec(tag)?.[1]
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag, text]) => {
    const [x, y] = [Number(attribute(tag!, 'x')), Number(attribute(tag!, 'y'))]
    const weight = Number(attribute(tag!, 'font-weight') ?? 400) as Weight
    const width = textWidth(text!.replaceAll('&amp;', '&'), Number(attribute(tag!, 'font-size')), weight)
    const left = { start: x, middle: x - width / 2, end: x - width }[attribute(tag!, 'text-anchor') ?? 'start']!
    return { text: text!, y, left, right: left + width }
  })
}

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

  test('bars of two waves say which is which, away from the guide of the report', () => {
    const bars = figures.filter(({ block }) => block.kind === 'itemTable' && block.plot.kind === 'bars')
    expect(bars.length).toBeGreaterThan(0)
    for (const figure of bars) {
      expect(textOf(figureSvg(figure, exampleReport)).join(' ')).toContain('Schmaler Balken, obere Zahl: vorher.')
    }
  })

  test('columns of a plot-table that end at the right do so with head and cells', () => {
    const text = (words: string) => ({ kind: 'text', text: words }) as const
    const block = {
      kind: 'plotTable',
      id: 'x',
      label: 'Abbildung 9',
      caption: 'Ziele',
      plotTitle: 'Stufen',
      columns: [
        { key: 'goal', title: 'Ziel', align: 'start' },
        { key: 'start', title: 'Ausgang', align: 'end' },
        { key: 'today', title: 'zuletzt', align: 'end' },
      ],
      rows: [
        {
          cells: [text('Ein Ziel'), text('−1 (23.03.2025)'), text('0 (11.11.2026)')],
          plot: { kind: 'attainment', start: -1, today: 0 },
          alternative: 'von −1 auf 0',
        },
      ],
      legend: [],
      notes: [],
    } as const
    const boxes = textBoxes(figureSvg({ id: 'x', name: 'x', block, reading: null, heading: '' }, exampleReport))
    const right = (words: string) => boxes.find((box) => box.text === words)!.right
    expect(right('Ausgang')).toBeCloseTo(right('−1 (23.03.2025)'), 5)
    expect(right('zuletzt')).toBeCloseTo(right('0 (11.11.2026)'), 5)
    expect(right('zuletzt')).toBeGreaterThan(right('Ausgang'))
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

  test('no text lies upon another, also where columns have long names', () => {
    const chart = figures.find(({ block }) => block.kind === 'chartTable')!
    const long = {
      ...chart,
      block: {
        ...chart.block,
        changeAxis: null,
        valueTitles: ['operativ', 'strategisch', 'beide Ebenen zusammengefasst'],
        rows: (chart.block as ChartTable).rows.map((row) => ({ ...row, verdictWord: '', verdict: null })),
      } as ChartTable,
    }
    for (const figure of [...figures, long]) {
      const boxes = textBoxes(figureSvg(figure, exampleReport))
      expect(boxes.length).toBeGreaterThan(5)
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1)) {
          const together = one.left < other.right && other.left < one.right && Math.abs(one.y - other.y) < 5
          expect(together && one.text !== other.text, `${figure.id}: ${one.text} upon ${other.text}`).toBe(false)
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

  test('no two columns have the same name', () => {
    const table = exampleReport.blocks.flatMap(dataTables)[0]!
    const limits = { key: 'limits', title: '95 %', align: 'end' } as const
    const range = { kind: 'text', text: '1,5; 2,5' } as const
    const name = { kind: 'text', text: 'Netzwerk' } as const
    const doubled = {
      ...table,
      columns: [
        { key: 'name', title: 'Dimension', align: 'start' } as const,
        limits,
        { key: 'other', title: 'Δ gleich', align: 'end' } as const,
        { ...limits, key: 'more' },
      ],
      rows: [{ cells: [name, range, { kind: 'number', value: 1, text: '1' } as const, range] }],
    }
    const found = flatTable({ id: 'x', name: 'x', block: doubled, reading: null, heading: '' }, exampleReport)
    expect(found.columns).toEqual([
      'Dimension',
      '95 %, von',
      '95 %, bis',
      'Δ gleich',
      'Δ gleich: 95 %, von',
      'Δ gleich: 95 %, bis',
    ])
    for (const { columns } of tablesOf(exampleReport)) expect(new Set(columns).size).toBe(columns.length)
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
