import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context as Request } from 'hono'

/**
 * Where a request comes from. Behind a reverse proxy on the same machine, what the proxy says counts, also
 * through several of them; from anywhere else such headers could be made up and are ignored.
 */
export function clientOf(request: Request): { readonly address: string; readonly secure: boolean } {
  const peer = peerAddress(request)
  if (!isThisMachine(peer)) return { address: peer, secure: false }
  const stations = (request.req.header('X-Forwarded-For') ?? '').split(',').map((station) => station.trim())
  const forwarded = stations.findLast((station) => station !== '' && !isThisMachine(station))
  return { address: forwarded || peer, secure: request.req.header('X-Forwarded-Proto') === 'https' }
}

function peerAddress(request: Request): string {
  // Requests made inside the process, as tests do, have no connection.
  if (!request.env || !('incoming' in request.env)) return '127.0.0.1'
  return getConnInfo(request).remote.address ?? ''
}

function isThisMachine(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.')
}
