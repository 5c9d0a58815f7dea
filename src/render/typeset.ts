import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { IsoDate } from '#core/model/study.ts'
import { problem } from '#core/problem.ts'
import { covers, fontBytes, weights } from './font/fira-sans.ts'
import { printable } from './printable.ts'

const require = createRequire(import.meta.url)

/** Documents back for which the typesetter's work is kept: what they share, such as fonts, is used again. */
const keptDocuments = 2

/** A typeset document, and what the typesetter warned of (an unknown font, a layout that does not settle). */
export interface Typeset {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly warnings: readonly string[]
}

/**
 * A document as tagged PDF (PDF/UA-1 as the typesetter checks it; a person's check is still needed to claim conformity).
 * The same data and layout give the same bytes: the creation date is given.
 *
 * @param layout text of the layout; `layoutName` names its file in messages
 * @param dataName under which name the layout reads the data as JSON
 * @throws Problem formatUnavailable where the typesetter has no build for this platform
 */
export function typeset({
  layout,
  layoutName,
  dataName,
  data,
  day,
}: {
  readonly layout: string
  readonly layoutName: string
  readonly dataName: string
  readonly data: unknown
  readonly day: IsoDate
}): Typeset {
  const { NodeCompiler } = typesetter()
  const workspace = fileURLToPath(new URL('.', import.meta.url))
  const fonts = weights.map(fontBytes)
  const text = printable(JSON.stringify(data), covers)
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] })
  compiler.mapShadow(`${workspace}${dataName}`, Buffer.from(text))

  const compiled = compiler.compile({ mainFileContent: layout })
  const document = compiled.result
  if (!document) throw new Error(`${layoutName}: ${messages(compiled.takeDiagnostics()).join('; ')}`)
  const done: Typeset = {
    bytes: compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(day) / 1000 }),
    pages: document.numOfPages,
    warnings: messages(compiled.takeWarnings()),
  }
  // The typesetter keeps what it has worked out for the life of the process, some 25 MB a report.
  compiler.evictCache(keptDocuments)
  return done
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
