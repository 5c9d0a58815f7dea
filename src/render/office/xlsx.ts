import writeXlsxFile, { type Row } from 'write-excel-file/node'
import type { CodebookVariable } from '#core/instrument/codebook.ts'
import type { Report } from '#core/model/report.ts'
import { escapeMarkup } from '../markup.ts'
import type { FlatCell } from '../table/flat.ts'
import { type Sheet, sheetsOf } from '../table/sheets.ts'
import { settlePackage } from './package.ts'

const font = { fontFamily: 'Arial', fontSize: 10 } as const

/**
 * Every table of a report on a sheet of its own: one head, frozen and with a filter; numbers as numbers; "." and "–" as
 * text; title and notes below. No merged cells, no colour that means something.
 */
export async function xlsx(report: Report, codebook: readonly CodebookVariable[]): Promise<Uint8Array> {
  const sheets = sheetsOf(report, codebook)
  const written = await writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.sheet,
      data: rowsOf(sheet),
      columns: widthsOf(sheet).map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape' as const,
    })),
    font,
  ).toBuffer()
  const edit = (path: string, xml: string) => {
    const index = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]
    const sheet = index ? sheets[Number(index) - 1] : undefined
    return sheet ? withFilterAndPages(xml, sheet) : withProperties(path, xml)
  }
  return settlePackage(written, report.provenance.generatedOn, edit, { 'docProps/core.xml': propertiesOf(report) })
}

function rowsOf(sheet: Sheet): Row[] {
  const { columns, rows, title, notes } = sheet
  const widths = widthsOf(sheet)
  const isNumeric = (index: number) => rows.some((row) => row[index]?.kind === 'number')
  const head = columns.map((value, index) => ({
    value,
    align: isNumeric(index) ? ('right' as const) : ('left' as const),
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'bottom' as const,
    bottomBorderStyle: 'medium' as const,
    height: heightOf(columns, widths),
  }))
  const body = rows.map((row) => {
    const height = heightOf(
      row.map((cell) => (cell.kind === 'text' ? cell.text : '')),
      widths,
    )
    return row.map((cell) => cellOf(cell, height))
  })
  // A line that runs on beyond the table would make every printed page as wide as itself.
  const room = Math.max(
    70,
    widths.reduce((sum, width) => sum + width, 0),
  )
  const words = [title, ...notes].flatMap((text) => brokenInto(text, room))
  return [head, ...body, [], ...words.map((value) => [{ value }])]
}

/** Points for the lines the longest text of a row takes; spreadsheets do not all find out themselves. */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => linesOf(text, widths[index]! - 1.5))
  return 4 + 12.5 * Math.max(1, ...lines)
}

function linesOf(text: string, width: number): number {
  return brokenInto(text, width).length
}

/** Text in lines of at most so many characters, broken between words. */
function brokenInto(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function cellOf(cell: FlatCell, height: number) {
  const place = { alignVertical: 'top' as const, height }
  if (cell.kind === 'text') {
    const align = /^[.–/]$/.test(cell.text) ? ('right' as const) : ('left' as const)
    return { value: cell.text, wrap: true, align, ...place }
  }
  const decimals = cell.decimals > 0 ? `0.${'0'.repeat(cell.decimals)}` : '0'
  return { type: Number, value: cell.value, format: cell.percent ? `${decimals}%` : decimals, ...place }
}

/** Wide enough for words, narrow enough to see the next column; heads and long texts wrap. */
function widthsOf({ columns, rows }: Sheet): readonly number[] {
  return columns.map((title, index) => {
    const texts = rows.map((row) => {
      const cell = row[index]
      return cell?.kind === 'text' ? cell.text.length : 8
    })
    const longestWord = Math.max(...title.split(' ').map((word) => word.length))
    return Math.min(60, Math.max(9, longestWord + 2, ...texts.map((length) => length + 2)))
  })
}

/** A filter over head and values, and pages as wide as the table: the library writes neither. */
function withFilterAndPages(xml: string, { columns, rows }: Sheet): string {
  const range = `A1:${columnName(columns.length)}${rows.length + 1}`
  return xml
    .replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + letter : letter
}

const coreProperties = {
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  relationship: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
}

/** Title, language and date of the file, which the library leaves out. */
function propertiesOf({ locale, provenance, title }: Report): string {
  const date = `${provenance.generatedOn}T00:00:00Z`
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(title)}</dc:title><dc:creator>Peilung ${escapeMarkup(provenance.peilung)}</dc:creator>${time('created')}<dc:language>${locale}</dc:language>${time('modified')}</cp:coreProperties>`
}

function withProperties(path: string, xml: string): string {
  if (path === '[Content_Types].xml') {
    return xml.replace(
      '</Types>',
      `<Override PartName="/docProps/core.xml" ContentType="${coreProperties.type}"/></Types>`,
    )
  }
  if (path !== '_rels/.rels') return xml
  const relationship = `<Relationship Id="coreProperties" Type="${coreProperties.relationship}" Target="docProps/core.xml"/>`
  return xml.replace('</Relationships>', `${relationship}</Relationships>`)
}
