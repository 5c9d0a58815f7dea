import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemonstration } from '#service/demonstration.ts'
import { install, type TestInstallation } from './installation.ts'

let one: TestInstallation
let folder: string
beforeAll(async () => {
  one = await install()
  folder = mkdtempSync(join(tmpdir(), 'peilung-packs-'))
  Object.assign(one.context, { dataFolder: folder })
  await loadDemonstration(one.context)
})
afterAll(async () => {
  await one.remove()
  rmSync(folder, { recursive: true, force: true })
})

test('a coordinator makes the own pack, watches it, fetches it, and sees nothing of the others', async () => {
  const coordinator = await one.staff('coordinator', 'demo', 'chemnitz')
  const packs = '/api/studies/demo/packs?language=de'
  expect((await coordinator.send('POST', packs, { municipality: null, language: 'de' })).status).toBe(403)
  expect((await coordinator.get(packs)).status).toBe(403)
  const begun = await coordinator.send('POST', packs, { municipality: 'chemnitz', language: 'de' })
  expect([begun.status, begun.body.running, begun.body.of]).toEqual([202, true, 1])
  expect((await coordinator.send('POST', packs, { municipality: 'chemnitz', language: 'de' })).body.problem).toBe(
    'packRunning',
  )
  const other = await one.staff('coordinator', 'demo', 'bergkamen')
  expect((await other.get(`${packs}&municipality=bergkamen`)).body).toMatchObject({
    running: false,
    current: null,
    files: [],
  })
  await expect
    .poll(async () => (await coordinator.get(`${packs}&municipality=chemnitz`)).body.running, { timeout: 60_000 })
    .toBe(false)
  const { body } = await coordinator.get(`${packs}&municipality=chemnitz`)
  expect(body).toMatchObject({ done: 1, of: 1, faults: [], files: [{ municipality: 'chemnitz', name: 'Chemnitz' }] })
  const file = await coordinator.get('/api/studies/demo/chemnitz/pack.zip?language=de')
  expect([file.status, file.headers.get('Content-Type')]).toEqual([200, 'application/zip'])
  expect((await other.get('/api/studies/demo/chemnitz/pack.zip?language=de')).status).toBe(403)
  expect((await other.get('/api/studies/demo/bergkamen/pack.zip?language=de')).status).toBe(404)
}, 90_000)

test('an evaluator starts all packs and stops them; what is finished stays', async () => {
  const evaluator = await one.staff('evaluator', 'demo', null)
  const packs = '/api/studies/demo/packs?language=en'
  const begun = await evaluator.send('POST', packs, { municipality: null, language: 'en' })
  expect(begun.body.of).toBe(5)
  expect((await evaluator.send('DELETE', packs)).body.stopped).toBe(true)
  await expect.poll(async () => (await evaluator.get(packs)).body.running, { timeout: 60_000 }).toBe(false)
  const { body } = await evaluator.get(packs)
  expect(body.files).toHaveLength(body.done)
  expect(body.done).toBeLessThan(5)
}, 90_000)
