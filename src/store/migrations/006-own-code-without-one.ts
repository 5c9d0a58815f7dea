import type { Migration } from 'kysely/migration'

type Schema = Parameters<Migration['up']>[0]

/**
 * Hashes of own codes without one of their elements, as a list; null for the codes there are, which were one text and
 * stay matched exactly. And whether a study gives the network's means back to those who answered: nobody was promised
 * it in the studies there are.
 */
export async function ownCodeWithoutOne(db: Schema): Promise<void> {
  await db.schema.alterTable('response').addColumn('code_without_one', 'text').execute()
  await db.schema
    .alterTable('study')
    .addColumn('gives_back', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}
