import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Door, IssuedCodes, StudyOverview } from '#core/model/views.ts'
import { germanDay } from '#service/context.ts'
import { type ServerProcess, startServer } from '../server-process.ts'
import { type FaultyNetwork, faultyNetwork } from './faulty-network.ts'
import { endPast, readPast } from './second-connection.ts'

const place = { study: 'demo', municipality: 'wetteraukreis', wave: 'T3' }

/** What a second connection reads of one wave in the database while the server runs or lies dead. */
export interface Stored {
  readonly id: string
  readonly answers: Readonly<Record<string, number | 'cj'>>
}

/** A Peilung with the demonstration, behind a wire that can be cut, whose process can be killed. */
export interface FaultyInstallation {
  readonly address: string
  readonly network: FaultyNetwork
  /** The ways in of the demonstration. */
  readonly doors: readonly Door[]
  kill(): Promise<void>
  start(): Promise<void>
  /** Starts again with pages whose every file has another name, as after a new version. */
  startNewVersion(): Promise<void>
  /** Asks the server as its owner, for this study. @param path behind /api/studies/demo */
  staff(method: string, path: string, body?: unknown): Promise<unknown>
  /** A personal code nobody has used. */
  code(): Promise<string>
  /** One of a survey that begins in two months. */
  plannedCode(): Promise<string>
  /** One that has been withdrawn. */
  revokedCode(): Promise<string>
  /** Sends answers with this code as somebody else would. */
  spend(code: string): Promise<void>
  /** Where begun answers may lie. */
  draftsAt(drafts: 'device' | 'server'): Promise<void>
  /** Rows of drafts, and how long each is. */
  drafts(): Promise<readonly number[]>
  /** Moves the last day of the open wave to so many days from today. */
  endWave(days: number): Promise<void>
  responses(): Promise<readonly Stored[]>
  comments(): Promise<readonly string[]>
  remove(): Promise<void>
}

/** @param database address of an empty database at a PostgreSQL server; null: the file in its own folder */
export async function faultyInstallation(port: number, database: string | null = null): Promise<FaultyInstallation> {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-faults-'))
  const data = join(folder, 'data')
  const inside = port + 1
  const environment = database === null ? {} : { PEILUNG_DATABASE_URL: database }
  const start = (program?: readonly string[]) => startServer(data, inside, program, environment)
  let server: ServerProcess = await start()
  const network = await faultyNetwork(port, inside)
  const direct = `http://127.0.0.1:${inside}`
  const headers = { 'content-type': 'application/json' }
  const { doors } = (await (
    await fetch(`${direct}/api/demonstration`, { method: 'POST', headers, body: '{}' })
  ).json()) as {
    doors: Door[]
  }
  const link = doors
    .find(({ role }) => role === 'owner')!
    .path.split('/')
    .at(-1)
  const signedIn = await fetch(`${direct}/api/session`, { method: 'POST', headers, body: JSON.stringify({ link }) })
  const cookie = signedIn.headers.get('Set-Cookie')!.split(';')[0]!

  async function staff(method: string, path: string, body?: unknown) {
    const answer = await fetch(`${direct}/api/studies/${place.study}${path}`, {
      method,
      headers: { ...headers, cookie },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
    return answer.json()
  }
  const day = (fromNow: number) => germanDay(new Date(Date.now() + fromNow * 86_400_000))
  const allWaves = async () => ((await staff('GET', '')) as StudyOverview).study.waves
  const codes = (wave: string) => `/${place.municipality}/waves/${wave}/codes`
  async function code(wave: string, sector: string): Promise<string> {
    const issued = (await staff('POST', codes(wave), { personal: { [sector]: 1 }, shared: false })) as IssuedCodes
    return issued.personal[0]!.code.replaceAll('-', '')
  }
  const location = database ?? join(data, 'peilung.sqlite')
  const rows = (column: string, table: string) =>
    readPast(location, `select ${column} from ${table} where study = ? and municipality = ? and wave = ?`, [
      place.study,
      place.municipality,
      place.wave,
    ])

  return {
    address: `http://127.0.0.1:${port}`,
    network,
    doors,
    staff,
    kill: () => server.kill(),
    async start() {
      server = await start()
    },
    async startNewVersion() {
      server = await start(['test/browser/serve-pages.ts', data, String(inside), renamed(folder)])
    },
    code: () => code(place.wave, 'health'),
    async plannedCode() {
      const waves = (await allWaves()).filter(({ id }) => id !== 'T4')
      await staff('PUT', '/waves', {
        waves: [...waves, { id: 'T4', kind: 'after', opensOn: day(60), closesOn: day(80) }],
      })
      return code('T4', 'health')
    },
    async revokedCode() {
      const revoked = await code(place.wave, 'volunteers')
      await staff('DELETE', `${codes(place.wave)}?of=volunteers`)
      return revoked
    },
    async spend(code) {
      const submission = crypto.randomUUID()
      const body = { answers: { 'D3-01': 2 }, attributes: {}, comments: {}, code: null, submission }
      const answer = await fetch(`${direct}/api/forms/${code}`, { method: 'POST', headers, body: JSON.stringify(body) })
      if (answer.status !== 201) throw new Error(await answer.text())
    },
    async draftsAt(drafts) {
      await staff('PUT', '/drafts', { drafts })
    },
    async drafts() {
      const found = await readPast(location, 'select length(content) as length from draft', [])
      return found.map(({ length }) => Number(length))
    },
    async endWave(days) {
      await endPast(location, place.study, place.wave, day(days))
    },
    async responses() {
      const found = await rows('id, answers', 'response')
      return found.map(({ id, answers }) => ({ id: id!, answers: JSON.parse(answers!) }))
    },
    async comments() {
      return (await rows('text', 'comment')).map(({ text }) => text!)
    },
    async remove() {
      network.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A copy of the built pages in which every script has another name, also where it is named. */
function renamed(folder: string): string {
  const pages = join(folder, 'newer')
  cpSync('dist', pages, { recursive: true })
  const scripts = readdirSync(join(pages, 'assets')).filter((name) => name.endsWith('.js'))
  const newName = (name: string) => name.replace(/\.js$/, 'N.js')
  const files = [...scripts.map((name) => join('assets', name)), 'index.html', 'service-worker.js']
  for (const file of files) {
    const text = readFileSync(join(pages, file), 'utf8')
    writeFileSync(
      join(pages, file),
      scripts.reduce((changed, name) => changed.replaceAll(name, newName(name)), text),
    )
  }
  for (const name of scripts) renameSync(join(pages, 'assets', name), join(pages, 'assets', newName(name)))
  // as the build would: another list of files is another version
  const worker = join(pages, 'service-worker.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"[0-9a-f]{12}"/, '"newer"'))
  return pages
}
