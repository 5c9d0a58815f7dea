import { readFileSync, writeFileSync } from 'node:fs'
import { evaluateTable } from '#core/evaluate/evaluate-table.ts'
import { type PlainFramework, parseFramework } from '#core/evaluate/plain-framework.ts'
import { fileFault } from '#core/file-fault.ts'
import { problem } from '#core/problem.ts'
import { dataFileNotes } from '#words/data-file.ts'
import { readArguments } from './arguments.ts'
import type { Call } from './command.ts'
import { readResponses } from './read-responses.ts'

const example = 'peilung evaluate --framework framework.json --responses responses.jsonl'

function readFramework(file: string): PlainFramework {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    throw problem('fileUnreadable', { file, reason: fileFault(error) })
  }
  const checked = parseFramework(json)
  if ('framework' in checked) return checked.framework
  throw problem('contentInvalid', { file, problems: checked.problems })
}

/**
 * `peilung evaluate`: score → link → compare → verdict over a data file, without a study. One JSON line per municipality
 * and dimension, one per municipality for its groups, to `--out` or to `print`; values that are no answers are named.
 */
export async function runEvaluate({ args, locale, print, say }: Call): Promise<void> {
  const { values } = readArguments('evaluate', args, { framework: example, responses: example, out: example }, 0)
  if (values.framework === undefined) throw problem('optionMissing', { option: '--framework', example })
  if (values.responses === undefined) throw problem('optionMissing', { option: '--responses', example })
  const framework = readFramework(values.framework)
  const table = readResponses(values.responses, framework)
  const invalid = table.invalidCounts()
  if (invalid.length > 0) say(dataFileNotes[locale].invalid(invalid))
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
      reason: fileFault(error),
    })
  }
}
