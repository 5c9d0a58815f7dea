import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Door } from '#core/model/views.ts'
import { startServer } from '../server-process.ts'
import { doorsFile } from './demonstration.ts'

/** One server with the demonstration for all journeys; they share it as real people would. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-journeys-'))
  const server = await startServer(folder, 4477)
  const response = await fetch(`${server.address}/api/demonstration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  if (!response.ok) throw new Error(`The demonstration did not load: ${await response.text()}`)
  const { doors } = (await response.json()) as { doors: Door[] }
  writeFileSync(doorsFile, JSON.stringify(doors))
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
    rmSync(doorsFile, { force: true })
  }
}
