import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Block, Report } from '#core/model/report.ts'
import { typesetPdf } from '#render/pdf.ts'
import { render } from '#render/render.ts'
import { exampleReport } from './example-report.ts'
import { pdfStructure } from './structure.ts'

const layout = readFileSync(new URL('../../reports/report.typ', import.meta.url), 'utf8')
const typeset = typesetPdf(exampleReport, layout)
const structure = pdfStructure(typeset.bytes)

function withBlocks(blocks: readonly Block[]): Report {
  return { ...exampleReport, blocks }
}
function find<K extends Block['kind']>(kind: K): Extract<Block, { kind: K }> {
  const all = exampleReport.blocks.flatMap((block) => (block.kind === 'together' ? block.blocks : [block]))
  return all.find((block): block is Extract<Block, { kind: K }> => block.kind === kind)!
}

describe('a report as PDF', () => {
  test('is typeset without a warning: no unknown font, no unsettled layout', () => {
    expect(typeset.warnings).toEqual([])
    expect(typeset.pages).toBeGreaterThan(4)
  })

  test('the same report gives the same bytes', async () => {
    const again = await render(exampleReport, 'pdf', { layout, codebook: [] })
    expect(Buffer.compare(again.bytes, typeset.bytes)).toBe(0)
    expect(again.mediaType).toBe('application/pdf')
  })

  test('carries the date of the report, not of the computer', () => {
    expect(Buffer.from(typeset.bytes).toString('latin1')).toContain('D:20260415')
  })

  test('names its language and its title and shows the title, with the mark of simulated data', () => {
    expect(structure.language).toBe('de')
    expect(structure.showsTitle).toBe(true)
    expect(structure.title).toBe(exampleReport.title)
    expect(structure.title).toContain('Simulierte Daten')
    expect(structure.claimsUa).toBe(true)
  })

  test('has a bookmark for every section', () => {
    for (const block of exampleReport.blocks) {
      if (block.kind === 'heading' && block.level === 1) expect(structure.bookmarks).toContain(block.text)
    }
  })

  test('every figure has an alternative text, every header cell a scope', () => {
    const figures = structure.elements.filter(({ tag }) => tag === 'Figure')
    const headers = structure.elements.filter(({ tag }) => tag === 'TH')
    expect(figures.length).toBeGreaterThan(5)
    expect(headers.length).toBeGreaterThan(20)
    expect(figures.filter(({ alternative }) => !alternative)).toEqual([])
    expect(headers.filter(({ scope }) => !scope)).toEqual([])
  })

  test('the bars of a statement are read as their counts, a protected cell as its words', () => {
    const alternatives = structure.elements.map(({ alternative }) => alternative)
    expect(alternatives).toContain('Antworten 1 bis 6: vorher 1, 0, 9, 3, 6, 3; nachher 1, 0, 1, 4, 9, 5')
    expect(alternatives).toContain('zum Schutz der Befragten nicht gezeigt')
  })

  test('headings, paragraphs, tables and captions are tagged as what they are', () => {
    const tags = new Set(structure.elements.map(({ tag }) => tag))
    for (const tag of ['H1', 'H2', 'P', 'Table', 'TR', 'TD', 'Caption', 'L']) expect(tags).toContain(tag)
  })

  test('all fonts are Fira Sans and inside the file', () => {
    expect(structure.fonts.length).toBeGreaterThan(1)
    for (const { name, embedded } of structure.fonts) {
      expect(name).toMatch(/FiraSans/)
      expect(embedded).toBe(true)
    }
  })
})

describe('special cases are typeset without a warning', () => {
  const chart = find('chartTable')
  const items = find('itemTable')
  const cases: Readonly<Record<string, Report>> = {
    'in English': { ...exampleReport, locale: 'en', simulated: 'Simulated data' },
    'without simulated data': { ...exampleReport, simulated: null },
    'one wave only': withBlocks([
      {
        ...chart,
        valueTitles: ['2024'],
        changeTitle: null,
        changeAxis: null,
        rows: chart.rows.map((row) => ({
          ...row,
          marks: row.marks.slice(0, 1),
          values: row.values.slice(0, 1),
          change: null,
          verdict: null,
          verdictWord: '',
        })),
      },
      {
        ...items,
        rows: items.rows.map((row) => ({
          ...row,
          distributions: row.distributions.slice(0, 1),
          agreement: row.agreement.slice(0, 1),
          cannotJudge: row.cannotJudge.slice(0, 1),
        })),
      },
    ]),
    'three waves': withBlocks([
      {
        ...chart,
        rows: chart.rows.map((row) => ({
          ...row,
          marks: [...row.marks, { kind: 'value', wave: 'middle', value: 60, range: null }],
        })),
      },
      {
        ...find('coverage'),
        waveTitles: ['T0', 'T1', 'T2'],
        rows: find('coverage').rows.map((row) => ({ ...row, waves: [...row.waves, row.waves[0]!] })),
      },
    ]),
    'nine dimensions with twelve statements each': withBlocks([
      { ...chart, rows: Array.from({ length: 9 }, (_, index) => chart.rows[index % chart.rows.length]!) },
      ...Array.from(
        { length: 9 },
        (): Block => ({
          kind: 'together',
          blocks: [
            { ...items, rows: Array.from({ length: 12 }, (_, index) => items.rows[index % items.rows.length]!) },
          ],
        }),
      ),
    ]),
    'a name without end': {
      ...exampleReport,
      cover: { ...exampleReport.cover, title: `Frühe Hilfen im ${'Landkreis Mecklenburgische Seenplatte '.repeat(3)}` },
    },
    'a report without any block': withBlocks([]),
  }

  test.each(Object.entries(cases))('%s', (_, report) => {
    const { warnings, pages } = typesetPdf(report, layout)
    expect(warnings).toEqual([])
    expect(pages).toBeGreaterThan(0)
  })

  test('characters the font does not know do not stop the file', () => {
    const report = withBlocks([
      { kind: 'paragraph', text: 'Ziel 👩‍👧 erreicht ✓, 4\u202f%, Łódź, u\u0308ber, 中文, „#strong[x]“ $x$ \\ @y' },
    ])
    expect(typesetPdf(report, layout).warnings).toEqual([])
  })

  describe('below any amount of text', () => {
    const table = (rows: number): Block => ({
      kind: 'table',
      id: 'a-table',
      label: null,
      caption: 'Zeilen',
      columns: [
        { key: 'name', title: 'Name', align: 'start' },
        { key: 'number', title: 'Zahl', align: 'end' },
      ],
      rows: Array.from({ length: rows }, (_, index) => ({
        cells: [
          { kind: 'text', text: `Zeile ${index + 1}` },
          { kind: 'number', value: index, text: String(index) },
        ],
      })),
      notes: ['Eine Anmerkung unter der Tabelle.'],
    })
    const above = [8, 14, 18, 22, 26, 30]
    const tableBelow = (paragraphs: number, rows: number) => {
      const text = Array.from({ length: paragraphs }, (): Block => ({ kind: 'paragraph', text: 'Ein Absatz.' }))
      return pdfStructure(typesetPdf(withBlocks([...text, table(rows)]), layout).bytes).tables[0]!
    }

    test('a table of twelve rows stays on one page', () => {
      for (const paragraphs of above) expect(tableBelow(paragraphs, 12).pages).toBe(1)
    })

    test('a table of sixty rows goes on, but no row is divided', () => {
      for (const paragraphs of above) {
        const { pages, pagesOfRows } = tableBelow(paragraphs, 60)
        expect(pages).toBeGreaterThan(1)
        expect(pagesOfRows.filter((count) => count > 1)).toEqual([])
      }
    })
  })

  test('two dimension blocks stand on one page and neither is broken', () => {
    const blocks = exampleReport.blocks.filter(({ kind }) => kind === 'together')
    expect(typesetPdf(withBlocks(blocks), layout).pages).toBe(2)
  })
})

describe('other formats', () => {
  test('JSON is the report itself', async () => {
    const { bytes, mediaType } = await render(exampleReport, 'json', { layout, codebook: [] })
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(exampleReport)
    expect(mediaType).toBe('application/json')
  })
})
