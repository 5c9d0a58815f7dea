/**
 * What Peilung keeps on a respondent's device, in IndexedDB: Chromium writes localStorage to disk up to a minute later,
 * so a dead battery took the last answers along (of 100 changes in ten seconds 46 were left after the browser was
 * killed). A strict transaction is on the disk when it says it is complete.
 */
const name = 'peilung'

/** By the code: answers begun, and what is needed to go on with them without network. */
export type Shelf = 'draft' | 'form'
const shelves: readonly Shelf[] = ['draft', 'form']

let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      for (const shelf of shelves) request.result.createObjectStore(shelf)
    }
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      const gone = () => {
        opened = null
      }
      // site data cleared while the page is open: the next access makes the database anew
      database.onclose = gone
      database.onversionchange = () => {
        database.close()
        gone()
      }
      resolve(database)
    }
  })
  opened.catch(() => {
    opened = null
  })
  return opened
}

/** Runs `work` in one transaction and waits until it is complete, for a change: until it is on the disk. */
async function transact<T>(
  shelf: Shelf,
  mode: 'readonly' | 'readwrite',
  work: (store: IDBObjectStore, done: (result: T) => void) => void,
): Promise<T> {
  const database = await open()
  return new Promise<T>((resolve, reject) => {
    const transaction = database.transaction(shelf, mode, { durability: 'strict' })
    let result: T
    transaction.oncomplete = () => resolve(result)
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'))
    work(transaction.objectStore(shelf), (value) => {
      result = value
    })
  })
}

/** Undefined where nothing lies under this key. @throws where the browser refuses */
export function readRecord(shelf: Shelf, key: string): Promise<unknown> {
  return transact<unknown>(shelf, 'readonly', (store, done) => {
    const request = store.get(key)
    request.onsuccess = () => done(request.result)
  })
}

/**
 * Replaces a record by what `change` makes of the present one, as one step between which no other window writes.
 *
 * @param change returns undefined to leave the record as it is
 * @returns what lies there afterwards
 * @throws where the browser refuses, or "QuotaExceededError"
 */
export function changeRecord<T>(shelf: Shelf, key: string, change: (present: unknown) => T | undefined): Promise<T> {
  return transact<T>(shelf, 'readwrite', (store, done) => {
    const request = store.get(key)
    request.onsuccess = () => {
      const next = change(request.result)
      if (next !== undefined) store.put(next, key)
      done(next ?? request.result)
    }
  })
}

/** @returns how many records are left on the shelf */
export function removeRecord(shelf: Shelf, key: string): Promise<number> {
  return transact<number>(shelf, 'readwrite', (store, done) => {
    store.delete(key)
    const request = store.count()
    request.onsuccess = () => done(request.result)
  })
}

/** Takes everything under a key away; the last one takes the database along, so that nothing of Peilung is left. */
export async function removeRecords(key: string): Promise<{ readonly empty: boolean }> {
  try {
    const left = await Promise.all(shelves.map((shelf) => removeRecord(shelf, key)))
    if (left.some((count) => count > 0)) return { empty: false }
    ;(await open()).close()
    opened = null
    indexedDB.deleteDatabase(name)
  } catch {
    // storage refused: then nothing was stored either
  }
  return { empty: true }
}
