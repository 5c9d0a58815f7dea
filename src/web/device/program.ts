const address = '/service-worker.js'

/**
 * Keeps the respondents' pages on this device for the time without network. Only behind https, as browsers demand; while
 * developing there is no worker, for it would show yesterday's page.
 */
export function keepProgram(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    // refused by the browser: then answering goes on in this window, and the draft is kept all the same
    navigator.serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => {})
  }
}

/** Takes the kept pages away again. */
export async function forgetProgram(): Promise<void> {
  try {
    const registrations = await navigator.serviceWorker.getRegistrations()
    await Promise.all(registrations.map((registration) => registration.unregister()))
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
  } catch {
    // no worker without https: then nothing was kept either
  }
}
