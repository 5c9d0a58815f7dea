import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import pg from 'pg'

type Row = Readonly<Record<string, string>>

/** Reads the database past the server, while that runs or lies dead; `?` stands for a value. */
export async function readPast(location: string, text: string, values: readonly string[]): Promise<readonly Row[]> {
  if (existsSync(location)) {
    const file = new Sqlite(location, { readonly: true })
    const rows = file.prepare(text).all(...values) as Row[]
    file.close()
    return rows
  }
  const client = new pg.Client({ connectionString: location })
  await client.connect()
  let place = 0
  const { rows } = await client.query<Row>(
    text.replaceAll('?', () => `$${++place}`),
    [...values],
  )
  await client.end()
  return rows
}

/** Time that has gone by: no page lets a running survey end before today. @param closesOn "2026-11-18" */
export async function endPast(location: string, study: string, wave: string, closesOn: string): Promise<void> {
  if (existsSync(location)) {
    const file = new Sqlite(location)
    file.prepare('update wave set closes_on = ? where study = ? and id = ?').run(closesOn, study, wave)
    file.close()
    return
  }
  const client = new pg.Client({ connectionString: location })
  await client.connect()
  await client.query('update wave set closes_on = $1 where study = $2 and id = $3', [closesOn, study, wave])
  await client.end()
}
