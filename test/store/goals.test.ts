import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Goal } from '#core/model/goal.ts'
import { migrate } from '#store/migrate.ts'
import { migrations } from '#store/migrations/index.ts'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import type { Tables } from '#store/tables.ts'
import { study } from './sample.ts'
import { engines, type FreshDatabase, freshSqlite } from './stores.ts'

const goal: Goal = {
  id: 'goal-1',
  text: 'In jeder Gemeinde gibt es eine Anlaufstelle.',
  source: '• In jeder Gemeinde gibt es eine Anlaufstelle.',
  dimensions: ['offers'],
  ownItem: 'own-goal-1',
  scale: {
    steps: ['unter 8', '8 bis 13', '14 bis 18', '19 bis 24', 'alle 25'],
    start: -1,
    agreedOn: '2026-01-15',
    expectedBy: '2026-12-31',
  },
  ratings: [{ on: '2026-06-01', by: 'Steuerungsgruppe', level: 0 }],
  measures: [
    {
      id: 'measure-1',
      what: 'Anlaufstellen benennen',
      who: 'Gesundheitsamt',
      until: '2026-09-30',
      state: 'running',
      from: '2026-01-15',
    },
  ],
  changes: [{ on: '2026-06-01', part: 'rating', of: '2026-06-01', from: null, to: '0', reason: null }],
  revision: 1,
}

describe.each(engines)('goals in the store on %s', (_name, fresh) => {
  let database: FreshDatabase
  let store: Store

  beforeEach(async () => {
    database = await fresh()
    store = await openStore(database.location)
    await store.transact(async (writer) => {
      await writer.addStudy(study)
      await writer.addGoal('probe', 'seedorf', goal)
    })
  })
  afterEach(async () => {
    await store.close()
    await database.remove()
  })

  test('come back as they were agreed, in the order in which they were added, each for its municipality', async () => {
    const second = { ...goal, id: 'goal-0', scale: null, ratings: [], ownItem: null }
    await store.transact((writer) => writer.addGoal('probe', 'seedorf', second))
    expect(await store.goals('probe', 'seedorf')).toEqual([goal, second])
    expect(await store.goals('probe', 'bergheim')).toEqual([])
  })

  test('are replaced by whoever has seen the latest state, and count on', async () => {
    const changed = { ...goal, text: 'In jeder zweiten Gemeinde gibt es eine Anlaufstelle.' }
    expect(await store.transact((writer) => writer.replaceGoal('probe', 'seedorf', changed))).toBe(true)
    expect(await store.goals('probe', 'seedorf')).toEqual([{ ...changed, revision: 2 }])
  })

  test('stay as they are for whoever has seen an older state, or works elsewhere', async () => {
    const late = { ...goal, text: 'zu spät', revision: 0 }
    expect(await store.transact((writer) => writer.replaceGoal('probe', 'seedorf', late))).toBe(false)
    expect(await store.transact((writer) => writer.removeGoal('probe', 'seedorf', late))).toBe(false)
    expect(await store.transact((writer) => writer.replaceGoal('probe', 'bergheim', goal))).toBe(false)
    expect(await store.goals('probe', 'seedorf')).toEqual([goal])
  })

  test('of ten who change the same state at once one succeeds', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        store.transact((writer) => writer.replaceGoal('probe', 'seedorf', { ...goal, text: `Fassung ${index}` })),
      ),
    )
    expect(outcomes.filter(Boolean)).toHaveLength(1)
    expect((await store.goals('probe', 'seedorf'))[0]?.revision).toBe(2)
  })

  test('can be taken away', async () => {
    expect(await store.transact((writer) => writer.removeGoal('probe', 'seedorf', goal))).toBe(true)
    expect(await store.goals('probe', 'seedorf')).toEqual([])
  })
})

test('a database from before goals keeps what is in it and takes goals from then on', async () => {
  const database = await freshSqlite()
  const file = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(database.location) }) })
  const { '004-goals': _, ...before } = migrations({
    keyOrderedTable: 'without rowid',
    storesRowsInInsertionOrder: false,
  })
  const earlier = Object.fromEntries(Object.entries(before).filter(([name]) => name < '004'))
  await migrate(file, earlier, 'probe')
  await sql`insert into study values ('probe', 'P', 'i', '1', 'h', '[]', 'none', 5, 0, 'de')`.execute(file)
  await sql`insert into municipality values ('probe', 'seedorf', 'Seedorf', null, null, 0)`.execute(file)
  await sql`insert into own_items values ('probe', 'seedorf', '[]')`.execute(file)
  await file.destroy()

  const store = await openStore(database.location)
  expect((await store.study('probe'))?.municipalities.map(({ id }) => id)).toEqual(['seedorf'])
  expect(await store.goals('probe', 'seedorf')).toEqual([])
  await store.transact((writer) => writer.addGoal('probe', 'seedorf', goal))
  expect(await store.goals('probe', 'seedorf')).toEqual([goal])
  await store.close()
  await database.remove()
})
