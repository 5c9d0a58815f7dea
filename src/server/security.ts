import { createMiddleware } from 'hono/factory'
import { problem } from '#core/problem.ts'
import { clientOf } from './client.ts'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Lengths of bars are written as style attributes; style sheets and scripts come from files only.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** What every answer tells the browser not to do, and what it must not keep. */
export const securityHeaders = createMiddleware(async function securityHeaders(request, next) {
  await next()
  request.header('Content-Security-Policy', contentSecurityPolicy)
  request.header('Referrer-Policy', 'no-referrer')
  request.header('X-Content-Type-Options', 'nosniff')
  request.header('Cross-Origin-Opener-Policy', 'same-origin')
  request.header('Cross-Origin-Resource-Policy', 'same-origin')
  request.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  if (clientOf(request).secure) request.header('Strict-Transport-Security', 'max-age=31536000')
  if (/^\/(api|r|sign-in)(\/|$)/.test(request.req.path)) request.header('Cache-Control', 'no-store')
})

/** Changes are accepted from Peilung's own pages only; programs that are no browser send neither header. */
export const sameSiteOnly = createMiddleware(async function sameSiteOnly(request, next) {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.req.method)) return next()
  const site = request.req.header('Sec-Fetch-Site')
  const origin = request.req.header('Origin')
  const host = request.req.header('X-Forwarded-Host') ?? request.req.header('Host')
  const sameOrigin = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
  if ((site !== undefined && site !== 'same-origin' && site !== 'none') || !sameOrigin) throw problem('otherSite')
  return next()
})
