import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { problem } from '#core/problem.ts'

const root = resolve(import.meta.dirname, '..', '..')
const sources = ['src/web', 'src/core', 'src/charts', 'src/words', 'index.html', 'vite.config.ts', 'package-lock.json']

interface Messages {
  readonly building: string
  readonly viteMissing: string
  readonly buildFailed: (message: string) => string
}

/**
 * The folder of the built pages, built first where it is missing or older than what it is made of. An
 * installation without the build tool serves the pages it came with.
 *
 * @throws Problem pageNotBuilt
 */
export async function builtPages(say: (line: string) => void, messages: Messages): Promise<string> {
  const folder = join(root, 'dist')
  const page = join(folder, 'index.html')
  if (existsSync(page) && newest(sources.map((source) => join(root, source))) <= statSync(page).mtimeMs) return folder

  const vite = await import('vite').catch(() => null)
  if (!vite && existsSync(page)) return folder
  if (!vite) throw problem('pageNotBuilt', { reason: messages.viteMissing })
  say(messages.building)
  try {
    await vite.build({ root, logLevel: 'error' })
  } catch (error) {
    throw problem('pageNotBuilt', { reason: messages.buildFailed((error as Error).message.split('\n')[0]!) })
  }
  return folder
}

/** When anything in these files and folders was last changed, in milliseconds. */
function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.filter((path) => existsSync(path)).map(newestIn))
}

function newestIn(path: string): number {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return newest(readdirSync(path).map((name) => join(path, name)))
}
