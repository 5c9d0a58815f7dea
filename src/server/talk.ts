import { Hono } from 'hono'
import { z } from 'zod'
import type { Context } from '#service/context.ts'
import { groupRatingForm, saveAgenda, saveGroupRatings, talk } from '#service/talk.ts'
import { only, type StaffEnvironment } from './access.ts'
import { jsonBody } from './body.ts'
import { readerLocale } from './locale.ts'

const Agenda = z.strictObject({
  points: z
    .array(z.strictObject({ item: z.string().max(100), question: z.string().trim().min(1).max(300).nullable() }))
    .max(40)
    .refine((points) => new Set(points.map(({ item }) => item)).size === points.length),
})
const Ratings = z.strictObject({
  ratings: z.record(z.string().max(100), z.int().or(z.literal('none')).nullable()),
})

/** The meeting of one municipality: what may be talked about, what is talked about, what was agreed. */
export function talkRoutes(context: Context) {
  return new Hono<StaffEnvironment>()
    .get('/studies/:study/:municipality/talk', only('owner', 'evaluator', 'coordinator'), async (request) => {
      return request.json(await talk(context, request.req.param()))
    })
    .put(
      '/studies/:study/:municipality/waves/:wave/agenda',
      only('owner', 'coordinator'),
      jsonBody(Agenda),
      async (request) => {
        const place = request.req.param()
        return request.json(await saveAgenda(context, { ...place, ...request.req.valid('json') }))
      },
    )
    .get(
      '/studies/:study/:municipality/waves/:wave/group-form',
      only('owner', 'evaluator', 'coordinator'),
      async (request) => {
        const place = request.req.param()
        return request.json(await groupRatingForm(context, { ...place, locale: readerLocale(request) }))
      },
    )
    .put(
      '/studies/:study/:municipality/waves/:wave/group-ratings',
      only('owner', 'coordinator'),
      jsonBody(Ratings),
      async (request) => {
        const place = request.req.param()
        return request.json(await saveGroupRatings(context, { ...place, ...request.req.valid('json') }))
      },
    )
}
