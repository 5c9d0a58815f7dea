import type { Page } from '@playwright/test'

/** Everything a page could have left on the device, as text: to be searched for a code, an answer, a comment. */
export async function traces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [location.href, history.state, document.cookie, { ...localStorage }, { ...sessionStorage }]
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) found.push(request.url)
    }
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const shelf of database.objectStoreNames) {
        const store = database.transaction(shelf).objectStore(shelf)
        for (const request of [store.getAllKeys(), store.getAll()])
          found.push(
            await new Promise((resolve) => {
              request.onsuccess = () => resolve(request.result)
            }),
          )
      }
      database.close()
    }
    return JSON.stringify(found)
  })
}
