import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A fresh, empty database of one engine, by the location `openStore` takes, and how to remove it. */
export interface FreshDatabase {
  readonly location: string
  remove(): Promise<void>
}

/** Both engines; the same cases run on each. */
export const engines: readonly (readonly ['SQLite' | 'PostgreSQL', () => Promise<FreshDatabase>])[] = [
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgres],
]

export async function freshSqlite(): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-store-'))
  return {
    location: join(folder, 'peilung.sqlite'),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

export async function freshPostgres(): Promise<FreshDatabase> {
  const server = process.env.PEILUNG_TEST_POSTGRES
  if (!server) throw new Error('PEILUNG_TEST_POSTGRES is not set: test/postgres.ts has not been run before the tests.')
  const name = `peilung_${randomUUID().replaceAll('-', '')}`
  await administer(server, `create database ${name}`)
  return {
    location: server.replace(/\/postgres$/, `/${name}`),
    remove: () => administer(server, `drop database ${name} with (force)`),
  }
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}
