import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx'
import type { Locale } from '#core/model/locale.ts'
import type { Report } from '#core/model/report.ts'
import { officeWords } from '#words/office.ts'
import { escapeMarkup } from '../../markup.ts'
import { palette } from '../../palette.ts'

export const colour = (role: keyof typeof palette) => palette[role].slice(1)
const ink = colour('ink')
const muted = colour('muted')

/** Points as Word counts: half points of type, twentieths of distance. */
const half = (points: number) => Math.round(points * 2)
export const twip = (points: number) => Math.round(points * 20)

/** Distances between paragraphs of a single sheet, against those of a report. */
export const tightness = 0.6

/** Sizes of type and distances, all enlarged or reduced by one factor; `between` is what paragraphs keep of their distances. */
function sizes(factor: number, between: number) {
  const scaled = (points: number) => half(points * factor)
  const line = (points: number) => twip(points * factor)
  const distance = (points: number) => twip(points * factor * between)
  const typed = (
    size: number,
    height: number,
    before: number,
    after: number,
    run: object = {},
  ): IBaseParagraphStyleOptions => ({
    run: { font: 'Fira Sans', size: scaled(size), color: ink, ...run },
    paragraph: {
      spacing: { before: distance(before), after: distance(after), line: line(height), lineRule: 'atLeast' },
    },
  })
  const heading = (size: number, height: number, before: number, after: number): IBaseParagraphStyleOptions => {
    const { run, paragraph } = typed(size, height, before, after, { bold: true })
    return { run: run!, paragraph: { ...paragraph, keepNext: true, keepLines: true } }
  }
  return { scaled, line, distance, typed, heading }
}

function own(
  { scaled, line, distance, typed }: ReturnType<typeof sizes>,
  isSheet: boolean,
): readonly IParagraphStyleOptions[] {
  return [
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', quickFormat: true, ...typed(12, 18, 0, 10, { color: muted }) },
    { id: 'Note', name: 'Note', basedOn: 'Normal', quickFormat: true, ...typed(8.5, 12, 4, 4, { color: muted }) },
    {
      id: 'Reading',
      name: 'Reading',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: 'Fira Sans', size: scaled(8.5), color: muted },
      paragraph: {
        spacing: { before: distance(6), after: distance(10), line: line(12), lineRule: 'atLeast' },
        indent: { left: twip(8) },
        border: { left: { style: 'single', size: 12, space: 6, color: colour('frame') } },
      },
    },
    { id: 'Wave', name: 'Wave', basedOn: 'Normal', ...typed(11, 16, 0, 2, { bold: true }) },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', ...typed(8.8, 11.5, 0, 0) },
    { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', ...typed(8, 10, 0, 1, { color: muted }) },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font: 'Fira Sans', size: scaled(10), bold: true, color: ink },
      paragraph: {
        keepNext: true,
        spacing: { before: distance(12), after: distance(5), line: line(13), lineRule: 'atLeast' },
      },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      ...(isSheet ? typed(12, 16, 0, 14, { color: muted }) : typed(15, 20, 0, 18, { color: muted })),
    },
    { id: 'BoxList', name: 'Box List', basedOn: 'ListBullet', ...typed(9, 12, 0, 2) },
    { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', quickFormat: true, ...typed(10, 14, 0, 3) },
  ]
}

/**
 * Word's own styles with the look of the report, and a few of ours; sizes of report.md 3.1.
 *
 * @param factor of all sizes; below 1 where the text must fit on one sheet
 */
export function styles({ layout, locale }: Pick<Report, 'layout' | 'locale'>, factor: number): IStylesOptions {
  const isSheet = layout === 'page'
  const all = sizes(factor, isSheet ? tightness : 1)
  const { scaled, line, distance, typed, heading } = all
  return {
    default: {
      document: {
        run: { font: 'Fira Sans', size: scaled(10), color: ink, language: { value: officeWords[locale].language } },
        paragraph: { spacing: { after: distance(6), line: line(14), lineRule: 'atLeast' } },
      },
      // Only a full report has a page for its title.
      title: layout === 'report' ? typed(33, 38, 90, 6, { bold: true }) : typed(21, 25, 0, 4, { bold: true }),
      // A leaflet is two pages: its headings are those of the PDF, a step below a report's.
      heading1: layout === 'leaflet' ? heading(15, 19, 18, 7) : heading(21, 25, 22, 10),
      heading2: heading(12.5, 16, isSheet ? 12 : 13, 4),
      heading3: heading(10, 14, 10, 3),
      heading4: heading(10, 14, 8, 2),
    },
    paragraphStyles: [...own(all, isSheet)],
  }
}

export const tableStyle = 'PeilungTable'

/** The table style, and our names beside those of Word: Word's own styles keep what Word knows them for. */
export function finishStyles(xml: string, locale: Locale): string {
  const words = officeWords[locale].styles
  const named = Object.entries(words).reduce((text, [id, name]) => {
    const alias = `<w:aliases w:val="${escapeMarkup(name)}"/>`
    return text.replace(new RegExp(`(<w:style [^>]*w:styleId="${id}"[^>]*><w:name [^>]*/>)`), `$1${alias}`)
  }, xml)
  const edge = (side: string, size: number, role: keyof typeof palette) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour(role)}"/>`
  const table = [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="${escapeMarkup(words.table)}"/><w:uiPriority w:val="99"/><w:qFormat/>`,
    `<w:tblPr><w:tblBorders>${edge('bottom', 8, 'ink')}${edge('insideH', 4, 'frame')}</w:tblBorders>`,
    '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    '<w:tcPr><w:vAlign w:val="center"/></w:tcPr>',
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${edge('bottom', 8, 'ink')}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`,
  ].join('')
  return named.replace('</w:styles>', `${table}</w:styles>`)
}
