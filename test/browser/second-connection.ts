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
