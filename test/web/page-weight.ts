import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

interface Chunk {
  readonly file: string
  readonly src?: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

export interface PageWeight {
  readonly page: string
  /** Scripts and styles a browser must have before this page stands, gzipped. */
  readonly kilobytes: number
  readonly files: number
}

/** The weight of each lazily loaded page of the built site, read from the build's own manifest. */
export function pageWeights(dist = 'dist'): readonly PageWeight[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const entry = Object.keys(manifest).find((key) => manifest[key]!.isEntry)!
  const shell = closure(manifest, [entry])
  const lazy = Object.keys(manifest).filter((key) => manifest[key]!.src?.startsWith('src/web/') && key !== entry)
  return [
    weigh(dist, 'shell', shell),
    ...lazy.map((key) =>
      weigh(
        dist,
        key.replace('src/web/', ''),
        new Set([...closure(manifest, [key])].filter((file) => !shell.has(file))),
      ),
    ),
  ]
}

/** Every file a chunk needs at once: itself, its styles, and what it imports without waiting. */
function closure(manifest: Manifest, keys: readonly string[]): Set<string> {
  const files = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const style of chunk.css ?? []) files.add(style)
    for (const next of chunk.imports ?? []) visit(next)
  }
  keys.forEach(visit)
  return files
}

function weigh(dist: string, page: string, files: ReadonlySet<string>): PageWeight {
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)
  return { page, kilobytes: bytes / 1024, files: files.size }
}
