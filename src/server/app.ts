import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { problem } from '#core/problem.ts'
import type { Context } from '#service/context.ts'
import { staffOnly } from './access.ts'
import { attemptsGuard } from './attempts.ts'
import { draftRoutes } from './drafts.ts'
import { formRoutes } from './forms.ts'
import { goalRoutes } from './goals.ts'
import { requestLog } from './log.ts'
import { municipalityRoutes } from './municipalities.ts'
import { operatorRoutes } from './operator.ts'
import { packRoutes } from './packs.ts'
import { pageRoutes } from './pages.ts'
import { problemAnswer } from './problems.ts'
import { publicRoutes } from './public.ts'
import { reportRoutes } from './reports.ts'
import { researchRoutes } from './research.ts'
import { sameSiteOnly, securityHeaders } from './security.ts'
import { studyRoutes } from './studies.ts'
import { talkRoutes } from './talk.ts'

const limitKilobytes = 200

/**
 * The whole application: everything under /api, and the built pages for every other address.
 *
 * @param pages the folder the build has written
 * @param log takes one line at a time
 */
export function createApp(context: Context, pages: string, log: (line: string) => void) {
  return new Hono()
    .use(requestLog(log))
    .use(securityHeaders)
    .onError(problemAnswer(log))
    .route('/api', api(context))
    .all('/api/*', (request) => {
      throw problem('notFound', { what: 'page', id: request.req.path })
    })
    .route('/', pageRoutes(pages))
}

function api(context: Context) {
  const guard = attemptsGuard(() => performance.now() / 1000)
  return new Hono()
    .use(compress())
    .use(sameSiteOnly)
    .use(
      bodyLimit({
        maxSize: limitKilobytes * 1024,
        onError: () => {
          throw problem('bodyTooLarge', { limitKilobytes })
        },
      }),
    )
    .route('/', publicRoutes(context, guard))
    .route('/', formRoutes(context, guard))
    .route('/', draftRoutes(context))
    .route('/', operatorRoutes(context))
    .use('/studies', staffOnly(context))
    .use('/studies/*', staffOnly(context))
    .use('/profiles', staffOnly(context))
    .use('/reports', staffOnly(context))
    .route('/', studyRoutes(context))
    .route('/', municipalityRoutes(context))
    .route('/', goalRoutes(context))
    .route('/', talkRoutes(context))
    .route('/', reportRoutes(context))
    .route('/', packRoutes(context))
    .route('/', researchRoutes(context))
}

/** What a typed client needs to know. */
export type Api = ReturnType<typeof createApp>
