import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openContext } from '#service/context.ts'
import { addWave, place, probe } from '../service/probe-wave.ts'

let folder: string
let data: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peilung-cli-pack-'))
  data = join(folder, 'data')
  const context = await openContext(data)
  const municipalities = [place('burg', 'Burg'), place('aue', 'Aue'), place('celle', 'Celle')]
  const study = { ...probe, municipalities }
  await context.store.transact((writer) => writer.addStudy(study))
  await context.store.transact((writer) => writer.addStudy({ ...study, id: 'silent' }))
  for (const { id } of municipalities)
    for (const wave of ['T0', 'T2']) {
      await addWave(context, study, id, wave, id === 'burg' ? 4 : 12)
      await addWave(context, { ...study, id: 'silent' }, id, wave, 0)
    }
  await context.store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const env = { ...process.env, LANG: 'de_DE.UTF-8', LC_ALL: '', LC_MESSAGES: '', PEILUNG_DATABASE_URL: undefined }

function peilung(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.js', ...args, '--data', data], {
    encoding: 'utf8',
    env,
  })
  return { status, stdout, stderr }
}

test('stopped packs stay whole, the same call goes on there, and who has one answer too few is named at the end', async () => {
  const out = join(folder, 'packs')
  const call = ['src/cli/main.js', 'pack', 'probe', '--out', out, '--data', data]
  const running = spawn(process.execPath, call, { env })
  let said = ''
  running.stderr.on('data', (chunk) => {
    said += chunk
  })
  // The first that is finished.
  await once(running.stdout, 'data')
  running.kill('SIGINT')
  const [status] = await once(running, 'close')
  expect(status).toBe(2)
  expect(said).toContain('Angehalten: 1 von 3 Paketen liegen bereit. Derselbe Aufruf macht dort weiter.')
  expect(readdirSync(out)).toEqual(['peilung-aue-de.zip'])

  const again = peilung('pack', 'probe', '--out', out)
  expect(again.status).toBe(2)
  expect(again.stdout.trim().split('\n')).toEqual(['aue', 'celle'].map((id) => join(out, `peilung-${id}-de.zip`)))
  expect(again.stderr).toContain('Aue: unverändert, nicht neu geschrieben')
  expect(again.stderr.trimEnd()).toMatch(
    /2 von 3 Paketen liegen bereit\. Ohne Paket:\nBurg: Zum Schutz .* in keiner abgeschlossenen Erhebung mindestens 5 Antworten vor\.$/,
  )
  expect(readdirSync(out).sort()).toEqual(['peilung-aue-de.zip', 'peilung-celle-de.zip'])
}, 300_000)

test('English speakers are refused in English, and nothing is written', () => {
  const out = join(folder, 'english')
  const { status, stdout, stderr } = peilung(
    'pack',
    'probe',
    '--municipality',
    'burg',
    '--out',
    out,
    '--language',
    'en',
  )
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('0 of 1 packs are ready. Without a pack:\nBurg: To protect the respondents')
  expect(readdirSync(out)).toEqual([])
})

test('a study nobody has answered is refused as report, pack and research data', () => {
  const out = join(folder, 'silent')
  const pack = peilung('pack', 'silent', '--out', out)
  expect(pack).toMatchObject({ status: 2, stdout: '' })
  for (const name of ['Burg', 'Aue', 'Celle']) expect(pack.stderr).toContain(`\n${name}: Zum Schutz der Befragten`)
  expect(readdirSync(out)).toEqual([])
  const target = join(out, 'file')
  const calls = [
    ['report', 'silent', '--municipality', 'aue', '--format', 'pdf', '--out', target],
    ['research', 'silent', '--profile', 'internal', '--out', target],
    ['research', 'silent', '--profile', 'public', '--out', target],
  ]
  for (const args of calls) {
    const { status, stdout, stderr } = peilung(...args)
    expect({ status, stdout }, args.join(' ')).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(
      /Zum Schutz der Befragten werden hier keine Werte gezeigt\.|noch keine Daten zum Weitergeben/,
    )
  }
  expect(readdirSync(out)).toEqual([])
})
