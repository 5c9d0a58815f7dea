import { parseArgs } from 'node:util'
import { problem } from '#core/problem.ts'

/** Options of a command: name → an example of the whole call, shown where the value is missing; null: a switch. */
type Options = Readonly<Record<string, string | null>>

/** What every command knows; read before the command is. */
export const globalOptions = ['--data', '--language', '--help'] as const

export interface Arguments<O extends Options> {
  readonly values: { readonly [Name in keyof O]: O[Name] extends null ? boolean : string | undefined }
  readonly positionals: readonly string[]
}

/**
 * What stands behind a command, checked.
 *
 * @param mostPositionals how many words without a name the command takes
 * @throws Problem optionInvalid for what the command does not know, optionMissing for an option without a value
 */
export function readArguments<O extends Options>(
  command: string,
  args: readonly string[],
  options: O,
  mostPositionals: number,
): Arguments<O> {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, example]) => [
      name,
      { type: example === null ? 'boolean' : 'string' } as const,
    ]),
  )
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const allowed = [...new Set([...Object.keys(options).map((name) => `--${name}`), ...globalOptions])]
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const example = options[token.name]
    if (example === undefined) throw problem('optionInvalid', { option: command, value: token.rawName, allowed })
    if (example !== null && (!token.value || token.value.startsWith('--')))
      throw problem('optionMissing', { option: `${token.rawName} …`, example })
  }
  const tooMany = positionals[mostPositionals]
  if (tooMany !== undefined) throw problem('optionInvalid', { option: command, value: tooMany, allowed })
  const switches = Object.entries(options).filter(([, example]) => example === null)
  const off = Object.fromEntries(switches.map(([name]) => [name, false]))
  return { values: { ...off, ...values } as Arguments<O>['values'], positionals }
}

/** One of a few values. @throws Problem optionInvalid */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw problem('optionInvalid', { option, value, allowed })
  return found
}

/** A whole number between two limits. @throws Problem optionInvalid */
export function wholeNumber(option: string, value: string, from: number, to: number): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= from && number <= to) return number
  throw problem('optionInvalid', { option, value, allowed: [`${from}–${to}`] })
}
