import { issueText } from '#core/json-mistakes.ts'
import { problem } from '#core/problem.ts'
import { catalogue } from '#core/statistics/catalogue.ts'

/** The input as JSON values: one, on as many lines as it likes, or one a line. */
async function readInputs(stdin: AsyncIterable<string> | Iterable<string>): Promise<unknown[]> {
  let text = ''
  for await (const chunk of stdin) text += chunk
  try {
    return [JSON.parse(text)]
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return lines.map(parseLine)
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw problem('bodyNotJson')
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
  const inputs = (await readInputs(stdin)).map((input) => {
    const checked = method.input.safeParse(input, { reportInput: true })
    if (checked.success) return checked.data
    const problems = checked.error.issues.map((issue) => ({
      field: issue.path.join('.') || name,
      message: { de: issueText('de', issue), en: issueText('en', issue) },
    }))
    throw problem('requestInvalid', { problems })
  })
  if (inputs.length === 0) throw problem('bodyNotJson')
  for (const input of inputs) print(JSON.stringify(method.run(input)))
}
