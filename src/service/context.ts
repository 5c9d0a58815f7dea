import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Content, loadContent } from '#content/load.ts'
import type { IsoDate, IsoDateTime } from '#core/model/study.ts'
import { problem } from '#core/problem.ts'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'

/** What every use-case works with; clock and chance are in here, so that a test can hold them still. */
export interface Context {
  readonly store: Store
  readonly content: Content
  readonly today: () => IsoDate
  readonly now: () => IsoDateTime
  readonly randomBytes: (count: number) => Uint8Array
  /** Key of all hashes; lies beside the data, never in it. */
  readonly secret: Uint8Array
  readonly version: string
  readonly dataFolder: string
}

const root = resolve(import.meta.dirname, '..', '..')

/**
 * Opens the data folder, making it where missing: the store, the key of the hashes, surveys and report templates.
 * The only place that reads the environment: PEILUNG_DATABASE_URL names a PostgreSQL database to use instead of
 * the file in the folder.
 *
 * @throws Problem storeUnusable, storeNewer, contentInvalid
 */
export async function openContext(dataFolder: string): Promise<Context> {
  const folder = resolve(dataFolder)
  const content = loadContent(root)
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: Error) => {
    throw problem('storeUnusable', { place: folder, reason: error.message })
  })
  return {
    store: await openStore(process.env.PEILUNG_DATABASE_URL ?? join(folder, 'peilung.sqlite')),
    content,
    today: () => germanDay(new Date()),
    now: () => new Date().toISOString(),
    randomBytes: (count) => randomBytes(count),
    secret: readSecret(join(folder, 'secret')),
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    dataFolder: folder,
  }
}

/** Swedish writes days as ISO 8601 does. */
const germanCalendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** The calendar day in Germany, wherever the computer stands: the last day of a wave ends at midnight there. */
export function germanDay(time: Date): IsoDate {
  return germanCalendar.format(time)
}

/** 32 random bytes, made at the first start and readable by the operating user only. */
function readSecret(file: string): Uint8Array {
  try {
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw problem('storeUnusable', { place: file, reason: (error as Error).message })
    }
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
}
