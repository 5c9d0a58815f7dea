import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { problem } from '#core/problem.ts'
import { currentSession, sessionHours, signIn, signOut } from '#service/access.ts'
import type { Context } from '#service/context.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { enter } from '#service/forms.ts'
import { installation } from '#service/studies.ts'
import { sessionCookie } from './access.ts'
import type { Guard } from './attempts.ts'
import { jsonBody } from './body.ts'
import { clientOf } from './client.ts'

/** Doors: the first page, a code, a sign-in link. */
export function publicRoutes(context: Context, guard: Guard) {
  const cookieOf = { path: '/', httpOnly: true, sameSite: 'Lax' } as const

  return new Hono()
    .get('/installation', async (request) => request.json(await installation(context)))
    .post('/demonstration', async (request) => {
      const cookie = getCookie(request, sessionCookie)
      const session = cookie ? await currentSession(context, cookie) : null
      const isOperator = session?.role === 'owner' && session.study === null
      if (!isOperator && !(await installation(context)).empty) throw problem('installationNotEmpty')
      return request.json(await loadDemonstration(context), 201)
    })
    .post('/entry', jsonBody(z.strictObject({ code: z.string().max(100) })), async (request) => {
      const { address } = clientOf(request)
      return request.json(await guard(address, () => enter(context, request.req.valid('json'))))
    })
    .post('/session', jsonBody(z.strictObject({ link: z.string().min(1).max(200) })), async (request) => {
      const { address, secure } = clientOf(request)
      const { session, cookie } = await guard(address, () => signIn(context, request.req.valid('json')))
      setCookie(request, sessionCookie, cookie, { ...cookieOf, secure, maxAge: sessionHours * 3600 })
      return request.json(session, 201)
    })
    .get('/session', async (request) => {
      const cookie = getCookie(request, sessionCookie)
      const session = cookie ? await currentSession(context, cookie) : null
      if (!session) throw problem('signInNeeded')
      return request.json(session)
    })
    .delete('/session', async (request) => {
      const cookie = getCookie(request, sessionCookie)
      if (cookie) await signOut(context, cookie)
      deleteCookie(request, sessionCookie, cookieOf)
      return request.json({ signedOut: true as const })
    })
}
