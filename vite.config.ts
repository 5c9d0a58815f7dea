import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { type LightningCSSOptions, type Plugin, transformWithOxc } from 'vite'
import { defineConfig } from 'vitest/config'

const worker = 'src/web/worker/worker.ts'
/** What somebody needs who answers: the first page, the form, the public texts; the letters German and English use. */
const respondents = [/\/main\.tsx$/, /index\.html$/, /\/pages\/(respond|public-text)\.tsx$/, /\/web\/respond\//]
const letters = /-latin-\d+-normal-[^.]+\.woff2$|\.svg$/

/** Writes service-worker.js with the list of the files it keeps; another list is another version. */
function serviceWorker(): Plugin {
  return {
    name: 'peilung-service-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = new Set<string>(['index.html'])
      const add = (name: string) => {
        const chunk = bundle[name]
        if (files.has(name) || chunk?.type !== 'chunk') return
        files.add(name)
        for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style)
        for (const asset of chunk.viteMetadata?.importedAssets ?? []) if (letters.test(asset)) files.add(asset)
        chunk.imports.forEach(add)
      }
      for (const [name, chunk] of Object.entries(bundle)) {
        const from = chunk.type === 'chunk' ? chunk.facadeModuleId : null
        if (from && respondents.some((pattern) => pattern.test(from))) add(name)
      }
      const list = JSON.stringify([...files].sort().map((name) => `/${name}`))
      const page = bundle['index.html']
      const version = createHash('sha256').update(list)
      if (page?.type === 'asset') version.update(page.source)
      const { code } = await transformWithOxc(readFileSync(worker, 'utf8'), worker)
      const source = code
        .replace('PROGRAM_FILES', list)
        .replace('PROGRAM_VERSION', JSON.stringify(version.digest('hex').slice(0, 12)))
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source })
    },
  }
}

/**
 * Has the browser fetch the page of a code together with the program around it, not one after the other: on a slow
 * network that is a second. From the first page it is the next one. Everywhere else browsers would fetch it in vain, and
 * complain: there the server gives the page without these hints.
 */
function respondentsFirst(): Plugin {
  let plain: string | null = null
  return {
    name: 'peilung-respondents-first',
    apply: 'build',
    enforce: 'post',
    generateBundle() {
      if (plain !== null) this.emitFile({ type: 'asset', fileName: 'without-hints.html', source: plain })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const page = Object.values(bundle).find(
          (chunk) => chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('/pages/respond.tsx'),
        )
        if (page?.type !== 'chunk') return html
        plain = html
        const link = (name: string, attributes: Record<string, string>) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { ...attributes, crossorigin: true, href: `/${name}` },
        })
        return [
          ...[page.fileName, ...page.imports]
            .filter((name) => !html.includes(name))
            .map((name) => link(name, { rel: 'modulepreload' })),
          ...[...(page.viteMetadata?.importedCss ?? [])].map((name) => link(name, { rel: 'preload', as: 'style' })),
        ]
      },
    },
  }
}

/**
 * Leaves out what only KERN's own classes would need: no page wears one, and of 340 kB its variables and the rules for
 * plain elements are what is used.
 */
const withoutKernClasses: NonNullable<LightningCSSOptions['visitor']> = {
  Rule: {
    style: ({ value: { selectors } }) => (selectors.every((selector) => selector.some(isKernClass)) ? [] : undefined),
  },
}
const isKernClass = (part: { type: string; name?: unknown }) =>
  part.type === 'class' && String(part.name).startsWith('kern-')

export default defineConfig({
  plugins: [react(), respondentsFirst(), serviceWorker()],
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0, manifest: true },
  css: { transformer: 'lightningcss', lightningcss: { visitor: withoutKernClasses } },
  server: { proxy: { '/api': 'http://127.0.0.1:4400' } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/postgres.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
