import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { evaluateTable } from '#core/evaluate/evaluate-table.ts'
import { PlainFramework, ResponseTable } from '#core/evaluate/response-table.ts'
import { problem } from '#core/problem.ts'
import { readArguments } from './arguments.ts'

const example = 'peilung evaluate --framework framework.json --responses responses.jsonl'

function readFramework(file: string): PlainFramework {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw problem('fileUnreadable', { file, reason: error instanceof Error ? error.message : String(error) })
  }
  const checked = PlainFramework.safeParse(json)
  if (checked.success) return checked.data
  const problems = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw problem('contentInvalid', { file, problems })
}

/** Lines of a text file, one at a time. */
async function* lines(file: string): AsyncGenerator<string> {
  let rest = ''
  try {
    for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
      const text: string = rest + chunk
      let start = 0
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        yield text.slice(start, end).replace(/\r$/, '')
        start = end + 1
      }
      rest = text.slice(start)
    }
  } catch (error) {
    throw problem('fileUnreadable', { file, reason: error instanceof Error ? error.message : String(error) })
  }
  if (rest !== '') yield rest
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))

function addJson(table: ResponseTable, line: string): void {
  const response = JSON.parse(line) as Record<string, unknown>
  const { answers } = response
  table.add(
    {
      municipality: text(response.municipality),
      wave: Number(response.wave),
      id: text(response.response),
      submitted: text(response.submitted),
      group: text(response.actorGroup),
      code: text(response.code),
    },
    Array.isArray(answers)
      ? (position) => answers[position]
      : (position) => (answers as Record<string, unknown>)[table.items[position]!.id],
  )
}

/** Fields of one CSV line; quoted fields may hold commas and doubled quotes, not line breaks. */
function fields(line: string): string[] {
  const found: string[] = []
  let start = 0
  while (start <= line.length) {
    const isQuoted = line[start] === '"'
    let close = isQuoted ? line.indexOf('"', start + 1) : start
    while (isQuoted && close >= 0 && line[close + 1] === '"') close = line.indexOf('"', close + 2)
    const comma = line.indexOf(',', Math.max(close, start))
    const end = comma < 0 ? line.length : comma
    found.push(isQuoted && close > 0 ? line.slice(start + 1, close).replaceAll('""', '"') : line.slice(start, end))
    start = end + 1
  }
  return found
}

function addCsv(table: ResponseTable, header: ReadonlyMap<string, number>, columns: readonly number[], line: string) {
  const row = fields(line)
  const field = (name: string) => row[header.get(name) ?? -1] ?? ''
  table.add(
    {
      municipality: field('municipality'),
      wave: Number(field('wave')),
      id: field('response'),
      submitted: field('submitted'),
      group: field('actorGroup'),
      code: field('code'),
    },
    (position) => row[columns[position]!] ?? '',
  )
}

async function readTable(file: string, framework: PlainFramework): Promise<ResponseTable> {
  const table = new ResponseTable(framework)
  let header: ReadonlyMap<string, number> | null = null
  let columns: readonly number[] = []
  let number = 0
  for await (const line of lines(file)) {
    number += 1
    if (line === '') continue
    try {
      if (file.endsWith('.csv') && header === null) {
        header = new Map(fields(line).map((name, index) => [name, index] as const))
        columns = table.items.map(({ id }) => header?.get(id) ?? -1)
      } else if (header) addCsv(table, header, columns, line)
      else addJson(table, line)
    } catch (error) {
      throw problem('fileUnreadable', { file: `${file}:${number}`, reason: String(error) })
    }
  }
  return table
}

/**
 * `peilung evaluate`: score → link → compare → verdict over a data file, without a study. One JSON line per municipality
 * and dimension, one per municipality for its groups, to `--out` or to `print`.
 */
export async function runEvaluate(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values } = readArguments('evaluate', args, { framework: example, responses: example, out: example }, 0)
  if (values.framework === undefined) throw problem('optionMissing', { option: '--framework', example })
  if (values.responses === undefined) throw problem('optionMissing', { option: '--responses', example })
  const framework = readFramework(values.framework)
  const table = await readTable(values.responses, framework)
  const results: string[] = []
  for (const line of evaluateTable(table, framework)) {
    if (values.out === undefined) print(JSON.stringify(line))
    else results.push(JSON.stringify(line))
  }
  if (values.out === undefined) return
  try {
    writeFileSync(values.out, `${results.join('\n')}\n`)
  } catch (error) {
    throw problem('fileUnwritable', {
      file: values.out,
      reason: error instanceof Error ? error.message : String(error),
    })
  }
}
