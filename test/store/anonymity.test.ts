import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { invitation, study, submission } from './sample.ts'
import { engines, type FreshDatabase } from './stores.ts'

const people = Array.from({ length: 12 }, (_, index) => `hash-${String(index).padStart(2, '0')}`)

/** Runs one query on the finished database, past the store, as somebody with a copy of it could. */
async function query(location: string, text: string): Promise<Record<string, unknown>[]> {
  if (!location.startsWith('postgres')) {
    const file = new Sqlite(location, { readonly: true })
    const rows = file.prepare(text).all()
    file.close()
    return rows as Record<string, unknown>[]
  }
  const client = new pg.Client({ connectionString: location })
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows
}

describe.each(engines)('what a copy of the database tells on %s', (name, fresh) => {
  let database: FreshDatabase
  let store: Store

  beforeEach(async () => {
    database = await fresh()
    store = await openStore(database.location)
    await store.transact(async (writer) => {
      await writer.addStudy(study)
      await writer.addInvitations(people.map((hash) => invitation(hash)))
    })
  })
  afterEach(async () => {
    await store.close()
    await database.remove()
  })

  /** Each person submits in turn; every second one leaves no comment. Returns the ids in order of arrival. */
  async function collect(): Promise<string[]> {
    const arrived: string[] = []
    for (const [index, person] of people.slice(0, 10).entries()) {
      const one = submission(person)
      arrived.push(one.response.id)
      const comments = index % 2 === 0 ? one.comments : []
      await store.transact((writer) => writer.submit({ ...one, comments }))
    }
    return arrived
  }

  const columnsOf = async (table: string): Promise<string[]> => {
    const rows = await query(
      database.location,
      name === 'SQLite'
        ? `select name from pragma_table_info('${table}') order by name`
        : `select column_name as name from information_schema.columns where table_name = '${table}' order by 1`,
    )
    return rows.map((row) => String(row.name))
  }

  test('a response and a comment have these columns, no time, no running number, no reference to a code', async () => {
    expect(await columnsOf('response')).toEqual([
      'answers',
      'attributes',
      'code',
      'code_without_one',
      'id',
      'municipality',
      'study',
      'wave',
    ])
    expect(await columnsOf('comment')).toEqual(['dimension', 'id', 'municipality', 'study', 'text', 'wave'])
    expect(await columnsOf('draft')).toEqual(['content', 'expires_on', 'id'])
    expect(await columnsOf('invitation')).toEqual([
      'kind',
      'municipality',
      'revoked',
      'room',
      'sector',
      'study',
      'submitted',
      'token_hash',
      'wave',
    ])
  })

  test('no value is shared by a used code and a response, apart from the wave and the municipality', async () => {
    await collect()
    const values = async (table: string) =>
      new Set((await query(database.location, `select * from ${table}`)).flatMap((row) => Object.values(row)))
    const [codes, responses, comments] = [await values('invitation'), await values('response'), await values('comment')]
    const room = new Set<unknown>(['probe', 'T2', 'seedorf', null])
    expect([...codes].filter((value) => responses.has(value) && !room.has(value))).toEqual([])
    expect([...codes].filter((value) => comments.has(value) && !room.has(value))).toEqual([])
    expect([...comments].filter((value) => responses.has(value) && !room.has(value))).toEqual([])
  })

  test('reading a table as it lies there gives the order of the random ids, not the order of arrival', async () => {
    const arrived = await collect()
    const lying = (await query(database.location, 'select id from response')).map((row) => row.id)
    expect(lying).toEqual([...arrived].sort())
    expect(lying).not.toEqual(arrived)
  })

  if (name === 'SQLite') {
    test('tables have no hidden running number', async () => {
      for (const table of ['invitation', 'response', 'comment'])
        await expect(query(database.location, `select rowid from ${table}`)).rejects.toThrow('no such column: rowid')
    })

    test('the write-ahead log, which would hold a used code beside its answers, is empty', async () => {
      await collect()
      const folder = dirname(database.location)
      const logs = readdirSync(folder).filter((file) => file.endsWith('-wal'))
      expect(logs.map((file) => readFileSync(join(folder, file)).length)).toEqual(logs.map(() => 0))
    })
  } else {
    test('the numbers of transactions join no code to a response', async () => {
      await collect()
      const transactions = async (table: string) =>
        (await query(database.location, `select distinct xmin::text from ${table}`)).map((row) => row.xmin)
      expect(await transactions('invitation')).toHaveLength(1)
      expect(await transactions('response')).toHaveLength(1)
      expect(await transactions('comment')).toHaveLength(1)
      const joined = await query(
        database.location,
        'select i.token_hash, count(*)::int as responses from invitation i join response r on i.xmin = r.xmin group by 1',
      )
      expect(joined.map((row) => row.responses)).toEqual(people.map(() => 10))
    })

    test('the places of the rows give neither the order of arrival nor that of redeeming', async () => {
      const arrived = await collect()
      const placed = (await query(database.location, 'select id from response order by ctid')).map((row) => row.id)
      expect(placed).toEqual([...arrived].sort())
      const hashes = await query(database.location, 'select token_hash from invitation order by ctid')
      expect(hashes.map((row) => row.token_hash)).toEqual(people)
      const comments = (await query(database.location, 'select id from comment order by ctid')).map((row) => row.id)
      expect(comments).toEqual([...comments].sort())
    })
  }

  test('the engine itself refuses a second use of a personal code', async () => {
    await collect()
    const forced = store.transact(async (writer) => {
      await writer.addInvitations([{ ...invitation('forged'), submitted: 2 }])
    })
    await expect(forced).rejects.toThrow(/personal_code_once|CHECK constraint/)
  })
})
