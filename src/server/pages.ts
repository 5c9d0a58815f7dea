import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { Hono, type Context as Request } from 'hono'
import { problem } from '#core/problem.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}
/** The first page and the page of a code. */
const respondents = /^\/(r(\/[^/]*)?)?$/
const compressible = /^(text\/|image\/svg|application\/)/

interface Page {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly immutable: boolean
  /** Made when first asked for, then kept. */
  readonly compressed: Map<'br' | 'gzip', Uint8Array<ArrayBuffer>>
}

/**
 * The built pages, held in memory. An address without a file of its own is the application's: it gets
 * index.html, or where nobody answers the same page without the hints for it (vite.config.ts). Names with a fingerprint never change and may be kept for a year.
 *
 * @param folder what the build has written
 */
export function pageRoutes(folder: string) {
  const pages = readPages(folder)
  const applicationAt = (path: string) =>
    (respondents.test(path) ? undefined : pages.get('/without-hints.html')) ?? pages.get('/index.html')

  return new Hono().get('*', (request) => {
    const path = request.req.path
    const page = pages.get(path) ?? (extname(path) === '' ? applicationAt(path) : undefined)
    if (!page) throw problem('notFound', { what: 'page', id: path })
    return answer(request, page)
  })
}

function readPages(folder: string): ReadonlyMap<string, Page> {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && !relative(folder, file).startsWith('.'))
  return new Map(
    files.map((file) => {
      const path = `/${relative(folder, file).split(sep).join('/')}`
      const page: Page = {
        bytes: new Uint8Array(readFileSync(file)),
        mediaType: mediaTypes[extname(file)] ?? 'application/octet-stream',
        immutable: path.startsWith('/assets/'),
        compressed: new Map(),
      }
      return [path, page]
    }),
  )
}

function answer(request: Request, page: Page): Response {
  request.header('Content-Type', page.mediaType)
  request.header('Cache-Control', page.immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (!compressible.test(page.mediaType)) return request.body(page.bytes)
  request.header('Vary', 'Accept-Encoding')
  const accepted = request.req.header('Accept-Encoding') ?? ''
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  if (!encoding) return request.body(page.bytes)
  request.header('Content-Encoding', encoding)
  const kept = page.compressed.get(encoding) ?? compress(page.bytes, encoding)
  page.compressed.set(encoding, kept)
  return request.body(kept)
}

function compress(bytes: Uint8Array, encoding: 'br' | 'gzip'): Uint8Array<ArrayBuffer> {
  if (encoding === 'gzip') return new Uint8Array(gzipSync(bytes))
  return new Uint8Array(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
}
