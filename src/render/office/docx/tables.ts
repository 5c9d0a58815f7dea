import {
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Drawing } from '#charts/drawing.ts'
import { itemBars, stepKey } from '#charts/item-bars.ts'
import { paper } from '#charts/measures.ts'
import type { Block, Cell, LegendEntry } from '#core/model/report.ts'
import { cellText } from '../../cell-text.ts'
import { alternativeOf } from '../../figure/alternative.ts'
import { plotPicture } from '../../figure/figure.ts'
import { widths } from '../../figure/measures.ts'
import type { FigureBlock } from '../../outline.ts'
import { outlinedSvg, png } from '../../png.ts'
import { tableStyle, twip } from './styles.ts'
import { bold, countedLabel, styled } from './text.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>
export type Element = Paragraph | Table

/** A content of a cell: lines of text or one picture. */
type Content = readonly (readonly ParagraphChild[])[]

const page = twip(widths.page)

/** Picture of all plots, then the same values as a table that can be edited. */
export function chartTable(block: Of<'chartTable'>): readonly Element[] {
  const compared = block.changeTitle !== null
  const judged = block.rows.some(({ verdictWord }) => verdictWord !== '')
  const detailed = block.rows.some(({ detail }) => detail !== '')
  const { columnTitles } = block
  const titles = [
    columnTitles.label,
    ...(detailed ? ['n'] : []),
    ...block.valueTitles,
    ...(compared ? [columnTitles.change, columnTitles.range.replace(/^.*\(|\)$/g, '')] : []),
    ...(judged ? [columnTitles.verdict] : []),
  ]
  const values = block.valueTitles.map(() => 17)
  const columns = [46, ...(detailed ? [40] : []), ...values, ...(compared ? [24, 24] : []), ...(judged ? [28] : [])]
  const rows = block.rows.map((row) => [
    [[bold(row.label)]],
    ...(detailed ? [[[small(row.detail.replace(/^n\s/, ''))]]] : []),
    ...row.values.map((value) => [[text(value)]]),
    ...(compared ? [row.change ? [[text(row.change.text)]] : [], [[new TextRun(row.change?.rangeText ?? '')]]] : []),
    ...(judged ? [[[new TextRun(row.verdictWord)]]] : []),
  ])
  const firstNumber = detailed ? 2 : 1
  const numbers = values.length + (compared ? 2 : 0)
  const sides = columns.map((_, index) => index >= firstNumber && index < firstNumber + numbers)
  return [
    ...captionOf(block.label, block.caption),
    pictureOf(block),
    ...legendOf(block.legend),
    tableOf(titles, sides, columns, rows),
    ...notesOf(block.notes),
  ]
}

/** Statements with their bars as pictures in the cells, the counts as alternative text. */
export function itemTable(block: Of<'itemTable'>): readonly Element[] {
  const { columnTitles, extent } = block
  const key = picture(stepKey(block.scaleWords, extent, widths.bars, paper), {
    title: columnTitles.bars,
    words: block.steps.map((step, index) => `${index + 1} ${step}`).join(', '),
  })
  const rows = block.rows.map((row) => [
    [[new TextRun(row.text)], ...(row.detail ? [[small(row.detail)]] : [])],
    [[picture(itemBars(row.distributions, extent, widths.bars, paper), { title: row.text, words: row.alternative })]],
    row.agreement.map((value) => [text(value)]),
    row.cannotJudge.map((value) => [text(value)]),
  ])
  const titles = [columnTitles.item, [key], columnTitles.agreement, columnTitles.cannotJudge]
  return [
    ...(block.hideCaption ? [] : captionOf(block.label ?? null, block.caption)),
    tableOf(titles, [false, false, true, true], [66, 64, 21, 19], rows),
    ...legendOf(block.legend),
    ...notesOf(block.notes),
  ]
}

export function coverageTable(block: Of<'coverage'>): readonly Element[] {
  const rows = block.rows.map((row) => [
    [[row.strong ? bold(row.label) : new TextRun(row.label)]],
    ...row.waves.map((wave) => [[row.strong ? bold(cellText(wave.text)) : text(wave.text)]]),
  ])
  const titles = [block.columnTitles.group, ...block.waveTitles]
  return [
    ...captionOf(block.label, block.caption),
    pictureOf(block),
    tableOf(
      titles,
      titles.map((_, index) => index > 0),
      [70, ...block.waveTitles.map(() => 50)],
      rows,
    ),
    ...legendOf(block.legend),
    ...notesOf(block.notes),
  ]
}

/** @param keep whether the whole table stays with what follows */
export function dataTable(block: Of<'table'>, keep: boolean): readonly Element[] {
  const rows = block.rows.map(({ cells }) => cells.map((cell) => [[text(cell)]]))
  return [
    ...(block.hideCaption ? [] : captionOf(block.label, block.caption)),
    tableOf(
      block.columns.map(({ title }) => title),
      block.columns.map(({ align }) => align === 'end'),
      weightsOf(block),
      rows,
      keep,
    ),
    ...block.notes.map((note) => styled('Note', note, { keepNext: keep })),
  ]
}

/** Widths by the longest text of a column, within limits, so that numbers stay close and sentences get room. */
function weightsOf({ columns, rows }: Of<'table'>): readonly number[] {
  return columns.map(({ title }, index) => {
    const texts = rows.map(({ cells }) => (cells[index] ? cellText(cells[index]).length : 0))
    const longestWord = Math.max(...title.split(' ').map((word) => word.length))
    return Math.min(60, Math.max(5, longestWord, ...texts) + 2)
  })
}

/** A picture over the whole width, with what it shows in words. */
export function pictureOf(block: FigureBlock): Paragraph {
  const run = picture(plotPicture(block), { title: block.caption, words: alternativeOf(block) })
  return new Paragraph({ children: [run], keepNext: true, spacing: { before: 0, after: twip(6) } })
}

/** SVG with the letters as outlines, because Word loads no font from a picture, and a PNG for programs without SVG. */
export function picture(
  drawing: Drawing,
  { title, words }: { readonly title: string; readonly words: string },
): ImageRun {
  const transformation = { width: (drawing.width * 4) / 3, height: (drawing.height * 4) / 3 }
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(outlinedSvg(drawing)),
    transformation,
    fallback: { type: 'png', data: Buffer.from(png(drawing, 2.5)) },
    altText: { name: title.slice(0, 60), title, description: words },
  })
}

function captionOf(label: string | null, caption: string): readonly Paragraph[] {
  return [styled('Caption', [...(label ? [...countedLabel(label), new TextRun('\u2002')] : []), new TextRun(caption)])]
}

/** Signs that are characters; the drawn ones are explained inside the picture's own words. */
function legendOf(entries: readonly LegendEntry[]): readonly Paragraph[] {
  const characters: Partial<Record<LegendEntry['sign'], string>> = {
    before: '○',
    interim: '◎',
    after: '●',
    change: '◆',
    protected: '.',
    'not asked': '–',
    uncertain: '/',
  }
  const words = entries.flatMap(({ sign, text: meaning }) =>
    characters[sign] ? [`${characters[sign]}\u2002${meaning}`] : [],
  )
  return words.length === 0 ? [] : [styled('Note', words.join('\u2003'))]
}

function notesOf(notes: readonly string[]): readonly Paragraph[] {
  return notes.map((note) => styled('Note', note))
}

/** A table in our style over the whole width: head repeated on every page, rows whole. */
function tableOf(
  titles: readonly (string | readonly ParagraphChild[])[],
  numeric: readonly boolean[],
  weights: readonly number[],
  rows: readonly (readonly Content[])[],
  keep = false,
): Table {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const columnWidths = weights.map((weight) => Math.floor((page * weight) / total))
  const cellOf = (index: number, children: readonly Paragraph[]) =>
    new TableCell({ children: [...children], width: { size: columnWidths[index] ?? 0, type: WidthType.DXA } })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map((title, index) => cellOf(index, [aligned('TableHead', title, numeric, index, keep)])),
  })
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((content, index) =>
          cellOf(
            index,
            (content.length === 0 ? [[]] : content).map((line) => aligned('TableText', line, numeric, index, keep)),
          ),
        ),
      }),
  )
  return new Table({
    style: tableStyle,
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    layout: TableLayoutType.FIXED,
    width: { size: page, type: WidthType.DXA },
    columnWidths,
    rows: [head, ...body],
  })
}

function aligned(
  style: string,
  content: string | readonly ParagraphChild[],
  numeric: readonly boolean[],
  column: number,
  keepNext: boolean,
): Paragraph {
  if (numeric[column]) return styled(style, content, { keepNext, alignment: 'right' })
  // Words behind a number keep their distance.
  return styled(style, content, { keepNext, ...(numeric[column - 1] ? { indent: { left: twip(10) } } : {}) })
}

function text(cell: Cell): TextRun {
  const strong = 'strong' in cell || cell.kind === 'protected' || cell.kind === 'uncertain'
  return new TextRun({ text: cellText(cell), bold: strong })
}

function small(words: string): TextRun {
  return new TextRun({ text: words, size: 16, color: '51577a' })
}
