import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { type Content, loadContent } from '#content/load.ts'
import type { Role } from '#core/model/study.ts'
import { createApp } from '#server/app.ts'
import { grantAccess } from '#service/access.ts'
import type { Context } from '#service/context.ts'
import { openStore } from '#store/open.ts'
import { type FreshDatabase, freshSqlite } from '../store/stores.ts'

export const shipped = loadContent(resolve(import.meta.dirname, '..', '..'))

/** A running Peilung without a socket: its clock can be moved, its log read, and it has a real database. */
export interface TestInstallation {
  readonly context: Context
  readonly database: FreshDatabase
  readonly log: string[]
  setToday(day: string): void
  setNow(time: string): void
  /** A browser with its own cookies. */
  browser(): Browser
  /** A browser that has followed a new sign-in link. */
  staff(role: Role, study: string | null, municipality: string | null): Promise<Browser>
  remove(): Promise<void>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  readonly body: any
}

export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  send(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
}

/** What a study is created with, its surveys apart: a test says only what it is about. */
export const probeStudy = {
  title: 'Probe',
  dimensions: ['network'],
  linkage: 'none',
  givesBack: false,
  drafts: 'device',
  municipalities: [{ name: 'Seedorf', land: null }],
}

export async function install(
  fresh: () => Promise<FreshDatabase> = freshSqlite,
  content: Content = shipped,
): Promise<TestInstallation> {
  const database = await fresh()
  let today = '2026-11-22'
  let now = '2026-11-22T09:00:00.000Z'
  const context: Context = {
    store: await openStore(database.location),
    content,
    today: () => today,
    now: () => now,
    randomBytes: (count) => randomBytes(count),
    secret: randomBytes(32),
    version: '0.0.0',
    dataFolder: '/data',
  }
  const log: string[] = []
  const app = createApp(context, resolve(import.meta.dirname, 'pages'), (line) => log.push(line))

  function browser(): Browser {
    let cookie = ''
    async function request(method: string, path: string, body: string | undefined, headers: Record<string, string>) {
      const answer = await app.request(path, {
        method,
        headers: { ...(cookie && { Cookie: cookie }), ...headers },
        ...(body !== undefined && { body }),
      })
      const set = answer.headers.get('Set-Cookie')
      if (set) cookie = set.split(';')[0]!
      const json = answer.headers.get('Content-Type')?.includes('application/json')
      return { status: answer.status, headers: answer.headers, body: json ? await answer.json() : await answer.text() }
    }
    return {
      get: (path, headers = {}) => request('GET', path, undefined, headers),
      send: (method, path, body, headers = {}) =>
        request(method, path, body === undefined ? undefined : JSON.stringify(body), {
          'Content-Type': 'application/json',
          ...headers,
        }),
    }
  }

  return {
    context,
    database,
    log,
    setToday: (day) => {
      today = day
    },
    setNow: (time) => {
      now = time
    },
    browser,
    async staff(role, study, municipality) {
      const { path } = await grantAccess(context, { role, label: role, study, municipality })
      const one = browser()
      await one.send('POST', '/api/session', { link: path.replace('/sign-in/', '') })
      return one
    },
    async remove() {
      await context.store.close()
      await database.remove()
    },
  }
}
