import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../tables.ts'

type Schema = Parameters<Migration['up']>[0]

export async function init(db: Schema, engine: Engine): Promise<void> {
  await db.schema
    .createTable('study')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('instrument_id', 'text', (column) => column.notNull())
    .addColumn('instrument_version', 'text', (column) => column.notNull())
    .addColumn('instrument_hash', 'text', (column) => column.notNull())
    .addColumn('dimensions', 'text', (column) => column.notNull())
    .addColumn('linkage', 'text', (column) => column.notNull())
    .addColumn('minimum_cell', 'integer', (column) => column.notNull().check(sql`minimum_cell >= 5`))
    .addColumn('simulated', 'integer', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('wave')
    .addColumn('study', 'text', (column) => column.notNull().references('study.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('opens_on', 'text', (column) => column.notNull())
    .addColumn('closes_on', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('wave_key', ['study', 'id'])
    .execute()

  await db.schema
    .createTable('municipality')
    .addColumn('study', 'text', (column) => column.notNull().references('study.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('land', 'text')
    .addColumn('network_name', 'text')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('municipality_key', ['study', 'id'])
    .execute()

  for (const [table, content] of [
    ['profile', 'profile'],
    ['own_items', 'items'],
  ] as const)
    await db.schema
      .createTable(table)
      .addColumn('study', 'text', (column) => column.notNull())
      .addColumn('municipality', 'text', (column) => column.notNull())
      .addColumn(content, 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['study', 'municipality'])
      .addForeignKeyConstraint(`${table}_municipality`, ['study', 'municipality'], 'municipality', ['study', 'id'])
      .execute()

  await inWave(db, 'roster')
    .addColumn('counts', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('roster_key', ['study', 'wave', 'municipality'])
    .execute()

  await inWave(db, 'wave_form')
    .addColumn('dimensions', 'text', (column) => column.notNull())
    .addColumn('own_items', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('wave_form_key', ['study', 'wave', 'municipality'])
    .execute()

  await inWave(db, 'collection')
    .addColumn('submissions', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('collection_key', ['study', 'wave', 'municipality'])
    .execute()

  // A personal code cannot be used twice, whatever the program around it does.
  await inWave(db, 'invitation')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('personal', 'shared')`))
    .addColumn('sector', 'text')
    .addColumn('submitted', 'integer', (column) => column.notNull().check(sql`submitted >= 0`))
    .addColumn('revoked', 'integer', (column) => column.notNull())
    .addCheckConstraint('personal_code_once', sql`kind = 'shared' or submitted <= 1`)
    .modifyEnd(sql.raw(engine.keyOrderedTable))
    .execute()

  await inWave(db, 'response')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('attributes', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('answers', 'text', (column) => column.notNull())
    .modifyEnd(sql.raw(engine.keyOrderedTable))
    .execute()

  await inWave(db, 'comment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('dimension', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .modifyEnd(sql.raw(engine.keyOrderedTable))
    .execute()

  for (const table of ['invitation', 'response', 'comment'])
    await db.schema.createIndex(`${table}_collection`).on(table).columns(['study', 'municipality', 'wave']).execute()

  await db.schema
    .createTable('access')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('role', 'text', (column) => column.notNull().check(sql`role in ('owner', 'coordinator', 'evaluator')`))
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('study', 'text', (column) => column.references('study.id'))
    .addColumn('municipality', 'text')
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_on', 'text', (column) => column.notNull())
    .addColumn('revoked_on', 'text')
    .execute()

  await db.schema
    .createTable('session')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('access', 'text', (column) => column.notNull().references('access.id'))
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute()
}

/** A table about one wave of one municipality. */
function inWave(db: Schema, table: string) {
  return db.schema
    .createTable(table)
    .addColumn('study', 'text', (column) => column.notNull())
    .addColumn('wave', 'text', (column) => column.notNull())
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addForeignKeyConstraint(`${table}_wave`, ['study', 'wave'], 'wave', ['study', 'id'])
    .addForeignKeyConstraint(`${table}_municipality`, ['study', 'municipality'], 'municipality', ['study', 'id'])
}
