import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { type Dialect, Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import pg from 'pg'
import { fileFault } from '#core/file-fault.ts'
import { Problem, problem } from '#core/problem.ts'
import { accessReads, accessWrites } from './access.ts'
import { draftReads, draftWrites } from './drafts.ts'
import { frameReads, frameWrites } from './frames.ts'
import { goalReads, goalWrites } from './goals.ts'
import { invitationReads, invitationWrites } from './invitations.ts'
import { meetingReads, meetingWrites } from './meetings.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { operatorReads, operatorWrites } from './operator.ts'
import { releaseReads, releaseWrites } from './releases.ts'
import { responseReads, responseWrites } from './responses.ts'
import type { Store, StoreReader, StoreWriter } from './store.ts'
import { studyReads, studyWrites } from './studies.ts'
import type { Database, Engine, Tables } from './tables.ts'

/** Everything that depends on the engine: the only place that knows a driver or a dialect. */
interface Driver extends Engine {
  /** For people: the file, or the address without its password. */
  readonly place: string
  readonly dialect: Dialect
  /** What the engine must do after a change so that its files do not tell more than its tables. */
  afterCommit(db: Database): Promise<void>
}

/** Transactions that may lie in the write-ahead log together while others wait. */
const mostUntidied = 32

/**
 * Opens the store and brings its schema up to date.
 *
 * @param location a file (made where missing) or a "postgres://" address
 * @throws Problem storeUnusable, storeNewer
 */
export async function openStore(location: string): Promise<Store> {
  const driver = /^postgres(ql)?:\/\//.test(location) ? postgres(location) : sqlite(location)
  const db = new Kysely<Tables>({ dialect: driver.dialect })
  try {
    await migrate(db, migrations(driver), driver.place)
    await driver.afterCommit(db)
  } catch (error) {
    await db.destroy()
    if (error instanceof Problem) throw error
    throw problem('storeUnusable', { place: driver.place, reason: fileFault(error) })
  }
  let waiting = 0
  let sinceTidied = 0
  return {
    ...reads(db),
    async transact(work) {
      waiting += 1
      const transaction = db.transaction().execute((transaction) => work(writer(transaction, driver)))
      const result = await transaction.finally(() => {
        waiting -= 1
      })
      sinceTidied += 1
      // Of many at once the last one tidies up for all.
      if (waiting === 0 || sinceTidied >= mostUntidied) {
        sinceTidied = 0
        await driver.afterCommit(db)
      }
      return result
    },
    close: () => db.destroy(),
  }
}

function reads(db: Database): StoreReader {
  return {
    ...studyReads(db),
    ...frameReads(db),
    ...goalReads(db),
    ...invitationReads(db),
    ...responseReads(db),
    ...releaseReads(db),
    ...meetingReads(db),
    ...operatorReads(db),
    ...draftReads(db),
    ...accessReads(db),
  }
}

function writer(db: Database, engine: Engine): StoreWriter {
  return {
    ...reads(db),
    ...studyWrites(db),
    ...frameWrites(db),
    ...goalWrites(db),
    ...invitationWrites(db),
    ...responseWrites(db, engine),
    ...releaseWrites(db),
    ...meetingWrites(db),
    ...operatorWrites(db),
    ...draftWrites(db),
    ...accessWrites(db),
  }
}

function sqlite(file: string): Driver {
  return {
    place: file,
    keyOrderedTable: 'without rowid',
    storesRowsInInsertionOrder: false,
    dialect: new SqliteDialect({ database: async () => openSqlite(file) }),
    // The write-ahead log keeps changes in their order, a used code beside its answers: it is emptied after use.
    async afterCommit(db) {
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
    },
  }
}

function openSqlite(file: string) {
  mkdirSync(dirname(file), { recursive: true })
  const database = new Sqlite(file)
  chmodSync(file, 0o600)
  for (const pragma of [
    'busy_timeout = 5000',
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'secure_delete = ON',
  ])
    database.pragma(pragma)
  const statements = new Map<string, Sqlite.Statement>()
  return {
    close: () => void database.close(),
    prepare(text: string) {
      // Transactions only ever write here: taking the lock at the start means waiting for it, not failing later.
      const begun = text === 'begin' ? 'begin immediate' : text
      const statement = statements.get(begun) ?? database.prepare(begun)
      // Bulk inserts come in every length; keeping them would only fill the memory.
      if (begun.length < 2000) statements.set(begun, statement)
      return statement
    },
  }
}

function postgres(address: string): Driver {
  const pool = new pg.Pool({ connectionString: address, max: 10 })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  return {
    place: withoutPassword(address),
    keyOrderedTable: '',
    storesRowsInInsertionOrder: true,
    dialect: new PostgresDialect({ pool }),
    async afterCommit() {},
  }
}

function withoutPassword(address: string): string {
  return URL.canParse(address) ? new URL(address).host + new URL(address).pathname : 'postgres://…'
}
