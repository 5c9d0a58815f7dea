import { hc } from 'hono/client'
import { expect, test } from 'vitest'
import { type Api, createApp } from '#server/app.ts'
import { install } from './installation.ts'

test('the typed client knows every route and what it answers', async () => {
  const installation = await install()
  const app = createApp(installation.context, 'dist', () => {})
  const client = hc<Api>('http://localhost', { fetch: app.request })

  const { empty, version } = await (await client.api.installation.$get()).json()
  expect({ empty, version }).toEqual({ empty: true, version: '0.0.0' })
  const { doors } = await (await client.api.demonstration.$post()).json()
  const code = doors.find(({ role }) => role === 'respondent')!.code!
  const { token } = await (await client.api.entry.$post({ json: { code } })).json()
  const introduction = await (await client.api.forms[':token'].$get({ param: { token } })).json()
  expect(introduction.simulated).toBe(true)
  const frame = await client.api.studies[':study'][':municipality'].frame.$get({
    param: { study: 'demo', municipality: 'chemnitz' },
  })
  expect(frame.status).toBe(401)
  await installation.remove()
})
