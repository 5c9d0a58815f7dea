import type { CodebookVariable } from '#core/instrument/codebook.ts'
import type { Report } from '#core/model/report.ts'
import { problem } from '#core/problem.ts'
import { csv } from './csv.ts'
import { html } from './html/html.ts'
import { docx } from './office/docx/docx.ts'
import { pptx } from './office/pptx/pptx.ts'
import { xlsx } from './office/xlsx.ts'
import { type FigureBlock, figuresOf, type Part, parts, type TableBlock } from './outline.ts'
import { pdf } from './pdf.ts'
import { figurePng } from './png.ts'
import { figureSvg } from './svg.ts'
import { flatTable } from './table/tables.ts'
import { zip } from './zip.ts'

/** What formats need besides the report itself. */
export interface Sources {
  /** Text of reports/report.typ. */
  readonly layout: string
  readonly codebook: readonly CodebookVariable[]
}

interface RenderedFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

const office = 'application/vnd.openxmlformats-officedocument'

/** Formats that hold a whole report. */
const wholes = {
  pdf: { mediaType: 'application/pdf', write: async (report: Report, { layout }: Sources) => pdf(report, layout) },
  docx: { mediaType: `${office}.wordprocessingml.document`, write: docx },
  pptx: { mediaType: `${office}.presentationml.presentation`, write: pptx },
  xlsx: {
    mediaType: `${office}.spreadsheetml.sheet`,
    write: (report: Report, { codebook }: Sources) => xlsx(report, codebook),
  },
  html: { mediaType: 'text/html; charset=utf-8', write: async (report: Report) => html(report) },
  json: { mediaType: 'application/json', write: async (report: Report) => json(report) },
} satisfies Record<string, { mediaType: string; write: (report: Report, sources: Sources) => Promise<Uint8Array> }>

type AnyPart = Part<FigureBlock | TableBlock>

/** Formats that hold one figure or one table. */
const pieces = {
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    parts,
    write: (part: AnyPart, report: Report) => csv(flatTable(part, report), report.locale),
  },
  svg: {
    mediaType: 'image/svg+xml',
    parts: figuresOf,
    write: (part: Part<FigureBlock>, report: Report) => new TextEncoder().encode(figureSvg(part, report)),
  },
  png: { mediaType: 'image/png', parts: figuresOf, write: figurePng },
} satisfies Record<string, { mediaType: string; parts: (report: Report) => readonly AnyPart[]; write: unknown }>

export type PieceFormat = keyof typeof pieces
export type Format = keyof typeof wholes | PieceFormat

/** Every format a report can be saved in, in the order they are offered. */
export const formats: readonly Format[] = ['pdf', 'docx', 'pptx', 'xlsx', 'html', 'csv', 'svg', 'png', 'json']

/** Whether a format holds one figure or table, so that a report becomes several files. */
export function isPieceFormat(format: Format): format is PieceFormat {
  return format in pieces
}

/** Whether a report has anything to save in a format of single figures or tables. */
export function hasPieces(report: Report, format: PieceFormat): boolean {
  return pieces[format].parts(report).length > 0
}

/** A report as a file; formats of single figures and tables as a zip with all of them. */
export async function render(report: Report, format: Format, sources: Sources): Promise<RenderedFile> {
  if (!isPieceFormat(format)) {
    const { mediaType, write } = wholes[format]
    return { bytes: await write(report, sources), mediaType }
  }
  const files = pieces[format].parts(report).map((part) => {
    const { name, bytes } = renderPiece(report, format, part.id)
    return [name, bytes] as const
  })
  return { bytes: zip(Object.fromEntries(files), report.provenance.generatedOn), mediaType: 'application/zip' }
}

/**
 * One figure or table of a report as a file with a name of its own, such as "abb-1-dimensionen.svg".
 *
 * @throws Problem figureUnknown naming those there are
 */
export function renderPiece(report: Report, format: PieceFormat, id: string): RenderedFile & { readonly name: string } {
  const known = pieces[format].parts(report)
  const part = known.find((one) => one.id === id)
  if (!part) throw problem('figureUnknown', { figure: id, format, known: known.map((one) => one.id) })
  const { mediaType } = pieces[format]
  const bytes =
    format === 'csv' ? pieces.csv.write(part, report) : pieces[format].write(part as Part<FigureBlock>, report)
  return { bytes, mediaType, name: `${part.name}.${format}` }
}

/** The report's blocks and numbers for programs: what the page and the PDF are made from. */
function json(report: Report): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)
}
