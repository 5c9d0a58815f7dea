import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { germanDay, openContext } from '#service/context.ts'
import { freshPostgres } from '../store/stores.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peilung-context-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the day is the German one, in winter and in summer', () => {
  expect(germanDay(new Date('2026-11-30T22:59:59Z'))).toBe('2026-11-30')
  expect(germanDay(new Date('2026-11-30T23:00:00Z'))).toBe('2026-12-01')
  expect(germanDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
})

test('the key of the hashes is made once, kept, and readable by the operating user only', async () => {
  const data = join(folder, 'new', 'data')
  const first = await openContext(data)
  await first.store.close()
  const second = await openContext(data)
  await second.store.close()
  expect(Buffer.from(second.secret)).toEqual(Buffer.from(first.secret))
  expect(first.secret).toHaveLength(32)
  expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600)
  expect(statSync(data).mode & 0o077).toBe(0)
  expect(readFileSync(join(data, 'peilung.sqlite')).includes(Buffer.from(first.secret))).toBe(false)
})

test('a PostgreSQL address in the environment is used instead of the file', async () => {
  const database = await freshPostgres()
  process.env.PEILUNG_DATABASE_URL = database.location
  try {
    const context = await openContext(folder)
    expect(await context.store.studies()).toEqual([])
    await context.store.close()
  } finally {
    delete process.env.PEILUNG_DATABASE_URL
    await database.remove()
  }
  expect(() => statSync(join(folder, 'peilung.sqlite'))).toThrow()
})

test('a folder that cannot be made is refused by name', async () => {
  await (await openContext(folder)).store.close()
  const refused = await openContext(join(folder, 'peilung.sqlite', 'below')).catch((error) => error)
  expect(refused).toMatchObject({ kind: 'storeUnusable' })
  expect(JSON.stringify(refused.details)).toContain('below')
})
