import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { problem } from '#core/problem.ts'
import type { Database } from './tables.ts'

/**
 * Brings the schema up to date; a database that is already current is left alone.
 *
 * @param place how the operator knows this database; named when it is refused
 * @throws Problem storeNewer where a later version of the program has been at work
 */
export async function migrate(db: Database, list: Readonly<Record<string, Migration>>, place: string): Promise<void> {
  const unknown = (await appliedMigrations(db)).filter((name) => !(name in list))
  if (unknown.length > 0) throw problem('storeNewer', { place, migration: unknown.at(-1)! })

  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ ...list }) } }).migrateToLatest()
  if (error) throw error
}

async function appliedMigrations(db: Database): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}
