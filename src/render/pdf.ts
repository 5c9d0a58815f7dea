import type { Report } from '#core/model/report.ts'
import { paperReport } from './paper.ts'
import { type Typeset, typeset } from './typeset.ts'

/**
 * A report as tagged PDF.
 *
 * @param layout text of reports/report.typ
 * @throws Problem formatUnavailable
 */
export function typesetPdf(report: Report, layout: string): Typeset {
  return typeset({
    layout,
    layoutName: 'reports/report.typ',
    dataName: 'report.json',
    data: paperReport(report),
    day: report.provenance.generatedOn,
  })
}

export function pdf(report: Report, layout: string): Uint8Array {
  return typesetPdf(report, layout).bytes
}
