/**
 * The service worker: keeps the respondents' pages of this program on the device, so that a form once opened can be
 * opened again, filled in and sent later without network. It keeps files of the program only: no code, no answer, no
 * page of staff ever passes into its caches. The build replaces the two names in capitals (vite.config.ts).
 */
declare const self: ServiceWorkerGlobalScope
declare const PROGRAM_FILES: readonly string[]
declare const PROGRAM_VERSION: string

const prefix = 'peilung-program-'
const current = `${prefix}${PROGRAM_VERSION}`
const shell = '/index.html'
/** Respondents' addresses; everything else belongs to staff and goes to the network as if there were no worker. */
const own = /^\/(r(\/[^/]*)?|datenschutz|barrierefreiheit|impressum)?$/
/** Longer than a slow network needs for the small page, shorter than anybody waits for one that hangs. */
const patience = 3000

self.addEventListener('install', (event) => event.waitUntil(keep()))
self.addEventListener('activate', (event) => event.waitUntil(tidy()))
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin) return
  if (mode === 'navigate' && own.test(pathname)) event.respondWith(page(event.request))
  else if (pathname.startsWith('/assets/')) event.respondWith(file(event.request))
})

async function keep(): Promise<void> {
  const cache = await caches.open(current)
  await cache.addAll(PROGRAM_FILES)
  await self.skipWaiting()
}

/** Names of files hold their fingerprint, so versions live side by side: the one before stays for windows still open. */
async function tidy(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** The newest page where the network brings it at once, else the one that is kept with all its files. */
async function page(request: Request): Promise<Response> {
  const fresh = fetch(request)
  const usable = fresh.then(
    (response) => (response.status < 500 ? response : null),
    () => null,
  )
  const hanging = new Promise<null>((resolve) => setTimeout(resolve, patience, null))
  return (await Promise.race([usable, hanging])) ?? (await (await caches.open(current)).match(shell)) ?? fresh
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}
