import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runEvaluate } from '#cli/evaluate.ts'
import { dice } from '../core/evaluate/small-study.ts'

const folder = mkdtempSync(join(tmpdir(), 'peilung-evaluate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const items = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3']
const framework = file(
  'framework.json',
  JSON.stringify({
    scale: { min: 1, max: 6 },
    cannotJudge: 'cj',
    dimensions: [
      { id: 'a', items: items.slice(0, 3).map((id) => ({ id, reverse: id === 'a2' })) },
      { id: 'b', items: items.slice(3).map((id) => ({ id })) },
    ],
  }),
)

interface Row {
  readonly municipality: string
  readonly wave: number
  readonly response: string
  readonly submitted: string
  readonly actorGroup: string
  readonly code: string
  readonly answers: Readonly<Record<string, number | 'cj' | null>>
}

function simulate(): Row[] {
  const random = dice(11)
  return ['M2', 'M1'].flatMap((municipality) =>
    [1, 2].flatMap((wave) =>
      Array.from({ length: 14 }, (_, person) => ({
        municipality,
        wave,
        response: `${municipality}-${wave}-${person}`,
        submitted: `2024-0${wave}-${10 + person}`,
        actorGroup: person < 8 ? 'health' : 'other, small',
        code: person < 7 ? (wave === 1 ? `Ab ${person}x` : `AB${person}X`) : '',
        answers: Object.fromEntries(
          items.map((id) => {
            const draw = random()
            return [id, draw < 0.1 ? 'cj' : draw < 0.15 ? null : 1 + Math.floor(random() * 6)]
          }),
        ),
      })),
    ),
  )
}

const rows = simulate()
const jsonLines = (list: readonly Row[]) => list.map((row) => JSON.stringify(row)).join('\n')

async function evaluated(responses: string): Promise<Record<string, unknown>[]> {
  const lines: string[] = []
  await runEvaluate(['--framework', framework, '--responses', responses], (line) => lines.push(line))
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('a file of responses', () => {
  test('gives a line per municipality and dimension and one for the groups, in order of the names', async () => {
    const lines = await evaluated(file('rows.jsonl', jsonLines(rows)))
    expect(lines.map(({ municipality, dimension }) => [municipality, dimension])).toEqual([
      ['M1', 'a'],
      ['M1', 'b'],
      ['M1', undefined],
      ['M2', 'a'],
      ['M2', 'b'],
      ['M2', undefined],
    ])
    expect(lines[0]).toMatchObject({ n12: expect.any(Number), verdict: expect.any(String) })
    const published = ['health', 'other, small']
    expect(lines[2]).toEqual({ municipality: 'M1', published, merged: [], totalOnly: false })
  })

  test('gives the same whatever the order of its rows, as CSV, and with a double submission', async () => {
    const expected = await evaluated(file('rows.jsonl', jsonLines(rows)))
    expect(await evaluated(file('turned.jsonl', jsonLines(rows.toReversed())))).toEqual(expected)
    const again = { ...rows[0]!, response: 'zz', submitted: '2024-12-31' }
    expect(await evaluated(file('double.jsonl', jsonLines([again, ...rows])))).toEqual(expected)
    const header = ['municipality', 'wave', 'response', 'submitted', 'actorGroup', 'code', ...items].join(',')
    const csv = rows.map(({ answers, actorGroup, code, ...row }) =>
      [row.municipality, row.wave, row.response, row.submitted, `"${actorGroup}"`, `"${code}"`]
        .concat(items.map((id) => String(answers[id] ?? '')))
        .join(','),
    )
    expect(await evaluated(file('rows.csv', [header, ...csv, ''].join('\r\n')))).toEqual(expected)
  })

  test('as CSV may begin with a byte order mark, mix its columns, quote answers, ids and names, and end lines early', async () => {
    const awkward = rows.map((row) => ({ ...row, municipality: row.municipality === 'M1' ? 'Bad "Süd", Ort' : 'M2' }))
    const expected = await evaluated(file('awkward.jsonl', jsonLines(awkward)))
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    const header = ['b3', 'note', 'code', 'b1', 'b2', 'wave', 'municipality', 'submitted', 'response', 'actorGroup']
    const lines = awkward.map(({ answers, ...row }, index) => {
      const cell = (id: string) => (index % 2 === 0 ? quoted(String(answers[id] ?? '')) : String(answers[id] ?? ''))
      const head = [row.code, cell('b1'), cell('b2'), row.wave, quoted(row.municipality), row.submitted]
      const line = [cell('b3'), '"a, ""b"""', ...head, quoted(row.response), quoted(row.actorGroup)]
      return [...line, cell('a3'), cell('a1'), cell('a2')].join(',').replace(/,+$/, '')
    })
    const csv = file('awkward.csv', `\uFEFF${[...header, 'a3', 'a1', 'a2'].join(',')}\n${lines.join('\n')}`)
    expect(await evaluated(csv)).toEqual(expected)
  })

  test('counts as no answer in CSV what is none, and leaves a column the line does not reach empty', async () => {
    const header = `municipality,wave,${items.join(',')},actorGroup,code`
    const line = (wave: number, person: number) => `M1,${wave},4,"4",4,${person % 6 || 6},9,x,health,C${person}`
    const full = [1, 2].flatMap((wave) => Array.from({ length: 6 }, (_, person) => line(wave, person)))
    const short = ['M1,1,5,5,5', 'M1,2,5,5,5']
    const [a, b, groups] = await evaluated(file('cells.csv', [header, ...full, ...short].join('\n')))
    expect(a).toMatchObject({ n1: 7, n2: 7, n12: 6, mean1: (6 * (160 / 3) + 60) / 7 })
    expect(b).toMatchObject({ n1: 0, n2: 0 })
    expect(groups).toMatchObject({ totalOnly: true })
  })

  test('as CSV is refused with its line where a wave is no whole number, and where a column is missing', async () => {
    const header = `municipality,wave,${items.join(',')}`
    const noWave = file('no-wave.csv', `${header}\nM1,1,1,2,3,4,5,6\nM1,,1,2,3,4,5,6`)
    await expect(evaluated(noWave)).rejects.toMatchObject({ details: { file: `${noWave}:3` } })
    const first = file('first-wave.csv', `${header}\nM1,,1,2,3,4,5,6`)
    await expect(evaluated(first)).rejects.toMatchObject({ details: { file: `${first}:2` } })
    const short = file('short.csv', header.replace(',b3', ''))
    await expect(evaluated(short)).rejects.toMatchObject({ details: { file: `${short}:1`, reason: 'no column b3.' } })
  })

  test('is written to a file where one is named', async () => {
    const out = join(folder, 'out.jsonl')
    await runEvaluate(
      ['--framework', framework, '--responses', file('rows.jsonl', jsonLines(rows)), '--out', out],
      () => {
        throw new Error('nothing is printed')
      },
    )
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(6)
  })

  test('is refused with its line where a line is broken', async () => {
    const broken = file('broken.jsonl', `${JSON.stringify(rows[0])}\n{"municipality":`)
    await expect(evaluated(broken)).rejects.toMatchObject({ kind: 'fileUnreadable', details: { file: `${broken}:2` } })
    await expect(evaluated(join(folder, 'missing.jsonl'))).rejects.toMatchObject({ kind: 'fileUnreadable' })
  })

  test('needs both files', async () => {
    await expect(runEvaluate(['--framework', framework], () => {})).rejects.toMatchObject({ kind: 'optionMissing' })
  })
})
