import { type ChildProcess, spawn } from 'node:child_process'

export interface ServerProcess {
  readonly address: string
  /** All that was printed so far. */
  readonly output: () => string
  readonly stop: () => Promise<void>
  /** As a power cut would: no clean-up. */
  readonly kill: () => Promise<void>
}

/**
 * Starts Peilung as the README does, with its own data folder, and waits until it answers.
 *
 * @param program what Node runs in its place
 * @param environment in addition to that of the tests
 */
export async function startServer(
  dataFolder: string,
  port: number,
  program: readonly string[] = ['src/cli/main.js', 'serve', '--port', String(port), '--data', dataFolder],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  const address = `http://127.0.0.1:${port}`
  await answers(address, child, () => output)
  const ended = (signal: 'SIGTERM' | 'SIGKILL') => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await exit
  }
  return { address, output: () => output, stop: ended('SIGTERM'), kill: ended('SIGKILL') }
}

async function answers(address: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`Peilung stopped while starting:\n${output()}`)
    const response = await fetch(`${address}/api/installation`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`Peilung did not answer within a minute:\n${output()}`)
}
