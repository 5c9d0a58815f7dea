import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { problem } from '#core/problem.ts'
import type { Context } from '#service/context.ts'
import { deleteDraft, keepDraft, openDraft } from '#service/drafts.ts'
import { jsonBody } from './body.ts'
import { clientOf } from './client.ts'
import { writeLimit } from './write-limit.ts'

const limitKilobytes = 64
const id = z.string().regex(/^[0-9a-f]{32}$/)
const version = z.string().regex(/^[0-9a-f]{64}$/)
const Kept = z.strictObject({
  id,
  content: z.base64().min(1),
  permit: z.strictObject({ until: z.iso.date(), seal: version }),
  replaces: version.nullable(),
})

/**
 * Locked drafts. The id stands in the body, never in an address: a proxy that logs addresses would otherwise have it
 * beside the code of the same minute.
 */
export function draftRoutes(context: Context) {
  const limit = writeLimit(() => performance.now() / 1000)
  return new Hono()
    .use(
      '/drafts/*',
      bodyLimit({
        maxSize: limitKilobytes * 1024,
        onError: () => {
          throw problem('bodyTooLarge', { limitKilobytes })
        },
      }),
    )
    .use('/drafts/*', async (request, next) => {
      limit(clientOf(request).address)
      await next()
    })
    .post('/drafts/keep', jsonBody(Kept), async (request) => {
      return request.json(await keepDraft(context, request.req.valid('json')))
    })
    .post('/drafts/open', jsonBody(z.strictObject({ id })), async (request) => {
      return request.json(await openDraft(context, request.req.valid('json')))
    })
    .post('/drafts/delete', jsonBody(z.strictObject({ id })), async (request) => {
      return request.json(await deleteDraft(context, request.req.valid('json')))
    })
}
