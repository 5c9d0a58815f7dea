import { Hono, type Context as Request } from 'hono'
import type { Context } from '#service/context.ts'
import { exportReport, makeReport, type ReportFormat } from '#service/reports.ts'
import { assertMay, type StaffEnvironment } from './access.ts'
import { readerLocale } from './locale.ts'

/** A report on the screen and as a file; both from the same call. */
export function reportRoutes(context: Context) {
  const readers = ['owner', 'evaluator', 'coordinator'] as const

  async function download(
    request: Request<StaffEnvironment>,
    place: { readonly study: string; readonly municipality: string },
    format: ReportFormat,
  ) {
    assertMay(request.get('session'), readers, place)
    const file = await exportReport(context, { ...place, format, locale: readerLocale(request) })
    return request.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': file.mediaType,
      'Content-Disposition': `attachment; filename="${file.fileName}"`,
    })
  }

  return new Hono<StaffEnvironment>()
    .get('/studies/:study/:municipality/report', async (request) => {
      const place = request.req.param()
      assertMay(request.get('session'), readers, place)
      return request.json(await makeReport(context, { ...place, locale: readerLocale(request) }))
    })
    .get('/studies/:study/:municipality/report.pdf', (request) => download(request, request.req.param(), 'pdf'))
    .get('/studies/:study/:municipality/report.json', (request) => download(request, request.req.param(), 'json'))
}
