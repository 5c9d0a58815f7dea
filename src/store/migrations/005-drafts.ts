import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../tables.ts'

type Schema = Parameters<Migration['up']>[0]

/**
 * Drafts as the respondents' devices have locked them, and whether a study takes any. A draft has nothing in common with
 * a code, a study or a response: its id comes from a secret only the respondent has, and all that is known about it is
 * the day on which it goes.
 */
export async function drafts(db: Schema, engine: Engine): Promise<void> {
  await db.schema
    .alterTable('study')
    .addColumn('drafts', 'text', (column) => column.notNull().defaultTo('device'))
    .execute()
  await db.schema
    .createTable('draft')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('expires_on', 'text', (column) => column.notNull())
    .modifyEnd(sql.raw(engine.keyOrderedTable))
    .execute()
}
