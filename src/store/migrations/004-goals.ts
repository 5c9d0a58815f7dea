import type { Migration } from 'kysely/migration'

type Schema = Parameters<Migration['up']>[0]

/** Goals a municipality has agreed on, each whole with its steps, ratings, measures and history. */
export async function goals(db: Schema): Promise<void> {
  await db.schema
    .createTable('goal')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('study', 'text', (column) => column.notNull())
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('goal', 'text', (column) => column.notNull())
    .addForeignKeyConstraint('goal_municipality', ['study', 'municipality'], 'municipality', ['study', 'id'])
    .execute()
  await db.schema.createIndex('goal_place').on('goal').columns(['study', 'municipality']).execute()
}
