import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openContext } from '#service/context.ts'
import { exportReport } from '#service/reports.ts'
import { cliWords } from '#words/cli.ts'

let folder: string
let data: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peilung-cli-'))
  data = join(folder, 'data')
  expect(peilung('demo', '--data', data).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const environment = {
  ...process.env,
  LANG: 'de_DE.UTF-8',
  LC_ALL: '',
  LC_MESSAGES: '',
  PEILUNG_DATABASE_URL: undefined,
  PEILUNG_ADDRESS: undefined,
}

function peilung(...args: string[]) {
  return peilungAt(undefined, ...args)
}

/** With the address under which people reach the installation. */
function peilungAt(address: string | undefined, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.js', ...args], {
    encoding: 'utf8',
    env: { ...environment, PEILUNG_ADDRESS: address },
    maxBuffer: 64_000_000,
  })
  return { status, stdout, stderr }
}

test('without a command, and with --help anywhere, it says what there is', () => {
  for (const args of [[], ['--help'], ['--language', 'de', '--help']]) {
    const { status, stdout, stderr } = peilung(...args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const command of [
      'check',
      'serve',
      'demo',
      'profile',
      'study',
      'simulate',
      'report',
      'statistic',
      'sign-in-link',
    ])
      expect(stdout).toContain(`  ${command} `)
  }
  expect(peilung('report', 'demo', '--help', '--nonsense').stdout).toContain('--municipality ID')
  expect(peilung('--help', '--language', 'en').stdout).toContain('Usage: peilung COMMAND')
})

test('every command explains itself, on the standard output alone', () => {
  for (const command of Object.keys(cliWords.de.help)) {
    const { status, stdout, stderr } = peilung(command, '--help')
    expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: '' })
    expect(stdout).toContain(`peilung ${command}: `)
  }
})

test('a refusal ends with 2, names thing, value and remedy on the error output, and prints no result', () => {
  const broken = join(folder, 'broken.txt')
  writeFileSync(broken, Buffer.concat([Buffer.from('Musterstadt\nGebühr: '), Buffer.from([0xfc])]))
  const refused: [string[], string][] = [
    [['fly'], 'Den Befehl „fly“ gibt es nicht. peilung --help'],
    [['report'], 'STUDY fehlt.'],
    [['report', 'demo', '--data', data], '--municipality fehlt.'],
    [['report', 'demo', '--municipality'], '--municipality … fehlt.'],
    [['report', 'demo', '--municipality', 'chemnitz', '--data', data], '--out fehlt. Beispiel: peilung report'],
    [['research', 'demo', '--profile', 'internal', '--data', data], '--out fehlt. Beispiel: peilung research'],
    [['report', 'demo', '--sprache', 'en'], '--out, --data, --language und --help.'],
    [['profile', broken], 'enthält in Zeile 2 Zeichen, die nicht zu UTF-8 gehören.'],
    [
      ['report', 'demo', '--municipality', 'chemnitz', '--format', 'odt'],
      '--format kennt „odt“ nicht. Möglich: pdf, docx, pptx, xlsx, html, csv, svg, png und json.',
    ],
    [
      ['report', 'demo', '--municipality', 'chemnitz', '--template', 'radar', '--data', data],
      '--template kennt „radar“ nicht. Möglich: before-after, council,',
    ],
    [
      ['report', 'demo', '--municipality', 'aue', '--out', 'x.pdf', '--data', data],
      'Die Kommune „aue“ gibt es hier nicht. peilung study --list zeigt alle Studien und ihre Kommunen.',
    ],
    [
      ['report', 'demo', '--municipality', 'chemnitz', '--out', join(folder, 'no', 'x.pdf'), '--data', data],
      'lässt sich nicht schreiben. Die Datei oder der Ordner ist nicht vorhanden. Wählen',
    ],
    [['profile', folder], 'lässt sich nicht lesen. Das ist ein Ordner, keine Datei. Prüfen Sie den Pfad.'],
    [
      ['report', 'other', '--municipality', 'aue', '--out', 'x.pdf', '--data', data],
      'Die Studie „other“ gibt es hier nicht.',
    ],
    [['demo', '--data', data], 'Diese Installation enthält schon eine Studie.'],
    [['demo', '--data'], '--data … fehlt.'],
    [['serve', '--port', 'many'], '--port kennt „many“ nicht.'],
    [['serve', '--colour', 'red'], 'serve kennt „--colour“ nicht.'],
    [['study', '--list', 'x'], 'study kennt „x“ nicht.'],
    [['study', 'x', '--data', data], 'Die Studie „x“ gibt es hier nicht.'],
    [['study', '--instrument-version', '1.1.0'], 'STUDY fehlt.'],
    [['sign-in-link', '--role', 'king', '--data', data], '--role kennt „king“ nicht.'],
    [['sign-in-link', '--role', 'coordinator', '--study', 'demo', '--data', data], '--municipality fehlt.'],
    [['study', '--list', '--language', 'fr'], '--language kennt „fr“ nicht.'],
  ]
  for (const [args, sentence] of refused) {
    const { status, stdout, stderr } = peilung(...args)
    expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' })
    expect(stderr).toContain(sentence)
  }
  expect(peilung('fly', '--language', 'en').stderr).toBe(
    'There is no command “fly”. peilung --help shows all commands.\n',
  )
})

test('studies are listed id first', () => {
  const { stdout } = peilung('study', '--list', '--data', data)
  expect(stdout.split('\t')[0]).toBe('demo')
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(peilung('study', '--data', data)).toEqual({ status: 0, stdout, stderr: '' })
})

test('a report from the command line is the one the browser gets, byte for byte, and nothing lies beside it', async () => {
  const context = await openContext(data)
  for (const format of ['json', 'pdf', 'html', 'svg'] as const) {
    const file = join(folder, `report.${format}`)
    const written = peilung(
      'report',
      'demo',
      '--municipality',
      'chemnitz',
      '--format',
      format,
      '--out',
      file,
      '--data',
      data,
    )
    expect(written).toEqual({ status: 0, stdout: `${file}\n`, stderr: '' })
    const request = {
      study: 'demo',
      municipality: 'chemnitz',
      template: 'before-after',
      format,
      figure: null,
      palette: null,
      locale: 'de',
    } as const
    const { bytes } = await exportReport(context, request)
    expect(readFileSync(file).equals(Buffer.from(bytes))).toBe(true)
  }
  await context.store.close()
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
})

test('a report that cannot be written leaves the old file as it was', () => {
  const old = join(folder, 'old')
  writeFileSync(old, 'old')
  const target = join(old, 'report.json')
  const { status, stderr } = peilung(
    'report',
    'demo',
    '--municipality',
    'chemnitz',
    '--format',
    'json',
    '--out',
    target,
    '--data',
    data,
  )
  expect(status).toBe(2)
  expect(stderr).toContain('lässt sich nicht schreiben')
  expect(readFileSync(old, 'utf8')).toBe('old')
})

test('packs are written for all, kept when nothing changed, and refused where they cannot lie', () => {
  const out = join(folder, 'packs')
  const first = peilung('pack', 'demo', '--municipality', 'chemnitz', '--out', out, '--data', data)
  expect(first).toMatchObject({ status: 0, stdout: `${join(out, 'peilung-chemnitz-de.zip')}\n` })
  expect(first.stderr).toContain('0 von 1 fertig, gerade: Chemnitz')
  const second = peilung('pack', 'demo', '--municipality', 'chemnitz', '--out', out, '--data', data)
  expect(second.stderr).toContain('Chemnitz: unverändert, nicht neu geschrieben')
  const file = join(folder, 'no-folder')
  writeFileSync(file, '')
  const refused = peilung('pack', 'demo', '--out', file, '--data', data)
  expect(refused).toMatchObject({ status: 2, stdout: '' })
  expect(refused.stderr).toContain('lässt sich nicht schreiben')
  expect(readdirSync(out)).toEqual(['peilung-chemnitz-de.zip'])
})

test('a research package says how many questionnaires it holds, and refuses an unknown profile', () => {
  const out = join(folder, 'research.zip')
  const written = peilung('research', 'demo', '--profile', 'public', '--out', out, '--data', data)
  expect(written).toMatchObject({ status: 0, stdout: `${out}\n` })
  expect(written.stderr).toMatch(/^\d+ Fragebögen\n$/)
  expect(peilung('research', 'demo', '--profile', 'all').stderr).toContain(
    '--profile kennt „all“ nicht. Möglich: internal, evaluator und public.',
  )
})

test('simulated answers are one JSON line each and the same for the same seed', () => {
  const { stdout } = peilung('simulate', '--respondents', '12', '--seed', 'herbst')
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toHaveLength(24)
  expect(new Set(lines.map(({ wave }) => wave))).toEqual(new Set(['T0', 'T2']))
  expect(peilung('simulate', '--respondents', '12', '--seed', 'herbst').stdout).toBe(stdout)
  expect(peilung('simulate', '--respondents', '12', '--seed', 'winter').stdout).not.toBe(stdout)
})

/** Starts a server and resolves with its lines as soon as it says it is running. */
function serve(...args: string[]) {
  const child = spawn(process.execPath, ['src/cli/main.js', 'serve', ...args], { env: environment })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += chunk))
  child.stderr.on('data', (chunk) => (output.stderr += chunk))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const running = async () => {
    for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt += 1) {
      const address = output.stdout.match(/http:\/\/localhost:\d+/)?.[0]
      if (address) return address
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`not running: ${output.stderr}`)
  }
  return { child, output, ended, running }
}

test('the first start prints the operator’s link once, answers, and ends cleanly when told to', async () => {
  const fresh = join(folder, 'fresh')
  const first = serve('--port', '0', '--data', fresh)
  const address = await first.running()
  expect(await (await fetch(`${address}/api/installation`)).json()).toMatchObject({ empty: true, dataFolder: fresh })
  expect((await fetch(address)).headers.get('Content-Type')).toContain('text/html')
  const link = first.output.stdout.match(/\/sign-in\/([\w-]+)/)![1]
  const headers = { 'Content-Type': 'application/json' }
  const signedIn = await fetch(`${address}/api/session`, { method: 'POST', headers, body: JSON.stringify({ link }) })
  expect(await signedIn.json()).toMatchObject({ role: 'owner', study: null })
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(existsSync(join(fresh, 'peilung.sqlite-wal'))).toBe(false)

  const second = serve('--port', '0', '--data', fresh)
  await second.running()
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  expect(second.output.stdout).not.toContain('sign-in')
})

test('a port that is taken is refused with another one', async () => {
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  const { port } = holder.address() as { port: number }
  const { output, ended } = serve('--port', String(port), '--data', join(folder, 'taken'))
  expect(await ended).toBe(2)
  expect(existsSync(join(folder, 'taken'))).toBe(false)
  expect(output.stderr).toContain(
    `Der Port ${port} ist schon belegt. Wählen Sie einen anderen: npm start -- --port ${port + 1}`,
  )
  holder.close()
})

test('links begin with the address set for the installation, else with one on this computer and a word about it', () => {
  const set = peilungAt('https://peilung.example/', 'sign-in-link', '--data', data)
  expect(set).toMatchObject({ status: 0, stderr: '' })
  expect(set.stdout).toMatch(/^https:\/\/peilung\.example\/sign-in\/[\w-]+\n$/)
  const assumed = peilung('sign-in-link', '--data', data)
  expect(assumed.stdout).toMatch(/^http:\/\/localhost:4400\/sign-in\//)
  expect(assumed.stderr).toMatch(/^Ohne PEILUNG_ADDRESS .*\n$/)
  for (const wrong of ['peilung.example', 'ftp://peilung.example', 'https://peilung.example/below']) {
    const { status, stdout, stderr } = peilungAt(wrong, 'sign-in-link', '--data', data)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`PEILUNG_ADDRESS kennt „${wrong}“ nicht. Möglich: https://peilung.example`)
  }
})

test('one folder has one server, also after one that was killed, and commands beside it', async () => {
  const served = join(folder, 'served')
  const killed = serve('--port', '0', '--data', served)
  await killed.running()
  const second = serve('--port', '0', '--data', served)
  expect(await second.ended).toBe(2)
  expect(second.output.stderr).toContain(`Im Ordner „${served}“ läuft Peilung schon. Beenden Sie es zuerst`)
  expect(peilung('demo', '--data', served).status).toBe(0)
  killed.child.kill('SIGKILL')
  await killed.ended
  const third = serve('--port', '0', '--data', served)
  await third.running()
  third.child.kill('SIGTERM')
  expect(await third.ended).toBe(0)
})

test('an older Node is told in one line what to do', () => {
  const source = readFileSync('src/cli/main.js', 'utf8')
  const asOlder = source.replace('process.versions.node.split', "'20.19.2'.split")
  expect(asOlder).not.toBe(source)
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', asOlder], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toContain('npm ci && npm start')
})
