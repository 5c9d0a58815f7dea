import { Hono } from 'hono'
import { problem } from '#core/problem.ts'
import { offeredProfiles } from '#core/research/offered-profiles.ts'
import type { Context } from '#service/context.ts'
import { researchPackage } from '#service/research.ts'
import { only, type StaffEnvironment } from './access.ts'
import { attachment } from './attachment.ts'
import { readerLocale } from './locale.ts'

/** The data of a study for statistics programs: `?profile=` says how much of it. */
export function researchRoutes(context: Context) {
  return new Hono<StaffEnvironment>().get(
    '/studies/:study/research.zip',
    only('owner', 'evaluator'),
    async (request) => {
      const asked = request.req.query('profile') ?? ''
      const profile = offeredProfiles.find((each) => each === asked)
      if (!profile) throw problem('optionInvalid', { option: 'profile', value: asked, allowed: [...offeredProfiles] })
      const study = request.req.param('study')
      const file = await researchPackage(context, { study, profile, locale: readerLocale(request) })
      return attachment(request, { ...file, mediaType: 'application/zip' })
    },
  )
}
