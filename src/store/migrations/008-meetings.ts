import type { Migration } from 'kysely/migration'

type Schema = Parameters<Migration['up']>[0]

/**
 * What meetings bring: the points they talk about, the ratings a group agreed on (apart from the answers of persons),
 * and codes made for a room, which can be closed without the link on the poster.
 */
export async function meetings(db: Schema): Promise<void> {
  await ofWave(db, 'group_rating')
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('rating', 'text', (column) => column.notNull())
    .addColumn('agreed_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('group_rating_key', ['study', 'wave', 'municipality', 'item'])
    .execute()
  await ofWave(db, 'agenda')
    .addColumn('points', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('agenda_key', ['study', 'wave', 'municipality'])
    .execute()
  await db.schema
    .alterTable('invitation')
    .addColumn('room', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}

/** A table about one wave of one municipality. */
function ofWave(db: Schema, table: string) {
  return db.schema
    .createTable(table)
    .addColumn('study', 'text', (column) => column.notNull())
    .addColumn('wave', 'text', (column) => column.notNull())
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addForeignKeyConstraint(`${table}_wave`, ['study', 'wave'], 'wave', ['study', 'id'])
    .addForeignKeyConstraint(`${table}_municipality`, ['study', 'municipality'], 'municipality', ['study', 'id'])
}
