import { Hono } from 'hono'
import { z } from 'zod'
import { registers } from '#core/model/register.ts'
import { ownItemKinds } from '#core/model/study.ts'
import { placeChoices } from '#core/profile/place-line.ts'
import type { Context } from '#service/context.ts'
import { frame, readProfile, saveOwnItems, saveProfile, saveRoster } from '#service/frames.ts'
import { issueCodes, revokeCodes } from '#service/invitations.ts'
import { paperForms } from '#service/paper.ts'
import { municipalityProgress } from '#service/progress.ts'
import { closeRoom, openRoom, roomState } from '#service/rooms.ts'
import { only, type StaffEnvironment } from './access.ts'
import { attachment } from './attachment.ts'
import { jsonBody } from './body.ts'

const ProfileText = z.strictObject({ text: z.string() })
const SavedProfile = ProfileText.extend({
  decisions: z.record(
    z.string().regex(/^\d+$/),
    z
      .int()
      .nonnegative()
      .or(z.enum([...placeChoices, 'open'])),
  ),
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

const PaperForms = z.strictObject({
  codes: z.array(z.string().max(20)).min(1).max(100).nullable(),
  register: z.enum(registers),
  large: z.boolean(),
})

/** One municipality's frame, codes and progress. */
export function municipalityRoutes(context: Context) {
  return new Hono<StaffEnvironment>()
    .post('/profiles', jsonBody(ProfileText), (request) => request.json(readProfile(request.req.valid('json'))))
    .get('/studies/:study/:municipality/frame', only('owner', 'evaluator', 'coordinator'), async (request) => {
      const place = request.req.param()
      return request.json(await frame(context, place))
    })
    .put(
      '/studies/:study/:municipality/profile',
      only('owner', 'coordinator'),
      jsonBody(SavedProfile),
      async (request) => {
        const place = request.req.param()
        return request.json(await saveProfile(context, { ...place, ...request.req.valid('json') }))
      },
    )
    .put(
      '/studies/:study/:municipality/own-items',
      only('owner', 'coordinator'),
      jsonBody(OwnItems),
      async (request) => {
        const place = request.req.param()
        return request.json(await saveOwnItems(context, { ...place, ...request.req.valid('json') }))
      },
    )
    .put(
      '/studies/:study/:municipality/waves/:wave/roster',
      only('owner', 'coordinator'),
      jsonBody(RosterCounts),
      async (request) => {
        const place = request.req.param()
        return request.json(await saveRoster(context, { ...place, ...request.req.valid('json') }))
      },
    )
    .get('/studies/:study/:municipality/progress', only('owner', 'evaluator', 'coordinator'), async (request) => {
      const place = request.req.param()
      return request.json(await municipalityProgress(context, { ...place, role: request.get('session').role }))
    })
    .post(
      '/studies/:study/:municipality/waves/:wave/codes',
      only('owner', 'coordinator'),
      jsonBody(NewCodes),
      async (request) => {
        const place = request.req.param()
        return request.json(await issueCodes(context, { ...place, ...request.req.valid('json') }), 201)
      },
    )
    .delete('/studies/:study/:municipality/waves/:wave/codes', only('owner', 'coordinator'), async (request) => {
      const of = request.req.query('of') ?? ''
      const codes = of === 'shared' ? ({ kind: 'shared' } as const) : ({ kind: 'personal', sector: of } as const)
      return request.json(await revokeCodes(context, { ...request.req.param(), codes }))
    })
    .post(
      '/studies/:study/:municipality/waves/:wave/paper.pdf',
      only('owner', 'coordinator'),
      jsonBody(PaperForms),
      async (request) => {
        const file = await paperForms(context, { ...request.req.param(), ...request.req.valid('json') })
        return attachment(request, { ...file, mediaType: 'application/pdf' })
      },
    )
    .post('/studies/:study/:municipality/waves/:wave/room', only('owner', 'coordinator'), async (request) => {
      return request.json(await openRoom(context, request.req.param()), 201)
    })
    .get('/studies/:study/:municipality/waves/:wave/room', only('owner', 'coordinator'), async (request) => {
      return request.json(await roomState(context, request.req.param()))
    })
    .delete('/studies/:study/:municipality/waves/:wave/room', only('owner', 'coordinator'), async (request) => {
      return request.json(await closeRoom(context, request.req.param()))
    })
}
