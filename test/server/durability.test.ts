import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openContext } from '#service/context.ts'
import { startServer } from '../server-process.ts'

test('what was acknowledged is there after the process was killed in the middle of more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-durability-'))
  const data = join(folder, 'data')
  const server = await startServer(data, 4391)
  const headers = { 'Content-Type': 'application/json' }
  const post = (path: string, body: unknown) =>
    fetch(`${server.address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })

  const { doors } = await (await post('/api/demonstration', {})).json()
  const owner = doors.find(({ role }: { role: string }) => role === 'owner').path.replace('/sign-in/', '')
  const cookie = (await post('/api/session', { link: owner })).headers.get('Set-Cookie')!.split(';')[0]!
  const issued = await fetch(`${server.address}/api/studies/demo/chemnitz/waves/T3/codes`, {
    method: 'POST',
    headers: { ...headers, Cookie: cookie },
    body: JSON.stringify({ personal: {}, shared: true }),
  })
  const { shared } = await issued.json()

  const acknowledged: string[] = []
  let killed: Promise<void> | null = null
  const sending = Array.from({ length: 200 }, async () => {
    const submission = randomUUID()
    const body = { answers: { 'D3-01': 4 }, attributes: {}, comments: {}, code: null, submission }
    const answer = await post(shared.path.replace('/r/', '/api/forms/'), body).catch(() => null)
    if (answer?.status === 201) acknowledged.push(submission)
    if (acknowledged.length >= 40) killed ??= server.kill()
  })
  await Promise.all(sending)
  await killed

  const context = await openContext(data)
  const responses = await context.store.responses('demo', 'chemnitz')
  const stored = responses.filter(({ wave }) => wave === 'T3').map(({ id }) => id)
  const counted = (await context.store.submissionCounts('demo')).find(
    ({ wave, municipality }) => wave === 'T3' && municipality === 'chemnitz',
  )
  await context.store.close()
  rmSync(folder, { recursive: true, force: true })
  expect(acknowledged.length).toBeGreaterThanOrEqual(40)
  expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([])
  expect(counted!.submissions).toBe(stored.length)
})
