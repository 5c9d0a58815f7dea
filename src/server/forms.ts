import { Hono } from 'hono'
import { problem } from '#core/problem.ts'
import type { Context } from '#service/context.ts'
import { form, introduction, submit } from '#service/forms.ts'
import { networkPicture } from '#service/give-back.ts'
import type { Guard } from './attempts.ts'
import { clientOf } from './client.ts'
import { readerRegister } from './locale.ts'

/** What a respondent's browser asks for; the code in the address is all it has. */
export function formRoutes(context: Context, guard: Guard) {
  return new Hono()
    .get('/forms/:token', async (request) => {
      const token = request.req.param('token')
      return request.json(await guard(clientOf(request).address, () => introduction(context, { token })))
    })
    .get('/forms/:token/form', async (request) => {
      const input = { token: request.req.param('token'), register: readerRegister(request) }
      return request.json(await guard(clientOf(request).address, () => form(context, input)))
    })
    .get('/forms/:token/network', async (request) => {
      const token = request.req.param('token')
      return request.json(await guard(clientOf(request).address, () => networkPicture(context, { token })))
    })
    .post('/forms/:token', async (request) => {
      const body = await request.req.json().catch(() => {
        throw problem('bodyNotJson')
      })
      const input = { token: request.req.param('token'), body }
      const outcome = await guard(clientOf(request).address, () => submit(context, input))
      return request.json({ arrived: outcome }, outcome === 'stored' ? 201 : 200)
    })
}
