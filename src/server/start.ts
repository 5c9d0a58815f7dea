import { createServer, type Server } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { problem } from '#core/problem.ts'
import type { Context } from '#service/context.ts'
import { createApp } from './app.ts'

export interface RunningServer {
  readonly address: string
  /** Lets running requests finish, then closes the store. */
  stop(): Promise<void>
}

/** Tries a port before anything else is opened or made. @throws Problem portTaken */
export async function assertPortFree(port: number): Promise<void> {
  const server = createServer()
  await listen(server, port)
  await new Promise((resolve) => server.close(resolve))
}

/** @throws Problem portTaken */
function listen(server: Pick<Server, 'once' | 'listen'>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? problem('portTaken', { port }) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}

/**
 * Listens on this machine only; a reverse proxy in front of it brings encryption.
 *
 * @param port 0 for any free one
 * @throws Problem portTaken
 */
export async function startServer(
  context: Context,
  { port, pages, log }: { readonly port: number; readonly pages: string; readonly log: (line: string) => void },
): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: createApp(context, pages, log).fetch })
  await listen(server, port)
  const { port: listening } = server.address() as { port: number }
  return {
    address: `http://localhost:${listening}`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve))
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      await closed
      await context.store.close()
    },
  }
}
