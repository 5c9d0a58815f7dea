import type { Migration } from 'kysely/migration'

type Schema = Parameters<Migration['up']>[0]

/** Who runs this installation, one row a field: public details, shown in the imprint and the accessibility statement. */
export async function operator(db: Schema): Promise<void> {
  await db.schema
    .createTable('operator')
    .addColumn('field', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}
