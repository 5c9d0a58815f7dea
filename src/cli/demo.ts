import { openContext } from '#service/context.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { cliWords } from '#words/cli.ts'
import { linkAddress } from './address.ts'
import { readArguments } from './arguments.ts'
import type { Call } from './command.ts'

/** `peilung demo`: loads the demonstration and prints a line for each way into it. */
export async function demoCommand({ args, dataFolder, locale, print, say }: Call): Promise<void> {
  readArguments('demo', args, {}, 0)
  const context = await openContext(dataFolder)
  try {
    const address = linkAddress(locale, say)
    const { doors } = await loadDemonstration(context)
    for (const { role, municipality, code, path } of doors) {
      print([cliWords[locale].roles[role], municipality ?? '', code ?? '', `${address}${path}`].join('\t'))
    }
  } finally {
    await context.store.close()
  }
}
