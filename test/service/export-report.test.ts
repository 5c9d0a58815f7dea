import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '#core/problem.ts'
import type { Format } from '#render/render.ts'
import type { Context } from '#service/context.ts'
import { exportReport } from '#service/reports.ts'
import { install, type TestInstallation } from '../server/installation.ts'
import { addWave, probe } from './probe-wave.ts'

let one: TestInstallation
let context: Context
beforeAll(async () => {
  one = await install()
  const { templates } = one.context.content
  const full = templates.get('before-after')!
  const words = {
    ...full,
    id: 'words',
    sections: full.sections.filter(({ section }) => ['cover', 'provenance'].includes(section)),
  }
  context = {
    ...one.context,
    content: { ...one.context.content, templates: new Map([...templates, ['words', words]]) },
  }
  await context.store.transact((writer) => writer.addStudy(probe))
  await addWave(context, probe, 'seedorf', 'T0', 12)
  await addWave(context, probe, 'seedorf', 'T2', 12)
})
afterAll(() => one.remove())

const request = { study: 'probe', municipality: 'seedorf', palette: null, locale: 'de', figure: null } as const
const exported = (template: string, format: Format, figure: string | null = null) =>
  exportReport(context, { ...request, template, format, figure })

test('a report without figures is refused as pictures, in the language of the reader, and still a report', async () => {
  for (const format of ['svg', 'png'] as const) {
    const refusal: Problem = await exported('words', format).then(
      () => expect.fail('an empty file'),
      (problem) => problem,
    )
    expect(refusal).toMatchObject({ kind: 'figuresAbsent' })
    expect(refusal.in('de').title).toContain(`als ${format.toUpperCase()}`)
    expect(refusal.in('en').title).toContain(`as ${format.toUpperCase()}`)
  }
  expect(new TextDecoder().decode((await exported('words', 'html')).bytes)).toContain('Herkunft')
})

test('a figure the report does not have is refused with those it has', async () => {
  const refusal: Problem = await exported('council', 'svg', 'levels').then(
    () => expect.fail('a figure'),
    (problem) => problem,
  )
  expect(refusal.kind).toBe('figureUnknown')
  expect(refusal.in('de').text).toContain('chart-dimensions')
})
