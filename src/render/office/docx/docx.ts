import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Report } from '#core/model/report.ts'
import { outlineLevels } from '#core/report/outline.ts'
import { widths } from '../../figure/measures.ts'
import { fontBytes } from '../../font/fira-sans.ts'
import { germanMarking } from '../../language.ts'
import { boxGround } from '../../palette.ts'
import { settlePackage } from '../package.ts'
import { chartTable } from './chart-table.ts'
import { sheet, sheetFactor } from './one-sheet.ts'
import { colour, finishStyles, styles, twip } from './styles.ts'
import { coverageTable, dataTable, itemTable, plotTable } from './tables.ts'
import { bold, bookmarked, bookmarkName, type Element, styled } from './text.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>
const page = twip(widths.page)
const millimetre = 1440 / 25.4
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colour('frame') }
const strongLine = { style: BorderStyle.SINGLE, size: 8, color: colour('ink') }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noLines = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/**
 * A report to edit: Word's own headings, captions, lists and tables, numbers of figures and pages as fields, pictures in
 * the line of text; no text boxes and nothing that floats.
 */
export async function docx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: report.title,
    creator: `Peilung ${report.provenance.peilung}`,
    description: report.foot,
    styles: styles(report, report.layout === 'page' ? sheetFactor(report) : 1),
    fonts: [{ name: 'Fira Sans', data: fontBytes(400), bold: fontBytes(600) }],
    numbering: { config: [bullets] },
    sections: [
      {
        properties: {
          page: {
            size: { width: Math.round(210 * millimetre), height: Math.round(297 * millimetre) },
            margin: report.layout === 'page' ? sheetMargins : margins,
          },
          titlePage: true,
        },
        headers: { default: headerOf(report), first: firstHeaderOf(report) },
        footers: { default: footerOf(report), first: new Footer({ children: [new Paragraph('')] }) },
        children: [...coverOf(report), ...blocksOf(report), ...(report.layout === 'slides' ? scopeOf(report) : [])],
      },
    ],
  })
  const written = await Packer.toBuffer(document)
  const marked = germanMarking(report.german)
  return settlePackage(written, report.provenance.generatedOn, (path, xml) =>
    path === 'word/styles.xml' ? finishStyles(xml, report.locale) : marked.docx(xml),
  )
}

const margins = {
  top: Math.round(25 * millimetre),
  bottom: Math.round(19 * millimetre),
  left: Math.round(20 * millimetre),
  right: Math.round(20 * millimetre),
  header: Math.round(12 * millimetre),
  footer: Math.round(9 * millimetre),
}
/** A single sheet has no running foot. */
const sheetMargins = {
  ...margins,
  top: Math.round(sheet.top * millimetre),
  bottom: Math.round(sheet.bottom * millimetre),
  header: Math.round(9 * millimetre),
}

const bullets = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '–',
      style: { paragraph: { indent: { left: twip(12), hanging: twip(12) } }, run: { color: colour('muted') } },
    },
  ],
}

function headerOf({ head, simulated }: Report): Header {
  const kind = head.kind === head.name ? [] : [new TextRun({ text: `\u2002${head.kind}`, color: colour('muted') })]
  const mark = simulated === null ? [] : [new TextRun({ text: `\t${simulated}`, bold: true })]
  return lineOf([bold(head.name), ...kind, ...mark], { bottom: { ...hairline, space: 4 } })
}

function firstHeaderOf({ cover, simulated }: Report): Header {
  const mark = simulated === null ? [] : [new TextRun({ text: `\t${simulated}`, bold: true })]
  return lineOf([bold(cover.kind), ...mark], {})
}

function lineOf(children: readonly ParagraphChild[], border: object): Header {
  const tabStops = [{ type: TabStopType.RIGHT, position: page }]
  return new Header({ children: [new Paragraph({ style: 'Note', tabStops, border, children: [...children] })] })
}

function footerOf({ foot, words }: Report): Footer {
  const children = [
    new TextRun({ text: foot, color: colour('muted') }),
    new TextRun({
      children: [`\t${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
      color: colour('ink'),
    }),
  ]
  const tabStops = [{ type: TabStopType.RIGHT, position: page }]
  return new Footer({ children: [new Paragraph({ style: 'Note', tabStops, children })] })
}

/** Signs of the waves as characters, so that the cover needs no picture. */
const waveCharacters = { before: '○', interim: '◎', after: '●' } as const

function coverOf(report: Report): readonly Element[] {
  const { cover, layout } = report
  return [
    styled('Title', cover.title),
    styled('Subtitle', cover.subtitle),
    // The subtitle of a single sheet names the months.
    ...(layout === 'page' ? [] : cover.waves).map(({ sign, text }, index) =>
      styled('Wave', `${waveCharacters[sign]}\u2002${text}`, {
        spacing: { after: twip(index === cover.waves.length - 1 ? 14 : 2) },
      }),
    ),
    ...cover.facts.flatMap((block) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(block.title)] }),
      pairs(block.facts, true),
    ]),
    ...(layout === 'report' ? scopeOf(report) : []),
  ]
}

/** What was rated, and who publishes it: on the cover, or behind the slides; short reports end with their own lines. */
function scopeOf({ cover }: Report): readonly Paragraph[] {
  return [styled('Note', cover.scope, { spacing: { before: twip(16) } }), styled('Note', cover.publisher)]
}

function blocksOf(report: Report): readonly Element[] {
  const levels = outlineLevels(report.blocks)
  // Word breaks pages its own way: after the cover sections follow each other, or a few lines too many cost a page.
  const afterCover = report.layout === 'report' ? report.blocks[0] : undefined
  const write = (blocks: readonly Block[], keep: boolean): readonly Element[] =>
    blocks.flatMap((block, index) => {
      switch (block.kind) {
        case 'heading':
          return [headingOf(block, levels.get(block.id) ?? block.level, block === afterCover)]
        case 'columns': {
          const boxes = block.columns.flat().filter((one) => one.kind === 'box')
          return boxes.length === block.columns.length ? boxRow(boxes) : write(block.columns.flat(), keep)
        }
        case 'together':
          return write(block.blocks, true)
        case 'facts':
          return factsOf(block, blocks[index - 1])
        default:
          // What belongs together ends with its last block: the next one may begin a page.
          return plainBlock(block, report, (keep && index < blocks.length - 1) || leadsOn(blocks, index))
      }
    })
  return write(report.blocks, false)
}

const figures: ReadonlySet<Block['kind']> = new Set(['chartTable', 'itemTable', 'table', 'coverage', 'plotTable'])
const wordsBefore: ReadonlySet<Block['kind']> = new Set(['lead', 'paragraph', 'note'])

/** A figure stays with its reading example, where the report is from with the note that ends it. */
function leadsOn(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]?.kind
  return next === 'reading' || (blocks[index]!.kind === 'provenance' && next === 'note') || leadsToFigure(blocks, index)
}

/** Words stay on the page of the figure they lead to, so that no heading is left alone with them. */
function leadsToFigure(blocks: readonly Block[], index: number): boolean {
  const next = blocks.slice(index).find(({ kind }) => !wordsBefore.has(kind))
  if (!wordsBefore.has(blocks[index]!.kind) || next === undefined) return false
  // What stands together begins with a heading, which goes with its own figure.
  return figures.has(next.kind) || next.kind === 'together'
}

/** @param keep whether it stays with what follows: blocks that belong on one page, and a figure with its reading example */
function plainBlock(
  block: Exclude<Block, Of<'heading' | 'columns' | 'together' | 'facts'>>,
  report: Report,
  keep: boolean,
): readonly Element[] {
  switch (block.kind) {
    case 'lead':
      return [styled('Lead', block.text, { keepNext: keep })]
    case 'paragraph':
      return [
        new Paragraph({
          keepNext: keep,
          children: [...(block.strong ? [bold(`${block.strong} `)] : []), new TextRun(block.text)],
        }),
      ]
    case 'finding':
      return [findingOf(block)]
    case 'chartTable':
      return chartTable(block, report, keep)
    case 'itemTable':
      return itemTable(block, report, keep)
    case 'coverage':
      return coverageTable(block, report, keep)
    case 'plotTable':
      return plotTable(block, report, keep)
    case 'table':
      return dataTable(block, report, keep)
    case 'reading':
      return [styled('Reading', [bold(`${block.label}. `), new TextRun(block.text)])]
    case 'box':
      return boxRow([block])
    case 'list':
      return block.items.map((item) => bullet([new TextRun(item)]))
    case 'note':
      return [styled('Note', block.text, { keepNext: keep })]
    case 'provenance':
      return [
        pairs(
          block.pairs.map(({ name, value }) => ({ name, value, note: null })),
          false,
          keep,
        ),
      ]
  }
}

/** The cover carries the title; sections are Word's first level. */
function headingOf(block: Of<'heading'>, level: 1 | 2 | 3, onNewPage: boolean): Paragraph {
  const number =
    block.number === undefined ? [] : [new TextRun({ text: `${block.number}\u2002`, color: colour('after') })]
  const aside = block.aside ? [new TextRun({ text: `\t${block.aside}`, size: 20 })] : []
  const ruled = block.aside !== undefined || (level === 1 && !onNewPage)
  return new Paragraph({
    heading: ([HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const)[level - 1]!,
    pageBreakBefore: onNewPage,
    ...(onNewPage ? { spacing: { before: 0 } } : {}),
    ...(ruled ? { border: { top: { ...strongLine, space: 4 } } } : {}),
    ...(block.aside ? { tabStops: [{ type: TabStopType.RIGHT, position: page }] } : {}),
    children: [bookmarked(block.id, [...number, new TextRun(block.text)]), ...aside],
  })
}

/** Word and sentence side by side, without lines. */
function findingOf({ first, rest, verdict, word }: Of<'finding'>): Table {
  const clear = verdict.startsWith('clear')
  return grid(
    [28, 142],
    [
      [
        [
          styled('TableText', [
            new TextRun({ text: word, bold: clear, color: clear ? colour('ink') : colour('muted') }),
          ]),
        ],
        [new Paragraph({ children: [bold(`${first} `), new TextRun(rest)] })],
      ],
    ],
    noLines,
  )
}

/** Boxes side by side, in the cells of one table. */
function boxRow(boxes: readonly Of<'box'>[]): readonly Element[] {
  const width = Math.floor(page / boxes.length)
  const table = new Table({
    width: { size: page, type: WidthType.DXA },
    columnWidths: boxes.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: noLines,
    rows: [new TableRow({ cantSplit: true, children: boxes.map((box) => boxCell(box, width)) })],
  })
  // Two tables without a paragraph between them would become one.
  const gap = () => new Paragraph({ spacing: { before: 0, after: 0, line: twip(8), lineRule: 'exact' } })
  return [gap(), table, gap()]
}

function boxCell({ items, title, tone }: Of<'box'>, width: number): TableCell {
  const lines = items.map(({ lead, target, text }) => {
    const words = target
      ? new InternalHyperlink({
          anchor: bookmarkName(target),
          children: [new TextRun({ text, color: colour('after'), underline: {} })],
        })
      : new TextRun(text)
    return bullet([...(lead ? [bold(`${lead} `)] : []), words], 'BoxList')
  })
  const limits = tone === 'limits'
  const edge = limits ? none : hairline
  return new TableCell({
    children: [styled('Normal', [bold(title)], { keepNext: true }), ...lines],
    width: { size: width, type: WidthType.DXA },
    margins: { top: twip(8), bottom: twip(6), left: twip(11), right: twip(11) },
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    ...(limits ? { shading: { type: ShadingType.CLEAR, fill: boxGround.slice(1) } } : {}),
  })
}

function bullet(children: readonly ParagraphChild[], style = 'ListBullet'): Paragraph {
  return styled(style, children, { numbering: { reference: 'bullets', level: 0 } })
}

function factsOf({ facts, title }: Of<'facts'>, before: Block | undefined): readonly Element[] {
  // A heading of the same words already stands above.
  const titled = title !== '' && !(before?.kind === 'heading' && before.text === title)
  return [...(titled ? [styled('Normal', [bold(title)], { keepNext: true })] : []), pairs(facts, false)]
}

/** @param keep whether the table stays with what follows */
function pairs(
  list: readonly { readonly name: string; readonly value: string; readonly note: string | null }[],
  onCover: boolean,
  keep = false,
): Table {
  const rows = list.map(({ name, note, value }, index) => {
    const look = { keepNext: keep || index < list.length - 1 }
    const words = note ? `${name} (${note})` : name
    return [
      [styled('TableText', [new TextRun({ text: words, color: colour('muted') })], look)],
      [styled('TableText', value, look)],
    ]
  })
  const lines = { ...noLines, top: strongLine, bottom: strongLine, insideHorizontal: hairline }
  return grid(onCover ? [100, 70] : [50, 120], rows, lines)
}

function grid(
  weights: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  borders: object,
): Table {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const columnWidths = weights.map((weight) => Math.floor((page * weight) / total))
  return new Table({
    width: { size: page, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 20, bottom: 20, left: 0, right: 113 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({ children: [...children], width: { size: columnWidths[index]!, type: WidthType.DXA } }),
          ),
        }),
    ),
  })
}
