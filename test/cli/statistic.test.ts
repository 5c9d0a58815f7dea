import { expect, test } from 'vitest'
import { runStatistic } from '#cli/statistic.ts'

async function printed(name: string, input: unknown): Promise<unknown> {
  const lines: string[] = []
  await runStatistic([name], [typeof input === 'string' ? input : JSON.stringify(input)], (line) => lines.push(line))
  return JSON.parse(lines.join('\n'))
}

test('a method reads one JSON object and prints one', async () => {
  expect(await printed('wilson', { x: 3, n: 10 })).toEqual({
    p: 0.3,
    lo: expect.closeTo(0.1077912674, 9),
    hi: expect.closeTo(0.6032218525, 9),
  })
})

test('what cannot be computed is null with a reason', async () => {
  expect(await printed('welch', { first: [], second: [1, 2] })).toMatchObject({ diff: null, reason: 'no_data' })
})

test('values beside nested ones are printed flat', async () => {
  const output = await printed('paired-t', { first: [1, 2, 4], second: [2, 2, 6] })
  expect(Object.keys(output as object)).toEqual(
    expect.arrayContaining(['gz', 'gz.lo', 'gz.hi', 'gav', 'gav.lo', 'gav.hi']),
  )
})

test.each([
  ['an unknown method', 'nonsense', {}, 'optionInvalid'],
  ['a missing key', 'wilson', { x: 3 }, 'requestInvalid'],
  ['text where a number belongs', 'wilson', { x: '3', n: 10 }, 'requestInvalid'],
  ['an unknown key', 'wilson', { x: 3, n: 10, m: 2 }, 'requestInvalid'],
  ['something that is no JSON', 'wilson', 'x = 3', 'inputNotJson'],
  ['nothing at all', 'wilson', '', 'inputNotJson'],
])('%s is refused', async (_, name, input, kind) => {
  await expect(printed(name, input)).rejects.toMatchObject({ kind })
})

test('a byte order mark says nothing, and a line that cannot be read is named by its number', async () => {
  expect(await printed('wilson', '\uFEFF{"x":3,"n":10}')).toMatchObject({ p: 0.3 })
  await expect(printed('wilson', '{"x":3,"n":10}\n\nx = 3\n')).rejects.toMatchObject({
    kind: 'inputNotJson',
    details: { line: 3 },
  })
  await expect(printed('wilson', '{"x":3,"n":10}\n{"x":"3","n":10}\n')).rejects.toMatchObject({
    details: { problems: [{ field: '2: x' }] },
  })
})

test('the list names every method with its keys and its source', async () => {
  const lines: string[] = []
  await runStatistic(['--list'], [], (line) => lines.push(line))
  expect(lines).toHaveLength(38)
  for (const line of lines) expect(line.split('\n')).toHaveLength(4)
})

test('one object a line gives one result a line, and nothing where one of them is refused', async () => {
  const lines: string[] = []
  await runStatistic(['wilson'], ['{"x":3,"n":10}\n{"x":0,', '"n":10}\n\n'], (line) => lines.push(line))
  expect(lines.map((line) => (JSON.parse(line) as { p: number }).p)).toEqual([0.3, 0])
  const refused: string[] = []
  const input = ['{"x":3,"n":10}\n{"x":3}\n']
  await expect(runStatistic(['wilson'], input, (line) => refused.push(line))).rejects.toMatchObject({
    kind: 'requestInvalid',
  })
  expect(refused).toEqual([])
})
