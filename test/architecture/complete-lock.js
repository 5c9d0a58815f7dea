/**
 * Completes package-lock.json after `npm install`: an optional package for a foreign platform that the
 * registry in use does not hold is missing from the lock, and `npm ci` then refuses the whole lock. Each
 * missing one gets an entry with its version and platform, so that `npm ci` passes everywhere and fetches
 * it where it exists.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'win32',
  'openharmony',
  'wasm32',
  'aix',
  'netbsd',
  'openbsd',
  'sunos',
]
const architectures = { 'arm-eabi': 'arm', 'arm-gnueabihf': 'arm', arm64: 'arm64', x64: 'x64', ia32: 'ia32' }
const added = []

for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    if (lock.packages[key]) continue
    const os = systems.find((system) => name.includes(`-${system}`) || name.includes(`/${system}`)) ?? 'none'
    const cpu = Object.entries(architectures).find(([part]) => name.includes(`-${part}`))?.[1] ?? 'none'
    lock.packages[key] = { version: version.replace(/^[\^~]/, ''), cpu: [cpu], optional: true, os: [os] }
    added.push(name)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'package-lock.json is complete.' : `Added: ${added.join(', ')}`)
