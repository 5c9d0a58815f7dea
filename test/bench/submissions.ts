import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { defaultInstrument, newestVersion } from '#core/instrument/versions.ts'
import { startServer } from '#server/start.ts'
import { openContext } from '#service/context.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { issueCodes } from '#service/invitations.ts'

const submissions = 600
const browsers = 8

/**
 * Durable submissions a second, from the request to the acknowledgement, beside bare inserts of the same answers
 * into the same kind of file, each in a transaction of its own that reaches the disk.
 */
export async function benchSubmissions(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-bench-'))
  const context = await openContext(join(folder, 'data'))
  await loadDemonstration(context)
  const instrument = newestVersion(context.content.instruments, defaultInstrument)
  const asked = instrument.dimensions.filter(({ id }) => id === 'network').flatMap(({ themes }) => themes)
  const answers = Object.fromEntries(asked.flatMap(({ items }) => items).map((item, index) => [item, 1 + (index % 6)]))
  const issued = await issueCodes(context, {
    study: 'demo',
    municipality: 'wetteraukreis',
    wave: 'T3',
    personal: { 'youth-welfare': 84 },
    shared: true,
  })
  const path = `/api/forms/${issued.shared!.code}`

  const server = await startServer(context, { port: 0, pages: folder, log: () => {} })
  const port = Number(new URL(server.address).port)
  const agent = new Agent({ keepAlive: true, maxSockets: browsers })
  const whole = await perSecond(async () => {
    const each = Array.from({ length: browsers }, async () => {
      for (let count = 0; count < submissions / browsers; count += 1) {
        const body = { answers, attributes: {}, comments: {}, code: null, submission: randomUUID() }
        const status = await post(agent, port, path, JSON.stringify(body))
        if (status !== 201) throw new Error(`A submission was answered with ${status}.`)
      }
    })
    await Promise.all(each)
  })
  agent.destroy()
  await server.stop()

  const bare = await perSecond(async () => insertBare(join(folder, 'bare.sqlite'), JSON.stringify(answers)))
  rmSync(folder, { recursive: true, force: true })
  print(
    `durable submissions over HTTP: ${(whole / bare).toFixed(2)} of bare inserts (${Math.round(whole)}/s, ${Math.round(bare)}/s; ${submissions} each)`,
  )
}

async function perSecond(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return submissions / ((performance.now() - start) / 1000)
}

function insertBare(file: string, answers: string): void {
  const database = new Sqlite(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table response (id text primary key, answers text not null) without rowid')
  const insert = database.prepare('insert into response values (?, ?)')
  for (let count = 0; count < submissions; count += 1) insert.run(randomBytes(16).toString('hex'), answers)
  database.close()
}

function post(agent: Agent, port: number, path: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path, headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode!))
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
