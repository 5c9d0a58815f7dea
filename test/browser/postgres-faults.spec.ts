import { test } from '@playwright/test'
import pg from 'pg'
import { respondWords } from '#words/respond.ts'
import startPostgres from '../postgres.ts'
import { freshPostgres } from '../store/stores.ts'
import { answered, type Fault, testFaults } from './fault.ts'
import { type FaultyInstallation, faultyInstallation } from './faulty-installation.ts'
import { sendingFaults } from './sending-faults.ts'

const { de } = respondWords

test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })

let peilung: FaultyInstallation
let database: string
let stopPostgres: () => Promise<void>
test.beforeAll(async () => {
  stopPostgres = await startPostgres()
  database = (await freshPostgres()).location
  peilung = await faultyInstallation(4488, database)
})
test.afterAll(async () => {
  await peilung.remove()
  await stopPostgres()
})

/** As after a restart of the database: every connection the server holds is gone. */
async function cutOff(): Promise<void> {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`)
  await client.end()
}

const databaseFaults: readonly Fault[] = [
  {
    fault: 'the database restarted between two answers',
    provoke: async (person) => {
      await answered(person)
      await person.check()
      await cutOff()
      await person.page.getByRole('button', { name: de.check.send }).click()
    },
    told: 'arrived',
    stored: 1,
  },
]

test.describe('on PostgreSQL', () => testFaults(() => peilung, [...sendingFaults, ...databaseFaults]))
