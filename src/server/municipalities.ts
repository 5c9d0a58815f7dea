import { Hono } from 'hono'
import { z } from 'zod'
import { ownItemKinds } from '#core/model/instrument.ts'
import type { Context } from '#service/context.ts'
import { frame, readProfile, saveOwnItems, saveProfile, saveRoster } from '#service/frames.ts'
import { issueCodes } from '#service/invitations.ts'
import { municipalityProgress } from '#service/progress.ts'
import { assertMay, type StaffEnvironment } from './access.ts'
import { jsonBody } from './body.ts'

const ProfileText = z.strictObject({ text: z.string() })
const SavedProfile = ProfileText.extend({
  decisions: z.record(z.string().regex(/^\d+$/), z.int().nonnegative().or(z.literal('open'))),
})
const OwnItems = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: z.string().regex(/^own-(goal|challenge|expectation)-\d{1,3}$/),
        kind: z.enum(ownItemKinds),
        text: z.string().trim().min(1).max(500),
        source: z.string().max(2000).nullable(),
        dimensions: z.array(z.string()).max(9),
        confirmed: z.boolean(),
      }),
    )
    .max(60)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length),
})
const RosterCounts = z.strictObject({ roster: z.record(z.string(), z.int().min(0).max(5000).nullable()) })
const NewCodes = z.strictObject({
  personal: z.record(z.string(), z.int().min(0).max(500)),
  shared: z.boolean(),
})

/** One municipality's frame, codes and progress. */
export function municipalityRoutes(context: Context) {
  return new Hono<StaffEnvironment>()
    .post('/profiles', jsonBody(ProfileText), (request) => request.json(readProfile(request.req.valid('json'))))
    .get('/studies/:study/:municipality/frame', async (request) => {
      const place = request.req.param()
      assertMay(request.get('session'), ['owner', 'evaluator', 'coordinator'], place)
      return request.json(await frame(context, place))
    })
    .put('/studies/:study/:municipality/profile', jsonBody(SavedProfile), async (request) => {
      const place = request.req.param()
      assertMay(request.get('session'), ['owner', 'coordinator'], place)
      return request.json(await saveProfile(context, { ...place, ...request.req.valid('json') }))
    })
    .put('/studies/:study/:municipality/own-items', jsonBody(OwnItems), async (request) => {
      const place = request.req.param()
      assertMay(request.get('session'), ['owner', 'coordinator'], place)
      return request.json(await saveOwnItems(context, { ...place, ...request.req.valid('json') }))
    })
    .put('/studies/:study/:municipality/waves/:wave/roster', jsonBody(RosterCounts), async (request) => {
      const place = request.req.param()
      assertMay(request.get('session'), ['owner', 'coordinator'], place)
      return request.json(await saveRoster(context, { ...place, ...request.req.valid('json') }))
    })
    .get('/studies/:study/:municipality/progress', async (request) => {
      const place = request.req.param()
      assertMay(request.get('session'), ['owner', 'evaluator', 'coordinator'], place)
      return request.json(await municipalityProgress(context, place))
    })
    .post('/studies/:study/:municipality/waves/:wave/codes', jsonBody(NewCodes), async (request) => {
      const place = request.req.param()
      assertMay(request.get('session'), ['owner', 'coordinator'], place)
      return request.json(await issueCodes(context, { ...place, ...request.req.valid('json') }), 201)
    })
}
