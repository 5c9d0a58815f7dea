import type { Report } from '#core/model/report.ts'
import { pdf } from './pdf.ts'

/** Every format a report can be saved in. */
const renderers = {
  pdf: { mediaType: 'application/pdf', write: pdf },
  json: { mediaType: 'application/json', write: json },
} satisfies Record<
  string,
  { readonly mediaType: string; readonly write: (report: Report, layout: string) => Uint8Array }
>

export type Format = keyof typeof renderers

/**
 * A report as a file.
 *
 * @param layout text of reports/report.typ; formats without a page do not read it
 */
export function render(
  report: Report,
  format: Format,
  layout: string,
): { readonly bytes: Uint8Array; readonly mediaType: string } {
  const { mediaType, write } = renderers[format]
  return { bytes: write(report, layout), mediaType }
}

/** The report's blocks and numbers for programs: what the page and the PDF are made from. */
function json(report: Report): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)
}
