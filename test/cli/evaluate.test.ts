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

/** What the command prints and says with these options. */
async function ran(...args: readonly string[]): Promise<{ printed: string[]; said: string[] }> {
  const [printed, said]: [string[], string[]] = [[], []]
  await runEvaluate({
    args,
    dataFolder: folder,
    locale: 'de',
    contentLocale: 'de',
    print: (line) => printed.push(line),
    say: (line) => said.push(line),
  })
  return { printed, said }
}

async function evaluated(responses: string): Promise<Record<string, unknown>[]> {
  const { printed } = await ran('--framework', framework, '--responses', responses)
  return printed.map((line) => JSON.parse(line) as Record<string, unknown>)
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

  test('as JSON may begin with a byte order mark, in both files', async () => {
    const expected = await evaluated(file('unmarked.jsonl', jsonLines(rows)))
    expect(await evaluated(file('marked.jsonl', `\uFEFF${jsonLines(rows)}`))).toEqual(expected)
    const marked = file('marked.json', `\uFEFF${readFileSync(framework, 'utf8')}`)
    const { printed } = await ran('--framework', marked, '--responses', file('rows.jsonl', jsonLines(rows)))
    expect(printed.map((line) => JSON.parse(line))).toEqual(expected)
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
    const problems = [{ en: 'wave is "". Expected: a whole number such as 1.' }]
    await expect(evaluated(noWave)).rejects.toMatchObject({ details: { file: `${noWave}:3`, problems } })
    const first = file('first-wave.csv', `${header}\nM1,,1,2,3,4,5,6`)
    await expect(evaluated(first)).rejects.toMatchObject({ details: { file: `${first}:2` } })
    const short = file('short.csv', header.replace(',b3', ''))
    const missing = expect.stringMatching(/^The column b3 is missing/)
    const details = { file: `${short}:1`, problems: [{ en: missing }] }
    await expect(evaluated(short)).rejects.toMatchObject({ details })
  })

  test('is written to a file where one is named', async () => {
    const out = join(folder, 'out.jsonl')
    const responses = file('rows.jsonl', jsonLines(rows))
    const { printed } = await ran('--framework', framework, '--responses', responses, '--out', out)
    expect(printed).toEqual([])
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(6)
  })

  test('is refused with its line where a line is broken', async () => {
    const broken = file('broken.jsonl', `${JSON.stringify(rows[0])}\n{"municipality":`)
    await expect(evaluated(broken)).rejects.toMatchObject({ kind: 'contentInvalid', details: { file: `${broken}:2` } })
    const list = file('list.jsonl', '[1, 2]')
    await expect(evaluated(list)).rejects.toMatchObject({ details: { file: `${list}:1` } })
    const bare = file('bare.jsonl', '{"municipality":"M1","wave":1}')
    const problems = [{ en: expect.stringContaining('answers is missing') }]
    await expect(evaluated(bare)).rejects.toMatchObject({ details: { file: `${bare}:1`, problems } })
    await expect(evaluated(join(folder, 'missing.jsonl'))).rejects.toMatchObject({ kind: 'fileUnreadable' })
  })

  test.each<[string, string, number, RegExp]>([
    ['a column is named twice', 'municipality,wave,a1,a1\nM1,1,4,4', 1, /^More than once in the first line: a1\./],
    ['a line break stands in quotes', 'municipality,wave,a1\n"M\n1",1,4', 2, /^A quoted field does not end/],
    ['a line has too many fields', 'municipality,wave,a1\nM1,1,4\nM1,1,4,5', 3, /more fields than .* columns \(3\)/],
    ['no municipality is named', 'municipality,wave,a1\n,1,4', 2, /^municipality is empty/],
  ])('as CSV is refused with its line where %s', async (_, text, line, sentence) => {
    const small = { scale: { min: 1, max: 6 }, cannotJudge: 'cj', dimensions: [{ id: 'a', items: [{ id: 'a1' }] }] }
    const csv = file('refused.csv', text)
    const outcome = ran('--framework', file('small.json', JSON.stringify(small)), '--responses', csv)
    const problems = [{ en: expect.stringMatching(sentence) }]
    await expect(outcome).rejects.toMatchObject({ details: { file: `${csv}:${line}`, problems } })
  })

  test('turns items that the framework calls reversed as those it calls reverse', async () => {
    const responses = file('reversed.jsonl', jsonLines(rows))
    const other = file('reversed.json', readFileSync(framework, 'utf8').replaceAll('"reverse"', '"reversed"'))
    const expected = (await ran('--framework', framework, '--responses', responses)).printed
    expect((await ran('--framework', other, '--responses', responses)).printed).toEqual(expected)
  })

  test('is refused where it holds no questionnaire', async () => {
    for (const empty of [file('empty.csv', ''), file('header.csv', `municipality,wave,${items}\n`)]) {
      const problems = [{ en: 'The file holds no questionnaires.' }]
      await expect(evaluated(empty)).rejects.toMatchObject({ kind: 'contentInvalid', details: { problems } })
    }
  })

  test('has the values named that are no step of its scale, beside the result', async () => {
    const wrong = rows.map((row, index) => ({ ...row, answers: { ...row.answers, b2: index < 3 ? 7 : 4 } }))
    const { printed, said } = await ran('--framework', framework, '--responses', file('wrong.jsonl', jsonLines(wrong)))
    expect(said).toEqual(['Keine Stufe der Skala und deshalb wie nicht beantwortet gezählt: b2 (3).'])
    expect(printed).toHaveLength(6)
    expect((await ran('--framework', framework, '--responses', file('rows.jsonl', jsonLines(rows)))).said).toEqual([])
  })

  test.each<[string, object, RegExp]>([
    [
      'a scale that ends before it begins',
      { scale: { min: 6, max: 1 } },
      /^scale\.min is 6\. Expected: a number below 1/,
    ],
    ['a mark that is a step of the scale', { cannotJudge: '4' }, /^cannotJudge is "4"/],
    ['no dimension', { dimensions: [] }, /^dimensions is \[\]/],
    [
      'an item asked twice',
      { dimensions: ['a', 'b'].map((id) => ({ id, items: [{ id: 'a1' }] })) },
      /item id "a1" is used 2 times \(dimensions\[0\]\.items\[0\], dimensions\[1\]\.items\[0\]\)/,
    ],
    [
      'an item both reverse and not reversed',
      { dimensions: [{ id: 'a', items: [{ id: 'a1', reverse: true, reversed: false }] }] },
      /^dimensions\[0\]\.items\[0\]\.reversed is false\. Expected: true/,
    ],
    [
      'two dimensions of one name',
      { dimensions: ['a1', 'a2'].map((id) => ({ id: 'a', items: [{ id }] })) },
      /dimension id "a" is used 2 times/,
    ],
  ])('is refused with a framework of %s', async (_, change, sentence) => {
    const good = { scale: { min: 1, max: 6 }, cannotJudge: 'cj', dimensions: [{ id: 'a', items: [{ id: 'a1' }] }] }
    const bad = file('bad.json', JSON.stringify({ ...good, ...change }))
    const outcome = ran('--framework', bad, '--responses', file('one.csv', 'municipality,wave,a1,a2\nM1,1,4,4'))
    const problems = [{ en: expect.stringMatching(sentence) }]
    await expect(outcome).rejects.toMatchObject({ kind: 'contentInvalid', details: { file: bad, problems } })
  })

  test('needs both files', async () => {
    await expect(ran('--framework', framework)).rejects.toMatchObject({ kind: 'optionMissing' })
  })
})
