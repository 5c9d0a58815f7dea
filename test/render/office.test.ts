import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { CodebookVariable } from '#core/instrument/codebook.ts'
import type { Block, Report } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'
import { docx } from '#render/office/docx/docx.ts'
import { pptx } from '#render/office/pptx/pptx.ts'
import { xlsx } from '#render/office/xlsx.ts'
import { sheetsOf } from '#render/table/sheets.ts'
import { forbiddenWords } from '../core/report/forbidden.ts'
import { exampleReport } from './example-report.ts'

/** The parts of an office file that are XML. */
function read(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path))
  return Object.fromEntries(parts.map(([path, content]) => [path, strFromU8(content)]))
}

const plain = (xml: string) =>
  xml
    .replace(/<\/w:p>|<\/a:p>|<w:tab\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
const squeezed = (text: string) => text.replace(/\s+/g, ' ')

const codebook: readonly CodebookVariable[] = [
  {
    name: 'D3-01',
    label: { de: 'Wir treffen uns regelmäßig.', en: 'We meet regularly.' },
    dimension: 'network',
    theme: 'D3-T1',
    titles: { dimension: { de: 'Netzwerk', en: 'Network' }, theme: { de: 'Treffen', en: 'Meetings' } },
    reversed: false,
    values: [{ value: 1, label: { de: 'stimme gar nicht zu', en: 'strongly disagree' } }],
    missing: ['cj'],
  },
]
const wideTable: Block = {
  kind: 'table',
  id: 'wide',
  label: 'Tabelle 99',
  caption: 'Breite Tabelle',
  columns: Array.from({ length: 31 }, (_, index) => ({
    key: `c${index}`,
    title: index === 0 ? 'Dimension' : `Spalte ${index}`,
    align: index === 0 ? 'start' : 'end',
  })),
  rows: [
    {
      cells: Array.from({ length: 31 }, (_, index) =>
        index === 0 ? { kind: 'text', text: 'Netzwerk' } : { kind: 'number', value: index / 100_000, text: '0,000' },
      ),
    },
  ],
  notes: ['Eine Anmerkung.'],
}
const wide: Report = { ...exampleReport, blocks: [...exampleReport.blocks, wideTable] }
const slides: Report = { ...exampleReport, layout: 'slides' }

describe('a report as Word file', async () => {
  const parts = read(await docx(exampleReport))
  const document = parts['word/document.xml']!
  const styles = parts['word/styles.xml']!

  test("uses Word's own headings, captions and lists under the names of Peilung", () => {
    for (const style of ['Heading1', 'Heading2', 'Caption', 'ListBullet', 'Reading', 'Lead']) {
      expect(document, style).toContain(`<w:pStyle w:val="${style}"/>`)
      expect(styles, style).toMatch(new RegExp(`w:styleId="${style}"`))
    }
    expect(styles).toMatch(/<w:name w:val="[Hh]eading 1"\/><w:aliases w:val="Peilung Überschrift 1"\/>/)
    expect(styles).toContain('<w:name w:val="Peilung Tabelle"/>')
  })

  test('every table of values repeats its marked head', () => {
    const tables = document.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g)!.filter((table) => table.includes('"PeilungTable"'))
    expect(tables.length).toBeGreaterThan(3)
    for (const table of tables) {
      expect(table).toMatch(/w:firstRow="(1|true)"/)
      expect(/<w:tr>[\s\S]*?<\/w:tr>/.exec(table)![0]).toContain('<w:tblHeader/>')
    }
  })

  test('words that lead to a figure stay on its page', () => {
    const paragraphs = document.match(/<w:p>[\s\S]*?<\/w:p>/g)!
    const leading = paragraphs.filter(
      (one, index) => one.includes('"Lead"') && paragraphs[index + 1]?.includes('"Caption"'),
    )
    expect(leading.length).toBeGreaterThan(0)
    for (const one of leading) expect(one).toContain('<w:keepNext/>')
  })

  test('a table of statements may go on on the next page, but never with one row alone', () => {
    const tables = (document.match(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g) ?? [])
      .filter((table) => table.includes('Zustimmung'))
      .map((table) =>
        table
          .match(/<w:tr>[\s\S]*?<\/w:tr>/g)!
          .slice(1)
          .map((row) => row.includes('<w:keepNext/>')),
      )
      .filter((rows) => rows.length > 3)
    expect(tables.length).toBeGreaterThan(0)
    for (const rows of tables) {
      expect(rows[0]).toBe(true)
      expect(rows.at(-2)).toBe(true)
      expect(rows.slice(1, -2)).not.toContain(true)
    }
  })

  test('the note that ends it stays with where it is from', async () => {
    const ending: Report = {
      ...exampleReport,
      blocks: [...exampleReport.blocks, { kind: 'note', tone: 'method', text: 'Ein letzter Satz.' }],
    }
    const [table] = read(await docx(ending))['word/document.xml']!.match(
      /<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>(?=<w:p>(?:(?!<w:p>)[\s\S])*?Ein letzter Satz)/,
    )!
    for (const row of table!.match(/<w:tr>[\s\S]*?<\/w:tr>/g)!) expect(row).toContain('<w:keepNext/>')
  })

  test('every picture stands in the line of text and has words', () => {
    const pictures = document.match(/<wp:docPr [^>]*>/g)!
    expect(pictures.length).toBeGreaterThan(5)
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]{5,}"/)
    expect(document).not.toMatch(/<wp:anchor|<w:txbxContent|<w:framePr/)
    expect(document).toContain('asvg:svgBlip')
  })

  test('says every sentence, caption and value of the report', () => {
    const words = squeezed(plain(document))
    for (const block of flatten(exampleReport.blocks)) {
      if ('text' in block) expect(words).toContain(squeezed(block.text))
      if (block.kind === 'chartTable') {
        for (const row of block.rows) {
          for (const value of row.values) if (value.kind === 'number') expect(words).toContain(value.text)
          expect(words).toContain(squeezed(row.verdictWord))
        }
      }
      if (block.kind === 'table') {
        for (const { cells } of block.rows)
          for (const cell of cells) if ('text' in cell) expect(words).toContain(squeezed(cell.text))
      }
    }
  })

  test('knows its language and title, and carries the date of the report', () => {
    expect(styles).toContain('w:val="de-DE"')
    expect(parts['docProps/core.xml']).toContain('2026-04-15T00:00:00Z')
    expect(plain(parts['docProps/core.xml']!)).toContain(exampleReport.title)
  })

  test('the same report gives the same content', async () => {
    const again = read(await docx(exampleReport))
    expect(again['word/styles.xml']).toBe(styles)
    expect(squeezed(plain(again['word/document.xml']!))).toBe(squeezed(plain(document)))
  })
})

describe('a report as slides', async () => {
  const parts = read(await pptx(slides))
  const pages = Object.entries(parts)
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map(([, xml]) => xml)

  test('every slide has a title in the place for titles, the language of the report, and the mark', () => {
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      expect(page).toMatch(/<p:ph\s[^>]*type="title"/)
      expect(page).not.toContain('lang="en-US"')
      expect(page).toContain('Simulierte Daten')
    }
  })

  test('values are text in tables whose first row is the head', () => {
    const withTable = pages.filter((page) => page.includes('<a:tbl>'))
    expect(withTable.length).toBeGreaterThan(0)
    for (const page of withTable) expect(page).toContain('<a:tblPr firstRow="1"/>')
    const [dimensions] = flatten(slides.blocks).filter((block) => block.kind === 'chartTable')
    const words = plain(withTable.find((page) => page.includes(dimensions!.rows[0]!.label))!)
    for (const row of dimensions!.rows) expect(words).toContain(row.label)
  })

  test('every plot has an alternative text and every slide has notes', () => {
    const notes = Object.keys(parts).filter((path) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path))
    expect(notes).toHaveLength(pages.length)
    const pictures = pages.slice(1).flatMap((page) => page.match(/<p:pic>[\s\S]*?<\/p:pic>/g) ?? [])
    expect(pictures.length).toBeGreaterThan(0)
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]{10,}"/)
  })

  test('a chart says what its marks, its axis and the ends of its scale mean', () => {
    const [chart] = flatten(slides.blocks).filter((block) => block.kind === 'chartTable')
    const words = squeezed(
      plain(pages.find((page) => page.includes('<a:tbl>') && page.includes(chart!.rows[0]!.label))!),
    )
    expect(words).toContain(chart!.columnTitles.plot)
    expect(words).toContain(`0: ${chart!.scaleWords.low}`)
    expect(words).toContain(`100: ${chart!.scaleWords.high}`)
    expect(words).toMatch(/vorher 2024 ○.*nachher 2026 ●/)
  })

  test('beside the findings stand the changes they rest on, with their limits, drawn and in words', () => {
    const [chart] = flatten(slides.blocks).filter((block) => block.kind === 'chartTable')
    const page = pages.find((one) => one.includes('<a:tbl>') && one.includes(chart!.rows[0]!.label))!
    const cells = [...page.matchAll(/<a:tc>([\s\S]*?)<\/a:tc>/g)].map(([, xml]) => squeezed(plain(xml!)).trim())
    const stated = chart!.rows.flatMap(({ change }) => (change && 'text' in change.text ? [change] : []))
    expect(stated.length).toBeGreaterThan(3)
    for (const { rangeText, text } of stated) {
      expect(cells).toContain(squeezed(`${'text' in text ? text.text : ''} ${rangeText}`).trim())
    }
    const pictures = page.match(/<p:pic>[\s\S]*?<\/p:pic>/g)!
    expect(pictures).toHaveLength(2)
    expect(plain(/descr="([^"]*)"/.exec(pictures[1]!)![1]!)).toContain(`Veränderung: ${chart!.rows[0]!.label} +`)
  })

  test('the notes say a title that is also the caption of its figure only once', async () => {
    const notes = Object.entries(read(await pptx(exampleReport)))
      .filter(([path]) => /notesSlide\d+\.xml$/.test(path))
      .map(([, xml]) => [...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].map(([, one]) => plain(one!)))
    expect(notes.length).toBeGreaterThan(2)
    for (const [title, ...others] of notes.map((lines) => lines.filter((line) => line !== ''))) {
      expect(others).not.toContain(title)
    }
  })

  test('notes have a paragraph for each thing to say, with counts and method; ornaments say that they are', () => {
    const notes = Object.entries(parts).flatMap(([path, xml]) => (path.includes('/notesSlide') ? [xml] : []))
    expect(notes.join('')).not.toMatch(/<a:t>[^<]*[\r\n]/)
    expect(notes.map(plain).join('')).toContain('Zur Methode: ')
    expect(notes.map(plain).join('')).toMatch(/Antworten: Netzwerk n 24 → 21/)
    expect(pages[0]).toContain('adec:decorative')
    expect(pages.join('')).not.toContain('descr="preencoded')
  })

  test('of a full report every figure with a label becomes a slide of its own', async () => {
    const figures = flatten(exampleReport.blocks).filter(
      (block) => ['chartTable', 'coverage', 'itemTable'].includes(block.kind) && 'label' in block && block.label,
    )
    const full = read(await pptx(exampleReport))
    const count = Object.keys(full).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
    expect(count).toBe(figures.length + 1)
  })
})

describe('a report as workbook', async () => {
  const parts = read(await xlsx(exampleReport, codebook))
  const sheets = sheetsOf(exampleReport, codebook)
  const sheetXml = (index: number) => parts[`xl/worksheets/sheet${index + 1}.xml`]!
  const strings = [...parts['xl/sharedStrings.xml']!.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, xml]) => plain(xml!))

  /** The calendar of the spreadsheet: 25,569 days before 1970. */
  const excelDay = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)

  /** Values of a sheet by row, as another program reads them. */
  function valuesOf(index: number): readonly (readonly (string | number)[])[] {
    return [...sheetXml(index).matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row]) =>
      [...row!.matchAll(/<c [^>]*?(t="s")?\s*(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g)].map(([cell, , value]) =>
        cell.includes('t="s"') ? strings[Number(value)]! : value === undefined ? '' : Number(value),
      ),
    )
  }

  test('has a sheet per table, findings first, codebook and provenance last', () => {
    const names = [...parts['xl/workbook.xml']!.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)
    expect(names[0]).toBe('Befunde')
    expect(names.slice(-2)).toEqual(['Codebuch', 'Herkunft'])
    expect(names).toEqual(sheets.map(({ sheet }) => sheet))
    for (const name of names) expect(name!.length).toBeLessThanOrEqual(31)
  })

  test('every number of the report is a number there, the same number', () => {
    for (const [index, sheet] of sheets.entries()) {
      const rows = valuesOf(index)
      for (const [at, row] of sheet.rows.entries()) {
        const written = rows[at + 1]!
        for (const [column, cell] of row.entries()) {
          if (cell.kind === 'date') expect(excelDay(Number(written[column])), sheet.sheet).toBe(cell.on)
          else expect(written[column], sheet.sheet).toBe(cell.kind === 'number' ? cell.value : cell.text)
        }
      }
    }
  })

  test('the codebook calls dimensions and themes as the other sheets do', () => {
    expect(valuesOf(sheets.length - 2)[1]!.slice(0, 4)).toEqual([
      'D3-01',
      'Wir treffen uns regelmäßig.',
      'Netzwerk',
      'Treffen',
    ])
  })

  test('heads are frozen and have a filter, no cells are merged', () => {
    for (const index of sheets.keys()) {
      expect(sheetXml(index)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
      expect(sheetXml(index)).toContain('<autoFilter ref="A1:')
      expect(sheetXml(index)).not.toContain('<mergeCell')
    }
  })

  test('every printed page repeats the head and says which sheet of which report it is', () => {
    const workbook = parts['xl/workbook.xml']!
    for (const [index, { rows, sheet }] of sheets.entries()) {
      const names = [...workbook.matchAll(new RegExp(`localSheetId="${index}"[^>]*>([^<]*)<`, 'g'))].map(([, to]) => to)
      expect(names).toEqual([
        expect.stringMatching(/!\$A\$1:\$[A-Z]+\$\d+$/),
        expect.stringContaining(`'${sheet}'!$1:$1`),
      ])
      expect(names[0]).toContain(`$${rows.length + 1}`)
      expect(sheetXml(index)).toContain('<oddHeader>&amp;LFrühe Hilfen im Wetteraukreis')
    }
  })

  test('where a sheet takes two pages side by side, no note stands in the columns both repeat', async () => {
    const written = read(await xlsx(wide, codebook))
    const at = sheetsOf(wide, codebook).findIndex(({ title }) => title.includes('Breite Tabelle'))
    expect(written['xl/workbook.xml']).toContain(`localSheetId="${at}">'Breite Tabelle'!$A:$A,`)
    const rows = [...written[`xl/worksheets/sheet${at + 1}.xml`]!.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)]
    const columns = rows.slice(2).flatMap(([, row]) => /<c r="([A-Z]+)\d+"[^>]*><v>/.exec(row!)?.[1] ?? [])
    expect(columns).toEqual(['B', 'B'])
  })

  test('a p below a thousandth is never shown as 0', async () => {
    const styles = read(await xlsx(wide, codebook))
      ['xl/styles.xml']!.replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
    expect(styles).toContain('[<0.001]"<\u00a00,001";0.000')
  })

  test('facts of the profile are numbers where they are nothing else', () => {
    const profile = sheets.find(({ sheet }) => sheet === 'Profil')!
    const value = (name: string) => profile.rows.find((row) => row[1]!.kind === 'text' && row[1]!.text === name)![2]
    expect(value('Bevölkerung')).toMatchObject({ kind: 'number', value: 305_312, decimals: 0 })
    expect(value('Kinder von 0 bis 3 Jahren')).toMatchObject({ value: 0.0274, decimals: 2, percent: true })
    expect(value('Budget für Frühe Hilfen')).toEqual({ kind: 'text', text: '170.000 €' })
  })

  test('protected and not asked are text', () => {
    expect(strings).toContain('.')
  })

  test('the same report gives the same bytes', async () => {
    const [first, second] = [await xlsx(exampleReport, codebook), await xlsx(exampleReport, codebook)]
    expect(Buffer.compare(first, second)).toBe(0)
  })
})

test('no office file asks the network for anything', async () => {
  for (const bytes of [await docx(exampleReport), await pptx(slides), await xlsx(exampleReport, codebook)]) {
    const relations = Object.entries(read(bytes)).filter(([path]) => path.endsWith('.rels'))
    for (const [path, xml] of relations) expect(xml, path).not.toContain('TargetMode="External"')
  }
})

test('office files add no word that claims more than the answers can show', async () => {
  const added = (words: string) =>
    forbiddenWords(words, 'de').filter((word) => !forbiddenWords(spoken, 'de').includes(word))
  const spoken = JSON.stringify(exampleReport)
  for (const bytes of [await docx(exampleReport), await pptx(slides), await xlsx(exampleReport, codebook)]) {
    expect(added(Object.values(read(bytes)).map(plain).join(' '))).toEqual([])
  }
})
