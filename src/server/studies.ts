import { Hono } from 'hono'
import { z } from 'zod'
import { lands } from '#core/profile/places.ts'
import { grantAccess, listAccess, revokeAccess } from '#service/access.ts'
import type { Context } from '#service/context.ts'
import { instrumentVersions, setInstrumentVersion } from '#service/instrument-version.ts'
import { addMunicipality, createStudy, listStudies, setDraftsRule, setWaves, studyOverview } from '#service/studies.ts'
import { assertMay, only, type StaffEnvironment } from './access.ts'
import { jsonBody } from './body.ts'

const name = z.string().trim().min(1).max(120)
const day = z.iso.date()
const NewMunicipality = z.strictObject({ name, land: z.enum(lands).nullable() })
const Waves = z
  .array(
    z.strictObject({
      id: z.string().regex(/^T\d{1,2}$/),
      kind: z.enum(['before', 'interim', 'after']),
      opensOn: day,
      closesOn: day,
    }),
  )
  .min(1)
  .max(20)
const Drafts = z.enum(['device', 'server'])
const NewStudy = z.strictObject({
  title: name,
  dimensions: z.array(z.string()).min(1),
  waves: Waves,
  linkage: z.enum(['none', 'self-generated code']),
  givesBack: z.boolean(),
  drafts: Drafts,
  municipalities: z.array(NewMunicipality).min(1).max(700),
})
const NewAccess = z.strictObject({
  role: z.enum(['owner', 'coordinator', 'evaluator']),
  municipality: z.string().nullable(),
  label: name,
})

/** Studies as wholes: their waves, municipalities and who may see them. */
export function studyRoutes(context: Context) {
  return new Hono<StaffEnvironment>()
    .get('/studies', async (request) => {
      const { role, study, municipality } = request.get('session')
      if (role === 'owner' && study === null) return request.json(await listStudies(context))
      return request.json([await studyOverview(context, { study: study!, municipality, role })])
    })
    .post('/studies', only('owner'), jsonBody(NewStudy), async (request) => {
      return request.json(await createStudy(context, request.req.valid('json')), 201)
    })
    .get('/studies/:study', async (request) => {
      const session = request.get('session')
      const study = request.req.param('study')
      const { municipality, role } = session
      assertMay(session, ['owner', 'evaluator', 'coordinator'], { study, municipality })
      return request.json(await studyOverview(context, { study, municipality, role }))
    })
    .post('/studies/:study/municipalities', only('owner'), jsonBody(NewMunicipality), async (request) => {
      const study = request.req.param('study')
      return request.json(await addMunicipality(context, { study, ...request.req.valid('json') }), 201)
    })
    .put('/studies/:study/waves', only('owner'), jsonBody(z.strictObject({ waves: Waves })), async (request) => {
      const study = request.req.param('study')
      return request.json(await setWaves(context, { study, ...request.req.valid('json') }))
    })
    .get('/studies/:study/instrument', only('owner'), async (request) => {
      return request.json(await instrumentVersions(context, { study: request.req.param('study') }))
    })
    .put('/studies/:study/instrument', only('owner'), jsonBody(z.strictObject({ version: name })), async (request) => {
      const study = request.req.param('study')
      return request.json(await setInstrumentVersion(context, { study, ...request.req.valid('json') }))
    })
    .put('/studies/:study/drafts', only('owner'), jsonBody(z.strictObject({ drafts: Drafts })), async (request) => {
      const study = request.req.param('study')
      return request.json(await setDraftsRule(context, { study, ...request.req.valid('json') }))
    })
    .get('/studies/:study/access', only('owner'), async (request) => {
      const study = request.req.param('study')
      return request.json(await listAccess(context, { study }))
    })
    .post('/studies/:study/access', only('owner'), jsonBody(NewAccess), async (request) => {
      const study = request.req.param('study')
      return request.json(await grantAccess(context, { study, ...request.req.valid('json') }), 201)
    })
    .delete('/studies/:study/access/:id', only('owner'), async (request) => {
      const { study, id } = request.req.param()
      await revokeAccess(context, { study, id })
      return request.json({ revoked: true as const })
    })
}
