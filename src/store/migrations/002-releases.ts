import type { Migration } from 'kysely/migration'

type Schema = Parameters<Migration['up']>[0]

/**
 * What was released, as populations only: how many answers of which wave a report was built from and which groups
 * it told apart. No value of any answer and nothing about who read it.
 */
export async function releases(db: Schema): Promise<void> {
  await db.schema
    .createTable('release')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('study', 'text', (column) => column.notNull())
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('wave', 'text', (column) => column.notNull())
    .addColumn('responses', 'integer', (column) => column.notNull())
    .addColumn('partition', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('created_on', 'text', (column) => column.notNull())
    .addForeignKeyConstraint('release_wave', ['study', 'wave'], 'wave', ['study', 'id'])
    .addForeignKeyConstraint('release_municipality', ['study', 'municipality'], 'municipality', ['study', 'id'])
    .execute()
  await db.schema.createIndex('release_collection').on('release').columns(['study', 'municipality', 'wave']).execute()
}
