import writeXlsxFile, { type Row } from 'write-excel-file/node'
import { dayNumber } from '#core/days.ts'
import type { CodebookVariable } from '#core/instrument/codebook.ts'
import type { Locale } from '#core/model/locale.ts'
import type { Report } from '#core/model/report.ts'
import { escapeMarkup } from '../markup.ts'
import type { FlatCell } from '../table/flat.ts'
import { type Sheet, sheetsOf } from '../table/sheets.ts'
import { settlePackage } from './package.ts'

const font = { fontFamily: 'Arial', fontSize: 10 } as const

/**
 * Every table of a report on a sheet of its own: one head, frozen, with a filter and repeated on every printed page;
 * numbers and days as such; "." and "–" as text; title and notes below. No merged cells, no colour that means something.
 */
export async function xlsx(report: Report, codebook: readonly CodebookVariable[]): Promise<Uint8Array> {
  const sheets = sheetsOf(report, codebook)
  const written = await writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.sheet,
      data: rowsOf(sheet, report.locale),
      columns: widthsOf(sheet).map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: namesOf(sheet),
      orientation: 'landscape' as const,
    })),
    font,
  ).toBuffer()
  const edit = (path: string, xml: string) => {
    const index = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]
    const sheet = index ? sheets[Number(index) - 1] : undefined
    if (sheet) return withFilterAndPages(xml, sheet, report)
    return path === 'xl/workbook.xml' ? withNames(xml, sheets) : withProperties(path, xml)
  }
  return settlePackage(written, report.provenance.generatedOn, edit, { 'docProps/core.xml': propertiesOf(report) })
}

function rowsOf(sheet: Sheet, locale: Locale): Row[] {
  const { columns, rows, title, notes } = sheet
  const widths = widthsOf(sheet)
  const isNumeric = (index: number) => rows.some((row) => row[index] !== undefined && row[index].kind !== 'text')
  // Words behind a number keep their distance.
  const indent = (index: number) => (index > 0 && isNumeric(index - 1) && !isNumeric(index) ? { indent: 1 } : {})
  const head = columns.map((value, index) => ({
    value,
    align: isNumeric(index) ? ('right' as const) : ('left' as const),
    ...indent(index),
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
    return row.map((cell, index) => ({ ...cellOf(cell, isNumeric(index), height, locale), ...indent(index) }))
  })
  // Printed side by side, columns of names are repeated: words in them would be, too, and be cut.
  const before = pagesAcross(sheet) > 1 ? namesOf(sheet) : 0
  const width = sum(widths) > roomOnPage ? roomOnPage - sum(widths.slice(0, before)) : sum(widths)
  // A line that runs on beyond the table would make every printed page as wide as itself, one beyond the page be cut.
  const words = [title, ...notes].flatMap((text) => brokenInto(text, Math.max(70, width)))
  return [head, ...body, [], ...words.map((value) => [...new Array<null>(before).fill(null), { value }])]
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

/** Excel counts days from this one on; its own calendar has a 29 February 1900 too many. */
const dayNought = dayNumber('1899-12-30')

function cellOf(cell: FlatCell, amongNumbers: boolean, height: number, locale: Locale) {
  const place = { alignVertical: 'top' as const, height }
  if (cell.kind === 'date') {
    const format = locale === 'de' ? 'dd\\.mm\\.yyyy' : 'dd\\/mm\\/yyyy'
    return { type: Number, value: dayNumber(cell.on) - dayNought, format, ...place }
  }
  if (cell.kind === 'text') {
    const align = amongNumbers || /^[.–/]$/.test(cell.text) ? ('right' as const) : ('left' as const)
    return { value: cell.text, wrap: true, align, ...place }
  }
  return { type: Number, value: cell.value, format: formatOf(cell, locale), ...place }
}

/** The decimals of the print; decimal sign and minus are the spreadsheet's own, so that −0.3 with none shows 0. */
function formatOf({ decimals, percent, value }: Extract<FlatCell, { kind: 'number' }>, locale: Locale): string {
  // A p is never 0.
  if (decimals === 3 && value >= 0 && value < 0.001)
    return `[<0.001]"<\u00a0${locale === 'de' ? '0,001' : '0.001'}";0.000`
  const whole = Math.abs(value) >= 10_000 ? '#,##0' : '0'
  const number = decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole
  return percent ? `${number}${locale === 'de' ? '\u00a0%' : '%'}` : number
}

/** Wide enough for words, narrow enough to see the next column; heads and long texts wrap. */
function widthsOf({ columns, rows }: Sheet): readonly number[] {
  return columns.map((title, index) => {
    const texts = rows.map((row) => {
      const cell = row[index]
      return cell === undefined || cell.kind === 'number' ? 8 : cell.text.length
    })
    const longestWord = Math.max(...title.split(' ').map((word) => word.length))
    return Math.min(44, Math.max(9, longestWord + 3, ...texts.map((length) => length + 2)))
  })
}

/** How many columns name a row, so that they stay in sight: those of words before the first number, where there is room. */
function namesOf(sheet: Sheet): number {
  const widths = widthsOf(sheet)
  const isName = (index: number) => sheet.rows.every((row) => row[index]?.kind === 'text')
  const hasNumbers = widths.some((_, index) => !isName(index))
  const second = widths.length > 3 && widths[0]! + widths[1]! <= 80 && isName(1) && hasNumbers
  return second ? 2 : 1
}

/** Characters side by side on a landscape page, at type of seven points instead of ten. */
const roomOnPage = 145 / 0.7

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/** Pages side by side: as few as that type allows; columns that name a row are printed on each of them. */
function pagesAcross(sheet: Sheet): number {
  const widths = widthsOf(sheet)
  const names = sum(widths.slice(0, namesOf(sheet)))
  return Math.max(1, Math.ceil((sum(widths) - names) / (roomOnPage - names)))
}

/** A filter over head and values, and pages as wide as the table with name and number: the library writes none of them. */
function withFilterAndPages(xml: string, sheet: Sheet, { head, simulated, words }: Report): string {
  const range = `A1:${columnName(sheet.columns.length)}${sheet.rows.length + 1}`
  const margins = '<pageMargins left="0.4" right="0.4" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>'
  const coded = (text: string) => escapeMarkup(text.replaceAll('&', '&&'))
  const name = [head.name, head.kind].filter((text, index, all) => all.indexOf(text) === index).join(' \u00b7 ')
  const above = `&amp;L${coded(name)}${simulated === null ? '' : `&amp;R${coded(simulated)}`}`
  const below = `&amp;L&amp;A&amp;R${coded(words.page)} &amp;P ${coded(words.of)} &amp;N`
  return xml
    .replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(/<pageMargins [^>]*\/>/, margins)
    .replace(
      /<pageSetup ([^>]*\/>)/,
      `<pageSetup fitToWidth="${pagesAcross(sheet)}" fitToHeight="0" $1<headerFooter scaleWithDoc="0"><oddHeader>${above}</oddHeader><oddFooter>${below}</oddFooter></headerFooter>`,
    )
}

/** The head of every sheet on all its printed pages, and the range of its filter under the name Excel keeps it by. */
function withNames(xml: string, sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const { columns, rows } = sheet
    const place = escapeMarkup(`'${sheet.sheet.replaceAll("'", "''")}'!`)
    const name = (kind: string, range: string, hidden: string) =>
      `<definedName name="_xlnm.${kind}" localSheetId="${index}"${hidden}>${place}${range}</definedName>`
    return [
      name('_FilterDatabase', `$A$1:$${columnName(columns.length)}$${rows.length + 1}`, ' hidden="1"'),
      name('Print_Titles', pagesAcross(sheet) > 1 ? `$A:$${columnName(namesOf(sheet))},${place}$1:$1` : '$1:$1', ''),
    ]
  })
  return xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`)
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
