import {
  type Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Cell, Report } from '#core/model/report.ts'
import { cellText } from '../../cell-text.ts'
import { widths } from '../../figure/measures.ts'
import { colour, tableStyle, twip } from './styles.ts'
import { styled } from './text.ts'

/** A content of a cell: lines of text or one picture. */
export type Content = readonly (readonly ParagraphChild[])[]

export interface Column {
  /** Null where the title before reaches over this column too. */
  readonly title: string | readonly ParagraphChild[] | Content | null
  /** Millimetres; columns share the width of the page in these proportions. */
  readonly width: number
  readonly side: 'start' | 'end'
  /** Pictures of a plot: without room above and below, so that their lines join from row to row. */
  readonly isPlot?: true
}

const page = twip(widths.page)
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 }

/** Rows that stay together at either end of a table; one of up to `whole` rows never breaks. */
export interface Ends {
  readonly whole: number
  readonly first: number
  readonly last: number
}

const lowRows: Ends = { whole: 7, first: 3, last: 3 }
/** Kept together, three statements with bars and what is said of them take half a page, and leave half of one empty. */
export const tallRows = (count: number): Ends => ({ whole: 2, first: count > 3 ? 2 : 1, last: 2 })

/**
 * A table in our style over the whole width: head repeated on every page, rows whole.
 *
 * @param followed whether its end stays with what follows
 */
export function tableOf(
  columns: readonly Column[],
  rows: readonly (readonly Content[])[],
  followed: boolean,
  { first, last, whole }: Ends = lowRows,
): Table {
  const keeps = (index: number) =>
    index === rows.length - 1 ? followed : rows.length <= whole || index < first - 1 || index >= rows.length - last
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const columnWidths = columns.map(({ width }) => Math.floor((page * width) / total))
  const cellOf = (index: number, children: readonly Paragraph[], columnSpan = 1) =>
    new TableCell({
      children: [...children],
      columnSpan,
      width: {
        size: (columnWidths[index] ?? 0) + (columnSpan > 1 ? (columnWidths[index + 1] ?? 0) : 0),
        type: WidthType.DXA,
      },
      ...(columns[index]?.isPlot ? { margins: noMargins } : {}),
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.flatMap(({ title }, index) => {
      if (title === null) return []
      const span = columns[index + 1]?.title === null ? 2 : 1
      return [
        cellOf(
          index,
          linesOf(title).map((line) => aligned('TableHead', line, columns, index, true)),
          span,
        ),
      ]
    }),
  })
  const body = rows.map(
    (cells, place) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((content, index) =>
          cellOf(
            index,
            (content.length === 0 ? [[]] : content).map((line) =>
              aligned('TableText', line, columns, index, keeps(place)),
            ),
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

/** One line, or several. */
function linesOf(title: string | readonly ParagraphChild[] | Content): readonly (string | readonly ParagraphChild[])[] {
  if (typeof title === 'string') return [title]
  return Array.isArray(title[0]) ? (title as Content) : [title as readonly ParagraphChild[]]
}

function aligned(
  style: string,
  content: string | readonly ParagraphChild[],
  columns: readonly Column[],
  index: number,
  keepNext: boolean,
): Paragraph {
  const column = columns[index]
  if (column?.isPlot) return styled(style, content, { keepNext, spacing: { before: 0, after: 0 } })
  if (column?.side === 'end') return styled(style, content, { keepNext, alignment: 'right' })
  // Words behind a number keep their distance.
  const isBehind = columns[index - 1]?.side === 'end'
  return styled(style, content, { keepNext, ...(isBehind ? { indent: { left: twip(10) } } : {}) })
}

export function text(cell: Cell): TextRun {
  const strong = 'strong' in cell || cell.kind === 'protected' || cell.kind === 'uncertain'
  return new TextRun({ text: cellText(cell), bold: strong })
}

/** A second line in muted type; on a single sheet the text around it may already be smaller. */
export function small(words: string, { layout }: Report): TextRun {
  return new TextRun({ text: words, ...(layout === 'page' ? {} : { size: 16 }), color: colour('muted') })
}
