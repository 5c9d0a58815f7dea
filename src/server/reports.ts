import { Hono } from 'hono'
import { type PaletteName, paletteNames } from '#core/model/report.ts'
import type { ReportOverview } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import type { Context } from '#service/context.ts'
import { defaultTemplate, exportReport, listReports, makeReport, reportFormats } from '#service/reports.ts'
import { assertMay, type StaffEnvironment } from './access.ts'
import { attachment } from './attachment.ts'
import { readerLocale } from './locale.ts'

/** Reports on the screen and as files; both from the same call. `?template=` chooses which, `?figure=` one part of it, `?palette=print` for black and white. */
export function reportRoutes(context: Context) {
  const readers = ['owner', 'evaluator', 'coordinator'] as const
  return new Hono<StaffEnvironment>()
    .get('/reports', (request) => request.json<ReportOverview>(listReports(context)))
    .get('/studies/:study/programme-report.pdf', async (request) => {
      const place = { study: request.req.param('study'), municipality: null }
      assertMay(request.get('session'), ['owner', 'evaluator'], place)
      const asked = { ...place, template: 'programme', palette: null, format: 'pdf', figure: null } as const
      const file = await exportReport(context, { ...asked, locale: readerLocale(request) })
      return attachment(request, file)
    })
    .get('/studies/:study/:municipality/report', async (request) => {
      const place = request.req.param()
      assertMay(request.get('session'), readers, place)
      const template = request.req.query('template') ?? defaultTemplate
      return request.json(
        await makeReport(context, { ...place, template, palette: null, locale: readerLocale(request) }),
      )
    })
    .get('/studies/:study/:municipality/:file{report\\.[a-z]+}', async (request) => {
      const { file: name, ...place } = request.req.param()
      assertMay(request.get('session'), readers, place)
      const format = reportFormats.find((known) => name === `report.${known}`)
      if (!format) throw problem('notFound', { what: 'page', id: name })
      const template = request.req.query('template') ?? defaultTemplate
      const figure = request.req.query('figure') ?? null
      const palette = paletteOf(request.req.query('palette'))
      const asked = { ...place, template, palette, format, figure }
      const file = await exportReport(context, { ...asked, locale: readerLocale(request) })
      return attachment(request, file)
    })
}

function paletteOf(asked: string | undefined): PaletteName | null {
  if (asked === undefined) return null
  const known = paletteNames.find((name) => name === asked)
  if (!known) throw problem('optionInvalid', { option: 'palette', value: asked, allowed: [...paletteNames] })
  return known
}
