import { existsSync, statSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { migrate } from '#store/migrate.ts'
import { migrations } from '#store/migrations/index.ts'
import { openStore } from '#store/open.ts'
import type { Tables } from '#store/tables.ts'
import { invitation, study, submission } from './sample.ts'
import { engines, freshSqlite } from './stores.ts'

const engine = { keyOrderedTable: 'without rowid', storesRowsInInsertionOrder: false }

/** The schema as it was before one of its changes. */
const migrationsBefore = (name: string) =>
  Object.fromEntries(Object.entries(migrations(engine)).filter(([one]) => one < name))

describe.each(engines)('opening a store on %s', (name, fresh) => {
  test('twice keeps what is in it', async () => {
    const database = await fresh()
    const first = await openStore(database.location)
    await first.transact(async (writer) => {
      await writer.addStudy(study)
      await writer.addInvitations([invitation('a')])
      await writer.submit(submission('a', 'one'))
    })
    await first.close()
    const second = await openStore(database.location)
    expect(await second.study('probe')).toEqual(study)
    expect(await second.responses('probe', 'seedorf')).toHaveLength(1)
    await second.close()
    await database.remove()
  })

  test('made by a newer version of the program is refused and left as it is', async () => {
    const database = await fresh()
    await (await openStore(database.location)).close()
    const statement = "insert into kysely_migration (name, timestamp) values ('999-later', '2030')"
    if (name === 'SQLite') new Sqlite(database.location).exec(statement).close()
    else {
      const client = new pg.Client({ connectionString: database.location })
      await client.connect()
      await client.query(statement)
      await client.end()
    }
    await expect(openStore(database.location)).rejects.toMatchObject({
      kind: 'storeNewer',
      details: { migration: '999-later' },
    })
    await database.remove()
  })
})

test('a database made by the first migration is brought forward by a later one and keeps its data', async () => {
  const database = await freshSqlite()
  const store = await openStore(database.location)
  await store.transact((writer) => writer.addStudy(study))
  await store.close()

  const file = new Sqlite(database.location)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) })
  const later: Migration = {
    up: async (schema) => schema.schema.alterTable('study').addColumn('publisher', 'text').execute(),
  }
  const list = { ...migrations(engine), '900-publisher': later }
  await migrate(db, list, 'probe')
  await migrate(db, list, 'probe')
  const rows = await sql<{ id: string; publisher: string | null }>`select id, publisher from study`.execute(db)
  expect(rows.rows).toEqual([{ id: 'probe', publisher: null }])
  await db.destroy()
  await database.remove()
})

test('forms fixed before it was kept what they ask take the version of their study', async () => {
  const database = await freshSqlite()
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(database.location) }) })
  await migrate(db, migrationsBefore('007-wave-instrument'), 'probe')
  await sql`insert into study (id, title, instrument_id, instrument_version, instrument_hash, dimensions, linkage,
    minimum_cell, simulated, locale) values ('s', 'S', 'framework', '1.0.0', 'abc', '[]', 'none', 5, 0, 'de')`.execute(
    db,
  )
  await sql`insert into municipality values ('s', 'm', 'M', null, null, 0)`.execute(db)
  await sql`insert into wave values ('s', 'T0', 'before', '2026-01-01', '2026-01-02', 0)`.execute(db)
  await sql`insert into wave_form values ('s', 'T0', 'm', '[]', '[]', 1)`.execute(db)
  await migrate(db, migrations(engine), 'probe')
  const rows = await db
    .selectFrom('wave_form')
    .select(['instrument_id', 'instrument_version', 'instrument_hash'])
    .execute()
  expect(rows).toEqual([{ instrument_id: 'framework', instrument_version: '1.0.0', instrument_hash: 'abc' }])
  await db.destroy()
  await database.remove()
})

test('forms fixed before it was kept whether they were the first are told by the place of their wave', async () => {
  const database = await freshSqlite()
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(database.location) }) })
  const { '001-init': init, '002-releases': releases } = migrations(engine)
  await migrate(db, { '001-init': init!, '002-releases': releases! }, 'probe')
  await sql`insert into study (id, title, instrument_id, instrument_version, instrument_hash, dimensions, linkage,
    minimum_cell, simulated, locale) values ('s', 'S', 'i', '1', 'h', '[]', 'none', 5, 0, 'de')`.execute(db)
  await sql`insert into municipality values ('s', 'm', 'M', null, null, 0)`.execute(db)
  for (const [position, wave] of ['T0', 'T2'].entries()) {
    await sql`insert into wave values ('s', ${wave}, 'before', '2026-01-01', '2026-01-02', ${position})`.execute(db)
    await sql`insert into wave_form values ('s', ${wave}, 'm', '[]', '[]')`.execute(db)
  }
  await migrate(db, migrations(engine), 'probe')
  const rows = await sql<{ wave: string; first: number }>`select wave, first from wave_form order by wave`.execute(db)
  expect(rows.rows).toEqual([
    { wave: 'T0', first: 1 },
    { wave: 'T2', first: 0 },
  ])
  await db.destroy()
  await database.remove()
})

test('codes issued before there were rooms belong to no room', async () => {
  const database = await freshSqlite()
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(database.location) }) })
  await migrate(db, migrationsBefore('008-meetings'), 'probe')
  await sql`insert into study (id, title, instrument_id, instrument_version, instrument_hash, dimensions, linkage,
    minimum_cell, simulated, locale) values ('s', 'S', 'i', '1', 'h', '[]', 'none', 5, 0, 'de')`.execute(db)
  await sql`insert into municipality values ('s', 'm', 'M', null, null, 0)`.execute(db)
  await sql`insert into wave values ('s', 'T0', 'before', '2026-01-01', '2026-01-02', 0)`.execute(db)
  await sql`insert into invitation (token_hash, study, wave, municipality, kind, sector, submitted, revoked)
    values ('old', 's', 'T0', 'm', 'shared', null, 3, 0)`.execute(db)
  await db.destroy()
  const store = await openStore(database.location)
  expect(await store.invitation('old')).toMatchObject({ kind: 'shared', submitted: 3 })
  expect(await store.openRoom({ study: 's', wave: 'T0', municipality: 'm' })).toBeNull()
  expect(await store.groupRatings('s', null)).toEqual([])
  await store.close()
  await database.remove()
})

test('releases made before it was noted what they showed are kept, with nothing noted', async () => {
  const database = await freshSqlite()
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(database.location) }) })
  await migrate(db, migrationsBefore('009-release-figures'), 'probe')
  await sql`insert into study (id, title, instrument_id, instrument_version, instrument_hash, dimensions, linkage,
    minimum_cell, simulated, locale) values ('s', 'S', 'i', '1', 'h', '[]', 'none', 5, 0, 'de')`.execute(db)
  await sql`insert into municipality values ('s', 'm', 'M', null, null, 0)`.execute(db)
  await sql`insert into wave values ('s', 'T0', 'before', '2026-01-01', '2026-01-02', 0)`.execute(db)
  await sql`insert into release values ('r', 's', 'm', 'T0', 12, '{"sector":[],"level":[]}', '1.0.0', '2026-01-03')`.execute(
    db,
  )
  await db.destroy()
  const store = await openStore(database.location)
  expect(await store.releases('s', null)).toEqual([
    expect.objectContaining({ wave: 'T0', responses: 12, partition: { sector: [], level: [] }, figures: null }),
  ])
  await store.close()
  await database.remove()
})

test('studies from before drafts could lie at the server keep them on the devices, and drafts find an empty table', async () => {
  const database = await freshSqlite()
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(database.location) }) })
  await migrate(db, migrationsBefore('005-drafts'), 'probe')
  await sql`insert into study (id, title, instrument_id, instrument_version, instrument_hash, dimensions, linkage,
    minimum_cell, simulated, locale) values ('s', 'S', 'i', '1', 'h', '[]', 'none', 5, 0, 'de')`.execute(db)
  await db.destroy()
  const store = await openStore(database.location)
  expect((await store.study('s'))?.drafts).toBe('device')
  const draft = { id: 'd', content: 'locked', expiresOn: '2026-12-01' }
  expect(await store.transact((writer) => writer.putDraft(draft, null))).toBe(true)
  expect([await store.draft('d'), await store.draftsUntil('2026-12-01')]).toEqual(['locked', 1])
  await store.close()
  await database.remove()
})

test('own codes from before elements were asked for keep their hash, and nobody was promised anything back', async () => {
  const database = await freshSqlite()
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(database.location) }) })
  await migrate(db, migrationsBefore('006-own-code-without-one'), 'probe')
  await sql`insert into study (id, title, instrument_id, instrument_version, instrument_hash, dimensions, linkage, minimum_cell, simulated, locale)
    values ('s', 'S', 'i', '1', 'h', '[]', 'self-generated code', 5, 0, 'de')`.execute(db)
  await sql`insert into wave (study, id, kind, opens_on, closes_on, position)
    values ('s', 'T0', 'before', '2026-01-01', '2026-01-02', 0)`.execute(db)
  await sql`insert into municipality (study, id, name, position) values ('s', 'm', 'M', 0)`.execute(db)
  for (const [id, code] of [
    ['coded', 'hash'],
    ['none', null],
  ])
    await sql`insert into response (study, wave, municipality, id, attributes, code, answers)
      values ('s', 'T0', 'm', ${id}, '{}', ${code}, '{}')`.execute(db)
  await db.destroy()

  const store = await openStore(database.location)
  const responses = await store.responses('s', 'm')
  expect(responses.map(({ id, code }) => [id, code])).toEqual([
    ['coded', { whole: 'hash', withoutOne: [] }],
    ['none', null],
  ])
  expect((await store.study('s'))?.givesBack).toBe(false)
  await store.close()
  await database.remove()
})

test('a file that is no database is refused by name', async () => {
  const error = await openStore(import.meta.filename).catch((refusal) => refusal)
  expect(error).toMatchObject({ kind: 'storeUnusable', details: { place: import.meta.filename } })
})

test('an unreachable server is refused without its password', async () => {
  const error = await openStore('postgres://ada:secret@127.0.0.1:1/peilung').catch((refusal) => refusal)
  expect(error).toMatchObject({ kind: 'storeUnusable', details: { place: '127.0.0.1:1/peilung' } })
  expect(JSON.stringify(error)).not.toContain('secret')
})

test('only the owner of the process may read the file', async () => {
  const database = await freshSqlite()
  await (await openStore(database.location)).close()
  expect(existsSync(database.location)).toBe(true)
  expect(statSync(database.location).mode & 0o077).toBe(0)
  await database.remove()
})
