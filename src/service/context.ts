import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Content, loadContent } from '#content/load.ts'
import { fileFault } from '#core/file-fault.ts'
import type { IsoDate, IsoDateTime } from '#core/model/study.ts'
import { problem } from '#core/problem.ts'
import { holdFile } from '#store/lock.ts'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { makeFolder } from './make-folder.ts'

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
 * PEILUNG_DATABASE_URL names a PostgreSQL database to use instead of the file in the folder. The environment is read
 * in this file only.
 *
 * @throws Problem storeUnusable, storeNewer, contentInvalid
 */
export async function openContext(dataFolder: string): Promise<Context> {
  const content = loadContent(root)
  const folder = await madeFolder(dataFolder)
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

async function madeFolder(dataFolder: string): Promise<string> {
  const folder = resolve(dataFolder)
  await makeFolder(folder, 0o700).catch((error: Error) => {
    throw problem('storeUnusable', { place: folder, reason: fileFault(error) })
  })
  return folder
}

/**
 * Keeps a second server out of the data folder until the returned function is called or the process ends. Beside a
 * PostgreSQL database several servers may run; single commands may always run beside a server.
 *
 * @throws Problem alreadyServed, storeUnusable
 */
export async function reserveDataFolder(dataFolder: string): Promise<() => void> {
  if (process.env.PEILUNG_DATABASE_URL) return () => {}
  const folder = await madeFolder(dataFolder)
  const release = hold(join(folder, 'serving.lock'))
  if (!release) throw problem('alreadyServed', { folder })
  return release
}

function hold(file: string) {
  try {
    return holdFile(file)
  } catch (error) {
    throw problem('storeUnusable', { place: file, reason: fileFault(error) })
  }
}

/**
 * Where people reach this installation, without a slash at its end: PEILUNG_ADDRESS; null where it is not set.
 *
 * @throws Problem optionInvalid
 */
export function publicAddress(): string | null {
  const value = process.env.PEILUNG_ADDRESS
  if (!value) return null
  const url = URL.parse(value)
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && `${url.pathname}${url.search}${url.hash}` === '/'
  if (!isOrigin)
    throw problem('optionInvalid', { option: 'PEILUNG_ADDRESS', value, allowed: ['https://peilung.example'] })
  return url.origin
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
      throw problem('storeUnusable', { place: file, reason: fileFault(error) })
    }
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
}
