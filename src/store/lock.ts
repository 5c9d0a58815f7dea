import { chmodSync } from 'node:fs'
import Sqlite from 'better-sqlite3'

/**
 * Holds a file for this process alone. The operating system ends the hold with the process, however it ends: nothing
 * is left behind that somebody would have to clear away.
 *
 * @param file made where missing
 * @returns what ends the hold; null where another process has it
 */
export function holdFile(file: string): (() => void) | null {
  const database = new Sqlite(file, { timeout: 0 })
  try {
    chmodSync(file, 0o600)
    database.exec('begin exclusive')
  } catch (error) {
    database.close()
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
  return () => void database.close()
}
