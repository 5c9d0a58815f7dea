import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'

/**
 * One line a request: method, pattern of the route, status, duration. Neither address nor time nor the path
 * itself, for a path may hold a code and a time may tell who answered.
 */
export function requestLog(log: (line: string) => void) {
  return createMiddleware(async function requestLog(request, next) {
    const start = performance.now()
    await next()
    const pattern = matchedRoutes(request).findLast(({ path }) => !path.endsWith('*'))?.path ?? 'page'
    log(`${request.req.method} ${pattern} ${request.res.status} ${Math.round(performance.now() - start)} ms`)
  })
}
