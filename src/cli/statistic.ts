import { issueText } from '#core/json-mistakes.ts'
import { problem } from '#core/problem.ts'
import { catalogue } from '#core/statistics/catalogue.ts'

interface Input {
  /** Counted from 1. */
  readonly line: number
  readonly value: unknown
}

/** The input as JSON values: one, on as many lines as it likes, or one a line; a byte order mark says nothing. */
async function readInputs(stdin: AsyncIterable<string> | Iterable<string>): Promise<readonly Input[]> {
  let text = ''
  for await (const chunk of stdin) text += chunk
  const json = text.replace(/^\uFEFF/, '')
  try {
    return [{ line: 1, value: JSON.parse(json) }]
  } catch {
    return json.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, index + 1)]))
  }
}

function parseLine(text: string, line: number): Input {
  try {
    return { line, value: JSON.parse(text) }
  } catch {
    throw problem('inputNotJson', { line })
  }
}

function list(print: (line: string) => void): void {
  for (const [name, { inputKeys, outputKeys, source }] of Object.entries(catalogue)) {
    print(`${name}\n  in:  ${inputKeys.join(', ')}\n  out: ${outputKeys.join(', ')}\n  ${source}`)
  }
}

/**
 * `peilung statistic METHOD` with one JSON object a line on standard input prints one JSON object a line; `--list` prints
 * every method. Nothing is printed where one of the inputs is refused.
 * @throws Problem for an unknown method, a missing or unknown key, and text where a number belongs
 */
export async function runStatistic(
  args: readonly string[],
  stdin: AsyncIterable<string> | Iterable<string>,
  print: (line: string) => void,
): Promise<void> {
  const [name] = args
  if (name === '--list') return list(print)
  if (name === undefined) throw problem('optionMissing', { option: 'METHOD', example: 'peilung statistic wilson' })
  const method = Object.hasOwn(catalogue, name) ? catalogue[name] : undefined
  if (!method) throw problem('optionInvalid', { option: 'METHOD', value: name, allowed: Object.keys(catalogue) })
  const read = await readInputs(stdin)
  if (read.length === 0) throw problem('inputNotJson', { line: 1 })
  const inputs = read.map(({ line, value }) => {
    const checked = method.input.safeParse(value, { reportInput: true })
    if (checked.success) return checked.data
    const place = read.length === 1 ? '' : `${line}: `
    const problems = checked.error.issues.map((issue) => ({
      field: `${place}${issue.path.join('.') || name}`,
      message: { de: issueText('de', issue), en: issueText('en', issue) },
    }))
    throw problem('requestInvalid', { problems })
  })
  for (const input of inputs) print(JSON.stringify(method.run(input)))
}
