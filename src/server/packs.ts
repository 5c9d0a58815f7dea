import { Hono } from 'hono'
import { z } from 'zod'
import { locales } from '#core/model/locale.ts'
import type { PackState } from '#core/model/views.ts'
import type { Context } from '#service/context.ts'
import { packJobs } from '#service/pack-jobs.ts'
import { assertMay, type StaffEnvironment } from './access.ts'
import { attachment } from './attachment.ts'
import { jsonBody } from './body.ts'
import { readerLocale } from './locale.ts'

const NewPack = z.strictObject({ municipality: z.string().nullable(), language: z.enum(locales) })

/** Packs: begun, watched, stopped and fetched. A coordinator's reach is the own municipality. */
export function packRoutes(context: Context) {
  const jobs = packJobs(context)
  const readers = ['owner', 'evaluator', 'coordinator'] as const
  return new Hono<StaffEnvironment>()
    .post('/studies/:study/packs', jsonBody(NewPack), async (request) => {
      const study = request.req.param('study')
      const { municipality, language } = request.req.valid('json')
      assertMay(request.get('session'), readers, { study, municipality })
      return request.json<PackState>(await jobs.start({ study, municipality, locale: language }), 202)
    })
    .get('/studies/:study/packs', async (request) => {
      const study = request.req.param('study')
      const municipality = request.req.query('municipality') ?? null
      assertMay(request.get('session'), readers, { study, municipality })
      return request.json<PackState>(await jobs.state({ study, municipality, locale: readerLocale(request) }))
    })
    .delete('/studies/:study/packs', async (request) => {
      const study = request.req.param('study')
      const municipality = request.req.query('municipality') ?? null
      assertMay(request.get('session'), readers, { study, municipality })
      const locale = readerLocale(request)
      // A coordinator stops the own pack, not those of others.
      const { running, current } = await jobs.state({ study, municipality, locale })
      if (running && (municipality === null || current !== null)) jobs.stop(study)
      return request.json<PackState>(await jobs.state({ study, municipality, locale }))
    })
    .get('/studies/:study/:municipality/pack.zip', async (request) => {
      const { study, municipality } = request.req.param()
      assertMay(request.get('session'), readers, { study, municipality })
      const file = await jobs.file(study, municipality, readerLocale(request))
      return attachment(request, { ...file, mediaType: 'application/zip' })
    })
}
