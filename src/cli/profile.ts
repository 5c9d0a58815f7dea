import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileFault } from '#core/file-fault.ts'
import type { Profile } from '#core/model/profile.ts'
import { problem } from '#core/problem.ts'
import { assertText } from '#core/profile/decode.ts'
import { describeHint, describeLine } from '#core/profile/describe.ts'
import { parseProfile } from '#core/profile/parse.ts'
import { reviewLines } from '#core/profile/review.ts'
import { profileWords } from '#words/profile.ts'
import { globalOptions } from './arguments.ts'

const widths = { line: 5, document: 56, understood: 56 }

/**
 * `peilung profile FILE [--json]`: reads a municipality's profile and prints every line beside what was understood, or
 * the profile as JSON. Names of persons are masked in both.
 *
 * @throws Problem for a file that cannot be read or is not text, and for unknown options
 */
export async function profileCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const options = args.filter((arg) => arg.startsWith('--'))
  const unknown = options.find((option) => option !== '--json')
  if (unknown !== undefined)
    throw problem('optionInvalid', { option: 'profile', value: unknown, allowed: ['--json', ...globalOptions] })
  const [file] = args.filter((arg) => !arg.startsWith('--'))
  if (file === undefined) throw problem('optionMissing', { option: 'FILE', example: 'peilung profile steckbrief.txt' })
  const profile = parseProfile(assertText(readBytes(file), basename(file)))
  print(options.length > 0 ? JSON.stringify(profile, null, 2) : table(profile))
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw problem('fileUnreadable', { file, reason: fileFault(error) })
  }
}

function table(profile: Profile): string {
  const words = profileWords.de
  const lines = reviewLines(profile)
  const rows = lines.map((line) => ({
    line: String(line.line + 1),
    document: line.text.trim().replaceAll('\t', '  '),
    understood: [describeLine(profile, line, 'de'), ...line.hints.map((hint) => describeHint(hint, 'de'))],
    state: words.states[line.state],
  }))
  const open = lines.filter(({ state }) => state === 'check').length
  const body = [{ ...words.table, understood: [words.table.understood] }, ...rows].map(columns).join('\n')
  return `${words.summary(profile.name, open, lines.length)}\n\n${body}`
}

function columns(row: { line: string; document: string; understood: readonly string[]; state: string }): string {
  const document = wrap(row.document, widths.document)
  const understood = row.understood.flatMap((phrase) => wrap(phrase, widths.understood))
  const height = Math.max(document.length, understood.length)
  return Array.from({ length: height }, (_, index) =>
    [
      (index === 0 ? row.line : '').padStart(widths.line),
      (document[index] ?? '').padEnd(widths.document),
      (understood[index] ?? '').padEnd(widths.understood),
      index === 0 ? row.state : '',
    ]
      .join('  ')
      .trimEnd(),
  ).join('\n')
}

/** Breaks at blanks; a longer word is cut. Nothing is left out. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width)
    const at = blank > 0 ? blank : width
    lines.push(rest.slice(0, at))
    rest = rest.slice(at).trimStart()
  }
  return [...lines, rest]
}
