import type { Migration } from 'kysely/migration'

type Schema = Parameters<Migration['up']>[0]

/** Which figures a release showed, as populations; null for releases made before this was noted. */
export async function releaseFigures(db: Schema): Promise<void> {
  await db.schema.alterTable('release').addColumn('figures', 'text').execute()
}
