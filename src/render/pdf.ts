import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Report } from '#core/model/report.ts'
import { problem } from '#core/problem.ts'
import { covers, fontBytes, weights } from './font/fira-sans.ts'
import { paperReport } from './paper.ts'
import { printable } from './printable.ts'

const require = createRequire(import.meta.url)

/** Reports back for which the typesetter's work is kept: what they share, such as fonts, is used again. */
const keptReports = 2

/** A typeset report, and what the typesetter warned of (an unknown font, a layout that does not settle). */
export interface Typeset {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly warnings: readonly string[]
}

/**
 * A report as tagged PDF (PDF/UA-1 as the typesetter checks it; a person's check is still needed to claim conformity).
 * The same report and layout give the same bytes: the creation date is the report's own.
 *
 * @param layout text of reports/report.typ
 * @throws Problem formatUnavailable where the typesetter has no build for this platform
 */
export function typesetPdf(report: Report, layout: string): Typeset {
  const { NodeCompiler } = typesetter()
  const workspace = fileURLToPath(new URL('.', import.meta.url))
  const fonts = weights.map(fontBytes)
  const text = printable(JSON.stringify(paperReport(report)), covers)
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] })
  compiler.mapShadow(`${workspace}report.json`, Buffer.from(text))

  const compiled = compiler.compile({ mainFileContent: layout })
  const document = compiled.result
  if (!document) throw new Error(`reports/report.typ: ${messages(compiled.takeDiagnostics()).join('; ')}`)
  const creationTimestamp = Date.parse(report.provenance.generatedOn) / 1000
  const typeset: Typeset = {
    bytes: compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp }),
    pages: document.numOfPages,
    warnings: messages(compiled.takeWarnings()),
  }
  // The typesetter keeps what it has worked out for the life of the process, some 25 MB a report.
  compiler.evictCache(keptReports)
  return typeset
}

export function pdf(report: Report, layout: string): Uint8Array {
  return typesetPdf(report, layout).bytes
}

// Loaded on first use: npm may have left out the build for this platform, and everything else works without it.
function typesetter(): typeof import('@myriaddreamin/typst-ts-node-compiler') {
  try {
    return require('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    throw problem('formatUnavailable', { format: 'PDF', platform: `${process.platform}-${process.arch}` })
  }
}

function messages(diagnostics: { readonly shortDiagnostics: readonly { readonly message: string }[] } | null) {
  return diagnostics ? diagnostics.shortDiagnostics.map(({ message }) => message) : []
}
