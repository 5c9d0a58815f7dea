import type { Locale } from '#core/model/locale.ts'
import { type CommandName, cliWords } from '#words/cli.ts'

/** All commands, or one of them with its options. */
export function help(command: CommandName | null, locale: Locale): string {
  const words = cliWords[locale]
  if (command !== null) {
    const { summary, options } = words.help[command]
    const own = options.length > 0 ? [words.options, table(options), ''] : []
    const everywhere = words.globalOptions.filter(([name]) => options.every(([option]) => option !== name))
    return [`peilung ${command}: ${summary}`, '', ...own, words.everywhere, table(everywhere)].join('\n')
  }
  const commands = Object.entries(words.help).map(([name, { summary }]) => [name, summary])
  const parts = [words.usage, '', words.commands, table(commands), '', words.everywhere, table(words.globalOptions)]
  return parts.join('\n')
}

function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([name]) => name!.length))
  return rows.map(([name, text]) => `  ${name!.padEnd(width)}  ${text}`).join('\n')
}
