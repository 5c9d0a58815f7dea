import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Study } from '#core/model/study.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { type PackEvent, writePacks } from '#service/pack.ts'
import { install, type TestInstallation } from '../server/installation.ts'

let one: TestInstallation
let study: Study
let root: string
let folder: string
beforeAll(async () => {
  one = await install()
  await loadDemonstration(one.context)
  study = (await one.context.store.study('demo'))!
  root = mkdtempSync(join(tmpdir(), 'peilung-pack-'))
})
beforeEach(() => {
  folder = mkdtempSync(join(root, 'out-'))
})
afterAll(async () => {
  await one.remove()
  rmSync(root, { recursive: true, force: true })
})

const some = (...ids: string[]) => study.municipalities.filter(({ id }) => ids.includes(id))

async function write(ids: readonly string[], signal = new AbortController().signal, into = folder, asked = study) {
  const events: PackEvent[] = []
  const municipalities = ids.map((id) => some(id)[0] ?? { id, name: id, land: null, networkName: null })
  await writePacks(
    one.context,
    { study: asked, municipalities, locale: 'de', folder: into },
    (event) => events.push(event),
    signal,
  )
  return events.map(({ kind, municipality }) => `${kind} ${municipality.id}`)
}

describe('a pack', () => {
  test('holds every report in every format, a README that names them and checksums that fit', async () => {
    expect(await write(['chemnitz'])).toEqual(['begun chemnitz', 'written chemnitz'])
    const files = unzipSync(readFileSync(join(folder, 'peilung-chemnitz-de.zip')))
    const text = (name: string) => new TextDecoder().decode(files[name])
    for (const template of ['before-after', 'council', 'municipality', 'network']) {
      expect(Object.keys(files)).toContain(`${template}/chemnitz-${template}.pdf`)
      expect(text('README.txt')).toContain(`  ${template}: `)
    }
    const sums = text('SHA256SUMS').trimEnd().split('\n')
    expect(sums).toHaveLength(Object.keys(files).length - 1)
    for (const line of sums) {
      const [sum, name] = line.split('  ')
      expect(createHash('sha256').update(files[name!]!).digest('hex'), name).toBe(sum)
    }
  })

  test('made again elsewhere on the same day has the same bytes in PDF, figures, tables and JSON', async () => {
    await write(['bergkamen'])
    const other = mkdtempSync(join(root, 'other-'))
    await write(['bergkamen'], undefined, other)
    const [first, second] = [folder, other].map((place) =>
      unzipSync(readFileSync(join(place, 'peilung-bergkamen-de.zip'))),
    )
    const endings = ['pdf', 'svg', 'png', 'csv', 'json']
    const compared = Object.keys(first!).filter((name) => endings.includes(name.split('.').at(-1)!))
    for (const ending of endings)
      expect(compared.filter((name) => name.endsWith(ending)).length, ending).toBeGreaterThanOrEqual(4)
    expect(Object.keys(second!)).toEqual(Object.keys(first!))
    for (const name of compared) expect(Buffer.from(first![name]!).equals(Buffer.from(second![name]!)), name).toBe(true)
  })

  test('stays as it is while nothing changes, and is made again when the roster changed or the file is damaged', async () => {
    await write(['bremerhaven'])
    const file = join(folder, 'peilung-bremerhaven-de.zip')
    const { mtimeMs } = statSync(file)
    one.setToday('2026-11-23')
    expect(await write(['bremerhaven'])).toEqual(['begun bremerhaven', 'kept bremerhaven'])
    expect(statSync(file).mtimeMs).toBe(mtimeMs)
    one.setToday('2026-11-22')
    const key = { study: 'demo', wave: 'T2', municipality: 'bremerhaven' }
    await one.context.store.transact((writer) => writer.putRoster(key, { health: 60 }))
    expect(await write(['bremerhaven'])).toEqual(['begun bremerhaven', 'written bremerhaven'])
    writeFileSync(file, 'half')
    expect(await write(['bremerhaven'])).toEqual(['begun bremerhaven', 'written bremerhaven'])
    const late = { id: 'late', ...key, attributes: {}, code: null, answers: { 'D3-01': 4 } } as const
    await one.context.store.transact((writer) => writer.addResponses(key, [late]))
    expect(await write(['bremerhaven'])).toEqual(['begun bremerhaven', 'failed bremerhaven'])
  })
})

describe('what goes wrong', () => {
  test('with one municipality is told, and the others get their packs', async () => {
    const asked = {
      ...study,
      municipalities: [{ id: 'aue', name: 'Aue', land: null, networkName: null }, ...study.municipalities],
    }
    expect(await write(['aue', 'chemnitz'], undefined, folder, asked)).toEqual([
      'begun aue',
      'failed aue',
      'begun chemnitz',
      'written chemnitz',
    ])
    expect(readdirSync(folder)).toEqual(['peilung-chemnitz-de.zip'])
  })

  test('stopping leaves whole files only', async () => {
    const stop = new AbortController()
    const events: string[] = []
    await writePacks(
      one.context,
      { study, municipalities: some('bergkamen', 'chemnitz'), locale: 'de', folder },
      ({ kind }) => {
        events.push(kind)
        if (kind === 'written') setTimeout(() => stop.abort(), 50)
      },
      stop.signal,
    )
    expect(events).toEqual(['begun', 'written', 'begun'])
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('a folder that is a file, or cannot be made, is refused before anything is computed', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    for (const place of [file, join(file, 'below')])
      await expect(write(['chemnitz'], undefined, place)).rejects.toMatchObject({ kind: 'fileUnwritable' })
    if (process.getuid?.() !== 0) {
      chmodSync(folder, 0o500)
      await expect(write(['chemnitz'])).rejects.toMatchObject({ kind: 'fileUnwritable' })
      chmodSync(folder, 0o700)
    }
    expect(existsSync(join(folder, 'peilung-chemnitz-de.zip'))).toBe(false)
  })
})
